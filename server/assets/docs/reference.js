// Starts the reference. Settings that differ between servers come from the page's own attributes.
// Runs before the reference's own bundle, and waits for it.
(function startReference() {
  const root = document.getElementById('reference');

  // Zod, inside the bundle, would otherwise try whether it may use eval; the policy forbids it and counts the attempt.
  window.__zod_globalConfig = { jitless: true };

  // The samples are curl, Node and Python; everything the reference could offer beside them is listed to be hidden.
  const hiddenClients = {
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

  const wording = {
    apiClient: { authSelector: { selectedType: 'API key' } },
    clientLibraries: { heading: 'Samples', more: 'Node · Python' },
  };

  // An optional parameter's example would otherwise be part of every sample and every trial: a list would be filtered
  // by all filters at once, and one Idempotency-Key, copied about, would make different changes collide.
  function switchOff(parameter) {
    if (parameter.required || !('example' in parameter)) return parameter;
    const { example, ...rest } = parameter;
    return { ...rest, examples: { example: { value: example, 'x-disabled': true } } };
  }

  const mapValues = (object, change) =>
    Object.fromEntries(Object.entries(object ?? {}).map(([name, value]) => [name, change(value)]));

  function withParametersOff(holder) {
    return Array.isArray(holder?.parameters) ? { ...holder, parameters: holder.parameters.map(switchOff) } : holder;
  }

  function withOptionalParametersOff(specification) {
    return {
      ...specification,
      paths: mapValues(specification.paths, (path) => mapValues(withParametersOff(path), withParametersOff)),
      components: {
        ...specification.components,
        parameters: mapValues(specification.components?.parameters, switchOff),
      },
    };
  }

  // A request carries the pasted key alone, not the cookies of someone who is also signed in on this origin.
  const fetchWithoutCookies = (input, init) => window.fetch(input, { ...init, credentials: 'omit' });

  async function loadSpecification() {
    const response = await fetchWithoutCookies(root.dataset.specificationUrl);
    if (!response.ok) throw new Error(`The specification was answered with ${response.status}.`);
    return response.json();
  }

  function show(specification) {
    window.Scalar.createApiReference('#reference', {
      content: withOptionalParametersOff(specification),
      favicon: root.dataset.faviconUrl,
      theme: 'default',
      withDefaultFonts: false,
      localization: { locale: 'en', translations: wording },
      hiddenClients,
      defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
      authentication: { preferredSecurityScheme: 'bearerAuth' },
      // The header links to the document as it is served; this one would be our copy of it.
      documentDownloadType: 'none',

      // A pasted key goes to this origin and nowhere else, and is forgotten with the page.
      customFetch: fetchWithoutCookies,
      persistAuth: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      hideClientButton: true,
      showDeveloperTools: 'never',
      externalUrls: { proxyUrl: '', dashboardUrl: '', registryUrl: '', apiBaseUrl: '' },
    });
  }

  function showFailure(error) {
    console.error(error);
    const notice = document.createElement('p');
    notice.className = 'site-notice';
    notice.setAttribute('role', 'alert');
    notice.textContent = 'The specification could not be loaded. Reload the page to try again.';
    root.replaceChildren(notice);
  }

  // Deferred scripts, the bundle among them, have all run by then.
  const bundleHasRun = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));

  Promise.all([loadSpecification(), bundleHasRun])
    .then(([specification]) => show(specification))
    .catch(showFailure);
})();
