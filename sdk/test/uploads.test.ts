import { PaperLink, type FileInput } from '@paperlink/sdk';
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { anError, type Received } from './stub-server';
import { restoreGlobal, withGlobal } from './with-global';
import { apiKey, rejectionOf, stopStub, withoutJitter, withStub } from './with-stub';

/** Bytes that are no text in any encoding, with a line that looks like a boundary among them. */
const bytes = Buffer.concat([
  Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7) % 256),
  Buffer.from('\r\n--paperlink-0\r\n'),
  Uint8Array.of(0, 255, 13, 10),
]);
const created = { status: 201, body: { data: { id: 'd1' } } };

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperlink-upload-'));
  file = path.join(folder, 'proposal é.pdf');
  await writeFile(file, bytes);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(stopStub);

const chunks = () => [bytes.subarray(0, 1000), bytes.subarray(1000)];
async function* generate() {
  yield* chunks();
}
const webStream = () => Readable.toWeb(Readable.from(chunks())) as ReadableStream<Uint8Array>;

/** Each form a file may have: how to make it, and what it is called where nobody says. */
const repeatable: [string, () => FileInput, string][] = [
  ['a path', () => ({ path: file }), 'proposal é.pdf'],
  ['a Buffer', () => bytes, 'document'],
  ['a part of a buffer', () => new Uint8Array(Buffer.concat([bytes, bytes]).buffer, 0, bytes.length), 'document'],
  ['an ArrayBuffer', () => new Uint8Array(bytes).buffer, 'document'],
  ['a Blob', () => new Blob([bytes]), 'document'],
  ['a File', () => new File([bytes], 'scan.png'), 'scan.png'],
];
const streams: [string, () => FileInput, string][] = [
  ['a stream of Node', () => Readable.from(chunks()), 'document'],
  ['a stream of a file', () => createReadStream(file), 'proposal é.pdf'],
  ['a stream of the web', webStream, 'document'],
  ['an async iterable', generate, 'document'],
];

/** The fields of a body, by another parser than ours. */
async function formOf({ bytes: body, headers }: Received): Promise<Record<string, string | File>> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'Content-Type': headers['content-type']! },
  }).formData();
  return Object.fromEntries(form);
}

const bytesOf = async (entry: unknown) => Buffer.from(await (entry as File).arrayBuffer());

