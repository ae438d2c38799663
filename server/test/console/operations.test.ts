import { v7 as uuidv7 } from 'uuid';
import { type Role, roles } from '../../src/control/roles';
import { breachesOf, leakIn } from '../contract/oracle';
import { contract, fillPath, type Operation, securedOperations } from '../contract/operations';
import { type Reply, TestApi } from '../support/api';
import { consoleOperations, createStaff, type VisitOptions, Visitor } from './visitor';

let api: TestApi;
let staff: Awaited<ReturnType<typeof createStaff>>;
let stranger: Visitor;

beforeAll(async () => {
  api = await TestApi.start();
  staff = await createStaff(api);
  stranger = (await createStaff(api)).OWNER.visitor;
});
afterAll(() => api.stop());

const secured = consoleOperations.filter((operation) => operation.secured);
const changes = consoleOperations.filter((operation) => operation.mutating);
const named = (operations: Operation[]) => operations.map((operation) => [operation.id, operation] as const);

/** Everything that a request to the Settings app may change. */
async function state(): Promise<string> {
  const control = ['teams', 'users', 'members', 'api_keys', 'invitations', 'audit_log', 'sandbox_resets'];
  const workspace = ['webhook_endpoints', 'webhook_deliveries', 'outbox', 'audit_log'].map((table) => `test.${table}`);
  const tables = [...control, ...workspace];
  const columns = tables.map((table) => `(select json_agg(t order by t::text) from ${table} t)`);
  return JSON.stringify(await api.sql('control', `select ${columns.join()}`));
}

/** What the operation is about: made for the occasion, so that nothing that an operation destroys is missing for the next. */
async function sample(): Promise<Record<string, string>> {
  const keyId = (await api.createKeyRecord(staff.teamId)).key.id;
  const [userId, requestId] = [uuidv7(), uuidv7()];
  await api.sql(
    'control',
    `with grace as (insert into users (id, email, name, password_hash) values ($2::uuid, $2::text || '@example.com', 'Grace', '-')),
          joined as (insert into members (team_id, user_id, role) values ($1, $2, 'MEMBER'))
     insert into request_log (team_id, id, key_id, at, method, path, status, duration_ms)
     values ($1, $3, $4, now(), 'GET', '/api/v1/me', 200, 1)`,
    [staff.teamId, userId, requestId, keyId],
  );
  return {
    keyId,
    userId,
    requestId: `req_${requestId.replaceAll('-', '')}`,
    invitationId: await invite(),
    ...(await deliver()),
  };
}

const { example: someEvent } = contract.components['schemas']!['ProductEvent'] as { example: object };

/** A webhook endpoint, in place of those there were since a team may have but 50, with the delivery of an event. */
async function deliver() {
  const [endpointId, deliveryId, eventId] = [uuidv7(), uuidv7(), uuidv7()];
  await api.sql('test', 'delete from webhook_endpoints');
  await api.sql(
    'test',
    `with endpoint as (
       insert into webhook_endpoints (team_id, id, url, events, secret) values ($1, $2, 'https://hooks.example.com', '{*}', '\\x00')
     ), event as (
       insert into events (team_id, id, sequence, type, resource_id, payload, created_at)
       values ($1, $4, (select count(*) from events) + 1, 'product.created', $4, $5, now())
     )
     insert into webhook_deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type, status)
     values ($1, $2, $3, $4, 1, 'product.created', 'failed')`,
    [staff.teamId, endpointId, deliveryId, eventId, JSON.stringify(someEvent)],
  );
  return { endpointId, deliveryId };
}

async function invite(): Promise<string> {
  const email = `${uuidv7()}@example.com`;
  const { body } = await staff.OWNER.visitor.send('POST', '/invitations', { body: { email, role: 'MEMBER' } });
  return (body as { data: { id: string } }).data.id;
}

