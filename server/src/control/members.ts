import type { Connections, Statement } from '../db/connections';
import { Transaction } from '../db/transaction';
import { ApiError } from '../errors/api-error';
import { type Actor, type AuditAction, recordAudit } from './audit';
import { hasAuthorityOver, requireAuthorityOver, type Role, roles } from './roles';
import { endSessions } from './sessions';
import type { User } from './users';

/** Somebody in the team who acts on its people. Their role is read in the transaction of what they do. */
export interface MemberActor extends Actor {
  userId: string;
}

export interface Member {
  userId: string;
  email: string;
  name: string;
  role: Role;
  joinedAt: string;
}

/** What a session's user may do in its team, as it is now. */
export interface Access {
  user: User;
  team: { id: string; name: string };
  role: Role;
  /** A session of another epoch is void. */
  sessionEpoch: number;
}

/** A team from the point of view of one of its members. */
export interface Membership {
  id: string;
  name: string;
  role: Role;
}

type MemberRow = Member & Record<string, unknown>;

const memberSelect = `
  select u.id as "userId", u.email, u.name, m.role, m.created_at as "joinedAt"
  from members m join users u on u.id = m.user_id`;

/** Who is in a team, and as what. A team keeps at least one Owner, whatever is done at the same time. */
export class Members {
  constructor(private readonly connections: Connections) {}

  /** Those who joined first, first. */
  list(teamId: string): Promise<Member[]> {
    return this.connections.query({
      text: `${memberSelect} where m.team_id = $1 order by m.created_at, m.user_id`,
      values: [teamId],
    });
  }

  /** Runs on every request of the Settings app. @returns undefined if the user is not, or no longer, in the team */
  async access(userId: string, teamId: string): Promise<Access | undefined> {
    const [row] = await this.connections.queryShared<AccessRow>({
      name: 'find_access',
      text: accessSql,
      values: [userId, teamId],
    });
    return (
      row && {
        user: { id: row.userId, email: row.email, name: row.name },
        team: { id: row.teamId, name: row.teamName },
        role: row.role,
        sessionEpoch: row.sessionEpoch,
      }
    );
  }

  /** The user's teams, oldest first. */
  teamsOf(userId: string): Promise<Membership[]> {
    return this.connections.query({
      text: `
        select t.id, t.name, m.role from members m join teams t on t.id = m.team_id
        where m.user_id = $1 order by t.id`,
      values: [userId],
    });
  }

  /**
   * Makes the member something else, ends their sessions and revokes their invitations to roles that they may give no more; nothing happens if
   * they are that already.
   * @throws ApiError 404 `member_not_found`, 403 `role_insufficient`, 409 `last_owner`
   */
  changeRole(teamId: string, userId: string, role: Role, actor: MemberActor): Promise<Member> {
    return Transaction.run(this.connections, async (transaction) => {
      await transaction.query(lockTeam(teamId));
      const member = await findMember(transaction, teamId, userId);
      const authority = await findRole(transaction, teamId, actor.userId);
      requireAuthorityOver(authority, member.role);
      requireAuthorityOver(authority, role);
      if (member.role === role) return member;
      if (member.role === 'OWNER') await requireAnotherOwner(transaction, teamId, userId);
      transaction.send({
        text: 'update members set role = $3 where team_id = $1 and user_id = $2',
        values: [teamId, userId, role],
      });
      transaction.send(endSessions(userId));
      transaction.send(revokeInvitationsOf(member.email, role, teamId, actor));
      const details = { email: member.email, previousRole: member.role, role };
      transaction.send(recordAudit({ teamId, actor, action: 'member.role_changed', subjectId: userId, details }));
      await transaction.commit();
      return { ...member, role };
    });
  }

  /**
   * Takes somebody out of the team, ends their sessions and revokes their invitations. Anybody may leave by themselves.
   * @throws ApiError 404 `member_not_found`, 403 `role_insufficient`, 409 `last_owner`
   */
  async remove(teamId: string, userId: string, actor: MemberActor): Promise<void> {
    await Transaction.run(this.connections, async (transaction) => {
      await transaction.query(lockTeam(teamId));
      const { email, role } = await findMember(transaction, teamId, userId);
      if (actor.userId !== userId) requireAuthorityOver(await findRole(transaction, teamId, actor.userId), role);
      if (role === 'OWNER') await requireAnotherOwner(transaction, teamId, userId);
      transaction.send({
        text: 'delete from members where team_id = $1 and user_id = $2',
        values: [teamId, userId],
      });
      transaction.send(endSessions(userId));
      transaction.send(revokeInvitationsOf(email, undefined, teamId, actor));
      const details = { email, role };
      transaction.send(recordAudit({ teamId, actor, action: 'member.removed', subjectId: userId, details }));
      await transaction.commit();
    });
  }
}

interface AccessRow {
  userId: string;
  email: string;
  name: string;
  sessionEpoch: number;
  teamId: string;
  teamName: string;
  role: Role;
  [column: string]: unknown;
}

const accessSql = `
  select u.id as "userId", u.email, u.name, u.session_epoch as "sessionEpoch", t.id as "teamId", t.name as "teamName", m.role
  from members m join users u on u.id = m.user_id join teams t on t.id = m.team_id
  where m.user_id = $1 and m.team_id = $2`;

/** Makes changes of a team's people take turns. The statements after it see what the one before has done. */
export function lockTeam(teamId: string): Statement {
  return { text: 'select from teams where id = $1 for no key update', values: [teamId] };
}

/** The role of a user in the team, if they are in it. */
export async function findRole(transaction: Transaction, teamId: string, userId: string): Promise<Role | undefined> {
  const [member] = await transaction.query<{ role: Role }>({
    text: 'select role from members where team_id = $1 and user_id = $2',
    values: [teamId, userId],
  });
  return member?.role;
}

async function findMember(transaction: Transaction, teamId: string, userId: string): Promise<Member> {
  const [member] = await transaction.query<MemberRow>({
    text: `${memberSelect} where m.team_id = $1 and m.user_id = $2`,
    values: [teamId, userId],
  });
  if (!member) throw new ApiError('member_not_found', `The team has no member ${userId}.`);
  return member;
}

/**
 * Revokes the open invitations that somebody has made to roles they may not give any more, so that no link they have kept outlives their authority.
 * @param authority their role from now on; undefined if they leave the team
 */
function revokeInvitationsOf(email: string, authority: Role | undefined, teamId: string, actor: Actor): Statement {
  return {
    text: `
      with revoked as (
        update invitations set revoked_at = now()
        where team_id = $1 and invited_by = $2 and role = any ($3) and accepted_at is null and revoked_at is null
        returning id, email, role
      )
      insert into audit_log (team_id, actor, ip, action, subject_id, details)
      select $1, $4, $5, $6, id, jsonb_build_object('email', email, 'role', role) from revoked`,
    values: [
      teamId,
      email,
      roles.filter((role) => !hasAuthorityOver(authority, role)),
      actor.name,
      actor.ip ?? null,
      'invitation.revoked' satisfies AuditAction,
    ],
  };
}

async function requireAnotherOwner(transaction: Transaction, teamId: string, userId: string): Promise<void> {
  const others = await transaction.query({
    text: `select from members where team_id = $1 and user_id <> $2 and role = 'OWNER' limit 1`,
    values: [teamId, userId],
  });
  if (others.length === 0) {
    throw new ApiError('last_owner', 'A team keeps at least one Owner. Make somebody else Owner first.');
  }
}
