import { type Reply, TestApi } from '../support/api';
import { createStaff, password, Visitor } from './visitor';

let api: TestApi;
let staff: Awaited<ReturnType<typeof createStaff>>;

beforeEach(async () => {
  api = await TestApi.start({ config: { trustedProxies: 1 } });
  staff = await createStaff(api);
});
afterEach(() => api.stop());

/** An attempt that comes from an address of its own, unless told otherwise. */
const attempt = (email: string, secret: string, address = randomAddress()): Promise<Reply> =>
  new Visitor(api).send('POST', '/session', {
    body: { email, password: secret },
    headers: { 'X-Forwarded-For': address },
  });

let last = 0;
const randomAddress = () => `10.1.${last >> 8}.${last++ & 255}`;

const statuses = (replies: Reply[]) => replies.map(({ status }) => status);

async function inTurn<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i++) results.push(await work(i));
  return results;
}

it('answers an unknown person and a wrong password alike', async () => {
  const wrong = await attempt(staff.OWNER.email, 'not the password');
  const unknown = await attempt('nobody@example.com', 'not the password');
  const bodyOf = (reply: Reply) => reply.text.replace(/req_\w+/, '');
  expect([wrong.status, bodyOf(wrong)]).toEqual([unknown.status, bodyOf(unknown)]);
  expect(wrong.status).toBe(401);
  const namesOf = (reply: Reply) => [...reply.headers.keys()].sort();
  expect(namesOf(wrong)).toEqual(namesOf(unknown));
});

it('takes as long for an unknown person as for a wrong password', async () => {
  // The password of everybody here was hashed at a low cost; this one is as it is in production.
  const email = 'slow@example.com';
  await api.sql(
    'control',
    `insert into users (id, email, name, password_hash) values (gen_random_uuid(), $1, 'Slow', $2)`,
    [email, '$2b$12$HNzSGMdrWfZqUOXWnpWj6.0AHFuMPUrMjcx7KFz1kREPFqVzUCMkO'],
  );
  const timed = async (who: string) => {
    const start = performance.now();
    await attempt(who, 'not the password');
    return performance.now() - start;
  };
  const pairs = await inTurn(5, async () => ({
    known: await timed(email),
    unknown: await timed('nobody@example.com'),
  }));
  const ratios = pairs.map(({ known, unknown }) => known / unknown).sort((a, b) => a - b);
  // A look-up without a hash takes a hundredth of the time, whatever else this machine is doing.
  expect(ratios[2]).toBeGreaterThan(0.33);
  expect(ratios[2]).toBeLessThan(3);
});

it('limits attempts at one account, wherever they come from, before anything is hashed', async () => {
  const { email } = staff.ADMIN; // signed in once already
  expect(statuses(await inTurn(9, () => attempt(email, 'not the password')))).toEqual(Array(9).fill(401));
  const start = performance.now();
  const refused = await inTurn(20, () => attempt(email.toUpperCase(), password));
  expect((performance.now() - start) / 20).toBeLessThan(100); // twenty hashes at the cost of production take four seconds
  expect(statuses(refused)).toEqual(Array(20).fill(429));
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(600);
  expect((await attempt(staff.MANAGER.email, password)).status).toBe(201);
});

it('counts as one account what Postgres takes for one email, however it lower-cases', async () => {
  const [{ same }] = (await api.sql('control', `select lower('ADMİN') = 'admin' as same`)) as [{ same: boolean }];
  expect(same).toBe(true); // or else this test has nothing to show here
  const spellings = ['admin', 'admİn', 'ADMİN', 'AdmIn'].map((name) => `${name}@example.com`);
  const replies = await inTurn(12, (i) => attempt(spellings[i % 4]!, 'not the password'));
  expect(statuses(replies)).toEqual([...Array<number>(10).fill(401), 429, 429]);
});

it('limits attempts at unknown accounts just so, which tells nobody who has one', async () => {
  const replies = await inTurn(12, () => attempt('nobody@example.com', 'not the password'));
  expect(statuses(replies)).toEqual([...Array<number>(10).fill(401), 429, 429]);
});

it('limits attempts from one address, whatever the account', async () => {
  const address = '192.0.2.7';
  // Tokens are not hashed slowly, so that the quota is used up quickly.
  const token = 'x'.repeat(43);
  const guesses = { preview: { token }, accept: { token, password } };
  await inTurn(100, (i) =>
    new Visitor(api).send('POST', `/invitations/${i % 2 ? 'preview' : 'accept'}`, {
      body: guesses[i % 2 ? 'preview' : 'accept'],
      headers: { 'X-Forwarded-For': address },
    }),
  );
  expect((await attempt(staff.OWNER.email, password, address)).status).toBe(429);
  expect((await attempt(staff.OWNER.email, password, '192.0.2.8')).status).toBe(201);
});

it('survives a flood: the API goes on serving, and who has to wait too long is told so', async () => {
  const key = await api.createKey(staff.teamId);
  const flood = Promise.all(
    Array.from({ length: 60 }, (_, i) => attempt(`somebody-${i}@example.com`, 'not the password')),
  );
  const times = await inTurn(20, async () => {
    const start = performance.now();
    expect((await api.request('GET', '/me', { key })).status).toBe(200);
    return performance.now() - start;
  });
  const replies = await flood;
  expect(times.sort((a, b) => a - b)[10]).toBeLessThan(250);
  expect(new Set(statuses(replies))).toEqual(new Set([401, 503]));
  for (const { status, headers } of replies) if (status === 503) expect(headers.get('retry-after')).toBe('4');
});
