import { createHash } from 'node:crypto';
import { breachesOf, leakIn } from '../contract/oracle';
import { operationCalled } from '../contract/operations';
import { StoredData } from '../contract/sample';
import { type Reply, TestApi } from '../support/api';
import { samplePdf, samplePng } from '../support/sample-files';
import { testStorageDirectory } from '../support/storage';
import { filesBelow } from './stored-files';

const operation = operationCalled('createDocument');
const png = samplePng(2000);
const maxFileBytes = 52_428_800;

let api: TestApi;
let key: string;
let data: StoredData;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  data = await StoredData.open(api);
});
afterAll(async () => {
  await data.close();
  await api.stop();
});

const upload = (form: Record<string, unknown>, headers: Record<string, string> = {}) =>
  api.request('POST', '/documents', { key, form, headers });

/** Sends a form as it is written here, line by line. */
const uploadText = (lines: string[], headers: Record<string, string> = {}) =>
  api.request('POST', '/documents', {
    key,
    body: lines.join('\r\n'),
    headers: { 'Content-Type': 'multipart/form-data; boundary=x', ...headers },
  });

const part = (disposition: string, value = 'x') => ['--x', `Content-Disposition: form-data; ${disposition}`, '', value];
/** For forms that are refused whatever is in the file. */
const file = part('name="file"; filename="a.png"');
const end = ['--x--', ''];

describe('an upload', () => {
  it('is stored whole, with its fields, be they before the file or after it', async () => {
    const fields = { name: 'Größe 日本', metadata: { deal: 'blue "harbor"' } };
    const forms = [
      { ...fields, externalId: 'before', file: png.file },
      { file: png.file, externalId: 'after', ...fields },
    ];
    for (const form of forms) {
      const reply = await upload(form);
      expect([reply.status, breachesOf(operation, reply.status, reply.headers, reply.text)]).toEqual([201, []]);
      expect(reply.body.data).toMatchObject({
        ...fields,
        externalId: form.externalId,
        fileName: 'pixel.png',
        contentType: 'image/png',
        size: png.size,
        sha256: createHash('sha256').update(png.bytes).digest('hex'),
        pageCount: 1,
      });
      const download = await fetch(`${api.baseUrl}/documents/${reply.body.data.id}/download`, {
        headers: { Authorization: `Bearer ${key}` },
      });
      expect(png.bytes.equals(Buffer.from(await download.arrayBuffer()))).toBe(true);
    }
  });

  it('needs no name, no file name and no type: it is taken for what it holds', async () => {
    const pdf = samplePdf({ pages: 3 });
    const body = ['--x', 'content-disposition: form-data; name=file', '', pdf.bytes.toString('latin1'), '--x--', ''];
    const response = await fetch(`${api.baseUrl}/documents`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'Multipart/Form-Data; charset=utf-8; boundary="x"' },
      body: Buffer.from(body.join('\r\n'), 'latin1'),
    });
    expect(response.status).toBe(201);
    const { data: document } = (await response.json()) as { data: object };
    expect(document).toMatchObject({
      name: 'document.pdf',
      fileName: 'document.pdf',
      contentType: 'application/pdf',
      pageCount: 3,
    });
  });

  it('may surround its parts with what nobody reads, and give text fields a file name', async () => {
    const json = new File(['{"a":"b"}'], 'blob', { type: 'application/json' });
    expect((await upload({ metadata: json, file: png.file })).body.data.metadata).toEqual({ a: 'b' });
    const pdf = samplePdf().bytes.toString('latin1');
    const lines = ['preamble', ...part('name="file"; filename="a.pdf"', pdf), '--x--', 'epilogue'];
    expect((await uploadText(lines)).status).toBe(201);
  });
});

