import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import fs, { open } from 'node:fs/promises';
import http from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { UploadRoom } from '../../src/http/upload-room';
import { StoredData } from '../contract/sample';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { findPlaces, takePlaces } from '../support/places';
import { samplePng } from '../support/sample-files';
import { testStorageDirectory } from '../support/storage';
import { filesBelow, openFilesBelow } from './stored-files';

const png = samplePng(100_000);
const otherPng = samplePng(100_001);

let api: TestApi;
let key: string;
let data: StoredData;
let documentPath: string;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  data = await StoredData.open(api);
  documentPath = `/documents/${(await upload({ externalId: 'taken', file: png.file })).body.data.id}`;
});
afterAll(async () => {
  await data.close();
  await api.stop();
});

const upload = (form: Record<string, unknown>, headers: Record<string, string> = {}, target = '/documents') =>
  api.request('POST', target, { key, form, headers });
const files = () => filesBelow(testStorageDirectory);
const countDocuments = async () => (await api.sql('test', 'select from documents')).length;

describe('the file of an upload is stored once', () => {
  it('when it is sent again with its Idempotency-Key', async () => {
    const [documents, before] = [await countDocuments(), files()];
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await upload({ name: 'Once', metadata: { a: 'b' }, file: png.file }, headers);
    const again = await upload({ metadata: { a: 'b' }, file: png.file, name: 'Once' }, headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
    expect([await countDocuments(), files().length]).toEqual([documents + 1, before.length + 1]);
  });

  it('when it is sent many times at once', async () => {
    const before = files();
    const headers = { 'Idempotency-Key': randomUUID() };
    const replies = await Promise.all(Array.from({ length: 6 }, () => upload({ file: png.file }, headers)));
    const statuses = replies.map(({ status, body }) => (status === 409 ? body.error.code : status));
    expect(statuses).toContain(201);
    expect(statuses.filter((status) => status !== 201 && status !== 'idempotency_key_in_use')).toEqual([]);
    expect(files()).toHaveLength(before.length + 1);
  });
});

describe('nothing is left of the file of an upload', () => {
  let before: string[];
  beforeEach(() => (before = files()));
  afterEach(async () => {
    await eventually(() => Promise.resolve(expect(files()).toEqual(before)));
    expect(openFilesBelow(testStorageDirectory)).toEqual([]);
  });

  it.each([
    ['another file', () => ({ file: otherPng.file })],
    ['the same file by another name', () => ({ file: samplePng(png.size, 'other.png').file })],
    ['another field', () => ({ file: png.file, name: 'Other' })],
  ])('whose Idempotency-Key was first sent with another request: %s', async (_what, form) => {
    const headers = { 'Idempotency-Key': randomUUID() };
    expect((await upload({ file: png.file }, headers)).status).toBe(201);
    before = files();
    const reply = await upload(form(), headers);
    expect([reply.status, reply.body.error.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it.each([
    ['an external id that is taken', 409, {}, () => '/documents'],
    ['a document that is not there', 404, {}, () => `/documents/${randomUUID()}/versions`],
    ['a version of the document that is stale', 412, { 'If-Match': '"v99"' }, () => `${documentPath}/versions`],
  ])('that is refused for %s, with an Idempotency-Key and without', async (_what, status, conditions, target) => {
    const form = { ...(target() === '/documents' && { externalId: 'taken' }), file: png.file };
    for (const headers of [{}, { 'Idempotency-Key': randomUUID() }]) {
      const rows = await data.dump();
      const reply = await upload(form, { ...conditions, ...headers }, target());
      expect(reply.status).toBe(status);
      expect(await data.dump()).toEqual({ ...rows, 'test.idempotent_replies': expect.anything() });
    }
  });

  it('whose handler fails', async () => {
    const overrideHandlers = { createDocument: () => Promise.reject(new Error('broken')) };
    const broken = await TestApi.start({ database: api.database, overrideHandlers });
    const reply = await broken.request('POST', '/documents', { key, form: { file: png.file } });
    await broken.stop();
    expect(reply.status).toBe(500);
  });

  it('whose client goes away in the middle', async () => {
    const documents = await countDocuments();
    const body = Buffer.concat([
      Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'),
      png.bytes,
    ]);
    const head =
      `POST /api/v1/documents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n` +
      `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${body.length + 100}\r\n\r\n`;
    const abandon = async (sent: number, afterMs: number) => {
      const socket = connect(api.service.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(Buffer.concat([Buffer.from(head), body.subarray(0, sent)]));
      await sleep(afterMs);
      socket.resetAndDestroy();
    };
    await Promise.all(Array.from({ length: 40 }, (_, i) => abandon((i * body.length) / 40, (i % 8) * 10)));
    expect(await countDocuments()).toBe(documents);
    expect((await api.request('GET', documentPath, { key })).status).toBe(200);
  });
});

describe('uploads at the same time', () => {
  const beginning = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nsome bytes';

  /** An upload of which nothing more comes until it is called off. */
  const begin = async (): Promise<() => void> => {
    const request = http.request(`${api.baseUrl}/documents`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    request.on('error', () => undefined);
    await new Promise<void>((resolve) => request.write(beginning, () => resolve()));
    return () => void request.destroy();
  };

  it('may be twenty of a key; the next is asked to come back, that of another key is not', async () => {
    const before = files();
    const callOff = await Promise.all(Array.from({ length: 20 }, begin));
    await eventually(() => Promise.resolve(expect(files()).toHaveLength(before.length + 20)));
    const refused = await upload({ file: png.file });
    expect([refused.status, refused.body.error.code]).toEqual([503, 'service_unavailable']);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.body.error.message).toContain('20 uploads under way');
    const otherKey = await api.createKey(await api.createTeam());
    const other = await api.request('POST', '/documents', { key: otherKey, form: { file: png.file } });
    expect(other.status).toBe(201);
    for (const one of callOff) one();
    await eventually(async () => expect((await upload({ file: png.file })).status).toBe(201));
    await eventually(() => Promise.resolve(expect(files()).toHaveLength(before.length + 2)));
    const all = await Promise.all(Array.from({ length: 20 }, () => upload({ file: png.file })));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 201));
  });

  it('are bounded, and wait for a disk that is nearly full', async () => {
    const few = new UploadRoom({ underWay: 2 });
    const leave = await few.enter('a', testStorageDirectory);
    await few.enter('b', testStorageDirectory);
    await expect(few.enter('c', testStorageDirectory)).rejects.toMatchObject({ status: 503 });
    leave();
    leave(); // which gives back no more than was taken
    await few.enter('c', testStorageDirectory);
    await expect(few.enter('d', testStorageDirectory)).rejects.toMatchObject({ status: 503 });

    const disk = jest.spyOn(fs, 'statfs').mockResolvedValue({ blocks: 1e6, bsize: 4096, bavail: 1e4 } as never);
    const onFullDisk = new UploadRoom({ underWay: 1 });
    for (let attempt = 0; attempt < 2; attempt++) {
      const error = onFullDisk.enter('a', testStorageDirectory);
      await expect(error).rejects.toMatchObject({ status: 503, extras: { headers: { 'Retry-After': '5' } } });
      await expect(error).rejects.toHaveProperty('extras.cause.message', 'Only 40960000 bytes are free for uploads.');
    }
    disk.mockRestore();
    await onFullDisk.enter('a', testStorageDirectory);
  });
});

describe('downloads under way', () => {
  it('are bounded for each key, which is told to come again', async () => {
    const path = `${documentPath}/download`;
    const download = (headers = {}) => api.request('GET', path, { key, headers });
    const leave = await takePlaces(await findPlaces(download), 100);
    const refused = await download();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(refused.body.error.message).toContain('This key has 100 downloads under way already');
    for (const name of ['etag', 'content-disposition', 'accept-ranges']) {
      expect([name, refused.headers.get(name)]).toEqual([name, null]);
    }
    expect((await download({ 'If-None-Match': '*' })).status).toBe(304);
    const others = await api.createKey(await api.createTeam());
    const { data: theirs } = (await api.request('POST', '/documents', { key: others, form: { file: png.file } })).body;
    const theirDownload = await api.request('GET', `/documents/${theirs.id}/download`, { key: others });
    expect(theirDownload.status).toBe(200);

    leave();
    for (const status of [200, 206, 200]) {
      const headers = status === 206 ? { Range: 'bytes=5-9' } : {};
      await eventually(async () => expect((await download(headers)).status).toBe(status));
    }
  });
});

describe('a disk that is full', () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'paperlink-full-disk-'));
  const isMounted = mount(directory);
  afterAll(() => {
    if (isMounted) execFileSync('umount', ['--lazy', directory]);
    rmSync(directory, { recursive: true, force: true });
  });

  it('refuses an upload as unavailable, is left with nothing of it, and takes a smaller one', async () => {
    const full = await TestApi.start({ database: api.database, config: { storage: { directory, s3: undefined } } });
    if (!isMounted) await failNextWrite();
    const send = (size: number) => full.request('POST', '/documents', { key, form: { file: samplePng(size).file } });
    const reply = await send(3_000_000);
    expect([reply.status, reply.body.error.code, reply.headers.get('retry-after')]).toEqual([
      503,
      'service_unavailable',
      '1',
    ]);
    expect(filesBelow(directory)).toEqual([]);
    expect(openFilesBelow(directory)).toEqual([]);
    expect((await send(100_000)).status).toBe(201);
    await full.stop();
  });
});

/** What a full disk does, where there can be none. */
async function failNextWrite(): Promise<void> {
  const file = await open(__filename);
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  jest
    .spyOn(Object.getPrototypeOf(file) as typeof file, 'createWriteStream')
    .mockImplementationOnce(() => new Writable({ write: (_chunk, _encoding, done) => done(full) }) as never);
  await file.close();
}

/** Makes the folder a disk of one megabyte, where this process may. */
function mount(directory: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
