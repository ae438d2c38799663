import { randomUUID } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Teams } from '../../src/control/teams';
import { Connections } from '../../src/db/connections';
import type { Mode } from '../../src/db/roles';
import { collectOrphans, type OrphanSources } from '../../src/jobs/collect-orphans';
import { newStorageKey } from '../../src/storage/keys';
import { openStorage } from '../../src/storage/open-storage';
import { createTestDatabase, type TestDatabase, testSecret } from '../support/postgres';

const hour = 60 * 60 * 1000;

let directory: string;
let database: TestDatabase;
let sources: OrphanSources & { workspaces: Record<Mode, Connections> };
let teamId: string;
const problems: unknown[] = [];
const onError = (error: unknown) => void problems.push(error);

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'paperlink-orphans-'));
  database = await createTestDatabase();
  const storage = await openStorage({ directory, s3: undefined }, () => undefined);
  sources = {
    storage,
    control: connect('control'),
    workspaces: { live: connect('live'), test: connect('test') },
    fromStorage: true,
    onError,
  };
  const owner = { email: 'owner@example.com', name: 'Owner', password: 'a password' };
  teamId = (await new Teams(sources.control).create({ name: 'Team', owner })).team.id;
});

afterAll(async () => {
  const { control, workspaces } = sources;
  await Promise.all([control, workspaces.live, workspaces.test].map((connections) => connections.close()));
  await database.drop();
  await rm(directory, { recursive: true });
});

function connect(schema: 'control' | Mode, databaseUrl = database.connectionString): Connections {
  return new Connections({ databaseUrl, secret: testSecret, poolSize: 15, onConnectionError: () => undefined }, schema);
}

const pathOf = (key: string): string => {
  const [mode, team, id] = key.split('/') as [string, string, string];
  return path.join(directory, mode, team, id.slice(-2), id);
};

async function age(file: string, hours: number): Promise<void> {
  const at = new Date(Date.now() - hours * hour);
  await utimes(file, at, at);
}

/** Bytes of this age that nothing refers to yet. */
async function stored(mode: Mode, hours: number, team = teamId): Promise<string> {
  const key = newStorageKey(mode, team);
  const file = path.join(sources.storage.incomingDirectory, randomUUID());
  await writeFile(file, 'x');
  await sources.storage.put(key, file, 'image/png');
  await age(pathOf(key), hours);
  return key;
}

async function refer(mode: Mode, key: string): Promise<void> {
  const documentId = randomUUID();
  const connections = sources.workspaces[mode];
  await connections.query({
    text: `insert into documents (team_id, id, name) values ($1, $2, 'A document')`,
    values: [teamId, documentId],
  });
  await connections.query({
    text: `insert into document_versions (team_id, document_id, number, storage_key, file_name, content_type, size, sha256, page_count)
           values ($1, $2, 1, $3, 'x.png', 'image/png', 1, sha256('x'), 1)`,
    values: [teamId, documentId, key],
  });
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
const areThere = (keys: string[]): Promise<boolean[]> => Promise.all(keys.map((key) => isThere(pathOf(key))));

it('deletes what is older than a day and belongs to no version, in its mode, and nothing else', async () => {
  const orphans = [await stored('live', 25), await stored('test', 25), await stored('test', 10_000)];
  const kept = [await stored('live', 25), await stored('test', 25), await stored('live', 23), await stored('test', 0)];
  await refer('live', kept[0]!);
  await refer('test', kept[1]!);
  // A version of the other mode is not a reference.
  const crossed = await stored('live', 25);
  await refer('test', crossed);
  expect(await collectOrphans(sources)).toBe(orphans.length + 1);
  expect(await areThere([...orphans, crossed])).toEqual([false, false, false, false]);
  expect(await areThere(kept)).toEqual([true, true, true, true]);
});

it("leaves alone what belongs to another installation's team", async () => {
  const foreign = await stored('live', 1000, randomUUID());
  expect(await collectOrphans(sources)).toBe(0);
  expect(await areThere([foreign])).toEqual([true]);
});

it('deletes nothing when the database cannot be asked, not even about one mode', async () => {
  const orphan = await stored('live', 48);
  const nowhere = 'postgres://127.0.0.1:1/nothing';
  for (const part of ['control', 'live'] as const) {
    const lost = connect(part, nowhere);
    const workspaces = part === 'live' ? { ...sources.workspaces, live: lost } : sources.workspaces;
    const control = part === 'control' ? lost : sources.control;
    await expect(collectOrphans({ ...sources, control, workspaces })).rejects.toThrow();
    await lost.close();
  }
  expect(await areThere([orphan])).toEqual([true]);
  expect(await collectOrphans(sources)).toBe(1);
});

it('reports a file that cannot be deleted, and goes on with the others', async () => {
  const orphans = [await stored('live', 48), await stored('live', 48), await stored('live', 48)];
  await rm(pathOf(orphans[1]!));
  await mkdir(pathOf(orphans[1]!)); // which cannot be unlinked
  await age(pathOf(orphans[1]!), 48);
  expect(await collectOrphans(sources)).toBe(2);
  expect(await areThere(orphans)).toEqual([false, true, false]);
  expect(problems).toEqual([expect.objectContaining({ code: 'service_unavailable' })]);
  await rm(pathOf(orphans[1]!), { recursive: true });
});

it('takes many, in any number of processes at the same time, beside uploads under way', async () => {
  // More than are asked about at once.
  const orphans = Array.from({ length: 600 }, () => newStorageKey('test', teamId));
  for (const file of orphans.map(pathOf)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'x');
    await age(file, 30);
  }
  const upload = async () => {
    const key = await stored('test', 0);
    await refer('test', key);
    return key;
  };
  const collect = () => collectOrphans(sources);
  const [uploads] = await Promise.all([
    Promise.all(Array.from({ length: 10 }, upload)),
    Promise.all([collect(), collect(), collect()]),
  ]);
  expect(await areThere(orphans)).toEqual(orphans.map(() => false));
  expect(await areThere(uploads)).toEqual(uploads.map(() => true));
});

it('by a clock that is fast, deletes nothing that is not old', async () => {
  const recent = await stored('live', 1);
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 48 * hour);
  try {
    expect(await collectOrphans(sources)).toBe(0);
  } finally {
    now.mockRestore();
  }
  expect(await areThere([recent])).toEqual([true]);
});

it('clears the folder of uploads of what a crash has left, and of nothing that may still be written', async () => {
  const { incomingDirectory } = sources.storage;
  const [old, recent] = ['old', 'recent'].map((name) => path.join(incomingDirectory, name)) as [string, string];
  await writeFile(old, 'x');
  await age(old, 25);
  await writeFile(recent, 'x');
  const orphan = await stored('live', 48);
  expect(await collectOrphans({ ...sources, fromStorage: false })).toBe(0);
  expect(await areThere([orphan])).toEqual([true]); // that of the database which the storage belongs to
  expect(await readdir(incomingDirectory)).toEqual(['recent']);
});
