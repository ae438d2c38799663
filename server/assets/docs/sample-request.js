// Finds the request that an operation describes: with its examples as the contract has them, or as a reader has changed
// them in the client of the reference, which keeps what is typed in the operation itself.
(function defineSampleRequest() {
  // The reference resolves references in place, beside the `$ref`.
  const resolved = (value) => value?.['$ref-value'] ?? value;

  // What is typed goes before what is written in the contract.
  const firstExample = ({ examples }) => resolved(Object.values(examples ?? {})[0]);

  function valueOf(parameter) {
    const example = firstExample(parameter);
    if (example?.['x-disabled'] === true) return undefined;
    return example ? example.value : parameter.example;
  }

  function parsed(text) {
    try {
      return { json: JSON.parse(text) };
    } catch {
      return { text };
    }
  }

  // `style: deepObject` is the only form in which a parameter of ours is not plain text.
  function queryPairs({ name, style }, value) {
    const object = style === 'deepObject' && typeof value === 'string' ? parsed(value).json : value;
    if (style !== 'deepObject' || typeof object !== 'object' || object === null) return [[name, value]];
    return Object.entries(object).map(([key, item]) => [`${name}[${key}]`, item]);
  }

  function bodyOf(requestBody) {
    const content = resolved(requestBody)?.content?.['application/json'];
    if (!content) return undefined;
    const value = firstExample(content)?.value ?? content.example;
    if (value === undefined) return undefined;
    return typeof value === 'string' ? parsed(value) : { json: value };
  }

  // The fields of an upload, whose file is given by a name: what a reader has picked for a trial need not be where the sample runs. The
  // client of the reference keeps a form that was typed in as a list of rows.
  function formOf(requestBody) {
    const content = resolved(requestBody)?.content?.['multipart/form-data'];
    if (!content) return undefined;
    const { properties } = resolved(content.schema);
    const value = firstExample(content)?.value ?? content.example ?? {};
    const rows = Array.isArray(value)
      ? value.filter((row) => row.isDisabled !== true)
      : Object.entries(value).map(([name, entry]) => ({ name, value: entry }));
    const isFile = (name) => resolved(properties?.[name])?.format === 'binary';
    const isJson = (name) => resolved(properties?.[name])?.type === 'object';
    return rows.filter(isSent).map(({ name, value: entry }) => {
      if (isFile(name)) return { name, file: 'proposal.pdf' };
      if (isJson(name)) return { name, ...(typeof entry === 'string' ? parsed(entry) : { json: entry }) };
      return { name, text: String(entry) };
    });
  }

  // A name for the file that an operation answers with, from its media type; undefined where it answers with JSON.
  function fileNameOf({ responses }) {
    const mediaTypes = Object.keys(resolved(responses?.['200'])?.content ?? {});
    const mediaType = mediaTypes.find((name) => name !== 'application/json');
    return mediaType && `sample.${mediaType.replace(/^.*\//, '').replace(/\W/g, '-')}`;
  }

  const isSent = ({ value }) => value !== undefined && value !== null && value !== '';

  /**
   * @param {object} operation - as OpenAPI has it, its parameters including those of its path
   * @param {{ method: string, path: string, baseUrl: string, token: string | undefined }} target - `token` only where a key is needed
   */
  window.sampleRequest = (operation, { method, path, baseUrl, token }) => {
    const parameters = (operation.parameters ?? [])
      .map(resolved)
      .map((parameter) => ({ parameter, value: valueOf(parameter) }))
      .filter(isSent);
    const within = (place) => parameters.filter(({ parameter }) => parameter.in === place);

    let url = baseUrl + path;
    for (const { parameter, value } of within('path'))
      url = url.replace(`{${parameter.name}}`, () => encodeURIComponent(String(value)));
    const query = within('query')
      .flatMap(({ parameter, value }) => queryPairs(parameter, value))
      .map((pair) => pair.map((part) => encodeURIComponent(String(part))).join('='));
    if (query.length > 0) url += `?${query.join('&')}`;

    const headers = within('header').map(({ parameter, value }) => [parameter.name, String(value)]);
    const body = bodyOf(operation.requestBody);
    if (body) headers.unshift(['Content-Type', 'application/json']);
    if (token !== undefined) headers.unshift(['Authorization', `Bearer ${token}`]);
    return { method, url, headers, body, form: formOf(operation.requestBody), fileName: fileNameOf(operation) };
  };
})();
