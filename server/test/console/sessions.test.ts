import { pino } from 'pino';
import { redact } from '../../src/observability/logger';
import { TestApi } from '../support/api';
import { createStaff, password, Visitor } from './visitor';

let api: TestApi;
let staff: Awaited<ReturnType<typeof createStaff>>;
/** The lines of the log. */
const log: string[] = [];

beforeAll(async () => {
  const logger = pino({ level: 'trace', hooks: { streamWrite: redact } }, { write: (line) => void log.push(line) });
  api = await TestApi.start({ logger });
  staff = await createStaff(api);
});
afterAll(() => api.stop());

/** Whether the cookie of this browser still opens the door. */
async function isSignedIn(visitor: Visitor): Promise<boolean> {
  const { status } = await visitor.send('GET', '/members');
  if (status !== 200) expect(status).toBe(401);
  return status === 200;
}

async function signedIn(email: string): Promise<Visitor> {
  const visitor = new Visitor(api);
  await visitor.signIn(email, password);
  return visitor;
}

describe('the session cookie', () => {
  it('is bound to this host, and neither scripts nor other sites nor plain connections get it', async () => {
    const { headers } = await new Visitor(api).signIn(staff.MEMBER.email, password);
    const [cookie, ...attributes] = headers.get('set-cookie')!.split('; ');
    expect(cookie).toMatch(/^__Host-paperlink_session=s%3A[\w-]{32}\.\S+$/);
    expect(attributes.map((attribute) => attribute.replace(/=.*GMT$/, ''))).toEqual([
      'Path=/',
      'Expires',
      'HttpOnly',
      'Secure',
      'SameSite=Lax',
    ]);
  });

  it('is not given to somebody who only looks', async () => {
    const visitor = new Visitor(api);
    const { body, headers } = await visitor.send('GET', '/session');
    expect(body).toEqual({ data: null });
    expect(headers.get('set-cookie')).toBeNull();
    expect((await visitor.send('GET', '/members')).headers.get('set-cookie')).toBeNull();
  });

  it('is worth nothing when its signature is wrong', async () => {
    const thief = staff.MEMBER.visitor.copy();
    thief.cookie = thief.cookie!.slice(0, -3) + 'abc';
    expect(await isSignedIn(thief)).toBe(false);
  });

  it('cannot be made from what is in the database', async () => {
    const [row] = await api.sql<{ sid: string }>('control', 'select sid from sessions limit 1');
    const thief = new Visitor(api);
    for (const value of [row!.sid, `s%3A${row!.sid}`, `s%3A${row!.sid}.`]) {
      thief.cookie = `__Host-paperlink_session=${value}`;
      expect(await isSignedIn(thief)).toBe(false);
    }
  });
});

describe('signing in', () => {
  it('never goes on with a session id that was there before (session fixation)', async () => {
    const attacker = await signedIn(staff.MEMBER.email);
    const planted = attacker.cookie;
    const victim = new Visitor(api);
    victim.cookie = planted;
    await victim.signIn(staff.ADMIN.email, password);
    expect(victim.cookie).not.toBe(planted);
    expect((await attacker.copy().send('GET', '/session')).text).not.toContain(staff.ADMIN.email);
    expect(await isSignedIn(victim)).toBe(true);
  });

  it('gives each session a token of its own, and takes no other', async () => {
    const [one, two] = [await signedIn(staff.MEMBER.email), await signedIn(staff.MEMBER.email)];
    expect(one.csrfToken).not.toBe(two.csrfToken);
    const reply = await one.send('PATCH', '/account', { body: { name: 'Grace' }, csrfToken: two.csrfToken! });
    expect(reply.status).toBe(403);
  });

  it('puts no session id, cookie, CSRF token or password into the log or the audit log', async () => {
    const { OWNER: person } = await createStaff(api);
    const [visitor, newPassword] = [person.visitor, 'another horse staple'];
    const secrets = [password, newPassword, 'a wrong guess'];
    const noteSession = (): void => {
      const cookie = visitor.cookie!.split('=')[1]!;
      const [, id] = /^s:([\w-]{32})\./.exec(decodeURIComponent(cookie))!;
      secrets.push(visitor.csrfToken!, id!, cookie, decodeURIComponent(cookie));
    };
    noteSession();
    await new Visitor(api).send('POST', '/session', { body: { email: person.email, password: 'a wrong guess' } });
    const body = { currentPassword: password, newPassword };
    expect((await visitor.send('POST', '/account/change-password', { body })).status).toBe(200);
    noteSession();
    expect((await visitor.send('GET', '/members', { csrfToken: visitor.csrfToken! })).status).toBe(200);
    const audit = await api.sql('control', 'select * from audit_log where subject_id = $1', [person.userId]);
    expect(audit).toHaveLength(1);
    expect(log.filter((line) => line.includes('/account/change-password'))).not.toEqual([]);
    const written = [...log, JSON.stringify(await api.sql('control', 'select * from audit_log'))];
    expect(new Set(secrets).size).toBe(3 + 2 * 4);
    for (const secret of secrets) expect(written.filter((text) => text.includes(secret))).toEqual([]);
  });
});

