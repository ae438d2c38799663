import { pino } from 'pino';
import { eventually } from '../support/eventually';
import { HookedApi } from './hooked-api';
import { Receiver } from './receiver';

describe('the delivery of an event that the contract may not describe', () => {
  let hooked: HookedApi;
  let receiver: Receiver;
  const logged: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });

  beforeAll(async () => {
    hooked = await HookedApi.start({ deliveries: { schedule: [0, 50, 100] }, logger });
    receiver = await Receiver.start();
  });
  afterEach(() => hooked.sql('delete from webhook_endpoints'));
  afterAll(async () => {
    await receiver.stop();
    await hooked.stop();
  });

  /** An endpoint at a path of its own, and what came there. */
  async function createHook() {
    const path = `/${crypto.randomUUID()}`;
    const hook = await hooked.createHook(receiver.url(path), ['product.archived']);
    return { hook, ids: () => receiver.ids(path) };
  }

  /** What was last said of an event that is not as it should be. */
  const warning = () => logged.findLast((line) => line.includes('webhook_payload'));

  /** Adds an event of a product to the outbox, with other fields and without one, as the contract may not say. */
  async function recordOdd(fields: object, without = ''): Promise<void> {
    await hooked.createProducts(1);
    const newest = `(select payload::jsonb -> 'data' -> 'object' from events where type = 'product.created' order by sequence desc limit 1)`;
    await hooked.sql(
      `insert into outbox (team_id, event_id, type, resource_id, data, previous, request_id)
       values ($1, gen_random_uuid(), 'product.archived', gen_random_uuid(), (${newest} - $3 || $2::jsonb)::json, '{}', 'req_1')`,
      [hooked.teamId, JSON.stringify(fields), without],
    );
  }

  it('happens where a field is missing that the contract has had since the event, which is listed as well', async () => {
    const { hook, ids } = await createHook();
    await recordOdd({}, 'unitOfMeasure');
    const [id] = await eventually(() => (expect(ids()).toHaveLength(1), ids()));
    await hooked.settled(hook);
    expect(await hooked.deliveries(hook)).toMatchObject([{ status: 'succeeded', attemptCount: 1 }]);
    const [page, event] = [
      await hooked.request('GET', '/events?limit=1'),
      await hooked.request('GET', `/events/${id}`),
    ];
    expect([page.status, event.status]).toEqual([200, 200]);
    expect(page.body.data.data).toEqual([event.body.data]);
    expect(event.body.data.data.object).not.toHaveProperty('unitOfMeasure');
    expect(warning()).toContain(`/data/object must have required property 'unitOfMeasure'`);
  });

  it('does not happen where the event is not as the contract says: it fails and is warned of', async () => {
    const { hook, ids } = await createHook();
    await recordOdd({ unitPrice: 'a secret value' });
    await eventually(async () => {
      const lastAttempt = { error: 'payload_invalid', url: null, responseStatus: null };
      expect(await hooked.deliveries(hook)).toMatchObject([{ status: 'failed', attemptCount: 3, lastAttempt }]);
    });
    expect((await hooked.hook(hook))['failingSince']).toBeNull();
    expect(warning()).toContain('/data/object/unitPrice must be number');
    expect(logged.join('')).not.toContain('a secret value');
    await recordOdd({});
    await eventually(() => expect(ids()).toHaveLength(1));
  });
});
