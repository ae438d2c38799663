import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import AjvCore from 'ajv/dist/core';
import { TestApi } from '../support/api';
import { operations } from './operations';
import { createSample, requestFor } from './sample';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Every compilation of a schema, however it is asked for, goes through this method of Ajv's. */
const compile = jest.spyOn(AjvCore.prototype as unknown as { _compileSchemaEnv: () => unknown }, '_compileSchemaEnv');

let api: TestApi;
let key: string;
let atBoot: number;

beforeAll(async () => {
  api = await TestApi.start({ compilation: 'at boot' });
  atBoot = compile.mock.calls.length;
  key = await api.createKey(await api.createTeam());
});
afterAll(() => api.stop());
beforeEach(() => compile.mockClear());

it('boot compiles the contract', () => {
  expect(atBoot).toBeGreaterThan(operations.length);
});

it('no request compiles anything, not the first of its operation either, whether it succeeds or fails', async () => {
  for (const operation of operations) {
    const { path, ...options } = requestFor(operation, await createSample(api, key, operation));
    for (const attempt of [
      { key, ...options },
      { ...options },
      { key: 'pk_test_wrong', ...options },
      { key, body: { nonsense: 1 } },
      { key, ...options, headers: { 'If-Match': '"v99"', 'If-None-Match': '*' } },
    ]) {
      await api.request(operation.method, path, operation.method === 'GET' ? { ...attempt, body: undefined } : attempt);
    }
    await api.request(operation.method, `${path}?nonsense=1`, { key, ...options });
  }
  expect(compile).not.toHaveBeenCalled();
});

it('a flood of content types compiles nothing and keeps nothing', async () => {
  const before = Object.keys(require.cache).length;
  await flood('warm-up', 50);
  const heap = measureHeap();
  await flood('flood', 500);
  expect(compile).not.toHaveBeenCalled();
  expect(Object.keys(require.cache)).toHaveLength(before);
  // A validator kept per content type took about 65 KB each: 32 MB here.
  expect(measureHeap() - heap).toBeLessThan(8_000_000);
});

async function flood(name: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const headers = { 'Content-Type': `application/json; ${name}=${i}` };
    const get = await api.request('GET', '/products', { key, headers });
    expect(get.status).toBe(200);
    const post = await api.request('POST', '/products', { key, headers, body: { name: 'x' } });
    expect(post.status).toBe(415);
  }
}

function measureHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
