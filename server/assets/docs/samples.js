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

  // A text is sent as it stands only by `--form-string`.
  function curlField({ name, file, json, text = JSON.stringify(json) }) {
    return file ? `--form ${shellQuoted(`${name}=@${file}`)}` : `--form-string ${shellQuoted(`${name}=${text}`)}`;
  }

  function curl({ method, url, headers, body, form = [], fileName }) {
    const lines = [`curl ${shellQuoted(url)}`];
    if (method !== 'GET') lines.push(`--request ${method}`);
    for (const [name, value] of headers) lines.push(`--header ${shellQuoted(`${name}: ${value}`)}`);
    if (body) lines.push(`--data ${shellQuoted(body.text ?? JSON.stringify(body.json, null, 2))}`);
    lines.push(...form.map(curlField));
    if (fileName) lines.push(`--output ${fileName}`);
    return lines.join(' \\\n  ');
  }

  // A reply to a conditional request may be an empty 304, which is not JSON.
  const isConditional = ({ headers }) => headers.some(([name]) => name === 'If-None-Match');

  function nodeField({ name, file, json, text }) {
    const field = singleQuoted(name);
    if (file) return `form.set(${field}, await openAsBlob(${singleQuoted(file)}), ${singleQuoted(file)});`;
    const value = text === undefined ? `JSON.stringify(${literal(json, nodeSyntax, '')})` : singleQuoted(text);
    return `form.set(${field}, ${value});`;
  }

  function node(request) {
    const { method, url, headers, body, form, fileName } = request;
    const options = [];
    if (method !== 'GET') options.push(`method: '${method}'`);
    if (headers.length > 0) options.push(`headers: ${literal(Object.fromEntries(headers), nodeSyntax, '  ')}`);
    if (form) options.push('body: form');
    else if (body?.text !== undefined) options.push(`body: ${singleQuoted(body.text)}`);
    else if (body) options.push(`body: JSON.stringify(${literal(body.json, nodeSyntax, '  ')})`);
    const second = options.length > 0 ? `, {\n${options.map((option) => `  ${option},\n`).join('')}}` : '';
    const call = `const response = await fetch(${singleQuoted(url)}${second});`;
    const lines = ['// Save as sample.mjs, then: node sample.mjs'];
    if (form?.some(({ file }) => file)) lines.push(`import { openAsBlob } from 'node:fs';`, '');
    if (form) lines.push('const form = new FormData();', ...form.map(nodeField), '');
    if (fileName) {
      lines.push(`import { writeFile } from 'node:fs/promises';`, '', call);
      lines.push(`if (response.ok) await writeFile('${fileName}', response.body);`);
      lines.push(`console.log(response.status, response.ok ? '${fileName}' : await response.text());`);
    } else {
      lines.push(call);
      lines.push(`console.log(response.status, await response.${isConditional(request) ? 'text' : 'json'}());`);
    }
    return lines.join('\n');
  }

  function pythonForm(form) {
    const text = ({ json, text: plain }) =>
      plain === undefined ? `json.dumps(${literal(json, pythonSyntax, '        ')})` : JSON.stringify(plain);
    const files = form.filter(({ file }) => file);
    const fields = form.filter(({ file }) => !file);
    const entries = (list, write) =>
      `{\n${list.map((each) => `        ${JSON.stringify(each.name)}: ${write(each)},\n`).join('')}    }`;
    return [
      ...(files.length > 0 ? [`files=${entries(files, ({ file }) => `open(${JSON.stringify(file)}, "rb")`)}`] : []),
      ...(fields.length > 0 ? [`data=${entries(fields, text)}`] : []),
    ];
  }

  function python(request) {
    const { method, url, headers, body, form, fileName } = request;
    const lines = [JSON.stringify(url)];
    const ownHeaders = headers.filter(([name]) => !(name === 'Content-Type' && body?.text === undefined));
    if (ownHeaders.length > 0) lines.push(`headers=${literal(Object.fromEntries(ownHeaders), pythonSyntax, '    ')}`);
    if (form) lines.push(...pythonForm(form));
    else if (body?.text !== undefined) lines.push(`data=${JSON.stringify(body.text)}.encode()`);
    else if (body) lines.push(`json=${literal(body.json, pythonSyntax, '    ')}`);
    const call = `response = requests.${method.toLowerCase()}(\n${lines.map((line) => `    ${line},\n`).join('')})`;
    const imports = form?.some(({ json }) => json !== undefined)
      ? ['import json', 'import requests']
      : ['import requests'];
    const reply = fileName
      ? [
          'if response.status_code < 300:',
          `    with open("${fileName}", "wb") as file:`,
          '        file.write(response.content)',
          `print(response.status_code, "${fileName}" if response.status_code < 300 else response.text)`,
        ]
      : [`print(response.status_code, response.${isConditional(request) ? 'text' : 'json()'})`];
    return ['# pip install requests', ...imports, '', call, ...reply].join('\n');
  }

  // In the form that `x-codeSamples` of an OpenAPI operation has.
  window.writeSamples = (request) => [
    { lang: 'curl', label: 'curl', source: curl(request) },
    { lang: 'javascript', label: 'Node', source: node(request) },
    { lang: 'python', label: 'Python', source: python(request) },
  ];
})();
