import { randomUUID } from 'node:crypto';
import { Members, type MemberActor } from '../../src/control/members';
import { type Role, roles } from '../../src/control/roles';
import { outcome, outcomes, People } from './people';

describe('members', () => {
  let people: People;
  let members: Members;

  beforeAll(async () => {
    people = await People.start();
    members = new Members(people.control);
  });
  afterAll(() => people.stop());

  const roleOf = async (teamId: string, { userId }: MemberActor): Promise<Role | undefined> =>
    (await members.list(teamId)).find((member) => member.userId === userId)?.role;

  it('of a team are listed, those of other teams not', async () => {
    const [team, other] = [await people.team(), await people.team()];
    const owner = await people.member(team, 'OWNER');
    const manager = await people.member(team, 'MANAGER');
    await people.member(other, 'OWNER');
    expect(await members.list(team)).toEqual(
      [
        { ...owner, role: 'OWNER' },
        { ...manager, role: 'MANAGER' },
      ].map(({ userId, name: email, role }) => ({
        userId,
        email,
        name: 'Somebody',
        role,
        joinedAt: expect.stringMatching(/Z$/),
      })),
    );
  });

  it('have access as what they are now; one statement tells', async () => {
    const [team, other] = [await people.team('Acme'), await people.team()];
    const user = await people.member(team, 'ADMIN');
    const queries = [jest.spyOn(people.control, 'queryShared'), jest.spyOn(people.control, 'query')];
    expect(await members.access(user.userId, team)).toEqual({
      user: { id: user.userId, email: user.name, name: 'Somebody' },
      team: { id: team, name: 'Acme' },
      role: 'ADMIN',
      sessionEpoch: 0,
    });
    expect(queries.map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    jest.restoreAllMocks();
    expect(await members.access(user.userId, other)).toBeUndefined();
    expect(await members.access(randomUUID(), team)).toBeUndefined();
  });

  it('know their teams', async () => {
    const [one, two] = [await people.team('One'), await people.team('Two')];
    const user = await people.member(two, 'MEMBER');
    await people.member(one, 'OWNER', user);
    expect(await members.teamsOf(user.userId)).toEqual([
      { id: one, name: 'One', role: 'OWNER' },
      { id: two, name: 'Two', role: 'MEMBER' },
    ]);
  });

  it('whose role changes are signed out, and it is written down who changed it', async () => {
    const team = await people.team();
    const [owner, user] = [await people.member(team, 'OWNER'), await people.member(team, 'MEMBER')];
    for (const somebody of [owner, user]) await people.signIn(somebody);
    const changed = await members.changeRole(team, user.userId, 'ADMIN', owner);
    expect(changed).toMatchObject({ userId: user.userId, email: user.name, role: 'ADMIN' });
    expect(await roleOf(team, user)).toBe('ADMIN');
    expect(await people.sessionsOf(user)).toEqual({ rows: 0, epoch: 1 });
    expect(await people.sessionsOf(owner)).toEqual({ rows: 1, epoch: 0 });
    expect(await people.auditOf(team, user.userId)).toEqual([
      {
        actor: owner.name,
        ip: owner.ip,
        action: 'member.role_changed',
        details: { email: user.name, previousRole: 'MEMBER', role: 'ADMIN' },
      },
    ]);
  });

  it('who are given the role they have stay signed in', async () => {
    const team = await people.team();
    const owner = await people.member(team, 'OWNER');
    await people.signIn(owner);
    expect(await members.changeRole(team, owner.userId, 'OWNER', owner)).toMatchObject({ role: 'OWNER' });
    expect(await people.sessionsOf(owner)).toEqual({ rows: 1, epoch: 0 });
    expect(await people.auditOf(team, owner.userId)).toEqual([]);
  });

  it('who are removed are signed out and have no access, and it is written down', async () => {
    const team = await people.team();
    const [admin, user] = [await people.member(team, 'ADMIN'), await people.member(team, 'MANAGER')];
    await people.signIn(user);
    await members.remove(team, user.userId, admin);
    expect(await members.access(user.userId, team)).toBeUndefined();
    expect(await people.sessionsOf(user)).toEqual({ rows: 0, epoch: 1 });
    expect(await people.auditOf(team, user.userId)).toEqual([
      { actor: admin.name, ip: admin.ip, action: 'member.removed', details: { email: user.name, role: 'MANAGER' } },
    ]);
    expect(await outcome(members.remove(team, user.userId, admin))).toBe('member_not_found');
  });

  it('of another team can be neither changed nor removed', async () => {
    const [team, other] = [await people.team(), await people.team()];
    const [owner, victim] = [await people.member(team, 'OWNER'), await people.member(other, 'MEMBER')];
    expect(await outcome(members.changeRole(team, victim.userId, 'ADMIN', owner))).toBe('member_not_found');
    expect(await outcome(members.remove(team, victim.userId, owner))).toBe('member_not_found');
    expect(await outcome(members.changeRole(other, victim.userId, 'ADMIN', owner))).toBe('role_insufficient');
    expect(await outcome(members.remove(other, victim.userId, owner))).toBe('role_insufficient');
    expect(await roleOf(other, victim)).toBe('MEMBER');
  });

  describe.each(roles)('%s', (actorRole) => {
    /** Whether the actor may do this to somebody with that role. */
    const expected = (...touched: Role[]): string =>
      actorRole === 'OWNER' || (actorRole === 'ADMIN' && !touched.includes('OWNER')) ? 'done' : 'role_insufficient';
    const pairs = roles.flatMap((from) => roles.filter((to) => to !== from).map((to) => [from, to] as const));

    it('may change the roles that theirs allows, and no others', async () => {
      const team = await people.team();
      await people.member(team, 'OWNER');
      const actor = await people.member(team, actorRole);
      for (const [from, to] of pairs) {
        const user = await people.member(team, from);
        const result = await outcome(members.changeRole(team, user.userId, to, actor));
        expect([from, to, result]).toEqual([from, to, expected(from, to)]);
        expect(await roleOf(team, user)).toBe(result === 'done' ? to : from);
      }
    });

    it('may remove those that their role allows, and no others; and may leave', async () => {
      const team = await people.team();
      await people.member(team, 'OWNER');
      const actor = await people.member(team, actorRole);
      for (const role of roles) {
        const user = await people.member(team, role);
        expect([role, await outcome(members.remove(team, user.userId, actor))]).toEqual([role, expected(role)]);
      }
      await members.remove(team, actor.userId, actor);
      expect(await roleOf(team, actor)).toBeUndefined();
    });
  });

  it('cannot raise themselves', async () => {
    const team = await people.team();
    await people.member(team, 'OWNER');
    for (const [from, to] of [
      ['ADMIN', 'OWNER'],
      ['MANAGER', 'ADMIN'],
      ['MEMBER', 'MANAGER'],
    ] as const) {
      const user = await people.member(team, from);
      expect(await outcome(members.changeRole(team, user.userId, to, user))).toBe('role_insufficient');
    }
  });

  describe('who are the last Owner', () => {
    it('can be neither demoted nor removed, by themselves or others, however many Admins there are', async () => {
      const team = await people.team();
      const owner = await people.member(team, 'OWNER');
      const admin = await people.member(team, 'ADMIN');
      await people.member(await people.team(), 'OWNER'); // of another team, which does not count
      expect(await outcome(members.changeRole(team, owner.userId, 'ADMIN', owner))).toBe('last_owner');
      expect(await outcome(members.remove(team, owner.userId, owner))).toBe('last_owner');
      expect(await outcome(members.changeRole(team, owner.userId, 'ADMIN', admin))).toBe('role_insufficient');
      expect(await outcome(members.remove(team, owner.userId, admin))).toBe('role_insufficient');
      expect(await people.ownersOf(team)).toEqual([owner.name]);
      expect(await people.sessionsOf(owner)).toMatchObject({ epoch: 0 });
    });

    it('may go once there is another', async () => {
      const team = await people.team();
      const [owner, heir] = [await people.member(team, 'OWNER'), await people.member(team, 'ADMIN')];
      await members.changeRole(team, heir.userId, 'OWNER', owner);
      await members.remove(team, owner.userId, owner);
      expect(await people.ownersOf(team)).toEqual([heir.name]);
    });

    type Act = (team: string, actor: MemberActor, other: MemberActor) => Promise<unknown>;
    const races: [string, Act, string[]][] = [
      [
        'demote each other',
        (team, actor, { userId }) => members.changeRole(team, userId, 'MEMBER', actor),
        ['role_insufficient'],
      ],
      ['remove each other', (team, actor, { userId }) => members.remove(team, userId, actor), ['role_insufficient']],
      ['step down', (team, actor) => members.changeRole(team, actor.userId, 'ADMIN', actor), ['last_owner']],
      ['leave', (team, actor) => members.remove(team, actor.userId, actor), ['last_owner']],
    ];
    it.each(races)('remain when all Owners at once %s', async (_what, act, refusals) => {
      for (let round = 0; round < 5; round++) {
        const team = await people.team();
        const [one, two] = [await people.member(team, 'OWNER'), await people.member(team, 'OWNER')];
        const results = await outcomes([act(team, one, two), act(team, two, one)]);
        expect([...results].sort()).toEqual(['done', ...refusals]);
        expect(await people.ownersOf(team)).toHaveLength(1);
      }
    });
  });
});
