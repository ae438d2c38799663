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

/** Many contenders at once; resolves with the most that were ever inside together. */
async function contend(contenders: number): Promise<number> {
  let inside = 0;
  let most = 0;
  const enter = () =>
    withLock(file, async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside -= 1;
    });
  await Promise.all(Array.from({ length: contenders }, enter));
  return most;
}

it('lets one in at a time and leaves nothing behind', async () => {
  expect(await contend(20)).toBe(1);
  expect(await readdir(directory)).toEqual([]);
});

it('is taken over from a dead holder by exactly one', async () => {
  await writeFile(file, JSON.stringify({ pid: process.pid, started: 'long ago', token: 'dead' }));
  expect(await contend(20)).toBe(1);
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
