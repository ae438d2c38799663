import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withLock } from '../../src/embedded/lock';

let directory: string;
let file: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'paperlink-lock-'));
  file = path.join(directory, 'lock');
});

afterEach(() => rm(directory, { recursive: true }));

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Many contenders, who come within `spreadMs`; resolves with the most that were ever inside together. */
async function contend(contenders: number, { spreadMs = 0, holdMs = 2 } = {}): Promise<number> {
  let inside = 0;
  let most = 0;
  const enter = async () => {
    await sleep(Math.random() * spreadMs);
    await withLock(file, async () => {
      most = Math.max(most, ++inside);
      await sleep(holdMs);
      inside -= 1;
    });
  };
  await Promise.all(Array.from({ length: contenders }, enter));
  return most;
}

it('lets one in at a time and leaves nothing behind', async () => {
  expect(await contend(10)).toBe(1);
  expect(await readdir(directory)).toEqual([]);
});

it.each([
  ['short', 30, 2],
  ['long', 8, 40],
])('is taken over from a dead holder by exactly one, who keeps it for a %s time', async (_, rounds, holdMs) => {
  // Who comes when decides whether a takeover can go wrong, hence many rounds with contenders at random moments.
  for (let round = 0; round < rounds; round += 1) {
    await writeFile(file, JSON.stringify({ pid: process.pid, started: 'long ago', token: `dead-${round}` }));
    expect(await contend(4, { spreadMs: 1, holdMs })).toBe(1);
  }
  expect(await readdir(directory)).toEqual([]);
});

it('is taken over from a holder that died before it wrote its name', async () => {
  await writeFile(file, '');
  expect(await contend(5)).toBe(1);
});

it('is free again after the action has failed', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(withLock(file, () => Promise.resolve('yes'))).resolves.toBe('yes');
});
