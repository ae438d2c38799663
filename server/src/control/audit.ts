import type { Connections, Statement } from '../db/connections';

/** Who makes a change: a person's email, or what the command line says of its user; and the IP address they came from, if any. */
export interface Actor {
  name: string;
  ip?: string | undefined;
}

export type AuditAction =
  | `api_key.${'created' | 'renamed' | 'rolled' | 'revoked'}`
  | 'team.created'
  | 'company.updated'
  | `member.${'invited' | 'joined' | 'role_changed' | 'removed'}`
  | 'invitation.revoked'
  | `user.${'password_changed' | 'password_reset'}`
  | 'sandbox.reset';

/** What changed, by name; never a secret. */
export type AuditDetails = Record<string, string | number | boolean | null>;

export interface AuditRecord {
  teamId: string;
  actor: Actor;
  action: AuditAction;
  /** The id of what was changed: a key, a team, a user, an invitation or a reset. */
  subjectId: string;
  details?: AuditDetails;
}

/** What somebody did to something of a team. */
export interface AuditEntry {
  id: number;
  at: string;
  actor: string;
  action: AuditAction;
  ip: string | null;
  details: AuditDetails;
}

/** The most entries of one list. */
const maxEntries = 100;

/** Appends to the audit log; run it in the transaction of the change. */
export function recordAudit({ teamId, actor, action, subjectId, details = {} }: AuditRecord): Statement {
  return {
    text: 'insert into audit_log (team_id, actor, ip, action, subject_id, details) values ($1, $2, $3, $4, $5, $6)',
    values: [teamId, actor.name, actor.ip ?? null, action, subjectId, JSON.stringify(details)],
  };
}

/** Appends the same to the audit log of every team the user is in. */
export function recordAuditOfUser(userId: string, actor: Actor, action: AuditAction): Statement {
  return {
    text: `
      insert into audit_log (team_id, actor, ip, action, subject_id)
      select team_id, $2, $3, $4, user_id from members where user_id = $1`,
    values: [userId, actor.name, actor.ip ?? null, action],
  };
}

/** What was done to one thing of the team: the newest 100 entries, newest first, and whether there are older ones. */
export async function listAudit(
  connections: Connections,
  teamId: string,
  subjectId: string,
): Promise<{ entries: AuditEntry[]; hasMore: boolean }> {
  const entries = await connections.query<AuditEntry & Record<string, unknown>>({
    text: `
      select id, at, actor, action, host(ip) as ip, details from audit_log
      where team_id = $1 and subject_id = $2 order by id desc limit $3`,
    values: [teamId, subjectId, maxEntries + 1],
  });
  return { entries: entries.slice(0, maxEntries), hasMore: entries.length > maxEntries };
}
