// Starts the reference. Settings that differ between servers come from the page's own attributes.
// Runs after the scripts that write the samples and before the reference's own bundle, and waits for it.
(function startReference() {
  const root = document.getElementById('reference');
  const placeholder = 'YOUR_API_KEY';
  /** The name of our document inside the reference. */
  const slug = 'paperlink';

  // Zod, inside the bundle, would otherwise try whether it may use eval; the policy forbids it and counts the attempt.
  window.__zod_globalConfig = { jitless: true };

  const wording = { apiClient: { authSelector: { selectedType: 'API key' } } };

  const mapValues = (object, change) =>
    Object.fromEntries(Object.entries(object ?? {}).map(([name, value]) => [name, change(value, name)]));

  // An optional parameter's example would otherwise be part of every sample and every trial: a list would be filtered
  // by all filters at once, and one Idempotency-Key, copied about, would make different changes collide.
  function switchOff(parameter) {
    if (parameter.required || !('example' in parameter)) return parameter;
    const { example, ...rest } = parameter;
    return { ...rest, examples: { example: { value: example, 'x-disabled': true } } };
  }

  function resolved(specification, value) {
    const name = value.$ref?.slice('#/components/parameters/'.length);
    return name ? specification.components.parameters[name] : value;
  }

  const isOperation = (value) => typeof value?.operationId === 'string';

  /** What the samples of an operation need to know of it beside its own description. */
  function targetsOf(specification) {
    const baseUrl = new URL(specification.servers[0].url, location.href).href;
    const targets = new Map();
    for (const [path, item] of Object.entries(specification.paths))
      for (const [method, operation] of Object.entries(item).filter(([, value]) => isOperation(value))) {
        const isSecured = (operation.security ?? specification.security ?? []).length > 0;
        targets.set(operation.operationId, { method: method.toUpperCase(), path, baseUrl, isSecured });
      }
    return targets;
  }

  // The reference's own samples do not run as copied: its Python lacks the import, its Node prints nothing. Ours are
  // written into the description, where the reference takes them from, and again whenever what they hold changes.
  function samplesFor(operation, { isSecured, ...target }, token) {
    return window.writeSamples(
      window.sampleRequest(operation, { ...target, token: isSecured ? token || placeholder : undefined }),
    );
  }

  // A heading in the introduction is an entry of the sidebar, too.
  function guideList() {
    const guides = JSON.parse(root.dataset.guides);
    return `\n\n# Guides\n\n${guides.map(({ title, url }) => `- [${title}](${url})`).join('\n')}\n`;
  }

  function withSamples(specification, targets) {
    const parameters = mapValues(specification.components.parameters, switchOff);
    const prepared = { ...specification, components: { ...specification.components, parameters } };
    const prepareOperation = (operation) => {
      if (!isOperation(operation)) return operation;
      const own = (operation.parameters ?? []).map((parameter) => resolved(prepared, switchOff(parameter)));
      const samples = samplesFor({ ...operation, parameters: own }, targets.get(operation.operationId));
      return { ...operation, parameters: own, 'x-codeSamples': samples };
    };
    const info = { ...specification.info, description: specification.info.description + guideList() };
    return { ...prepared, info, paths: mapValues(specification.paths, (item) => mapValues(item, prepareOperation)) };
  }

  // A key that the page itself puts in goes the way of one that is typed: as an event of the field, on the bus that the reference exposes to what it
  // contains. Setting its configuration anew would do it, too, but a key that had been typed before would go before it.
  let connected;
  let awaited;

  function connectKey(component, tokenNow) {
    let owner = component;
    while (owner && !owner.eventBus) owner = owner.$parent;
    if (!owner) throw new Error('The reference has no event bus.');
    connected = { bus: owner.eventBus, tokenNow };
    if (awaited === undefined) return;
    const token = awaited;
    awaited = undefined;
    queueMicrotask(() => window.referenceKey.use(token));
  }

  window.referenceKey = {
    /** Puts a key where it would be typed; as soon as there is such a place. */
    use(token) {
      if (!connected) awaited = token;
      const payload = { type: 'http', 'x-scalar-secret-token': token };
      connected?.bus.emit('auth:update:security-scheme-secrets', { name: 'bearerAuth', payload });
    },
    /** Takes it out again, unless another one has been typed since. */
    withdraw(token) {
      awaited = undefined;
      if (connected?.tokenNow() === token)
        connected.bus.emit('auth:clear:security-scheme-secrets', { name: 'bearerAuth' });
    },
  };

  // Both components draw nothing. The reference draws a component again when what it has read has changed, so they are
  // how to learn of a key or a value as it is typed.
  function liveSamples(targets) {
    let secrets;
    const tokenNow = () => secrets.getAuthSecrets(slug, 'bearerAuth')?.['x-scalar-secret-token'] ?? '';

    const followKey = {
      render() {
        connectKey(this, tokenNow);
        const token = tokenNow();
        queueMicrotask(() => rewriteSamples(targets, token));
        return null;
      },
    };

    const followClient = ({ operation }, { emit }) => {
      const target = targets.get(operation.operationId);
      if (!target) return null;
      const samples = samplesFor(operation, target, tokenNow());
      if (JSON.stringify(samples) !== JSON.stringify(operation['x-codeSamples']))
        queueMicrotask(() => emit('operation:update:extension', { 'x-codeSamples': samples }));
      return null;
    };

    return () => ({
      name: 'live-samples',
      extensions: [],
      views: { 'content.end': [{ component: followKey }] },
      hooks: { onInit: ({ auth }) => (secrets = auth) },
      apiClientPlugins: [{ components: { request: { component: followClient } } }],
    });
  }

  function rewriteSamples(targets, token) {
    // The bundle offers its store for looking into; there is no other way to change a description that is on display
    // without loading it anew, which would forget everything typed into the client.
    const { workspace } = window.dataDumpWorkspace();
    for (const item of Object.values(workspace.documents[slug]?.paths ?? {}))
      for (const operation of Object.values(item).filter(isOperation))
        operation['x-codeSamples'] = samplesFor(operation, targets.get(operation.operationId), token);
  }

  // A request carries the pasted key alone, not the cookies of someone who is also signed in on this origin.
  const fetchWithoutCookies = (input, init) => window.fetch(input, { ...init, credentials: 'omit' });

  async function loadSpecification() {
    const response = await fetchWithoutCookies(root.dataset.specificationUrl);
    if (!response.ok) throw new Error(`The specification was answered with ${response.status}.`);
    return response.json();
  }

  function show(specification) {
    const targets = targetsOf(specification);
    window.Scalar.createApiReference('#reference', {
      slug,
      content: withSamples(specification, targets),
      plugins: [liveSamples(targets)],
      favicon: root.dataset.faviconUrl,
      theme: 'default',
      withDefaultFonts: false,
      localization: { locale: 'en', translations: wording },
      hiddenClients: true,
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
