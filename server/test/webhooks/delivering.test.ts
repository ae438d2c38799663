import { pino } from 'pino';
import { eventually } from '../support/eventually';
import { type Hook, HookedApi, verified } from './hooked-api';
import { type Answer, Receiver } from './receiver';

/** Attempts are made three times, a moment apart, and take 2 s at most. */
const deliveries = { schedule: [0, 200, 1500], attemptMs: 2000 };

describe('the delivery of events', () => {
  let hooked: HookedApi;
  let receiver: Receiver;
  let path = 0;
  /** By path; 204 where there is none. */
  const answers = new Map<string, () => Answer>();
  const logged: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });

  beforeAll(async () => {
    hooked = await HookedApi.start({ deliveries, logger });
    receiver = await Receiver.start();
    receiver.answer = (received) => answers.get(received.path)?.() ?? 204;
  });
  afterEach(async () => {
    answers.clear();
    await hooked.sql('delete from webhook_endpoints');
  });
  afterAll(async () => {
    await receiver.stop();
    await hooked.stop();
  });

  /** An endpoint at a path of its own, what came there, and the way to have it answer something else than 204. */
  async function createHook(events = ['product.created']) {
    const own = `/hook-${++path}`;
    const hook = await hooked.createHook(receiver.url(own), events);
    return {
      hook,
      received: () => receiver.received.filter((one) => one.path === own),
      ids: () => receiver.ids(own),
      answer: (answer: () => Answer) => void answers.set(own, answer),
    };
  }

  const detail = async (hook: Hook, delivery: Record<string, unknown> | undefined) =>
    (await hooked.request('GET', `/webhook-endpoints/${hook.id}/deliveries/${String(delivery!['id'])}`)).body.data;

  it('is the very event, signed, once, in the order of the sequence, one at a time, to those who listen alone', async () => {
    const [listener, everything] = [await createHook(), await createHook(['*'])];
    const other = await createHook(['invoice.paid']);
    const open = { now: 0, most: 0 };
    listener.answer(() => (response) => {
      open.most = Math.max(open.most, ++open.now);
      setTimeout(() => {
        open.now--;
        response.writeHead(204).end();
      }, 20);
    });
    const ids = await hooked.createProducts(30);
    await eventually(() => expect(listener.received()).toHaveLength(30));
    expect(listener.ids()).toEqual(ids);
    expect(open.most).toBe(1);
    for (const one of listener.received()) {
      const event = verified(one, listener.hook.secret);
      expect(one.body).toBe((await hooked.request('GET', `/events/${event['id']}`)).text.slice('{"data":'.length, -1));
      expect(one.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'PaperLink-Webhooks/1' });
      expect(one.headers['webhook-id']).toBe(event['id']);
    }
    const events = everything.received().map((one) => verified(one, everything.hook.secret));
    const sequences = events.map((event) => event['sequence'] as number);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    expect(new Set(sequences).size).toBe(sequences.length);
    expect(other.received()).toEqual([]);
    const log = await hooked.deliveries(listener.hook, '&status=succeeded');
    expect(log.map(({ eventId }) => eventId)).toEqual([...ids].reverse());
    expect(log[0]).toMatchObject({
      attemptCount: 1,
      nextAttemptAt: null,
      lastAttempt: { number: 1, responseStatus: 204, error: null },
    });
  });

  it('is tried again on the schedule with the same bytes and a fresh timestamp, until it succeeds', async () => {
    const { hook, received, answer } = await createHook();
    answer(() => (received().length < 3 ? { status: 503, body: 'not now' } : 200));
    await hooked.createProducts(1);
    await eventually(
      async () => expect((await hooked.deliveries(hook))[0]).toMatchObject({ status: 'succeeded' }),
      20_000,
    );
    const attempts = received();
    expect(attempts).toHaveLength(3);
    expect(new Set(attempts.map(({ body }) => body)).size).toBe(1);
    expect(new Set(attempts.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (const attempt of attempts) {
      verified(attempt, hook.secret);
      expect(Math.abs(Number(attempt.headers['webhook-timestamp']) * 1000 - attempt.at)).toBeLessThan(2500);
    }
    expect(attempts[1]!.at - attempts[0]!.at).toBeGreaterThanOrEqual(175);
    expect(attempts[2]!.at - attempts[1]!.at).toBeGreaterThanOrEqual(1345);
    const [first, , third] = attempts.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(third).toBeGreaterThan(first!);
    const [delivery] = await hooked.deliveries(hook);
    expect((await detail(hook, delivery)).attempts).toMatchObject([
      { number: 3, responseStatus: 200, responseBody: '', error: null },
      { number: 2, responseStatus: 503, responseBody: 'not now', error: 'response_status' },
      { number: 1, responseStatus: 503, responseBody: 'not now', error: 'response_status' },
    ]);
    expect((await hooked.hook(hook))['failingSince']).toBeNull();
  });

  it('fails after the last attempt, and can be made again, alone or with all that failed since a time', async () => {
    const { hook, received, ids, answer } = await createHook();
    const since = new Date().toISOString();
    answer(() => 500);
    const events = await hooked.createProducts(3);
    await eventually(async () => expect(await hooked.deliveries(hook, '&status=failed')).toHaveLength(3), 30_000);
    expect(received()).toHaveLength(9);
    const failed = await hooked.deliveries(hook, '&status=failed&eventType=product.created');
    expect(failed[0]).toMatchObject({ attemptCount: 3, nextAttemptAt: null, lastAttempt: { number: 3 } });
    const failingSince = (await hooked.hook(hook))['failingSince'];
    expect(failingSince).toBe((await detail(hook, failed.at(-1))).attempts.at(-1).attemptedAt);

    answer(() => 200);
    const redeliver = `/webhook-endpoints/${hook.id}/deliveries`;
    const one = await hooked.request('POST', `${redeliver}/${String(failed[0]!['id'])}/redeliver`);
    expect([one.status, one.body.data.status]).toEqual([202, 'pending']);
    await eventually(() => expect(received()).toHaveLength(10));
    expect(ids().at(-1)).toBe(events[2]);
    await hooked.settled(hook);
    expect(await hooked.hook(hook)).toMatchObject({ failingSince: null });
    const all = await hooked.request('POST', `${redeliver}/redeliver`, { since });
    expect([all.status, all.body.data.count]).toEqual([202, 2]);
    await eventually(() => expect(received()).toHaveLength(12));
    expect(ids().slice(-2)).toEqual(events.slice(0, 2));
    await hooked.settled(hook);
    expect((await hooked.request('POST', `${redeliver}/redeliver`, { since })).body.data.count).toBe(0);
    const again = await hooked.request('POST', `${redeliver}/${String(failed[0]!['id'])}/redeliver`);
    expect(again.status).toBe(202);
    await eventually(() => expect(received()).toHaveLength(13));
  });

  it('shows of each attempt where it went, whatever the address of the endpoint is by now', async () => {
    const { hook, answer } = await createHook();
    const { url: before } = await hooked.hook(hook);
    answer(() => 500);
    await hooked.createProducts(1);
    await eventually(async () => expect((await hooked.deliveries(hook))[0]).toMatchObject({ attemptCount: 1 }));
    const after = receiver.url('/moved');
    await hooked.request('PATCH', `/webhook-endpoints/${hook.id}`, { url: after });
    await hooked.settled(hook);
    const [delivery] = await hooked.deliveries(hook);
    const shown = await detail(hook, delivery);
    const urls = shown.attempts.map(({ url }: { url: string }) => url);
    expect([urls[0], urls.at(-1)]).toEqual([after, before]);
    expect(new Set(urls).size).toBe(2);
    expect([shown.request.url, delivery!['lastAttempt']]).toEqual([after, expect.objectContaining({ url: after })]);
  });

  it('waits as long as the receiver asks for', async () => {
    const { hook, answer } = await createHook();
    answer(() => ({ status: 429, headers: { 'Retry-After': '3600' } }));
    await hooked.createProducts(1);
    const [delivery] = await eventually(async () => {
      const found = await hooked.deliveries(hook);
      expect(found[0]).toMatchObject({ status: 'pending', attemptCount: 1 });
      return found;
    });
    const inMs = Date.parse(delivery!['nextAttemptAt'] as string) - Date.now();
    expect(inMs).toBeGreaterThan(3_500_000);
    expect(inMs).toBeLessThanOrEqual(3_600_000);
  });

  it('ends at once where the endpoint is gone: it is disabled, which is an event of nobody', async () => {
    const witness = await createHook(['webhook_endpoint.disabled']);
    const { hook, received, answer } = await createHook();
    answer(() => 410);
    await hooked.createProducts(1);
    await eventually(() => expect(witness.received()).toHaveLength(1));
    const event = verified(witness.received()[0]!, witness.hook.secret);
    const shown = await hooked.hook(hook);
    expect(shown).toMatchObject({ status: 'disabled', disabledReason: 'gone', disabledAt: expect.any(String) });
    expect(event).toMatchObject({
      type: 'webhook_endpoint.disabled',
      requestId: null,
      apiKeyId: null,
      data: { object: shown, previous: { status: 'enabled', disabledReason: null, disabledAt: null } },
    });
    expect(await hooked.deliveries(hook)).toMatchObject([{ status: 'failed', attemptCount: 1 }]);
    await hooked.createProducts(1);
    expect(await hooked.deliveries(hook)).toHaveLength(1);
    expect(received()).toHaveLength(1);
    for (const action of ['test', 'deliveries/redeliver']) {
      const body = action === 'test' ? undefined : { since: new Date().toISOString() };
      const refused = await hooked.request('POST', `/webhook-endpoints/${hook.id}/${action}`, body);
      expect([refused.status, refused.body.error.code]).toEqual([409, 'webhook_endpoint_disabled']);
    }
  });

  it('ends after five days without a success since the first failure, and not before', async () => {
    const { hook, answer } = await createHook();
    answer(() => 500);
    const failFor = async (interval: string) => {
      await hooked.sql(`update webhook_endpoints set failing_since = now() - $1::interval where id = $2`, [
        interval,
        hook.id,
      ]);
      await hooked.createProducts(1);
      await hooked.settled(hook, 20_000);
      return hooked.hook(hook);
    };
    expect(await failFor('4 days 23 hours')).toMatchObject({ status: 'enabled' });
    expect(await failFor('5 days 1 minute')).toMatchObject({ status: 'disabled', disabledReason: 'failing' });
    const enabled = await hooked.request('PATCH', `/webhook-endpoints/${hook.id}`, { status: 'enabled' });
    expect(enabled.body.data).toMatchObject({
      status: 'enabled',
      disabledReason: null,
      disabledAt: null,
      failingSince: null,
    });
    expect(await hooked.deliveries(hook, '&status=failed')).toHaveLength(2);
  });

  it('is signed with both secrets after a rotation, and after 24 hours with the new one alone', async () => {
    const { hook, received } = await createHook();
    const rotated = (await hooked.request('POST', `/webhook-endpoints/${hook.id}/rotate-secret`)).body.data;
    const inMs = Date.parse(rotated.previousSecretExpiresAt) - Date.now();
    expect(Math.abs(inMs - 24 * 3_600_000)).toBeLessThan(60_000);
    await hooked.createProducts(1);
    await eventually(() => expect(received()).toHaveLength(1));
    for (const secret of [hook.secret, rotated.secret]) verified(received()[0]!, secret);

    await hooked.sql(`update webhook_endpoints set previous_secret_expires_at = now() where id = $1`, [hook.id]);
    await hooked.createProducts(1);
    await eventually(() => expect(received()).toHaveLength(2));
    verified(received()[1]!, rotated.secret);
    expect(() => verified(received()[1]!, hook.secret)).toThrow('No matching signature');
  });

  it('of a test goes to the endpoint in question alone, whatever it listens for', async () => {
    const [all, one] = [await createHook(['*']), await createHook(['invoice.paid'])];
    const { status, body } = await hooked.request('POST', `/webhook-endpoints/${one.hook.id}/test`);
    expect(status).toBe(202);
    await eventually(() => expect(one.ids()).toEqual([body.data.eventId]));
    expect(verified(one.received()[0]!, one.hook.secret)).toMatchObject({
      type: 'webhook_endpoint.test',
      data: { object: await hooked.hook(one.hook), previous: {} },
    });
    expect(all.ids()).not.toContain(body.data.eventId);
  });

  it('to others is not held up by endpoints that hang, even if they are more than there are places', async () => {
    const hanging = await Promise.all(Array.from({ length: 29 }, () => createHook(['product.archived'])));
    const healthy = await Promise.all(Array.from({ length: 20 }, () => createHook(['product.archived'])));
    const open = { now: 0, most: 0 };
    for (const { answer } of hanging) {
      answer(() => (response) => {
        open.most = Math.max(open.most, ++open.now);
        response.on('close', () => open.now--);
      });
    }
    const archive = async (count: number) => {
      const products = await hooked.sql<{ id: string }>('select id from products where not archived limit $1', [count]);
      for (const { id } of products) await hooked.request('DELETE', `/products/${id}`);
    };
    await archive(1);
    await eventually(() => healthy.every(({ received }) => received().length === 1));
    await eventually(async () => {
      const rows = await hooked.sql(`select from webhook_attempts where error = 'timeout' and number = 1`);
      expect(rows).toHaveLength(hanging.length);
    });
    // From now on they are known, and have half of the places.
    await eventually(() => open.now <= 12);
    open.most = 0;
    await archive(5);
    await eventually(() => healthy.every(({ received }) => received().length === 6));
    await eventually(() => expect(open.most).toBe(12));
    expect(hanging.some(({ received }) => received().length < 6)).toBe(true);
  });

  it('shows in the metrics, and its secrets in no log, event or audit row', async () => {
    const page = await fetch(`http://127.0.0.1:${hooked.api.service.metricsPort}/metrics`);
    const metrics = (await page.text())
      .split('\n')
      .filter((line) => line.startsWith('webhook_'))
      .join('\n');
    expect(metrics).toMatch(/webhook_attempts_total\{outcome="succeeded"\} [1-9]/);
    expect(metrics).toMatch(/webhook_attempts_total\{outcome="response_status"\} [1-9]/);
    expect(metrics).toMatch(/webhook_attempts_total\{outcome="timeout"\} [1-9]/);
    expect(metrics).toMatch(/webhook_delivery_delay_seconds_count [1-9]/);
    expect(logged.join('')).not.toContain('whsec_');
    const dump = await hooked.sql<{ text: string }>(
      `select (select string_agg(payload, '') from events) || (select string_agg(a::text, '') from audit_log a) ||
              (select string_agg(o::text, '') from webhook_deliveries o) || (select string_agg(i::text, '') from idempotent_replies i) as text`,
    );
    expect(dump[0]!.text ?? '').not.toContain('whsec_');
  });
});
