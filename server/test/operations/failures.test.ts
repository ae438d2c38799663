import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { AnyHandler } from '../../src/contract/handlers';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('what operators see of failures', () => {
  const log: string[] = [];
  let api: TestApi;
  let key: string;
  let called = 0;

  const createProduct: AnyHandler = async ({ workspace, body }) => {
    await workspace!.query({
      text: `insert into products (team_id, id, name, unit_price, currency, type, unit_of_measure)
             values ($1, gen_random_uuid(), $2, -1, 'EUR', 'x', 'x')`,
      values: [workspace!.teamId, (body as { name: string }).name],
    });
    throw new Error('Postgres should have refused that.');
  };
  const getMe: AnyHandler = () => new Promise(() => void called++);

  beforeAll(async () => {
    const logger = pino({ level: 'error' }, { write: (line) => void log.push(line) });
    api = await TestApi.start({ logger, overrideHandlers: { createProduct, getMe } });
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());
  afterEach(() => jest.restoreAllMocks());

  const metrics = () => fetch(`http://127.0.0.1:${api.service.metricsPort}/metrics`);

  it('the log tells what Postgres refused and where, but none of the values it quotes', async () => {
    const body = { name: 'confidential', unitPrice: 1, currency: 'EUR' };
    const reply = await api.request('POST', '/products', { key, body });
    expect(reply.status).toBe(500);
    expect(log).toHaveLength(1);
    expect(log[0]).not.toContain('confidential');
    const { err } = JSON.parse(log[0]!) as { err: unknown };
    expect(err).toEqual({
      type: 'Error',
      code: '23514',
      constraint: 'products_unit_price_check',
      message: 'new row for relation "products" violates check constraint "products_unit_price_check"',
      stack: expect.stringMatching(/^error: new row .*\n +at /),
    });
  });

  it('the metrics count a request whose client went away before the reply as aborted, and not by a status it never had', async () => {
    const socket = connect(api.service.port, '127.0.0.1');
    socket.write(`GET /api/v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n\r\n`);
    await eventually(() => expect(called).toBe(1));
    socket.destroy();
    await once(socket, 'close');
    await eventually(async () => {
      const lines = (await (await metrics()).text()).match(
        /^http_request_duration_seconds_count\{operation="getMe".*/gm,
      );
      expect(lines).toEqual(['http_request_duration_seconds_count{operation="getMe",status="aborted"} 1']);
    });
  });

  it('the metrics tell how long the oldest change has waited to become an event, where that can be told', async () => {
    const ages = async () =>
      (await (await metrics()).text())
        .match(/^unpublished_change_age_seconds\{.*/gm)!
        .map((line) => line.split(/[" ]/));
    expect(await ages()).toEqual([
      [expect.anything(), 'live', '}', '0'],
      [expect.anything(), 'test', '}', '0'],
    ]);
    await api.sql(
      'test',
      `insert into outbox (team_id, event_id, type, resource_id, data, previous, created_at)
       select gen_random_uuid(), gen_random_uuid(), '', gen_random_uuid(), '{}', '{}', now() - make_interval(hours => n) from generate_series(3, 1, -1) n`,
    );
    await api.sql('live', 'alter table outbox rename to outbox_away');
    const [[, , , live], [, , , test]] = (await ages()) as [string[], string[]];
    expect(live).toBe('Nan');
    expect(Number(test)).toBeGreaterThanOrEqual(3 * 3600);
    expect(Number(test)).toBeLessThan(3 * 3600 + 600);
  });

  it('metrics that cannot be gathered are a 500, and the process lives on', async () => {
    jest.spyOn(Registry.prototype, 'metrics').mockRejectedValueOnce(new Error('a collector failed'));
    expect((await metrics()).status).toBe(500);
    expect((await metrics()).status).toBe(200);
  });
});
