import { randomBytes, randomUUID } from 'node:crypto';
import fs, { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ApiError } from '../../src/errors/api-error';
import { newStorageKey } from '../../src/storage/keys';
import { openStorage } from '../../src/storage/open-storage';
import { type DocumentStorage, StoredFileMissing } from '../../src/storage/storage';
import { S3Server } from './s3-server';
import { type S3Answer, startS3Stub } from './s3-stub';

const ignore = () => undefined;
let folder: string;
let s3: S3Server;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperlink-storage-'));
  s3 = await S3Server.start(path.join(folder, 's3'));
});

afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

interface Kind {
  open(): Promise<DocumentStorage>;
  /** Puts an empty file there behind the storage's back, as nobody else should. */
  place(key: string): Promise<void>;
  /** A storage that does not work. */
  openBroken(): Promise<DocumentStorage>;
}

const local = (): string => path.join(folder, 'local');

const kinds: Record<string, Kind> = {
  'on disk': {
    open: () => openStorage({ directory: local(), s3: undefined }, ignore),
    async place(key) {
      await mkdir(path.dirname(path.join(local(), key)), { recursive: true });
      await writeFile(path.join(local(), key), '');
    },
    async openBroken() {
      const directory = path.join(folder, randomUUID());
      const storage = await openStorage({ directory, s3: undefined }, ignore);
      // A link to itself stands for a disk that fails.
      for (const mode of ['live', 'test']) await symlink(mode, path.join(directory, mode));
      return storage;
    },
  },
  'in S3': {
    open: () => openStorage({ directory: path.join(folder, 'incoming'), s3: s3.settings }, ignore),
    place: (key) => s3.place(key),
    openBroken: () =>
      openStorage({ directory: folder, s3: { ...s3.settings, endpoint: 'http://127.0.0.1:1' } }, ignore),
  },
};

