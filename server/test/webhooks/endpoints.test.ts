import type { Order } from '../../src/db/keyset';
import type { Statement } from '../../src/db/connections';
import type { Workspace } from '../../src/db/workspace';
import { listDeliveries } from '../../src/resources/webhook-deliveries/queries';
import { type Hook, HookedApi } from './hooked-api';

/** An address that is never called: nothing happens while this server carries out no jobs. */
const url = 'https://hooks.example.com/paperlink';

describe('webhook endpoints', () => {
  let hooked: HookedApi;

  beforeAll(async () => {
    hooked = await HookedApi.start({ config: { worker: false, webhookLoopback: false } });
  });
  afterEach(async () => {
    for (const table of ['endpoints', 'deliveries', 'attempts']) await hooked.sql(`delete from webhook_${table}`);
  });
  afterAll(() => hooked.stop());

  const outbox = () =>
    hooked.sql<{ type: string; data: Record<string, unknown>; previous: Record<string, unknown> }>(
      'select type, data, previous from outbox where team_id = $1 order by id',
      [hooked.teamId],
    );
  const clearOutbox = () => hooked.sql('delete from outbox');
  const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [
    status,
    body.error?.code,
  ];

  /** So many deliveries of an endpoint, every third failed, with an attempt each; the events of each second are paid invoices. */
  async function addDeliveries(hook: Hook, count: number): Promise<void> {
    await hooked.sql(
      `with deliveries as (
         insert into webhook_deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type, status, attempt_count)
         select $1, $2, (lpad(to_hex(n), 12, '0') || '7' || substr(md5(random()::text), 1, 19))::uuid, gen_random_uuid(), n,
                case when n % 2 = 0 then 'invoice.paid' else 'product.created' end, case when n % 3 = 0 then 'failed' else 'succeeded' end, 1
         from generate_series(1, $3::int) n returning team_id, id
       )
       insert into webhook_attempts (team_id, delivery_id, number, duration_ms, response_status, response_body, created_at)
       select team_id, id, 1, 5, 200, '', now() from deliveries`,
      [hooked.teamId, hook.id, count],
    );
  }

  /** How Postgres goes about a page in the middle of a list. */
  async function planOf(hook: Hook, filters: { status?: string; eventType?: string }): Promise<string> {
    let asked: Statement | undefined;
    const query = (statement: Statement) => Promise.resolve(void (asked = statement));
    const workspace = { teamId: hooked.teamId, query } as unknown as Workspace;
    const order: Order = { column: undefined, descending: true, after: { id: '00000000-0500-7000-8000-000000000000' } };
    await listDeliveries(workspace, hook.id, filters, order, 20);
    const plan = await hooked.sql<{ 'QUERY PLAN': string }>(`explain ${asked!.text}`, asked!.values);
    return plan.map((row) => row['QUERY PLAN']).join('\n');
  }

  it('show their secret once, when they are made or it is rotated, and keep it nowhere in clear', async () => {
    const created = await hooked.request('POST', '/webhook-endpoints', { url, events: ['invoice.paid'] });
    expect(created.status).toBe(201);
    const { secret, ...shown } = created.body.data;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(created.headers.get('location')).toBe(`/api/v1/webhook-endpoints/${shown.id}`);
    const got = await hooked.request('GET', `/webhook-endpoints/${shown.id}`);
    expect(got.body.data).toEqual(shown);
    expect(got.headers.get('etag')).toBe(created.headers.get('etag'));
    const rotated = await hooked.request('POST', `/webhook-endpoints/${shown.id}/rotate-secret`);
    expect(rotated.body.data.secret).not.toBe(secret);
    const kept = await hooked.sql<{ text: string; secrets: Buffer }>(
      `select (select string_agg(o::text, '') from outbox o) || (select string_agg(a::text, '') from audit_log a) as text,
              (select secret || previous_secret from webhook_endpoints) as secrets`,
    );
    const { text, secrets } = kept[0]!;
    for (const one of [secret, rotated.body.data.secret] as string[]) {
      const key = one.slice('whsec_'.length);
      expect(text).not.toContain(key);
      for (const form of [key, Buffer.from(key, 'base64')]) expect(secrets.includes(form)).toBe(false);
    }
    const list = await hooked.request('GET', '/webhook-endpoints');
    expect(list.text).not.toContain('whsec_');
  });

  it('are made and rotated once where the request is repeated with its key; the reply is kept sealed until then', async () => {
    const headers = { 'Idempotency-Key': 'a hook' };
    const body = { url, events: ['*'], description: 'Bookkeeping' };
    const first = await hooked.request('POST', '/webhook-endpoints', body, headers);
    const second = await hooked.request('POST', '/webhook-endpoints', body, headers);
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    const rotate = `/webhook-endpoints/${first.body.data.id}/rotate-secret`;
    const rotated = await hooked.request('POST', rotate, undefined, { 'Idempotency-Key': 'a rotation' });
    const again = await hooked.request('POST', rotate, undefined, { 'Idempotency-Key': 'a rotation' });
    expect(again.text).toBe(rotated.text);
    const stored = await hooked.sql<{ body: string; sealed: boolean }>(
      `select body, sealed from idempotent_replies where key like 'a %'`,
    );
    expect(stored.map(({ sealed }) => sealed)).toEqual([true, true]);
    for (const { body: text } of stored) expect(Buffer.from(text, 'base64').toString('latin1')).not.toContain('whsec_');
    expect(await hooked.sql('select from webhook_endpoints')).toHaveLength(1);
    // Sealed for its own key: moved to another, it is of no use.
    await hooked.sql(`update idempotent_replies set key = 'moved' where key = 'a hook'`);
    const moved = await hooked.request('POST', '/webhook-endpoints', body, { 'Idempotency-Key': 'moved' });
    expect(moved.status).toBe(500);
  });

  it.each([
    'http://hooks.example.com/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://0x7f.1/',
    'https://me:you@example.com/',
  ])('are not allowed at %s, neither new nor changed', async (refused) => {
    const { id } = await hooked.createHook(url);
    for (const [method, path] of [
      ['POST', ''],
      ['PATCH', `/${id}`],
    ] as const) {
      const reply = await hooked.request(method, `/webhook-endpoints${path}`, {
        url: refused,
        ...(method === 'POST' && { events: ['*'] }),
      });
      expect(codeOf(reply)).toEqual([422, 'webhook_url_not_allowed']);
      expect(reply.body.error.param).toBe('url');
    }
    expect(await hooked.sql('select from webhook_endpoints')).toHaveLength(1);
  });

  it('are fifty at most, however many are made at the same time', async () => {
    await hooked.sql(
      `insert into webhook_endpoints (team_id, id, url, events, secret) select $1, gen_random_uuid(), '', '{}', '' from generate_series(1, 48)`,
      [hooked.teamId],
    );
    const replies = await Promise.all(
      [1, 2, 3, 4].map(() => hooked.request('POST', '/webhook-endpoints', { url, events: ['*'] })),
    );
    expect(replies.map(codeOf).sort()).toEqual([
      [201, undefined],
      [201, undefined],
      [409, 'too_many_webhook_endpoints'],
      [409, 'too_many_webhook_endpoints'],
    ]);
    const other = await HookedApi.of(hooked.api);
    await other.createHook(url);
  });

  it('change with an event that says what was before, and without one where nothing changes', async () => {
    const { id } = await hooked.createHook(url, ['invoice.paid']);
    await clearOutbox();
    const path = `/webhook-endpoints/${id}`;
    const etag = (await hooked.request('GET', path)).headers.get('etag')!;
    const change = { events: ['*'], description: 'Bookkeeping' };
    const changed = await hooked.request('PATCH', path, change, { 'If-Match': etag });
    expect(changed.body.data).toMatchObject(change);
    expect(await outbox()).toEqual([
      {
        type: 'webhook_endpoint.updated',
        data: changed.body.data,
        previous: { events: ['invoice.paid'], description: null },
      },
    ]);
    expect(codeOf(await hooked.request('PATCH', path, { events: ['product.created'] }, { 'If-Match': etag }))).toEqual([
      412,
      'version_mismatch',
    ]);
    const same = await hooked.request('PATCH', path, { ...change, status: 'enabled', url });
    expect(same.headers.get('etag')).toBe(changed.headers.get('etag'));
    expect(await outbox()).toHaveLength(1);
    expect((await hooked.request('GET', path, undefined, { 'If-None-Match': same.headers.get('etag')! })).status).toBe(
      304,
    );
  });

  it('give up what is pending when they are disabled, and begin as healthy when they are enabled', async () => {
    const { id } = await hooked.createHook(url);
    await addDeliveries({ id, secret: '' }, 6);
    await hooked.sql(
      `update webhook_deliveries set status = 'pending', next_attempt_at = now() + interval '1 hour' where status = 'failed'`,
    );
    await hooked.sql('update webhook_endpoints set failing_since = now(), slow = true');
    await clearOutbox();
    const path = `/webhook-endpoints/${id}`;
    const disabled = (await hooked.request('PATCH', path, { status: 'disabled' })).body.data;
    expect(disabled).toMatchObject({ status: 'disabled', disabledReason: 'request', disabledAt: disabled.updatedAt });
    const given = (await hooked.request('GET', `${path}/deliveries?status=failed`)).body.data.data;
    expect(given).toMatchObject([{ nextAttemptAt: null }, { nextAttemptAt: null }]);
    const enabled = (await hooked.request('PATCH', path, { status: 'enabled' })).body.data;
    expect(enabled).toMatchObject({ status: 'enabled', disabledReason: null, disabledAt: null, failingSince: null });
    expect((await outbox()).map(({ type, previous }) => [type, previous['status']])).toEqual([
      ['webhook_endpoint.updated', 'enabled'],
      ['webhook_endpoint.updated', 'disabled'],
    ]);
    const since = new Date(Date.now() - 60_000).toISOString();
    const again = await hooked.request('POST', `${path}/deliveries/redeliver`, { since });
    expect([again.status, again.body.data.count]).toEqual([202, 2]);
  });

  it('are gone once they are deleted, with their deliveries', async () => {
    const hook = await hooked.createHook(url);
    await addDeliveries(hook, 3);
    const path = `/webhook-endpoints/${hook.id}`;
    const shown = (await hooked.request('GET', path)).body;
    await clearOutbox();
    expect((await hooked.request('DELETE', path)).body).toEqual(shown);
    expect(await outbox()).toEqual([{ type: 'webhook_endpoint.deleted', data: shown.data, previous: {} }]);
    const delivery = '/deliveries/00000000-0001-7000-8000-000000000000';
    for (const [method, at] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/test'],
      ['POST', '/rotate-secret'],
      ['GET', '/deliveries'],
      ['GET', delivery],
      ['POST', `${delivery}/redeliver`],
    ] as const) {
      const reply = await hooked.request(method, path + at, method === 'PATCH' ? {} : undefined);
      expect([method, at, ...codeOf(reply)]).toEqual([method, at, 404, 'webhook_endpoint_not_found']);
    }
  });

  it('list their deliveries in pages by an index, all or those of a status or a type', async () => {
    const hook = await hooked.createHook(url);
    await addDeliveries(hook, 3000);
    await addDeliveries(await hooked.createHook(url), 10);
    await hooked.sql('analyze webhook_deliveries');
    const path = `/webhook-endpoints/${hook.id}/deliveries`;
    for (const [filter, expected] of [
      ['', 3000],
      ['&status=failed', 1000],
      ['&eventType=invoice.paid', 1500],
      ['&status=failed&eventType=invoice.paid', 500],
    ] as const) {
      const seen: string[] = [];
      let after = '';
      do {
        const { body } = await hooked.request('GET', `${path}?limit=100${filter}${after}`);
        const { data, nextCursor } = body.data as { data: { id: string }[]; nextCursor: string | null };
        seen.push(...data.map(({ id }) => id));
        after = nextCursor ? `&after=${nextCursor}` : '';
      } while (after !== '' && seen.length < 4000);
      expect(seen).toEqual([...new Set(seen)].sort().reverse());
      expect(seen).toHaveLength(expected);
    }
    const filters = [
      [{}, 'pkey'],
      [{ status: 'failed' }, 'status'],
      [{ eventType: 'invoice.paid' }, 'type'],
    ] as const;
    for (const [filter, index] of filters) {
      expect(await planOf(hook, filter)).toMatch(new RegExp(`Index Scan.* using webhook_deliveries_${index} `));
      expect(await planOf(hook, filter)).not.toMatch(/Seq Scan|Sort/);
    }
    const page = await hooked.request('GET', `${path}?limit=1`);
    const elsewhere = await hooked.createHook(url);
    const moved = await hooked.request(
      'GET',
      `/webhook-endpoints/${elsewhere.id}/deliveries?limit=1&after=${page.body.data.nextCursor}`,
    );
    expect(codeOf(moved)).toEqual([400, 'cursor_mismatch']);
  });

  it('cannot be delivered to by the roles of the modes, which do not reach the queue', async () => {
    for (const role of ['paperlink_live', 'paperlink_test']) {
      await expect(hooked.sql(`set role ${role}; select * from graphile_worker._private_jobs`)).rejects.toThrow(
        'permission denied',
      );
      await expect(hooked.sql(`set role ${role}; select graphile_worker.add_job('deliver_webhooks')`)).rejects.toThrow(
        'permission denied',
      );
    }
  });
});
