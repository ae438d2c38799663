import { Sandbox } from '../../src/control/sandbox';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('requests during a reset', () => {
  let api: TestApi;
  let key: string;
  let team: string;

  beforeAll(async () => {
    api = await TestApi.start({ config: { worker: true } });
    team = await api.createTeam();
    key = await api.createKey(team);
  });
  afterAll(() => api.stop());

  it('go on working, and what they create stays', async () => {
    await api.sql(
      'test',
      `insert into products (team_id, id, name, unit_price, currency, type, unit_of_measure, external_id)
       select $1, gen_random_uuid(), 'Before', 1, 'EUR', 'PRODUCT', 'PIECE', 'x' || n from generate_series(1, 20000) n`,
      [team],
    );
    const sandbox = new Sandbox(api.control);
    await sandbox.reset(team, { name: 'a test' });
    const created: string[] = [];
    const unexpected: unknown[] = [];
    let sentDuring = 0;
    const send = async (method: string, path: string, body?: object, headers = {}) => {
      const reply = await api.request(method, path, { key, body, headers });
      if (![200, 201, 404].includes(reply.status)) unexpected.push(reply.body);
      return reply;
    };
    const client = async (index: number) => {
      for (let n = 0; (await sandbox.latest(team))?.status !== 'done'; n++, sentDuring++) {
        const product = { name: 'During', unitPrice: 1, currency: 'EUR' };
        const headers = { 'Idempotency-Key': `${index} ${n}` };
        created.push((await send('POST', '/products', product, headers)).body.data.id);
        const listed = await send('GET', '/products?limit=5');
        // Among those that are being deleted at this moment.
        for (const { id } of listed.body.data.data ?? listed.body.data) {
          await send('PATCH', `/products/${id}`, { name: 'Changed' });
        }
      }
    };
    await Promise.all([0, 1, 2].map(client));
    expect(unexpected).toEqual([]);
    expect(sentDuring).toBeGreaterThan(3);
    const kept = await api.sql<{ id: string }>('test', 'select id from products where team_id = $1 order by id', [
      team,
    ]);
    expect(kept.map(({ id }) => id)).toEqual(created.sort());
    expect(
      (
        await api.request('POST', '/products', {
          key,
          body: { name: 'During', unitPrice: 1, currency: 'EUR' },
          headers: { 'Idempotency-Key': '0 0' },
        })
      ).headers.get('idempotent-replayed'),
    ).toBe('true');
    await eventually(async () => (await api.sql('control', 'select from graphile_worker.jobs')).length === 0);
  }, 30_000);
});
