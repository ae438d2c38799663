import { pino } from 'pino';
import type { AnyHandler, AnyReply } from '../../src/contract/handlers';
import type { WritableWorkspace } from '../../src/db/workspace';
import { ApiError } from '../../src/errors/api-error';
import type { ErrorCode } from '../../src/errors/catalogue';
import { TestApi } from '../support/api';
import { operationCalled } from './operations';
import { breachesOf } from './oracle';
import { StoredData } from './sample';

/** A product as the contract wants it. */
const product = {
  id: '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21',
  name: 'Workshop',
  description: null,
  sku: null,
  unitPrice: 120,
  currency: 'EUR',
  taxRate: null,
  type: 'SERVICES',
  unitOfMeasure: 'unit',
  status: 'active',
  externalId: null,
  metadata: {},
  createdAt: '2025-01-15T10:00:00.000Z',
  updatedAt: '2025-01-15T10:00:00.000Z',
};
const created = (fields: object, headers: Record<string, string> = { ETag: '"v1"', Location: '/' }): AnyReply => ({
  status: 201,
  body: { data: { ...product, ...fields } },
  headers,
});

/** Replies against the contract, with the place the log must name. */
const breaches: Record<string, { reply: AnyReply; place: string }> = {
  'a field of the wrong type': { reply: created({ unitPrice: '120' }), place: '/body/data/unitPrice' },
  'a field out of bounds': { reply: created({ taxRate: 101 }), place: '/body/data/taxRate' },
  'a missing field': { reply: created({ name: undefined }), place: '/body/data' },
  'a field the contract does not name': { reply: created({ passwordHash: 'x' }), place: '/body/data' },
  'an unnamed field without a value': { reply: created({ internal: undefined }), place: '/body/data' },
  'an enum value the contract does not have': { reply: created({ status: 'deleted' }), place: '/body/data/status' },
  'a number that is none': { reply: created({ unitPrice: NaN }), place: '/body/data/unitPrice' },
  'an infinite number': { reply: created({ unitPrice: Infinity }), place: '/body/data/unitPrice' },
  'a price with too many decimals': { reply: created({ unitPrice: 1.00001 }), place: '/body/data/unitPrice' },
  'a time that is none': { reply: created({ createdAt: 'yesterday' }), place: '/body/data/createdAt' },
  'an id that is none': { reply: created({ id: 'x' }), place: '/body/data/id' },
  'a bigint': { reply: created({ unitPrice: 1n }), place: '/body/data/unitPrice' },
  'a function': { reply: created({ name: () => 'x' }), place: '/body/data/name' },
  'a body of null': { reply: { ...created({}), body: null }, place: '/body' },
  'no body': { reply: { ...created({}), body: undefined }, place: '/body' },
  'a body where none is documented': { reply: { status: 304, body: {}, headers: {} }, place: 'status 304' },
  'a status the contract does not have': { reply: { ...created({}), status: 202 }, place: 'status 202' },
  'a status that is none': { reply: { ...created({}), status: 0 }, place: 'status 0' },
  'no ETag': { reply: created({}, { Location: '/' }), place: 'ETag' },
};

