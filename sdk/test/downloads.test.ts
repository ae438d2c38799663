import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileNameOf } from '../src/content-disposition';
import { anError } from './stub-server';
import { rejectionOf, stopStub, withoutJitter, withStub } from './with-stub';

afterEach(stopStub);

const id = '01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a';
const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256);
const headers = {
  'Content-Type': 'application/pdf',
  'Content-Length': String(bytes.length),
  'Content-Disposition': 'attachment; filename="f_r.pdf"; filename*=UTF-8\'\'f%C3%BCr.pdf',
  'Request-Id': 'req_1',
  ETag: '"x"',
};
const sendFile = (response: ServerResponse) => response.writeHead(200, headers).end(bytes);
/** Sends the beginning and then nothing more. */
const begin = (response: ServerResponse) => response.writeHead(200, headers).write(bytes.subarray(0, 1000));

describe('a download', () => {
  test('comes as a stream, with what there is to know of it', async () => {
    const { paperlink, received } = await withStub(() => (response) => void sendFile(response));
    const { data: file, response, requestId } = await paperlink.documents.download(id, { version: 2 }).withResponse();
    expect({ ...file }).toEqual({ fileName: 'für.pdf', contentType: 'application/pdf', size: bytes.length });
    const folder = await mkdtemp(path.join(tmpdir(), 'paperlink-download-'));
    await writeFile(path.join(folder, file.fileName), file.stream());
    expect((await readFile(path.join(folder, 'für.pdf'))).equals(bytes)).toBe(true);
    await rm(folder, { recursive: true });
    expect([response.headers.get('ETag'), requestId]).toEqual(['"x"', 'req_1']);
    const accept = 'application/pdf, image/png, image/jpeg, application/json';
    expect(received).toMatchObject([
      { method: 'GET', url: `/api/v1/documents/${id}/download?version=2`, headers: { accept } },
    ]);
  });

  test('comes whole where that is easier', async () => {
    const { paperlink } = await withStub(() => (response) => void sendFile(response));
    const whole = await (await paperlink.documents.download(id)).arrayBuffer();
    expect(Buffer.from(whole).equals(bytes)).toBe(true);
  });

  test('comes in part where that is asked for, and not at all where yours is the current one', async () => {
    const { paperlink, received } = await withStub((_, index) => (response) => {
      if (index > 0) return void response.writeHead(304).end();
      response.writeHead(206, { ...headers, 'Content-Length': '4', 'Content-Range': 'bytes 0-3/9' }).end('%PDF');
    });
    const part = await paperlink.documents.download(id, {}, { range: 'bytes=0-3', ifRange: '"x"' });
    expect(part.size).toBe(4);
    expect(Buffer.from(await part.arrayBuffer()).toString()).toBe('%PDF');
    expect(received[0]!.headers).toMatchObject({ range: 'bytes=0-3', 'if-range': '"x"' });
    expect(await paperlink.documents.download(id, {}, { ifNoneMatch: '"x"' })).toBeUndefined();
  });

  test('is tried again until it begins', async () => {
    withoutJitter();
    const { paperlink, received } = await withStub((_, index) =>
      index === 0 ? anError(503, 'api_error', 'service_unavailable') : (response) => void sendFile(response),
    );
    expect((await paperlink.documents.download(id)).size).toBe(bytes.length);
    expect(received).toHaveLength(2);
  });

  test('that breaks off says so, and never passes for a shorter file', async () => {
    const { paperlink } = await withStub(() => (response) => {
      begin(response);
      setTimeout(() => response.destroy(), 20);
    });
    const file = await paperlink.documents.download(id);
    expect(await rejectionOf(file.arrayBuffer())).toMatchObject({ name: 'ConnectionError', retryable: true });
  });

  test('that comes to a halt is given up after timeoutMs', async () => {
    const { paperlink } = await withStub(() => (response) => void begin(response), { timeoutMs: 200, maxRetries: 0 });
    const file = await paperlink.documents.download(id);
    expect(await rejectionOf(file.arrayBuffer())).toMatchObject({ name: 'TimeoutError' });
  });

  test('takes as long as its reader does', async () => {
    const { paperlink } = await withStub(() => (response) => void sendFile(response), { timeoutMs: 200 });
    const file = await paperlink.documents.download(id);
    const reader = file.stream().getReader();
    let size = (await reader.read()).value!.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (let next = await reader.read(); !next.done; next = await reader.read()) size += next.value.length;
    expect(size).toBe(bytes.length);
  });

  test('is ended by the signal of the call, also while nobody reads', async () => {
    let closed: Promise<unknown> | undefined;
    const { paperlink } = await withStub(() => (response) => {
      closed = once(response, 'close');
      begin(response);
    });
    const controller = new AbortController();
    const file = await paperlink.documents.download(id, {}, { signal: controller.signal });
    const reader = file.stream().getReader();
    await reader.read();
    controller.abort('enough');
    await closed;
    expect(await rejectionOf(reader.read())).toMatchObject({ name: 'AbortError' });
  });

  test.each([
    ['its reader', (controller: AbortController, stream: ReadableStream) => (void controller, stream.cancel())],
    ['the signal of the call', (controller: AbortController) => Promise.resolve(controller.abort('enough'))],
  ])('is ended by %s, on the server too', async (who, end) => {
    let closed: Promise<unknown> | undefined;
    const { paperlink } = await withStub(() => (response) => {
      closed = once(response, 'close');
      begin(response);
    });
    const controller = new AbortController();
    const file = await paperlink.documents.download(id, {}, { signal: controller.signal });
    await end(controller, file.stream());
    if (who !== 'its reader') expect(await rejectionOf(file.arrayBuffer())).toMatchObject({ name: 'AbortError' });
    await closed;
  });

  test('is not what a proxy says in its place, and an error stays an error', async () => {
    const { paperlink } = await withStub((_, index) =>
      index === 0 ? { status: 200, body: '<p>Sign in</p>' } : anError(416, 'validation_error', 'range_not_satisfiable'),
    );
    expect(await rejectionOf(paperlink.documents.download(id))).toMatchObject({ code: 'unreadable_reply' });
    expect(await rejectionOf(paperlink.documents.download(id))).toMatchObject({ status: 416 });
  });
});

test.each([
  ['attachment; filename=plain.pdf', 'plain.pdf'],
  ['attachment; filename="a \\"b\\".pdf"', 'a "b".pdf'],
  ['attachment; filename="a.pdf"; filename*=UTF-8\'\'%E6%8F%90.pdf', '提.pdf'],
  ['attachment; filename="a.pdf"; filename*=UTF-8\'\'%FF.pdf', 'a.pdf'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ["attachment; filename*=UTF-8''..%2F..", 'download'],
  ['attachment; filename="C:\\\\x\\\\y.pdf"', 'y.pdf'],
  ['attachment', 'download'],
  ['', 'download'],
])('the name in %j is %s', (disposition, name) => {
  expect(fileNameOf(disposition)).toBe(name);
});