function route(operation: Operation, { keyId, invitationId, endpointId, ...rest }: Record<string, string>): string {
  const ids: Record<string, string | undefined> = { invitations: invitationId, 'webhook-endpoints': endpointId };
  const id = ids[operation.path.split('/')[1]!] ?? keyId;
  const query = operation.parameters.some(({ in: place, name }) => place === 'query' && name === 'mode');
  // Where the mode only narrows a list, this does no harm.
  return fillPath(operation, { ...rest, id: id! }) + (query ? '?mode=test' : '');
}

/** The example of the description as the body, with somebody new to invite. */
function bodyOf(operation: Operation): { body?: unknown } {
  if (!operation.body) return {};
  const example = structuredClone(operation.body.example) as Record<string, unknown>;
  if (operation.id === 'createInvitation') example['email'] = `${uuidv7()}@example.com`;
  if (operation.id === 'switchTeam') example['teamId'] = staff.teamId;
  return { body: example };
}

async function send(visitor: Visitor, operation: Operation, options: VisitOptions = {}): Promise<Reply> {
  return visitor.send(operation.method, route(operation, await sample()), { ...bodyOf(operation), ...options });
}

function expectDocumented(operation: Operation, reply: Reply): void {
  expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
  expect(leakIn(reply.status >= 400 ? reply.text : '')).toBeUndefined();
  expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  expect(reply.headers.get('cache-control')).toBe('no-store');
}

const codeOf = (reply: Reply) => `${reply.status} ${(reply.body as { error?: { code: string } }).error?.code}`;

it('has in common with the public description what people do in the place of a key, and nothing else', () => {
  const published = new Set(securedOperations.map((operation) => operation.id));
  const shared = consoleOperations.filter(({ id }) => published.has(id));
  expect(shared.filter(({ path }) => !/^\/(webhook-endpoints|events)/.test(path))).toEqual([]);
  expect(shared.length).toBe(12);
});

it('leaves open what has to be done before somebody is signed in, and nothing else', () => {
  expect(consoleOperations.filter((operation) => !operation.secured).map(({ id }) => id)).toEqual([
    'getSetup',
    'createFirstTeam',
    'getSession',
    'createSession',
    'previewInvitation',
    'acceptInvitation',
  ]);
});

it('shows keys, requests, the sandbox, the company and webhooks to Owners and Admins alone', () => {
  const guarded = secured.filter(({ path }) =>
    /^\/(api-keys|reference-key|requests|sandbox|invitations|company|webhook-endpoints|events|notices)/.test(path),
  );
  expect(guarded.length).toBeGreaterThan(10);
  for (const { id, roles } of guarded) expect([id, roles]).toEqual([id, ['OWNER', 'ADMIN']]);
});

describe.each(named(secured))('%s', (id, operation) => {
  it('tells somebody who is not signed in to sign in, and changes nothing', async () => {
    const address = route(operation, await unused());
    const before = await state();
    const reply = await new Visitor(api).send(operation.method, address, bodyOf(operation));
    expectDocumented(operation, reply);
    expect(codeOf(reply)).toBe('401 not_signed_in');
    expect(await state()).toBe(before);
  });

  it.each(roles.map((role) => [role]))('does what the description says for the role %s', async (role: Role) => {
    // What ends the session is done by a copy of its own.
    const ends = ['deleteSession', 'endSessions', 'changePassword'].includes(id);
    const visitor = ends ? (await createStaff(api))[role].visitor : staff[role].visitor;
    const reply = await send(visitor, operation);
    expectDocumented(operation, reply);
    if (!operation.roles.includes(role)) expect(codeOf(reply)).toBe('403 role_insufficient');
    else if (id === 'changePassword') expect(codeOf(reply)).toBe('403 password_wrong');
    else if (id === 'deleteMember' && !['OWNER', 'ADMIN'].includes(role)) expect(reply.status).toBe(403);
    else if (id === 'resetSandbox') expect([202, 409]).toContain(reply.status);
    else expect(`${id} ${reply.status} ${reply.text.slice(0, 200)}`).toMatch(/^\w+ 20\d/);
    if (id === 'switchTeam' && reply.status === 200) expect(reply.text).toContain(staff.teamId);
  });

  if (operation.path.includes('{')) {
    it('does not find what belongs to another team, and leaves it alone', async () => {
      const address = route(operation, await sample());
      const before = await state();
      const reply = await stranger.send(operation.method, address, bodyOf(operation));
      expectDocumented(operation, reply);
      expect(reply.status).toBe(404);
      expect(await state()).toBe(before);
    });
  }
});

