// Writes a request as a program in each language of the reference. Whatever a reader has typed stays data: every text is
// quoted by the rules of the language it stands in, so that a copied sample runs and does what it shows.
(function defineSamples() {
  // One literal of a language: its words for the three constants, its strings, its object keys and its indentation.
  const pythonSyntax = { null: 'None', true: 'True', false: 'False', indent: '    ', text: JSON.stringify };
  const nodeSyntax = { null: 'null', true: 'true', false: 'false', indent: '  ', text: singleQuoted, name: bareName };

  // JSON's escapes are JavaScript's; only the quotes differ.
  function singleQuoted(text) {
    const escaped = JSON.stringify(text).slice(1, -1);
    return `'${escaped.replace(/\\(.)/g, (pair, second) => (second === '"' ? '"' : pair)).replaceAll("'", "\\'")}'`;
  }

  function bareName(name) {
    return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : singleQuoted(name);
  }

  function literal(value, syntax, margin) {
    if (typeof value === 'string') return syntax.text(value);
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'object' || value === null) return syntax[String(value)];
    const isList = Array.isArray(value);
    const inner = margin + syntax.indent;
    const nameOf = syntax.name ?? syntax.text;
    const lines = isList
      ? value.map((item) => literal(item, syntax, inner))
      : Object.entries(value).map(([name, item]) => `${nameOf(name)}: ${literal(item, syntax, inner)}`);
    const [open, close] = isList ? '[]' : '{}';
    if (lines.length === 0) return open + close;
    return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${margin}${close}`;
  }

  // Inside single quotes a POSIX shell takes everything as it stands, except the quote itself.
  const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  function curl({ method, url, headers, body, fileName }) {
    const lines = [`curl ${shellQuoted(url)}`];
    if (method !== 'GET') lines.push(`--request ${method}`);
    for (const [name, value] of headers) lines.push(`--header ${shellQuoted(`${name}: ${value}`)}`);
    if (body) lines.push(`--data ${shellQuoted(body.text ?? JSON.stringify(body.json, null, 2))}`);
    if (fileName) lines.push(`--output ${fileName}`);
    return lines.join(' \\\n  ');
  }

  // A reply to a conditional request may be an empty 304, which is not JSON.
  const isConditional = ({ headers }) => headers.some(([name]) => name === 'If-None-Match');

  function node(request) {
    const { method, url, headers, body, fileName } = request;
    const options = [];
    if (method !== 'GET') options.push(`method: '${method}'`);
    if (headers.length > 0) options.push(`headers: ${literal(Object.fromEntries(headers), nodeSyntax, '  ')}`);
    if (body?.text !== undefined) options.push(`body: ${singleQuoted(body.text)}`);
    else if (body) options.push(`body: JSON.stringify(${literal(body.json, nodeSyntax, '  ')})`);
    const second = options.length > 0 ? `, {\n${options.map((option) => `  ${option},\n`).join('')}}` : '';
    const call = `const response = await fetch(${singleQuoted(url)}${second});`;
    if (fileName) {
      return [
        '// Save as sample.mjs, then: node sample.mjs',
        `import { writeFile } from 'node:fs/promises';`,
        '',
        call,
        `if (response.status === 200) await writeFile('${fileName}', response.body);`,
        `console.log(response.status, response.status === 200 ? '${fileName}' : await response.text());`,
      ].join('\n');
    }
    return [
      '// Save as sample.mjs, then: node sample.mjs',
      call,
      `console.log(response.status, await response.${isConditional(request) ? 'text' : 'json'}());`,
    ].join('\n');
  }

  function python(request) {
    const { method, url, headers, body, fileName } = request;
    const lines = [JSON.stringify(url)];
    const ownHeaders = headers.filter(([name]) => !(name === 'Content-Type' && body?.text === undefined));
    if (ownHeaders.length > 0) lines.push(`headers=${literal(Object.fromEntries(ownHeaders), pythonSyntax, '    ')}`);
    if (body?.text !== undefined) lines.push(`data=${JSON.stringify(body.text)}.encode()`);
    else if (body) lines.push(`json=${literal(body.json, pythonSyntax, '    ')}`);
    const call = `response = requests.${method.toLowerCase()}(\n${lines.map((line) => `    ${line},\n`).join('')})`;
    if (fileName) {
      return [
        '# pip install requests',
        'import requests',
        '',
        call,
        'if response.status_code == 200:',
        `    with open("${fileName}", "wb") as file:`,
        '        file.write(response.content)',
        `print(response.status_code, "${fileName}" if response.status_code == 200 else response.text)`,
      ].join('\n');
    }
    return [
      '# pip install requests',
      'import requests',
      '',
      call,
      `print(response.status_code, response.${isConditional(request) ? 'text' : 'json()'})`,
    ].join('\n');
  }

  // In the form that `x-codeSamples` of an OpenAPI operation has.
  window.writeSamples = (request) => [
    { lang: 'curl', label: 'curl', source: curl(request) },
    { lang: 'javascript', label: 'Node', source: node(request) },
    { lang: 'python', label: 'Python', source: python(request) },
  ];
})();
