import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyHandler } from '../../src/contract/handlers';
import { Cursors } from '../../src/representation/cursor';
import { productHandlers } from '../../src/resources/products/handlers';
import { TestApi } from '../support/api';
import { timed } from '../support/eventually';

describe('the same request sent many times at once, to two instances', () => {
  let one: TestApi;
  let two: TestApi;
  let key: string;
  /** How long each creation takes, in milliseconds, with its transaction open. */
  let workMs = 0;

  beforeAll(async () => {
    const original = productHandlers({ cursors: new Cursors('unused') }).createProduct as unknown as AnyHandler;
    const createProduct: AnyHandler = async (input) => {
      const reply = await original(input);
      await sleep(workMs);
      return reply;
    };
    one = await TestApi.start({ overrideHandlers: { createProduct } });
    two = await TestApi.start({ overrideHandlers: { createProduct }, database: one.database });
    key = await one.createKey(await one.createTeam());
  });
  afterAll(async () => {
    await two.stop();
    await one.stop();
  });

  const minimal = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };
  const send = (api: TestApi, idempotencyKey: string, body: object = minimal) =>
    api.request('POST', '/products', { key, body, headers: { 'Idempotency-Key': idempotencyKey } });
  const volley = (idempotencyKey: string, count: number) =>
    Array.from({ length: count }, (_, i) => timed(() => send(i % 2 ? one : two, idempotencyKey)));

  it('is carried out once; the others are told at once that it is running, or get its reply', async () => {
    workMs = 30;
    for (let round = 0; round < 5; round++) {
      const idempotencyKey = randomUUID();
      const name = `Round ${round}`;
      const replies = await Promise.all(
        Array.from({ length: 24 }, (_, i) => send(i % 2 ? one : two, idempotencyKey, { ...minimal, name })),
      );
      const executed = replies.filter(({ status, headers }) => status === 201 && !headers.has('idempotent-replayed'));
      expect(executed).toHaveLength(1);
      for (const reply of replies.filter((each) => each !== executed[0])) {
        if (reply.status === 201) expect(reply.text).toBe(executed[0]!.text);
        else {
          expect([reply.status, reply.headers.get('retry-after')]).toEqual([409, '1']);
          expect(reply.body.error).toMatchObject({
            type: 'idempotency_error',
            code: 'idempotency_key_in_use',
            retryable: true,
          });
        }
      }
      expect(await one.sql('test', 'select id from products where name = $1', [name])).toEqual([
        { id: executed[0]!.body.data.id },
      ]);
      expect(
        await one.sql('test', 'select type from outbox where resource_id = $1', [executed[0]!.body.data.id]),
      ).toHaveLength(1);
    }
  });

  it('never waits with a connection in hand: more duplicates than connections do not slow down anybody else', async () => {
    workMs = 1500;
    const first = send(one, 'slow');
    await sleep(200);
    const duplicates = volley('slow', 40);
    workMs = 0;
    const unrelated = await Promise.all(
      Array.from({ length: 10 }, (_, i) => timed(() => send(i % 2 ? one : two, `unrelated ${i}`))),
    );
    expect(unrelated.map(({ result }) => result.status)).toEqual(Array(10).fill(201));
    for (const { result, ms } of await Promise.all(duplicates)) {
      expect(result.status).toBe(409);
      expect(ms).toBeLessThan(1000);
    }
    expect(Math.max(...unrelated.map(({ ms }) => ms))).toBeLessThan(1000);
    expect((await first).status).toBe(201);
  });

  it('leaves other keys and the same key of another team alone', async () => {
    workMs = 500;
    const other = await one.createKey(await one.createTeam());
    const running = send(one, 'shared name');
    await sleep(100);
    const reply = await two.request('POST', '/products', {
      key: other,
      body: minimal,
      headers: { 'Idempotency-Key': 'shared name' },
    });
    expect(reply.status).toBe(201);
    expect((await running).status).toBe(201);
  });
});