describe.each(named(changes))('%s', (_id, operation) => {
  it('is refused to every other origin, and changes nothing', async () => {
    const address = route(operation, await unused());
    const before = await state();
    for (const [who, options] of Object.entries(foreign)) {
      const reply = await staff.OWNER.visitor.send(operation.method, address, { ...bodyOf(operation), ...options });
      expectDocumented(operation, reply);
      expect(`${who}: ${codeOf(reply)}`).toBe(`${who}: 403 origin_not_allowed`);
    }
    expect(await state()).toBe(before);
  });

  if (operation.secured) {
    it('is refused without the token of its session, and changes nothing', async () => {
      const own = staff.OWNER.visitor.csrfToken!;
      const address = route(operation, await unused());
      const before = await state();
      for (const csrfToken of [null, '', stranger.csrfToken!, own.slice(0, 20)]) {
        const reply = await staff.OWNER.visitor.send(operation.method, address, { ...bodyOf(operation), csrfToken });
        expectDocumented(operation, reply);
        expect(`${csrfToken}: ${codeOf(reply)}`).toBe(`${csrfToken}: 403 csrf_token_invalid`);
      }
      expect(await state()).toBe(before);
    });
  }
});

const foreign: Record<string, VisitOptions> = {
  'another site': { origin: 'https://evil.example' },
  'another port of this host': { origin: 'http://127.0.0.1:1' },
  'an opaque origin': { origin: 'null' },
  'no origin at all': { origin: null },
  'a frame of another site': { headers: { 'Sec-Fetch-Site': 'cross-site' } },
  'a sister site': { headers: { 'Sec-Fetch-Site': 'same-site' } },
};

let spare: Record<string, string> | undefined;
/** A sample that no test uses up. */
const unused = async () => (spare ??= await sample());

it('makes a reference key a test key where no mode is asked for', async () => {
  const reply = await staff.OWNER.visitor.send('POST', '/reference-key', { body: { scope: 'READ_ONLY' } });
  expect([reply.status, reply.body]).toMatchObject([
    201,
    { data: { mode: 'test', token: expect.stringMatching(/^pk_test_/) } },
  ]);
});

describe('what the description does not have', () => {
  it('is a 404 or a 405 in the one error shape', async () => {
    const { visitor } = staff.OWNER;
    expect(codeOf(await visitor.send('GET', '/nothing'))).toBe('404 route_not_found');
    const reply = await visitor.send('PUT', '/api-keys', { body: {} });
    expect(codeOf(reply)).toBe('405 method_not_allowed');
    expect(reply.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it.each(['openapi.json', 'openapi.yaml', 'console.json', 'docs', 'llms.txt'].map((file) => [file]))(
    'includes the description itself: there is no %s',
    async (file) => {
      const { cookie } = staff.OWNER.visitor;
      for (const folder of ['/api/console', '/api/v1/console', '/api/docs/console']) {
        const { status } = await fetch(`${api.origin}${folder}/${file}`, { headers: { Cookie: cookie! } });
        expect([folder, status]).toEqual([folder, 404]);
      }
    },
  );

  it('answers no preflight, so no other origin can even try', async () => {
    const reply = await fetch(`${api.origin}/api/console/session`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(reply.status).toBe(405);
    expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
