import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { docsOptions } from './docs-server';
import { canRun, type Language, languages, run } from './programs';

interface SampleRequest {
  method: string;
  url: string;
  headers: [string, string][];
  body?: { json?: unknown; text?: string };
  fileName?: string;
}

interface PageScripts {
  writeSamples(request: SampleRequest): { label: Language; source: string }[];
  sampleRequest(
    operation: object,
    target: { method: string; path: string; baseUrl: string; token?: string },
  ): SampleRequest;
}

/** The functions that the page's scripts define, run as the page runs them. */
function loadPageScripts(): PageScripts {
  const window = {};
  const context = createContext({ window });
  for (const file of ['samples.js', 'sample-request.js'])
    runInContext(readFileSync(join(docsOptions.assetsDirectory, 'docs', file), 'utf8'), context);
  return window as PageScripts;
}

const { writeSamples, sampleRequest } = loadPageScripts();

const hostileTexts = [
  `it's "quoted"`,
  "'; echo injected > injected; '",
  '`touch injected` $(touch injected) ${injected} $HOME !! \\',
  'back\\slash \\" \\\' \\n',
  'line\nbreak\ttab\r',
  '{"not": "an object"}',
  'f{injected} %s #{injected} <%= injected %>',
  '\u2028\u2029 é 漢字 😀 \u0001',
];

/** Bytes that are no text in any encoding. */
const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));

let server: Server;
let directory: string;
let baseUrl: string;
let received: {
  method: string | undefined;
  url: string | undefined;
  header: string;
  type: string;
  bytes: Buffer;
  body: string;
}[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'paperlink-quoting-'));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      const whole = Buffer.concat(chunks);
      received.push({
        method,
        url,
        header: headers['idempotency-key'] as string,
        type: headers['content-type'] ?? '',
        bytes: whole,
        body: whole.toString(),
      });
      if (url === '/file/1') response.setHeader('Content-Type', 'application/pdf').end(bytes);
      else if (headers['if-none-match'] === undefined) response.setHeader('Content-Type', 'application/json').end('{}');
      else response.writeHead(304).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

beforeEach(() => {
  received = [];
});

const sampleIn = (language: Language, request: SampleRequest): string =>
  writeSamples(request).find(({ label }) => label === language)!.source;

describe.each(languages.filter(canRun))('a sample in %s', (language) => {
  it('sends what was typed, whatever it is, and does nothing else', async () => {
    const json = {
      texts: hostileTexts,
      ...Object.fromEntries(hostileTexts.map((text) => [text, { value: text }])),
      constants: [true, false, null, 0, -1.5, 1e21, [], {}],
      __proto_: 1,
    };
    const operation = {
      parameters: [
        { name: 'id', in: 'path', example: hostileTexts[0] },
        { name: 'q', in: 'query', examples: { typed: { value: hostileTexts[2] } } },
        { name: 'metadata', in: 'query', style: 'deepObject', examples: { typed: { value: '{"a&b": "c=d"}' } } },
        { name: 'sku', in: 'query', examples: { example: { value: 'off', 'x-disabled': true } } },
        { name: 'Idempotency-Key', in: 'header', example: `it's "a" $(touch injected) \\` },
      ],
      requestBody: { content: { 'application/json': { examples: { typed: { value: JSON.stringify(json) } } } } },
    };
    const request = sampleRequest(operation, { method: 'POST', path: '/things/{id}', baseUrl, token: `to'ken` });
    const outcome = await run(language, sampleIn(language, request), directory);
    expect(outcome).toMatchObject({ exitCode: 0 });
    expect(received).toHaveLength(1);
    const [{ method, url, header, body }] = received as [(typeof received)[0]];
    const { pathname, searchParams } = new URL(url!, baseUrl);
    expect({ method, path: decodeURIComponent(pathname), header }).toEqual({
      method: 'POST',
      path: `/things/${hostileTexts[0]}`,
      header: `it's "a" $(touch injected) \\`,
    });
    expect([...searchParams]).toEqual([
      ['q', hostileTexts[2]],
      ['metadata[a&b]', 'c=d'],
    ]);
    expect(JSON.parse(body)).toEqual(json);
    expect(() => readFileSync(join(directory, 'injected'))).toThrow('ENOENT');
  });

  it.each([
    ['as the contract has it', (fields: object) => fields],
    [
      'in rows, as the client of the reference keeps it',
      (fields: object) => [
        ...Object.entries(fields).map(([name, value]) => ({ name, value: value as unknown })),
        { name: 'off', value: 'x', isDisabled: true },
      ],
    ],
  ])('sends a form %s, with a file beside it', async (_, arrange) => {
    const metadata = Object.fromEntries(hostileTexts.map((text) => [text, text]));
    // A line break in a field of a form is always CR LF.
    const texts = hostileTexts.filter((text) => !/[\r\n]/.test(text)).map((text) => `@<${text};type=text/html`);
    const named = Object.fromEntries(texts.map((text, index) => [`text${index}`, text]));
    const properties = { file: { type: 'string', format: 'binary' }, metadata: { type: 'object' } };
    const value = arrange({ file: '%PDF-1.7 …', metadata, ...named });
    const content = { 'multipart/form-data': { schema: { properties }, examples: { typed: { value } } } };
    const operation = { requestBody: { content } };
    const request = sampleRequest(operation, { method: 'POST', path: '/forms', baseUrl });
    writeFileSync(join(directory, 'proposal.pdf'), bytes);
    const outcome = await run(language, sampleIn(language, request), directory);
    expect(outcome).toMatchObject({ exitCode: 0 });
    const [{ type, bytes: body }] = received as [(typeof received)[0]];
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
    const { file, metadata: json, ...others } = Object.fromEntries(form) as Record<string, string | File>;
    expect(JSON.parse(json as string)).toEqual(metadata);
    expect(others).toEqual(named);
    expect((file as File).name).toBe('proposal.pdf');
    expect(Buffer.from(await (file as File).arrayBuffer()).equals(bytes)).toBe(true);
    expect(() => readFileSync(join(directory, 'injected'))).toThrow('ENOENT');
  });

  it('sends a body that is not JSON as it was typed', async () => {
    const text = `{"name": 'é', "half": `;
    const headers: [string, string][] = [['Content-Type', 'application/json']];
    await run(language, sampleIn(language, { method: 'PUT', url: baseUrl, headers, body: { text } }), directory);
    expect(received).toEqual([expect.objectContaining({ method: 'PUT', body: text })]);
  });

  it('keeps a file byte by byte', async () => {
    const operation = {
      parameters: [{ name: 'id', in: 'path', example: '1' }],
      responses: { 200: { content: { 'application/pdf': {} } }, 404: { content: { 'application/json': {} } } },
    };
    const request = sampleRequest(operation, { method: 'GET', path: '/file/{id}', baseUrl });
    expect(await run(language, sampleIn(language, request), directory)).toMatchObject({ exitCode: 0 });
    const file = join(directory, 'sample.pdf');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    rmSync(file);
  });

  it('copes with the empty reply to a conditional request', async () => {
    const request: SampleRequest = { method: 'GET', url: baseUrl, headers: [['If-None-Match', '"v1"']] };
    expect(await run(language, sampleIn(language, request), directory)).toMatchObject({ exitCode: 0 });
    expect(received).toHaveLength(1);
  });
});
