// Starts the reference. Settings that differ between servers come from the page's own attributes.
(function startReference() {
  var root = document.getElementById('reference');

  // The samples are curl, Node and Python; everything the reference could offer beside them is listed to be hidden.
  var hiddenClients = {
    c: true,
    clojure: true,
    csharp: true,
    dart: true,
    fsharp: true,
    go: true,
    http: true,
    java: true,
    js: true,
    julia: true,
    kotlin: true,
    node: ['axios', 'ofetch', 'undici'],
    objc: true,
    ocaml: true,
    php: true,
    powershell: true,
    python: ['aiohttp', 'httpx_async', 'httpx_sync', 'python3'],
    r: true,
    ruby: true,
    rust: true,
    shell: ['httpie', 'wget'],
    swift: true,
  };

  window.Scalar.createApiReference('#reference', {
    url: root.dataset.specificationUrl,
    favicon: root.dataset.faviconUrl,
    theme: 'default',
    withDefaultFonts: false,
    hiddenClients: hiddenClients,
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    authentication: { preferredSecurityScheme: 'bearerAuth' },
    documentDownloadType: 'json',

    // A pasted key goes to this origin and nowhere else, and is forgotten with the page.
    persistAuth: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    hideClientButton: true,
    showDeveloperTools: 'never',
    externalUrls: { proxyUrl: '', dashboardUrl: '', registryUrl: '', apiBaseUrl: '' },
    // A request carries the key alone: not the cookies of someone who is also signed in here, and no stored reply.
    customFetch: function fetchWithoutCookies(input, init) {
      return window.fetch(input, Object.assign({}, init, { credentials: 'omit' }));
    },
  });
})();