describe('a reply that breaks the contract', () => {
  const log: Record<string, unknown>[] = [];
  const logger = pino(
    { level: 'error' },
    { write: (line) => void log.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const operation = operationCalled('createProduct');
  const minimal = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };
  let next: AnyReply | Error;
  let api: TestApi;
  let key: string;
  let data: StoredData;

  /** Changes something first, as a real handler would have, then answers what the test wants. */
  const createProduct: AnyHandler = async ({ workspace }) => {
    const { teamId, record, query } = bound(workspace as WritableWorkspace);
    await query({
      text: `insert into products (team_id, id, name, unit_price, currency, type, unit_of_measure)
             values ($1, gen_random_uuid(), 'half done', 1, 'EUR', 'x', 'x')`,
      values: [teamId],
    });
    record({ type: 'product.created', resourceId: product.id, data: {}, previous: {} });
    if (next instanceof Error) throw next;
    return next;
  };

  beforeAll(async () => {
    api = await TestApi.start({ logger, overrideHandlers: { createProduct } });
    key = await api.createKey(await api.createTeam());
    data = await StoredData.open(api);
  });
  afterAll(async () => {
    await data.close();
    await api.stop();
  });
  beforeEach(() => void log.splice(0));

  const send = (headers: Record<string, string> = {}) =>
    api.request('POST', '/products', { key, body: minimal, headers });

  it('serves the handler that keeps it', async () => {
    next = created({});
    const reply = await send();
    expect(reply.status).toBe(201);
    expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
  });

  it.each(Object.entries(breaches))('is withheld: %s', async (_what, { reply: broken, place }) => {
    const before = await data.dump();
    next = broken;
    for (const headers of [{}, { 'Idempotency-Key': `breach ${place} ${_what}` }]) {
      const reply = await send(headers);
      expect(reply.status).toBe(500);
      expect(breachesOf(operation, 500, reply.headers, reply.text)).toEqual([]);
      expect(reply.body.error).toMatchObject({ code: 'internal_error', message: expect.not.stringContaining('Pass') });
      expect(log.at(-1)).toMatchObject({ request_id: reply.body.error.request_id, operation: 'createProduct' });
      expect(JSON.stringify(log.at(-1)!['problems'])).toContain(place);
    }
    expect(await data.dump()).toEqual(before);
    expect(log).toHaveLength(2);
  });

  it('is not kept for its Idempotency-Key: the retry is carried out', async () => {
    const headers = { 'Idempotency-Key': 'first broken, then mended' };
    next = created({ unitPrice: '120' });
    expect((await send(headers)).body.error.retryable).toBe(true);
    next = created({});
    const retry = await send(headers);
    expect(retry.status).toBe(201);
    expect(retry.headers.get('idempotent-replayed')).toBeNull();
    expect((await send(headers)).headers.get('idempotent-replayed')).toBe('true');
  });

  const refusals: [string, ErrorCode, ConstructorParameters<typeof ApiError>[2], string][] = [
    ['an error of a status the operation does not have', 'version_mismatch', {}, 'status 412'],
    ['a 503 without Retry-After', 'service_unavailable', {}, 'Retry-After'],
    [
      'a 4xx body that is no error of ours',
      'sku_taken',
      { errors: [{ path: '/body', code: 'NOT A CODE', message: 'x' }] },
      '/body/error',
    ],
    [
      'a 5xx body that is no error of ours',
      'internal_error',
      { errors: [{ path: '/body', code: 'NOT A CODE', message: 'x' }] },
      '/body/error',
    ],
  ];
  it.each(refusals)('is withheld, errors included: %s', async (_what, code, extras, place) => {
    next = new ApiError(code, 'A message', extras);
    for (const headers of [{}, { 'Idempotency-Key': `error ${_what}` }]) {
      const reply = await send(headers);
      expect(reply.status).toBe(500);
      expect(breachesOf(operation, 500, reply.headers, reply.text)).toEqual([]);
      expect(reply.text).not.toContain('NOT A CODE');
      expect(log.map(({ problems }) => JSON.stringify(problems)).join()).toContain(place);
    }
  });

  it('says nothing of what a handler threw', async () => {
    next = new Error('select secret from pg_authid at /home/x.ts:1:1');
    const reply = await send();
    expect(reply.status).toBe(500);
    expect(reply.text).not.toMatch(/secret|pg_authid|home/);
    expect(JSON.stringify(log)).toContain('pg_authid');
  });
});

describe('what is sent is what was checked', () => {
  let api: TestApi;
  let key: string;
  let data: object;

  beforeAll(async () => {
    const getProduct: AnyHandler = () => ({ status: 200, body: { data }, headers: { ETag: '"v1"' } });
    api = await TestApi.start({ overrideHandlers: { getProduct } });
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

  const replyWith = (fields: object) => {
    data = { ...product, ...fields };
    return api.request('GET', `/products/${product.id}`, { key });
  };

  it.each([
    ['a Date', new Date('2025-01-15T10:00:00.000Z')],
    ['an object that writes itself', { toJSON: () => '2025-01-15T10:00:00.000Z' }],
  ])('%s in place of a time is sent as one or withheld', async (_what, createdAt) => {
    const reply = await replyWith({ createdAt });
    if (reply.status === 200) expect(reply.body.data.createdAt).toBe('2025-01-15T10:00:00.000Z');
    else expect(reply.status).toBe(500);
  });

  it('a name made of half a surrogate pair is sent as JSON can say it', async () => {
    const reply = await replyWith({ name: '\ud800' });
    expect(breachesOf(operationCalled('getProduct'), reply.status, reply.headers, reply.text)).toEqual([]);
  });
});

function bound(workspace: WritableWorkspace) {
  return {
    teamId: workspace.teamId,
    query: workspace.query.bind(workspace),
    record: workspace.record.bind(workspace),
  };
}