describe('a file', () => {
  test.each([...repeatable, ...streams])(
    'from %s arrives byte by byte, with its name and the fields',
    async (_, make, name) => {
      const { paperlink, received } = await withStub(() => created);
      const metadata = { deal: 'blue-harbor', quote: '"\r\n--x' };
      const body = { file: make(), name: 'Für Jo', metadata };
      expect(await paperlink.documents.create(body)).toEqual({ id: 'd1' });
      const [request] = received as [Received];
      expect(request).toMatchObject({ method: 'POST', url: '/api/v1/documents' });
      expect(request.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
      const form = await formOf(request);
      expect(form).toMatchObject({ name: 'Für Jo', file: { name } });
      expect(Object.keys(form)).toEqual(['name', 'metadata', 'file']);
      expect(JSON.parse(form['metadata'] as string)).toEqual(metadata);
      expect((await bytesOf(form['file'])).equals(bytes)).toBe(true);
    },
  );

  test.each(repeatable)('from %s says how long it is', async (_, make) => {
    const { paperlink, received } = await withStub(() => created);
    await paperlink.documents.create({ file: make() });
    expect(Number(received[0]!.headers['content-length'])).toBe(received[0]!.bytes.length);
  });

  test.each(repeatable)('from %s is sent again when it has to be, the same bytes under one key', async (_, make) => {
    withoutJitter();
    const { paperlink, received } = await withStub((__, index) =>
      index === 0 ? anError(503, 'api_error', 'service_unavailable') : created,
    );
    await paperlink.documents.createVersion('d1', { file: make() });
    const [first, second] = received as [Received, Received];
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(second.headers['idempotency-key']).toBe(first.headers['idempotency-key']);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
  });

  test.each(streams)('from %s is sent once', async (_, make) => {
    const { paperlink, received } = await withStub(() => anError(503, 'api_error', 'service_unavailable'));
    expect(await rejectionOf(paperlink.documents.create({ file: make() }))).toMatchObject({ status: 503 });
    expect(received).toHaveLength(1);
  });

  test('is called what its caller calls it, whatever characters that has', async () => {
    const { paperlink, received } = await withStub(() => created);
    await paperlink.documents.create({ file: { path: file, fileName: 'a"b\r\nX-Evil: 1.pdf' } });
    await paperlink.documents.create({ file: { data: generate(), fileName: '提案書.pdf' } });
    expect(received[0]!.body).toContain('filename="a%22b%0D%0AX-Evil: 1.pdf"\r\n');
    expect(await formOf(received[1]!)).toMatchObject({ file: { name: '提案書.pdf' } });
  });
});

describe('what cannot be read', () => {
  test('at a path is told before anything is sent', async () => {
    const { paperlink, received } = await withStub(() => created);
    const missing = { path: path.join(folder, 'missing.pdf') };
    expect(await rejectionOf(paperlink.documents.create({ file: missing }))).toMatchObject({
      name: 'PaperLinkError',
      code: 'file_unreadable',
      cause: { code: 'ENOENT' },
    });
    expect(await rejectionOf(paperlink.documents.create({ file: { path: folder } }))).toMatchObject({
      message: expect.stringContaining('is not a file') as unknown,
    });
    expect(received).toEqual([]);
  });

  test('to its end fails with the reason, and is not sent again', async () => {
    const { paperlink, received } = await withStub(() => created);
    const broken = async function* () {
      yield bytes;
      throw new Error('the disk is gone');
    };
    const error = await rejectionOf(paperlink.documents.create({ file: broken() }));
    expect(error).toMatchObject({ code: 'file_unreadable', cause: { message: 'the disk is gone' } });
    const text = Readable.from(['text']);
    expect(await rejectionOf(paperlink.documents.create({ file: text }))).toMatchObject({
      message: 'The file cannot be read: the stream gives something other than bytes',
    });
    expect(received).toEqual([]);
  });

  test('because it has become shorter is told, and one that has grown is sent as it was', async () => {
    const { baseUrl, received } = await withStub(() => created);
    const changing = path.join(folder, 'changing.pdf');
    const upload = async (change: () => Promise<void>) => {
      await writeFile(changing, bytes);
      const paperlink = new PaperLink({ apiKey, baseUrl, onRequest: change });
      return paperlink.documents.create({ file: { path: changing } });
    };
    await upload(() => appendFile(changing, 'more'));
    expect((await bytesOf((await formOf(received[0]!))['file'])).equals(bytes)).toBe(true);
    expect(await rejectionOf(upload(() => truncate(changing, 100)))).toMatchObject({ code: 'file_unreadable' });
    expect(received).toHaveLength(1);
  });

  test.each([
    undefined,
    null,
    './proposal.pdf',
    7,
    {},
    { path: '' },
    { data: 'text' },
    { data: bytes, fileName: 7 },
    [bytes],
  ])('because it is no file (%j) is a TypeError', async (wrong) => {
    const { paperlink, received } = await withStub(() => created);
    const error = await rejectionOf(paperlink.documents.create({ file: wrong as FileInput }));
    expect(error).toBeInstanceOf(TypeError);
    expect(received).toEqual([]);
  });
});

describe('a large file', () => {
  const megabyte = 2 ** 20;

  /** Yields so many megabytes; says how many it was asked for, and whether it was told to end. */
  function largeFile(megabytes: number) {
    const state = { asked: 0, ended: false };
    async function* read() {
      try {
        for (; state.asked < megabytes; state.asked++) yield Buffer.alloc(megabyte, state.asked);
      } finally {
        state.ended = true;
      }
    }
    return { state, read };
  }

  /** A server that takes the body in, or not, and calls back when it is all there. */
  async function serve(reads: boolean, onEnd: () => void) {
    const server = createServer((request, response) => {
      if (!reads) return;
      request.resume().on('end', () => {
        onEnd();
        response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"data":{}}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const stop = () => {
      server.closeAllConnections();
      server.close();
    };
    return { paperlink: new PaperLink({ apiKey, baseUrl }), stop };
  }

  test('is gone from memory as soon as it is sent', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = () => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let after = Infinity;
    const { paperlink, stop } = await serve(true, () => (after = held()));
    const { state, read } = largeFile(64);
    try {
      await paperlink.documents.create({ file: read() });
    } finally {
      stop();
    }
    expect(state).toEqual({ asked: 64, ended: true });
    expect(after - before).toBeLessThan(8 * megabyte);
  });

  test('is read only as fast as the server takes it, and let go when the call is aborted', async () => {
    const { paperlink, stop } = await serve(false, () => {});
    const { state, read } = largeFile(512);
    const { signal, ...controller } = abortable();
    try {
      const rejection = rejectionOf(paperlink.documents.create({ file: read() }, { signal }));
      await untilStill(() => state.asked);
      expect(state.asked).toBeGreaterThan(0);
      expect(state.asked).toBeLessThan(64);
      controller.abort();
      expect(await rejection).toMatchObject({ name: 'AbortError' });
      await untilStill(() => state.ended);
      expect(state.ended).toBe(true);
    } finally {
      stop();
    }
  });

  function abortable() {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort() };
  }

  /** Waits until a value has stayed the same for 50 ms. */
  async function untilStill(value: () => unknown): Promise<void> {
    for (let last: unknown; last !== value();) {
      last = value();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
});

describe('in a browser, where streams can seldom be sent', () => {
  afterEach(restoreGlobal);

  test.each([
    ['a File', () => new File([bytes], 'scan.png')],
    ['a stream', webStream],
  ])('%s is sent as a Blob, again where it has to be', async (_, make) => {
    withoutJitter();
    withGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' });
    const { paperlink, received } = await withStub((__, index) =>
      index === 0 ? anError(503, 'api_error', 'service_unavailable') : created,
    );
    await paperlink.documents.create({ file: make() });
    const form = await formOf(received[1]!);
    expect((await bytesOf(form['file'])).equals(bytes)).toBe(true);
    expect(received[1]!.bytes.equals(received[0]!.bytes)).toBe(true);
  });

  test.each([
    ['when the call is aborted', () => ({ signal: AbortSignal.timeout(50) }), 'AbortError'],
    ['after totalTimeoutMs', () => ({ totalTimeoutMs: 50 }), 'TimeoutError'],
  ])('a stream that comes to a halt is given up %s', async (_, optionsOf, name) => {
    withGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' });
    const { paperlink, received } = await withStub(() => created);
    const cancel = jest.fn();
    const stalled = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(bytes), cancel });
    expect(await rejectionOf(paperlink.documents.create({ file: stalled }, optionsOf()))).toMatchObject({ name });
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(received).toEqual([]);
  });
});
