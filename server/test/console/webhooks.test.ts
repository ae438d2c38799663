import { v7 as uuidv7 } from 'uuid';
import type { EventPage, Notice, WebhookEndpointEvent } from '../../src/generated/console/types';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { createStaff, type VisitOptions } from './visitor';

let api: TestApi;
let staff: Awaited<ReturnType<typeof createStaff>>;
let strangers: Awaited<ReturnType<typeof createStaff>>;

beforeAll(async () => {
  api = await TestApi.start({ config: { worker: true, publicUrl: '' } });
});
beforeEach(async () => {
  staff = await createStaff(api);
});
afterAll(() => api.stop());

type Mode = 'live' | 'test';

const newEndpoint = { url: 'https://hooks.example.com/paperlink', events: ['product.created'], description: 'Books' };

async function send(method: string, route: string, body?: VisitOptions['body']) {
  const reply = await staff.ADMIN.visitor.send(method, route, { ...(body !== undefined && { body }) });
  if (reply.status >= 400) throw new Error(`${method} ${route} ${reply.status} ${reply.text}`);
  return reply.body.data;
}

const create = (mode: Mode, body: object = newEndpoint) => send('POST', `/webhook-endpoints?mode=${mode}`, body);
const list = (mode: Mode) => send('GET', `/webhook-endpoints?mode=${mode}`);

const events = async (mode: Mode): Promise<EventPage['data']['data']> =>
  (await send('GET', `/events?mode=${mode}&sort=sequence`)).data;

const audit = (mode: Mode, teamId = staff.teamId) =>
  api.sql(
    mode,
    'select action, actor, host(ip) as ip, api_key_id, request_id from audit_log where team_id = $1 order by id',
    [teamId],
  );

it('keeps live and test endpoints apart, and those of one team from those of another', async () => {
  strangers = await createStaff(api);
  const live = await create('live');
  const test = await create('test', { ...newEndpoint, description: null });
  expect((await list('live')).data.map(({ id }: { id: string }) => id)).toEqual([live.id]);
  expect((await list('test')).data.map(({ id }: { id: string }) => id)).toEqual([test.id]);
  const cases = [
    [staff, `/webhook-endpoints/${live.id}?mode=test`],
    [staff, `/webhook-endpoints/${test.id}?mode=live`],
    [strangers, `/webhook-endpoints/${live.id}?mode=live`],
    [strangers, `/webhook-endpoints/${live.id}/deliveries?mode=live`],
  ] as const;
  for (const [{ OWNER }, route] of cases) expect((await OWNER.visitor.send('GET', route)).status).toBe(404);
  const refused = await strangers.OWNER.visitor.send('DELETE', `/webhook-endpoints/${live.id}?mode=live`);
  expect(refused.status).toBe(404);
  expect((await strangers.OWNER.visitor.send('GET', '/webhook-endpoints?mode=live')).body.data.data).toEqual([]);
  await eventually(async () => expect(await events('live')).toHaveLength(1));
  expect((await strangers.OWNER.visitor.send('GET', '/events?mode=live')).body.data.data).toEqual([]);
});

it('makes each change in the name of the person: an event without a key or a request, and an audit row', async () => {
  const { id } = await create('live');
  await send('PATCH', `/webhook-endpoints/${id}?mode=live`, { events: ['*'] });
  await send('PATCH', `/webhook-endpoints/${id}?mode=live`, { events: ['*'] }); // Nothing changes by it.
  await send('POST', `/webhook-endpoints/${id}/rotate-secret?mode=live`);
  await send('DELETE', `/webhook-endpoints/${id}?mode=live`);
  const types = ['created', 'updated', 'updated', 'deleted'].map((verb) => `webhook_endpoint.${verb}`);
  const person = { actor: staff.ADMIN.email, ip: '127.0.0.1', api_key_id: null, request_id: null };
  expect(await audit('live')).toEqual(types.map((action) => ({ action, ...person })));
  expect(await audit('test')).toEqual([]);
  // The dispatcher hears of it at once, and of everything in the end.
  await eventually(async () => expect((await events('live')).map(({ type }) => type)).toEqual(types));
  for (const event of await events('live'))
    expect(event).toMatchObject({ requestId: null, apiKeyId: null, mode: 'live' });
});