describe.each(Object.entries(kinds))('files kept %s', (_name, kind) => {
  let storage: DocumentStorage;
  const teamId = randomUUID();

  beforeAll(async () => void (storage = await kind.open()));
  afterAll(() => storage.close());

  async function incoming(bytes: Buffer, to = storage): Promise<string> {
    const file = path.join(to.incomingDirectory, randomUUID());
    await writeFile(file, bytes);
    return file;
  }

  async function put(bytes: Buffer): Promise<string> {
    const key = newStorageKey('test', teamId);
    await storage.put(key, await incoming(bytes), 'application/pdf');
    return key;
  }

  const read = async (key: string, range?: { start: number; end: number }) => buffer(await storage.open(key, range));

  async function listed(): Promise<Map<string, Date>> {
    const found = new Map<string, Date>();
    for await (const { key, writtenAt } of storage.list()) found.set(key, writtenAt);
    return found;
  }

  it('are read as they were put, and are gone from where they came in', async () => {
    const bytes = randomBytes(3_000_000);
    const file = await incoming(bytes);
    const key = newStorageKey('live', teamId);
    await storage.put(key, file, 'application/pdf');
    expect((await read(key)).equals(bytes)).toBe(true);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('are read from any byte to any byte', async () => {
    const bytes = randomBytes(100_000);
    const key = await put(bytes);
    // The first byte alone is tried on disk below: s3rver takes it for the whole file.
    for (const [start, end] of [
      [0, 1],
      [0, 99_999],
      [65_535, 65_536],
      [99_999, 99_999],
    ] as const) {
      expect((await read(key, { start, end })).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
  });

  it('are put side by side, each whole', async () => {
    const contents = Array.from({ length: 20 }, () => randomBytes(200_000));
    const keys = await Promise.all(contents.map(put));
    const found = await Promise.all(keys.map((key) => read(key)));
    expect(found.map((bytes, index) => bytes.equals(contents[index]!))).toEqual(contents.map(() => true));
  });

  it('are never overwritten', async () => {
    const key = await put(Buffer.from('the first'));
    const second = await incoming(Buffer.from('the second'));
    await expect(storage.put(key, second, 'image/png')).rejects.toMatchObject({ code: 'service_unavailable' });
    expect((await read(key)).toString()).toBe('the first');
  });

  it('are missing where none was put, or one was deleted; deleting again is no error', async () => {
    const key = await put(Buffer.from('gone soon'));
    await storage.delete(key);
    await storage.delete(key);
    await expect(storage.open(key)).rejects.toThrow(StoredFileMissing);
    await expect(storage.open(newStorageKey('live', randomUUID()))).rejects.toThrow(StoredFileMissing);
  });

  it('are there only when all of them came in', async () => {
    const key = newStorageKey('test', teamId);
    // The folder can be opened and not read, as a file on a disk that fails.
    for (const source of ['/no/such/file', folder])
      await expect(storage.put(key, source, 'image/png')).rejects.toMatchObject({ code: 'service_unavailable' });
    await expect(storage.open(key)).rejects.toThrow(StoredFileMissing);
  });

  it.each([
    '',
    '../../etc/passwd',
    `live/${teamId}/../../../etc/passwd`,
    `live/../${teamId}`,
    `/live/${teamId}/${teamId}`,
    `live/${teamId}/${teamId}/`,
    `live/${teamId}/${teamId}\0`,
    `live/${teamId}/${teamId}\n`,
    `control/${teamId}/${teamId}`,
    `live/${teamId}/${teamId.toUpperCase()}A`,
    `incoming/${teamId}`,
  ])('have no key but those we make: %j is refused', async (key) => {
    const refusal = 'not the key of a stored file';
    await expect(storage.put(key, await incoming(Buffer.from('x')), 'image/png')).rejects.toThrow(refusal);
    await expect(storage.open(key)).rejects.toThrow(refusal);
    await expect(storage.delete(key)).rejects.toThrow(refusal);
  });

  it('are listed with the time of their writing, without those that were deleted and what is none of ours', async () => {
    const [kept, deleted] = [await put(Buffer.from('kept')), await put(Buffer.from('deleted'))];
    await storage.delete(deleted);
    for (const foreign of ['live/read.me', `test/${teamId}/notes/of/somebody`, 'backup.tar']) await kind.place(foreign);
    const found = await listed();
    expect(Math.abs(found.get(kept)!.getTime() - Date.now())).toBeLessThan(60_000);
    expect(found.has(deleted)).toBe(false);
    for (const key of found.keys()) expect(key).toMatch(/^(live|test)\/[-0-9a-f]{36}\/[-0-9a-f]{36}$/);
  });

  it('that cannot be reached are a 503 that says when to come back, and nothing else', async () => {
    const broken = await kind.openBroken();
    const key = newStorageKey('live', teamId);
    const file = await incoming(Buffer.from('x'), broken);
    const attempts = [
      () => broken.put(key, file, 'image/png'),
      () => broken.open(key),
      () => broken.delete(key),
      async () => void (await broken.list()[Symbol.asyncIterator]().next()),
    ];
    for (const attempt of attempts) {
      const error = await attempt().then(
        () => undefined,
        (reason: ApiError) => reason,
      );
      expect(error).toMatchObject({ status: 503, extras: { headers: { 'Retry-After': '1' } } });
      expect(error!.message).toBe('The service is briefly unavailable. Nothing was changed.');
    }
    broken.close();
  });
});

describe('files kept on disk', () => {
  it('are for the server alone, in folders that stay small', async () => {
    const directory = path.join(folder, randomUUID());
    const storage = await openStorage({ directory, s3: undefined }, ignore);
    const teamId = randomUUID();
    for (let file = 0; file < 40; file++) {
      const source = path.join(storage.incomingDirectory, String(file));
      await writeFile(source, 'x', { mode: 0o666 });
      await storage.put(newStorageKey('live', teamId), source, 'image/png');
    }
    const names = await readdir(directory, { recursive: true });
    const modes = await Promise.all(names.map(async (name) => (await stat(path.join(directory, name))).mode & 0o7777));
    expect(new Set(modes)).toEqual(new Set([0o700, 0o600]));
    expect((await readdir(path.join(directory, 'live', teamId))).length).toBeGreaterThan(20);
  });

  async function putOnDisk(text: string) {
    const storage = await kinds['on disk']!.open();
    const [key, source] = [newStorageKey('live', randomUUID()), path.join(storage.incomingDirectory, randomUUID())];
    await writeFile(source, text);
    await storage.put(key, source, 'image/png');
    return { storage, key, source };
  }

  it('are read to the first byte alone', async () => {
    const { storage, key } = await putOnDisk('abc');
    expect((await buffer(await storage.open(key, { start: 0, end: 0 }))).toString()).toBe('a');
  });

  it('are put and never overwritten on disks without hard links, too', async () => {
    const link = jest.spyOn(fs, 'link').mockRejectedValue(Object.assign(new Error(), { code: 'EPERM' }));
    const { storage, key, source } = await putOnDisk('abc');
    await writeFile(source, 'second');
    await expect(storage.put(key, source, 'image/png')).rejects.toMatchObject({ status: 503 });
    link.mockRestore();
    expect((await buffer(await storage.open(key))).toString()).toBe('abc');
  });

  it('need a folder that can be written to, or the server does not start', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    for (const directory of [file, path.join(file, 'below')]) {
      await expect(openStorage({ directory, s3: undefined }, ignore)).rejects.toThrow(
        /^Documents cannot be stored in .*a-file.* \((ENOTDIR|EEXIST)\)\. Set STORAGE_DIRECTORY to a folder/,
      );
    }
  });
});

describe('files kept in S3', () => {
  const open: { close(): void }[] = [];
  afterEach(() => open.splice(0).forEach((one) => one.close()));

  async function answering(answer: S3Answer) {
    const { server, endpoint, bodies } = await startS3Stub(answer);
    const problems: unknown[] = [];
    const secrets = { accessKeyId: 'AKIA-access-key', secretAccessKey: 'very-secret' };
    const storage = await openStorage({ directory: folder, s3: { ...s3.settings, ...secrets, endpoint } }, (error) =>
      problems.push(error),
    );
    open.push(storage, server);
    return { storage, bodies, problems };
  }

  async function putting(storage: DocumentStorage): Promise<void> {
    const file = path.join(storage.incomingDirectory, randomUUID());
    await writeFile(file, 'the whole file');
    await storage.put(newStorageKey('live', randomUUID()), file, 'image/png');
  }

  it('are listed to the last, however many pages there are', async () => {
    const keys = Array.from({ length: 3 }, () => newStorageKey('live', randomUUID()));
    // s3rver has no more than one page.
    const { storage } = await answering((_attempt, query) => {
      const page = query.get('prefix') === 'live/' ? Number(query.get('continuation-token') ?? 0) : keys.length;
      const contents = `<Contents><Key>${keys[page]}</Key><LastModified>2020-01-01T00:00:00.000Z</LastModified></Contents>`;
      const next = `<IsTruncated>true</IsTruncated><NextContinuationToken>${page + 1}</NextContinuationToken>`;
      const body = `<ListBucketResult>${page < keys.length ? contents : ''}${page + 1 < keys.length ? next : ''}</ListBucketResult>`;
      return { status: 200, body };
    });
    const found: string[] = [];
    for await (const { key } of storage.list()) found.push(key);
    expect(found).toEqual(keys);
  });

  it('are sent again, whole, when S3 is not well for a moment, and not for ever', async () => {
    const { storage, bodies } = await answering((attempt) => ({ status: attempt === 1 ? 503 : 200 }));
    await putting(storage);
    expect(bodies).toEqual(['the whole file', 'the whole file']);
    const never = await answering(() => ({ status: 500 }));
    await expect(putting(never.storage)).rejects.toMatchObject({ status: 503 });
    expect(never.bodies).toHaveLength(3);
  });

  it('are not sent again when S3 refuses them, and what is logged of it tells why and no secret', async () => {
    const body = `<Error><Code>InvalidAccessKeyId</Code><Message>AKIA-access-key</Message><AWSAccessKeyId>AKIA-access-key</AWSAccessKeyId></Error>`;
    const { storage, bodies } = await answering(() => ({ status: 403, body }));
    const error = await putting(storage).catch((reason: ApiError) => reason);
    expect(bodies).toHaveLength(1);
    const { cause } = (error as ApiError).extras;
    expect(String(cause)).toBe('Error: S3 could not put a file: InvalidAccessKeyId 403.');
    expect(JSON.stringify(cause, Object.getOwnPropertyNames(cause))).not.toMatch(/AKIA|very-secret|Signature/);
  });

  it('need not be there when the server starts, which says so', async () => {
    const { problems } = await answering(() => ({ status: 200 }));
    while (problems.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(problems.map(String)).toEqual(['Error: S3 could not reach the bucket: NotFound 404.']);
  });
});
