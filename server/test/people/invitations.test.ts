import { randomBytes, randomUUID } from 'node:crypto';
import { Invitations } from '../../src/control/invitations';
import { Members, type MemberActor } from '../../src/control/members';
import { Passwords } from '../../src/control/passwords';
import { roles } from '../../src/control/roles';
import { Users } from '../../src/control/users';
import { testSecret } from '../support/postgres';
import { outcome, outcomes, password, People } from './people';

describe('invitations', () => {
  let people: People;
  let invitations: Invitations;
  let members: Members;
  let users: Users;
  let team: string;
  let owner: MemberActor;

  beforeAll(async () => {
    people = await People.start();
    const passwords = new Passwords();
    invitations = new Invitations(people.control, testSecret, passwords);
    members = new Members(people.control);
    users = new Users(people.control, passwords);
  });
  afterAll(() => people.stop());
  beforeEach(async () => {
    team = await people.team('Acme');
    owner = await people.member(team, 'OWNER');
  });

  const newEmail = () => `${randomUUID()}@example.com`;
  const membersWith = async (email: string) => (await members.list(team)).filter((member) => member.email === email);

  it('bring in somebody new, with an account of their own', async () => {
    const email = newEmail();
    const { invitation, token } = await invitations.create(team, email, 'MANAGER', owner);
    expect(invitation).toEqual({
      id: expect.any(String),
      email,
      role: 'MANAGER',
      invitedBy: owner.name,
      createdAt: expect.stringMatching(/Z$/),
      expiresAt: expect.stringMatching(/Z$/),
    });
    expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(7 * 24 * 3_600_000);
    expect(await invitations.list(team)).toEqual([invitation]);
    expect(await invitations.lookUp(token)).toEqual({ teamName: 'Acme', email, role: 'MANAGER', hasAccount: false });

    const joined = await invitations.accept(token, { name: 'Grace', password }, '192.0.2.9');
    expect(joined).toEqual({ userId: expect.any(String), teamId: team, sessionEpoch: 0 });
    expect(await membersWith(email)).toMatchObject([{ userId: joined.userId, name: 'Grace', role: 'MANAGER' }]);
    expect(await users.authenticate(email, password)).toMatchObject({ id: joined.userId });
    expect(await invitations.list(team)).toEqual([]);
    const details = { email, role: 'MANAGER' };
    expect(await people.auditOf(team, invitation.id)).toEqual([
      { actor: owner.name, ip: owner.ip, action: 'member.invited', details },
    ]);
    expect(await people.auditOf(team, joined.userId)).toEqual([
      { actor: email, ip: '192.0.2.9', action: 'member.joined', details },
    ]);
  });

  it('bring in somebody who has an account with its own password, which alone will do', async () => {
    const user = await people.user();
    await users.endSessions(user.userId);
    const { token } = await invitations.create(team, user.name.toUpperCase(), 'ADMIN', owner);
    expect(await invitations.lookUp(token)).toMatchObject({ hasAccount: true });
    const another = { name: 'Eve', password: 'another password' };
    expect(await outcome(invitations.accept(token, another))).toBe('password_wrong');
    expect(await membersWith(user.name)).toEqual([]);
    expect(await invitations.accept(token, { name: 'Eve', password })).toEqual({
      userId: user.userId,
      teamId: team,
      sessionEpoch: 1,
    });
    expect(await membersWith(user.name)).toMatchObject([{ name: 'Somebody', role: 'ADMIN' }]);
    expect(await users.authenticate(user.name, another.password)).toBeUndefined();
  });

  it('are kept as a keyed hash', async () => {
    const { invitation, token } = await invitations.create(team, newEmail(), 'MEMBER', owner);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [row] = await people.sql<{ text: string }>('select i::text as text from invitations i where id = $1', [
      invitation.id,
    ]);
    expect(row!.text).not.toContain(token);
    expect(row!.text).not.toContain(Buffer.from(token).toString('hex'));
    expect(await new Invitations(people.control, 'another secret', new Passwords()).lookUp(token)).toBeUndefined();
  });

  it('are replaced by the next one for the same email, in this team alone', async () => {
    const other = await people.team();
    const otherOwner = await people.member(other, 'OWNER');
    const email = newEmail();
    const elsewhere = await invitations.create(other, email, 'MEMBER', otherOwner);
    const first = await invitations.create(team, email, 'MEMBER', owner);
    const second = await invitations.create(team, email.toUpperCase(), 'ADMIN', owner);
    expect(await invitations.lookUp(first.token)).toBeUndefined();
    expect(await invitations.list(team)).toEqual([second.invitation]);
    expect(await invitations.lookUp(elsewhere.token)).toBeDefined();
  });

  it('end with the authority of who made them', async () => {
    const admin = await people.member(team, 'ADMIN');
    const [byAdmin, byOwner] = [
      await invitations.create(team, newEmail(), 'ADMIN', admin),
      await invitations.create(team, newEmail(), 'ADMIN', owner),
    ];
    await members.remove(team, admin.userId, owner);
    expect(await outcome(invitations.accept(byAdmin.token, { password }))).toBe('invitation_not_found');
    expect(await invitations.list(team)).toEqual([byOwner.invitation]);
    expect(await people.auditOf(team, byAdmin.invitation.id)).toMatchObject([
      { actor: admin.name, action: 'member.invited' },
      {
        actor: owner.name,
        ip: owner.ip,
        action: 'invitation.revoked',
        details: { email: byAdmin.invitation.email, role: 'ADMIN' },
      },
    ]);
  });

  it('of somebody who becomes less stay as far as they could still make them', async () => {
    const second = await people.member(team, 'OWNER');
    const [toOwner, toMember] = [
      await invitations.create(team, newEmail(), 'OWNER', second),
      await invitations.create(team, newEmail(), 'MEMBER', second),
    ];
    await members.changeRole(team, second.userId, 'ADMIN', owner);
    expect(await invitations.lookUp(toOwner.token)).toBeUndefined();
    expect(await invitations.lookUp(toMember.token)).toBeDefined();
    await members.changeRole(team, second.userId, 'OWNER', owner);
    expect(await invitations.lookUp(toMember.token)).toBeDefined();
    await members.changeRole(team, second.userId, 'MANAGER', owner);
    expect(await invitations.lookUp(toMember.token)).toBeUndefined();
  });

  it('replace one that has expired', async () => {
    const email = newEmail();
    const { invitation } = await invitations.create(team, email, 'MEMBER', owner);
    await people.sql('update invitations set expires_at = now() where id = $1', [invitation.id]);
    expect(await invitations.list(team)).toEqual([]);
    await invitations.create(team, email, 'MEMBER', owner);
    expect(await invitations.list(team)).toHaveLength(1);
  });

  it('are one when two are made for the same email at once', async () => {
    const email = newEmail();
    const results = await outcomes([0, 1, 2, 3].map(() => invitations.create(team, email, 'MEMBER', owner)));
    expect(results).toEqual(['done', 'done', 'done', 'done']);
    expect(await invitations.list(team)).toHaveLength(1);
  });

  it('are not made for a member', async () => {
    const member = await people.member(team, 'MEMBER');
    const again = invitations.create(team, member.name.toUpperCase(), 'ADMIN', owner);
    expect(await outcome(again)).toBe('already_member');
    expect(await invitations.list(team)).toEqual([]);
  });

  it.each(roles)('are made by a %s as far as their role allows', async (role) => {
    const actor = await people.member(team, role);
    for (const given of roles) {
      const allowed = role === 'OWNER' || (role === 'ADMIN' && given !== 'OWNER');
      expect([given, await outcome(invitations.create(team, newEmail(), given, actor))]).toEqual([
        given,
        allowed ? 'done' : 'role_insufficient',
      ]);
    }
  });

  it('are not made by somebody of another team', async () => {
    const stranger = await people.member(await people.team(), 'OWNER');
    expect(await outcome(invitations.create(team, newEmail(), 'MEMBER', stranger))).toBe('role_insufficient');
  });

  describe('that no longer work', () => {
    const ways: [string, (id: string, token: string) => Promise<unknown>][] = [
      ['revoked', (id) => invitations.revoke(team, id, owner)],
      ['expired', (id) => people.sql('update invitations set expires_at = now() where id = $1', [id])],
      ['used', (_id, token) => invitations.accept(token, { password })],
    ];
    it.each(ways)('as they are %s are as unknown as one that never was', async (_way, end) => {
      const { invitation, token } = await invitations.create(team, newEmail(), 'MEMBER', owner);
      await end(invitation.id, token);
      const before = await members.list(team);
      for (const dead of [token, randomBytes(32).toString('base64url')]) {
        expect(await invitations.lookUp(dead)).toBeUndefined();
        const refusal: unknown = await invitations.accept(dead, { password }).catch((error: unknown) => error);
        expect(refusal).toMatchObject({
          code: 'invitation_not_found',
          message: 'There is no such invitation: it is unknown, used, revoked or expired.',
        });
      }
      expect(await outcome(invitations.revoke(team, invitation.id, owner))).toBe('invitation_not_found');
      expect(await members.list(team)).toEqual(before);
    });
  });

  it('to be an Owner are neither revoked nor replaced by an Admin', async () => {
    const admin = await people.member(team, 'ADMIN');
    const email = `${crypto.randomUUID()}@example.com`;
    const { invitation, token } = await invitations.create(team, email, 'OWNER', owner);
    expect(await outcome(invitations.revoke(team, invitation.id, admin))).toBe('role_insufficient');
    expect(await outcome(invitations.create(team, email, 'MEMBER', admin))).toBe('role_insufficient');
    expect(await invitations.lookUp(token)).toMatchObject({ role: 'OWNER' });
  });

  it('are revoked by their own team alone, and it is written down', async () => {
    const email = newEmail();
    const { invitation } = await invitations.create(team, email, 'MEMBER', owner);
    const other = await people.team();
    expect(await outcome(invitations.revoke(other, invitation.id, owner))).toBe('invitation_not_found');
    await invitations.revoke(team, invitation.id, owner);
    expect(await people.auditOf(team, invitation.id)).toMatchObject([
      { action: 'member.invited' },
      { actor: owner.name, ip: owner.ip, action: 'invitation.revoked', details: { email, role: 'MEMBER' } },
    ]);
  });

  it('ask for an acceptable password, and can be accepted after', async () => {
    const { token } = await invitations.create(team, newEmail(), 'MEMBER', owner);
    expect(await outcome(invitations.accept(token, { name: 'Grace', password: 'short' }))).toBe(
      'password_unacceptable',
    );
    await invitations.accept(token, { name: 'Grace', password });
  });

  /** Accepts at once, each with a queue for passwords of its own, as instances of the server have. */
  const acceptAll = (tokens: string[], passwordOf: (i: number) => string) =>
    outcomes(
      tokens.map((token, i) =>
        new Invitations(people.control, testSecret, new Passwords()).accept(token, { password: passwordOf(i) }),
      ),
    );

  it.each([
    ['somebody new', () => Promise.resolve(newEmail())],
    ['somebody with an account', async () => (await people.user()).name],
  ])('of %s are used once when accepted twice at once', async (_who, emailOf) => {
    const email = await emailOf();
    const { token } = await invitations.create(team, email, 'MEMBER', owner);
    const results = await acceptAll([token, token, token], () => password);
    expect([...results].sort()).toEqual(['done', 'invitation_not_found', 'invitation_not_found']);
    expect(await membersWith(email)).toHaveLength(1);
  });

  it('of two teams accepted at once make one account, whose password counts for both', async () => {
    const other = await people.team();
    const otherOwner = await people.member(other, 'OWNER');
    for (const [second, expected] of [
      [password, ['done', 'done']],
      ['another password', ['done', 'password_wrong']],
    ] as const) {
      const email = newEmail();
      const tokens = [
        (await invitations.create(team, email, 'MEMBER', owner)).token,
        (await invitations.create(other, email, 'MEMBER', otherOwner)).token,
      ];
      const results = await acceptAll(tokens, (i) => (i === 0 ? password : second));
      expect([...results].sort()).toEqual(expected);
      expect(await users.findByEmail(email)).toBeDefined();
      // What was refused can still be accepted.
      const rest = tokens.filter((_token, i) => results[i] !== 'done');
      for (const token of rest) expect(await invitations.lookUp(token)).toMatchObject({ hasAccount: true });
    }
  });

  it('never stay open for somebody who is joining while they are invited again', async () => {
    const user = await people.user();
    const { token } = await invitations.create(team, user.name, 'MEMBER', owner);
    const hold = await people.hold('members');
    const joining = outcome(invitations.accept(token, { password }));
    await hold.untilWaiting(1);
    const inviting = outcome(invitations.create(team, user.name, 'MEMBER', owner));
    await hold.untilWaiting(2);
    await hold.release();
    expect([await joining, await inviting]).toEqual(['done', 'already_member']);
    expect(await invitations.list(team)).toEqual([]);
  });
});
