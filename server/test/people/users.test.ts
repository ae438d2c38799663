import { randomUUID } from 'node:crypto';
import { Members } from '../../src/control/members';
import { Passwords } from '../../src/control/passwords';
import { Users } from '../../src/control/users';
import { outcome, outcomes, password, People } from './people';

const replacement = 'another sesame';

describe('users', () => {
  let people: People;
  let users: Users;

  beforeAll(async () => {
    people = await People.start();
    users = new Users(people.control, new Passwords());
  });
  afterAll(() => people.stop());

  it('are found by email, whatever the case of its letters', async () => {
    const { userId: id } = await people.user('Ada@Example.com');
    const ada = { id, email: 'Ada@Example.com', name: 'Somebody', sessionEpoch: 0 };
    expect(await users.findByEmail('aDA@example.COM')).toMatchObject(ada);
    expect(await users.findByEmail('nobody@example.com')).toBeUndefined();
  });

  it('are let in with their own password alone, and nothing tells a wrong one from an unknown user', async () => {
    const { userId: id, name: email } = await people.user();
    expect(await users.authenticate(email.toUpperCase(), password)).toEqual({
      id,
      email,
      name: 'Somebody',
      sessionEpoch: 0,
    });
    expect(await users.authenticate(email, 'wrong password')).toBeUndefined();
    expect(await users.authenticate('nobody@example.com', password)).toBeUndefined();
  });

  it('can be renamed', async () => {
    const { userId: id, name: email } = await people.user();
    expect(await users.rename(id, 'Ada')).toMatchObject({ id, name: 'Ada' });
    expect(await users.findByEmail(email)).toMatchObject({ name: 'Ada' });
    expect(await users.rename(randomUUID(), 'Ada')).toBeUndefined();
  });

  it('who change their password are signed out everywhere, nobody else is, and each of their teams can tell', async () => {
    const [one, two, foreign] = [await people.team(), await people.team(), await people.team()];
    const user = await people.member(one, 'MEMBER');
    await people.member(two, 'OWNER', user);
    const other = await people.member(one, 'MEMBER');
    for (const somebody of [user, user, other]) await people.signIn(somebody);

    expect(await users.changePassword(user.userId, password, replacement, user)).toBe(1);
    expect(await people.sessionsOf(user)).toEqual({ rows: 0, epoch: 1 });
    expect(await people.sessionsOf(other)).toEqual({ rows: 1, epoch: 0 });
    expect(await users.authenticate(user.name, password)).toBeUndefined();
    expect(await users.authenticate(user.name, replacement)).toMatchObject({ sessionEpoch: 1 });
    const entry = { actor: user.name, ip: '192.0.2.1', action: 'user.password_changed', details: {} };
    for (const team of [one, two]) expect(await people.auditOf(team, user.userId)).toEqual([entry]);
    expect(await people.auditOf(foreign, user.userId)).toEqual([]);
  });

  it('leave a session void that was being written while their sessions ended', async () => {
    const team = await people.team();
    const user = await people.member(team, 'MEMBER');
    const { sessionEpoch } = (await users.authenticate(user.name, password))!;
    await users.changePassword(user.userId, password, replacement, user);
    await people.signIn(user); // with the epoch of the login before
    expect((await new Members(people.control).access(user.userId, team))!.sessionEpoch).not.toBe(sessionEpoch);
  });

  it.each([
    ['password_wrong', 'wrong password', replacement],
    ['password_unacceptable', password, 'short'],
  ])('keep password and sessions on %s', async (code, current, next) => {
    const team = await people.team();
    const user = await people.member(team, 'MEMBER');
    await people.signIn(user);
    expect(await outcome(users.changePassword(user.userId, current, next, user))).toBe(code);
    expect(await people.sessionsOf(user)).toEqual({ rows: 1, epoch: 0 });
    expect(await users.authenticate(user.name, password)).toBeDefined();
    expect(await people.auditOf(team, user.userId)).toEqual([]);
  });

  it('who do not exist have no password to change', async () => {
    const nobody = { name: 'nobody@example.com' };
    expect(await outcome(users.changePassword(randomUUID(), password, replacement, nobody))).toBe('password_wrong');
    expect(await users.resetPassword(nobody.name, replacement, nobody)).toBeUndefined();
    expect(await users.endSessions(randomUUID())).toBeUndefined();
  });

  it('change their password once, when two who know it do so at once', async () => {
    const user = await people.user();
    const passwordOf = (i: number) => `${replacement} ${i}`;
    const results = await outcomes(
      // Each with a queue of its own, as two instances of the server have.
      [0, 1].map((i) =>
        new Users(people.control, new Passwords()).changePassword(user.userId, password, passwordOf(i), user),
      ),
    );
    expect([...results].sort()).toEqual(['done', 'password_wrong']);
    expect(await users.authenticate(user.name, passwordOf(results.indexOf('done')))).toMatchObject({ sessionEpoch: 1 });
  });

  it('can be given a new password by the operator, which ends their sessions', async () => {
    const team = await people.team();
    const user = await people.member(team, 'OWNER');
    await people.signIn(user);
    const operator = { name: 'command line (root)' };
    expect(await users.resetPassword(user.name.toUpperCase(), replacement, operator)).toMatchObject({
      id: user.userId,
    });
    expect(await people.sessionsOf(user)).toEqual({ rows: 0, epoch: 1 });
    expect(await users.authenticate(user.name, replacement)).toBeDefined();
    expect(await people.auditOf(team, user.userId)).toEqual([
      { actor: operator.name, ip: null, action: 'user.password_reset', details: {} },
    ]);
  });

  it('can end their sessions', async () => {
    const [user, other] = [await people.user(), await people.user()];
    for (const somebody of [user, other]) await people.signIn(somebody);
    expect(await users.endSessions(user.userId)).toBe(1);
    expect(await users.endSessions(user.userId)).toBe(2);
    expect(await people.sessionsOf(user)).toEqual({ rows: 0, epoch: 2 });
    expect(await people.sessionsOf(other)).toEqual({ rows: 1, epoch: 0 });
  });
});