describe('a session ends', () => {
  it('for every tab when one signs out', async () => {
    const visitor = await signedIn(staff.MANAGER.email);
    const other = visitor.copy();
    expect((await visitor.send('DELETE', '/session')).status).toBe(204);
    expect(await isSignedIn(other)).toBe(false);
  });

  it('for every other browser when the password is changed, while this one goes on under a new id', async () => {
    const { MEMBER: person } = await createStaff(api);
    const elsewhere = await signedIn(person.email);
    const stolen = person.visitor.copy();
    const body = { currentPassword: password, newPassword: 'another horse staple' };
    expect((await person.visitor.send('POST', '/account/change-password', { body })).status).toBe(200);
    expect(await isSignedIn(person.visitor)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(await isSignedIn(stolen)).toBe(false);
    expect((await new Visitor(api).send('POST', '/session', { body: { email: person.email, password } })).status).toBe(
      401,
    );
    await new Visitor(api).signIn(person.email, 'another horse staple');
  });

  it('for every other browser on "sign out everywhere else"', async () => {
    const [here, there] = [await signedIn(staff.MANAGER.email), await signedIn(staff.MANAGER.email)];
    expect((await here.send('POST', '/account/end-sessions')).status).toBe(200);
    expect(await isSignedIn(here)).toBe(true);
    expect(await isSignedIn(there)).toBe(false);
  });

  it('when the role changes, at once', async () => {
    const team = await createStaff(api);
    expect((await team.ADMIN.visitor.send('GET', '/api-keys')).status).toBe(200);
    const change = { body: { role: 'MEMBER' } };
    expect((await team.OWNER.visitor.send('PATCH', `/members/${team.ADMIN.userId}`, change)).status).toBe(200);
    expect((await team.ADMIN.visitor.send('GET', '/api-keys')).status).toBe(401);
    await team.ADMIN.visitor.signIn(team.ADMIN.email, password);
    expect((await team.ADMIN.visitor.send('GET', '/api-keys')).status).toBe(403);
  });

  it('when the person is removed from the team', async () => {
    const team = await createStaff(api);
    expect((await team.OWNER.visitor.send('DELETE', `/members/${team.MEMBER.userId}`)).status).toBe(204);
    expect(await isSignedIn(team.MEMBER.visitor)).toBe(false);
    const reply = await new Visitor(api).send('POST', '/session', { body: { email: team.MEMBER.email, password } });
    expect([reply.status, reply.text]).toEqual([403, expect.stringContaining('no_team')]);
  });

  it('also when a request that was under way writes it anew: an earlier epoch is void', async () => {
    const { MEMBER: person } = await createStaff(api);
    const [row] = await api.sql<{ sid: string; sess: object }>(
      'control',
      'select sid, sess from sessions where user_id = $1',
      [person.userId],
    );
    const stolen = person.visitor.copy();
    await person.visitor.send('POST', '/account/end-sessions');
    await api.sql('control', `insert into sessions (sid, sess, expire) values ($1, $2, now() + interval '1 day')`, [
      row!.sid,
      JSON.stringify(row!.sess),
    ]);
    expect(await isSignedIn(stolen)).toBe(false);
  });

  it('a month after the password was given, however much it is used, and whatever team it goes on with', async () => {
    const { MEMBER: person } = await createStaff(api);
    const age = (days: number) =>
      api.sql(
        'control',
        `update sessions set sess = jsonb_set(sess::jsonb, '{startedAt}', to_jsonb($2::float8))::json where user_id = $1`,
        [person.userId, Date.now() - days * 86_400_000],
      );
    await age(29.9);
    expect((await person.visitor.send('POST', '/account/end-sessions')).status).toBe(200);
    const [row] = await api.sql<{ age: number }>(
      'control',
      `select $2 - (sess ->> 'startedAt')::float8 as age from sessions where user_id = $1`,
      [person.userId, Date.now()],
    );
    expect(row!.age / 86_400_000).toBeGreaterThan(29.8);
    await age(30.1);
    expect(await isSignedIn(person.visitor)).toBe(false);
  });

  it('when nobody has used it for a week', async () => {
    const visitor = await signedIn(staff.MEMBER.email);
    const [row] = await api.sql<{ days: string }>(
      'control',
      `select round(extract(epoch from max(expire) - now()) / 86400) as days from sessions where user_id = $1`,
      [staff.MEMBER.userId],
    );
    expect(Number(row!.days)).toBe(7);
    await api.sql('control', `update sessions set expire = now() - interval '1 second' where user_id = $1`, [
      staff.MEMBER.userId,
    ]);
    expect(await isSignedIn(visitor)).toBe(false);
  });
});

it('works on one instance with what another has signed in', async () => {
  const second = await TestApi.start({ database: api.database });
  const visitor = Object.assign(new Visitor(second), staff.OWNER.visitor.copy(), { api: second });
  expect(await isSignedIn(visitor)).toBe(true);
  await second.stop();
});

it('switches to another team of the same person under a new id, and to no other team', async () => {
  const other = await createStaff(api);
  const { visitor, userId } = staff.OWNER;
  expect((await visitor.send('POST', '/session/switch-team', { body: { teamId: other.teamId } })).status).toBe(404);
  await api.sql('control', `insert into members (team_id, user_id, role) values ($1, $2, 'MEMBER')`, [
    other.teamId,
    userId,
  ]);
  const before = visitor.copy();
  const reply = await visitor.send('POST', '/session/switch-team', { body: { teamId: other.teamId } });
  expect(reply.body).toMatchObject({ data: { team: { id: other.teamId }, role: 'MEMBER' } });
  expect((await visitor.send('GET', '/api-keys')).status).toBe(403);
  expect(await isSignedIn(before)).toBe(false);
});
