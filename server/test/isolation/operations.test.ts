import { breachesOf, leakIn } from '../contract/oracle';
import { operations, securedOperations } from '../contract/operations';
import { canary, createSample, requestFor, type Sample, StoredData } from '../contract/sample';
import { type Reply, TestApi } from '../support/api';
import { createKeys, invalidCredentials, type Keys } from './credentials';

let api: TestApi;
let keys: Keys;
let data: StoredData;
let invalid: Record<string, string | undefined>;

beforeAll(async () => {
  api = await TestApi.start();
  keys = await createKeys(api);
  invalid = await invalidCredentials(api, keys);
  data = await StoredData.open(api);
});
afterAll(async () => {
  await data.close();
  await api.stop();
});

it('leaves nothing but the API description open to requests without a key', () => {
  expect(operations.filter((operation) => !operation.secured).map((operation) => operation.id)).toEqual([
    'getSpecification',
  ]);
});

describe.each(securedOperations.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
  let sample: Sample;
  let body: { body?: unknown };
  let path: string;

  beforeEach(async () => {
    sample = await createSample(api, keys.owner, operation);
    ({ path, ...body } = requestFor(operation, sample));
  });

  const send = (key: string | undefined, headers: Record<string, string> = {}) =>
    api.request(operation.method, path, { key, headers, ...body });
  const expectDocumented = (reply: Reply) => {
    expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
    expect(leakIn(reply.status >= 400 ? reply.text : '')).toBeUndefined();
  };

  it('works with a key of the team that owns the data', async () => {
    const reply = await send(keys.owner);
    expectDocumented(reply);
    expect([200, 201, 202, 204]).toContain(reply.status);
  });

  it('refuses every invalid credential with the very same 401, and changes nothing', async () => {
    const before = await data.dump();
    const seen = new Map<string, string>();
    for (const [cause, authorization] of Object.entries(invalid)) {
      const reply = await send(undefined, authorization === undefined ? {} : { Authorization: authorization });
      expect(`${cause}: ${reply.status}`).toBe(`${cause}: 401`);
      expectDocumented(reply);
      seen.set(comparable(reply), cause);
    }
    expect([...seen.values()]).toHaveLength(1);
    expect(await data.dump()).toEqual(before);
  });

  it(operation.mutating ? 'refuses a read-only key, and changes nothing' : 'allows a read-only key', async () => {
    const before = await data.dump();
    const reply = await send(keys.reader);
    expectDocumented(reply);
    if (operation.mutating) {
      expect(reply.status).toBe(403);
      expect(reply.body.error).toMatchObject({ type: 'permission_error', code: 'scope_insufficient' });
    } else {
      expect(reply.status).toBe(200);
    }
    expect(await data.dump()).toEqual(before);
  });

  it.each([
    ['another team', 'otherTeam'],
    ['the other mode', 'otherMode'],
  ] as const)('neither shows nor changes anything to a key of %s', async (_whose, attacker) => {
    const mine = async () => {
      const { tables, live } = splitByMode(await data.dump(keys.victimTeam));
      // A key of the other mode may change that mode; never this one.
      return attacker === 'otherMode' ? tables : { ...tables, ...live };
    };
    const before = await mine();
    const reply = await send(keys[attacker]);
    expectDocumented(reply);
    expect(reply.text).not.toContain(`"name":"${canary}"`);
    if (/\{id\}/.test(operation.path)) expect(reply.status).toBe(404);
    expect(await mine()).toEqual(before);
  });

  it.each(['otherTeam', 'otherMode'] as const)(
    'does not replay a reply to the same Idempotency-Key of the %s',
    async (attacker) => {
      if (!operation.mutating) return;
      const headers = { 'Idempotency-Key': `shared ${operation.id} ${attacker}` };
      await send(keys.owner, headers);
      expect((await send(keys.owner, headers)).headers.get('idempotent-replayed')).toBe('true');
      const reply = await send(keys[attacker], headers);
      expect(reply.headers.get('idempotent-replayed')).toBeNull();
      expect(reply.text).not.toContain(`"name":"${canary}"`);
    },
  );
});

/** A reply without what differs from request to request. */
function comparable({ status, headers, text, body }: Reply): string {
  const varying = /^(request-id|date|ratelimit|x-ratelimit-(remaining|reset))$/;
  const rest = [...headers].filter(([name]) => !varying.test(name));
  return JSON.stringify([status, rest, text.replaceAll(body.error.request_id as string, '')]);
}

function splitByMode(dump: Record<string, unknown>) {
  const of = (mode: string) =>
    Object.fromEntries(Object.entries(dump).filter(([table]) => table.startsWith(`${mode}.`)));
  return { tables: of('test'), live: of('live') };
}