describe('nothing is stored of a form that is refused:', () => {
  let rows: unknown;
  let files: string[];
  beforeAll(async () => {
    rows = await data.fingerprints();
    files = filesBelow(testStorageDirectory);
  });
  afterEach(async () => {
    expect(await data.fingerprints()).toEqual(rows);
    expect(filesBelow(testStorageDirectory)).toEqual(files);
  });

  function expectRefusal(reply: Reply, status: number, code: string, path?: string): void {
    expect([reply.status, reply.body.error.code]).toEqual([status, code]);
    expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
    expect(leakIn(reply.text)).toBeUndefined();
    if (path) expect((reply.body.error.errors as { path: string }[]).map((error) => error.path)).toContain(path);
  }

  const text: Record<string, [lines: string[], path: string]> = {
    'no file': [[...part('name="name"'), ...end], '/body/file'],
    'no parts at all': [end, '/body/file'],
    'an empty file': [[...part('name="file"; filename="a.pdf"', ''), ...end], '/body/file'],
    'a file twice': [[...file, ...file, ...end], '/body/file'],
    'a field twice': [[...file, ...part('name="name"'), ...part('name="name"'), ...end], '/body/name'],
    'an unknown field': [[...part('name="surprise"'), ...file, ...end], '/body/surprise'],
    'an unknown file': [[...file, ...part('name="other"; filename="b.pdf"'), ...end], '/body/other'],
    'a field of another case': [[...part('name="File"'), ...end], '/body/File'],
    'a field named __proto__': [[...part('name="__proto__"'), ...file, ...end], '/body'],
    'a field named constructor': [[...part('name="constructor"'), ...file, ...end], '/body/constructor'],
    'a NUL in a field': [[...part('name="name"', 'a\0b'), ...file, ...end], '/body/name'],
    'an empty name': [[...part('name="name"', ''), ...file, ...end], '/body/name'],
    'a name of 256 characters': [[...file, ...part('name="name"', 'x'.repeat(256)), ...end], '/body/name'],
    'metadata that is text': [[...file, ...part('name="metadata"', '"x"'), ...end], '/body/metadata'],
    'a number in metadata': [[...file, ...part('name="metadata"', '{"a":1}'), ...end], '/body/metadata/a'],
    'a NUL in metadata': [[...file, ...part('name="metadata"', '{"a":"\\u0000"}'), ...end], '/body/metadata/a'],
    'a part without a name': [['--x', 'Content-Disposition: form-data', '', 'x', ...file, ...end], '/body'],
    'a part that is no field': [['--x', 'Content-Disposition: attachment; name="a"', '', 'x', ...end], '/body'],
    'a part without headers': [['--x', '', 'x', ...file, ...end], '/body'],
    'a part that ends in its headers': [['--x', 'Content-Disposition: form-data', ...file, ...end], '/body'],
    'no last boundary': [file, '/body'],
    'half a last boundary': [[...file, '--x-'], '/body'],
    'another boundary': [['--y', ...file.slice(1), '--y--'], '/body'],
    'text that is no form': [['hello'], '/body'],
  };
  it.each(Object.entries(text))('%s', async (_what, [lines, path]) => {
    expectRefusal(await uploadText(lines), 400, 'invalid_request', path);
  });

  it('metadata that is no JSON', async () => {
    const lines = [...file, ...part('name="metadata"', '{a}'), ...end];
    expectRefusal(await uploadText(lines), 400, 'invalid_json', '/body/metadata');
  });

  it('everything that is wrong at once, place by place', async () => {
    const lines = [...part('name="name"', ''), ...part('name="externalId"', ''), ...end];
    const { errors } = (await uploadText(lines)).body.error;
    const paths = (errors as { path: string }[]).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['/body/name', '/body/externalId', '/body/file']));
  });

  it('text that is not UTF-8', async () => {
    const response = await fetch(`${api.baseUrl}/documents`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'multipart/form-data; boundary=x' },
      body: Buffer.from([...part('name="name"', '\xc3\x28'), ...file, ...end].join('\r\n'), 'latin1'),
    });
    expect(((await response.json()) as Reply['body']).error).toMatchObject({ code: 'invalid_request', param: 'name' });
  });

  it('fields of more than a megabyte, of which the refusal speaks', async () => {
    const lines = [...part('name="name"', 'x'.repeat(1_100_000)), ...file, ...end];
    const reply = await uploadText(lines);
    expectRefusal(reply, 413, 'body_too_large');
    expect(reply.body.error.message).toBe('The fields besides the file are larger than 1048576 bytes.');
  });

  it('what nobody knows, by its name, however large it is', async () => {
    const reply = await uploadText([...part('name="doc"; filename="a.png"', 'x'.repeat(5_000_000)), ...end]);
    expectRefusal(reply, 400, 'invalid_request', '/body/doc');
    expect(reply.body.error).toMatchObject({ param: 'doc', errors: [{ code: 'unknown_field' }] });
  });

  it('a file of one byte too many, whether its size is announced or not', async () => {
    const large = samplePng(maxFileBytes + 1);
    const refused = await upload({ file: large.file });
    expectRefusal(refused, 413, 'body_too_large');
    expect(refused.body.error).toMatchObject({ param: 'file', message: expect.stringContaining('52428800') });
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from([...file.slice(0, 3), ''].join('\r\n'))),
      pull: (controller) => controller.enqueue(Buffer.alloc(1024 * 1024)), // without an end
    });
    const response = await fetch(`${api.baseUrl}/documents`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'multipart/form-data; boundary=x' },
      body: stream,
      duplex: 'half',
    });
    expect(response.status).toBe(413);
  });

  it.each([
    ['JSON', { 'Content-Type': 'application/json' }],
    ['a form without a boundary', { 'Content-Type': 'multipart/form-data' }],
    ['another kind of multipart', { 'Content-Type': 'multipart/mixed; boundary=x' }],
    ['a compressed form', { 'Content-Encoding': 'gzip' }],
  ])('%s', async (_what, headers) => {
    const reply = await uploadText([...file, ...end], headers);
    expectRefusal(reply, 415, 'unsupported_media_type');
    if (!('Content-Encoding' in headers)) expect(reply.body.error.message).toContain('multipart/form-data');
  });

  it.each([
    ['nothing', {}],
    ['nothing of a form', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ])('%s', async (_what, headers) => {
    const reply = await api.request('POST', '/documents', { key, headers });
    expectRefusal(reply, 400, 'invalid_request', '/body');
  });

  it('what is no document, and what pretends to be one', async () => {
    const files = {
      'page.pdf': '<html><script>alert(1)</script></html>',
      'image.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    };
    for (const [name, content] of Object.entries(files)) {
      const reply = await upload({ file: new File([content], name, { type: 'application/pdf' }) });
      expectRefusal(reply, 422, 'file_type_not_supported');
    }
  });

  it('a form that comes without a valid key', async () => {
    const reply = await api.request('POST', '/documents', { key: 'pk_test_wrong', form: { file: png.file } });
    expectRefusal(reply, 401, 'invalid_api_key');
  });
});
