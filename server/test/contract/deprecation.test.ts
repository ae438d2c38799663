import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGates } from '../../src/contract/gate';
import { paths } from '../../src/paths';
import { TestApi } from '../support/api';
import { contract } from './operations';

const deprecated = { deprecated: true, 'x-deprecated-at': '2026-01-31T23:59:59Z' };
const sunset = { ...deprecated, 'x-sunset-at': '2027-02-01T01:00:00+01:00' };

/** The contract with something said of its operation `GET /me`, and of `POST /products`. */
function contractWith(me: object, createProduct: object = {}) {
  const document = structuredClone(contract);
  Object.assign(document.paths['/me']!['get']!, me);
  Object.assign(document.paths['/products']!['post']!, createProduct);
  return document;
}

describe('a deprecated operation', () => {
  let directory: string;
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'paperlink-contract-'));
    const file = path.join(directory, 'openapi.json');
    await writeFile(file, JSON.stringify(contractWith(sunset, deprecated)));
    const replaced = jest.replaceProperty(paths, 'contract', file);
    api = await TestApi.start();
    replaced.restore();
    key = await api.createKey(await api.createTeam());
  });
  afterAll(async () => {
    await api.stop();
    await rm(directory, { recursive: true });
  });

  it.each([
    ['GET', '/me', true, 200],
    ['HEAD', '/me', true, 200],
    ['GET', '/me', false, 401],
  ])(
    'says on the reply to %s %s since when and until when (with a key: %s, status %s)',
    async (method, at, hasKey, status) => {
      const reply = await api.request(method, at, { key: hasKey ? key : undefined });
      expect(reply.status).toBe(status);
      expect(reply.headers.get('deprecation')).toBe('@1769903999');
      expect(reply.headers.get('sunset')).toBe('Mon, 01 Feb 2027 00:00:00 GMT');
    },
  );

  it('says so on refusals, on changes and on their replays, and of no end where none is set', async () => {
    const send = (body: object, headers = {}) => api.request('POST', '/products', { key, body, headers });
    const good = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };
    const keyed = { 'Idempotency-Key': 'again' };
    const replies = [await send({}), await send(good, keyed), await send(good, keyed)];
    expect(replies.map(({ status }) => status)).toEqual([400, 201, 201]);
    for (const { headers } of replies) {
      expect([headers.get('deprecation'), headers.get('sunset')]).toEqual(['@1769903999', null]);
    }
  });

  it('is the only one that says so', async () => {
    const { status, headers } = await api.request('GET', '/products', { key });
    expect([status, headers.get('deprecation'), headers.get('sunset')]).toEqual([200, null, null]);
  });

  it('lets browsers read it', async () => {
    const exposed = (await api.request('GET', '/me', { key })).headers
      .get('access-control-expose-headers')!
      .split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['Deprecation', 'Sunset']));
    expect(exposed).not.toContain('Link');
  });

  it.each<[string, object]>([
    ['is not dated', { deprecated: true }],
    ['is dated by a day', { deprecated: true, 'x-deprecated-at': '2026-01-31' }],
    ['is dated by a time that does not exist', { deprecated: true, 'x-deprecated-at': '2026-13-31T00:00:00Z' }],
    ['ends before it begins', { ...deprecated, 'x-sunset-at': '2025-01-01T00:00:00Z' }],
    ['is dated but not deprecated', { 'x-sunset-at': '2025-01-01T00:00:00Z' }],
  ])('keeps the contract from being served where it %s', (_what, me) => {
    expect(() => createGates(contractWith(me))).toThrow(/getMe/);
  });
});