it('changes nothing where it refuses', async () => {
  const { id } = await create('test');
  const before = [await list('test'), await audit('test')];
  const { visitor } = staff.ADMIN;
  const bad = { ...newEndpoint, url: 'https://10.0.0.1/hook' };
  const refused = await visitor.send('POST', '/webhook-endpoints?mode=test', { body: bad });
  expect([refused.status, refused.body.error.code, refused.body.error.param]).toEqual([
    422,
    'webhook_url_not_allowed',
    'url',
  ]);
  expect((await visitor.send('PATCH', `/webhook-endpoints/${id}?mode=test`, { body: { url: bad.url } })).status).toBe(
    422,
  );
  expect((await visitor.send('GET', '/webhook-endpoints')).status).toBe(400);
  expect((await visitor.send('GET', '/webhook-endpoints?mode=both')).status).toBe(400);
  expect([await list('test'), await audit('test')]).toEqual(before);
});

it('shows a secret in the reply that makes it and nowhere else', async () => {
  const { id, secret } = await create('live');
  expect(secret).toMatch(/^whsec_.{44}$/);
  const rotated = await send('POST', `/webhook-endpoints/${id}/rotate-secret?mode=live`);
  expect(rotated.secret).not.toBe(secret);
  await eventually(async () => expect(await events('live')).toHaveLength(2));
  const shown = JSON.stringify([await list('live'), await events('live'), await audit('live'), rotated.url]);
  expect(shown).not.toContain('whsec_');
});

/** Adds the event of an endpoint that was disabled. */
async function disabled(mode: Mode, reason: string, { daysAgo = 0, teamId = staff.teamId } = {}): Promise<string> {
  const id = uuidv7();
  const at = new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000).toISOString();
  const { secret: _, ...endpoint } = await create(mode, { ...newEndpoint, url: `https://hooks.example.com/${id}` });
  const failingSince = '2025-01-10T11:30:00.000Z';
  const object = {
    ...endpoint,
    status: 'disabled',
    disabledReason: reason,
    disabledAt: '2025-01-15T11:30:00.000Z',
    failingSince,
  };
  const type = 'webhook_endpoint.disabled';
  const event = { id, type, createdAt: at, mode, requestId: null, apiKeyId: null, data: { object, previous: {} } };
  await eventually(async () => expect((await api.sql(mode, 'select from outbox')).length).toBe(0));
  await api.sql(
    mode,
    `with counted as (update event_counters set last_sequence = last_sequence + 1 where team_id = $1 returning last_sequence as place)
     insert into events (team_id, id, sequence, type, resource_id, payload, created_at)
     select $1, $2, place, $3, $4, jsonb_set($5::jsonb, '{sequence}', to_jsonb(place))::text, $6 from counted`,
    [teamId, id, type, endpoint.id, JSON.stringify(event), at],
  );
  return id;
}

const notices = async (): Promise<Notice[]> => send('GET', '/notices');

it('tells Owners and Admins of endpoints that were disabled, in both modes, for 30 days', async () => {
  expect(await notices()).toEqual([]);
  await disabled('live', 'failing', { daysAgo: 31 });
  const gone = await disabled('test', 'gone', { daysAgo: 2 });
  const failing = await disabled('live', 'failing', { daysAgo: 1 });
  await disabled('live', 'request');
  const [first, second, ...others] = await notices();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    id: failing,
    mode: 'live',
    to: [staff.OWNER.email, staff.ADMIN.email],
    subject: 'A webhook endpoint of Acme Studio was disabled',
  });
  const event = (await events('live')).find(({ id }) => id === failing) as WebhookEndpointEvent;
  expect(first!.endpointId).toBe(event.data.object.id);
  expect(first!.body).toContain(event.data.object.url);
  expect(first!.body).toContain('On 15 January 2025 at 11:30 UTC');
  expect(first!.body).toContain('every attempt has failed since 10 January 2025 at 11:30 UTC');
  expect(first!.body).toContain(`/settings/integrations/webhooks/endpoints/${first!.endpointId}?mode=live`);
  expect([second!.id, second!.mode]).toEqual([gone, 'test']);
  expect(second!.body).toContain('410 (Gone)');
  const other = (await createStaff(api)).OWNER.visitor;
  expect((await other.send('GET', '/notices')).body).toEqual({ data: [] });
});
