import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import { ApiError } from '../errors/api-error';
import { recordAudit } from './audit';
import { findRole, lockTeam, type MemberActor } from './members';
import type { Passwords } from './passwords';
import { requireAuthorityOver, type Role } from './roles';
import { hashToken } from './tokens';
import { createAccount, passwordWrong, Users } from './users';

/** As the team sees it. The token of its link is not part of it: it is shown once and only its hash is kept. */
export interface Invitation {
  id: string;
  email: string;
  role: Role;
  invitedBy: string;
  createdAt: string;
  expiresAt: string;
}

/** As the invited person sees it. */
export interface InvitationPreview {
  teamName: string;
  email: string;
  role: Role;
  /** Whether they have an account already, whose password they are to give. */
  hasAccount: boolean;
}

/** Who has joined which team. */
export interface Joined {
  userId: string;
  teamId: string;
  /** Belongs into the session. */
  sessionEpoch: number;
}

interface Acceptance {
  /** For a new account; the email if unset. */
  name?: string | undefined;
  password: string;
}

type InvitationRow = Invitation & Record<string, unknown>;

const isOpen = 'accepted_at is null and revoked_at is null and expires_at > now()';
const invitationColumns =
  'id, email, role, invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt"';

/** One-time links by which people join a team. Each is valid for 7 days, and a team has one at most for the same email. */
export class Invitations {
  private readonly users: Users;

  constructor(
    private readonly connections: Connections,
    private readonly secret: string,
    private readonly passwords: Passwords,
  ) {
    this.users = new Users(connections, passwords);
  }

  /**
   * Invites somebody in place of whatever open invitation they have to this team. The token cannot be had again.
   * @throws ApiError 403 `role_insufficient`, 409 `already_member`
   */
  create(
    teamId: string,
    email: string,
    role: Role,
    actor: MemberActor,
  ): Promise<{ invitation: Invitation; token: string }> {
    const token = randomBytes(32).toString('base64url');
    return Transaction.run(this.connections, async (transaction) => {
      await transaction.query(lockTeam(teamId));
      const authority = await findRole(transaction, teamId, actor.userId);
      requireAuthorityOver(authority, role);
      await refuseMember(transaction, teamId, email);
      const replaced = await transaction.query<{ role: Role }>({
        text: `
          update invitations set revoked_at = now()
          where team_id = $1 and lower(email) = lower($2) and accepted_at is null and revoked_at is null returning role`,
        values: [teamId, email],
      });
      for (const { role: before } of replaced) requireAuthorityOver(authority, before);
      const [invitation] = await transaction.query<InvitationRow>({
        text: `
          insert into invitations (team_id, id, email, role, token_hash, invited_by)
          values ($1, $2, $3, $4, $5, $6) returning ${invitationColumns}`,
        values: [teamId, uuidv7(), email, role, hashToken(token, this.secret), actor.name],
      });
      const subjectId = invitation!.id;
      transaction.send(recordAudit({ teamId, actor, action: 'member.invited', subjectId, details: { email, role } }));
      await transaction.commit();
      return { invitation: invitation!, token };
    });
  }

  /** Those that can still be accepted, newest first. */
  list(teamId: string): Promise<Invitation[]> {
    return this.connections.query({
      text: `select ${invitationColumns} from invitations where team_id = $1 and ${isOpen} order by id desc`,
      values: [teamId],
    });
  }

  /** Ends an open invitation. @throws ApiError 404 `invitation_not_found`, 403 `role_insufficient` */
  async revoke(teamId: string, id: string, actor: MemberActor): Promise<void> {
    await Transaction.run(this.connections, async (transaction) => {
      const [revoked] = await transaction.query<{ email: string; role: Role }>({
        text: `update invitations set revoked_at = now() where team_id = $1 and id = $2 and ${isOpen} returning email, role`,
        values: [teamId, id],
      });
      if (!revoked) throw invitationNotFound();
      const { email, role } = revoked;
      requireAuthorityOver(await findRole(transaction, teamId, actor.userId), role);
      transaction.send(
        recordAudit({ teamId, actor, action: 'invitation.revoked', subjectId: id, details: { email, role } }),
      );
      await transaction.commit();
    });
  }

  /** What the link is for; undefined for every kind of link that no longer works, or never did. */
  async lookUp(token: string): Promise<InvitationPreview | undefined> {
    const [preview] = await this.connections.query<InvitationPreview & Record<string, unknown>>({
      text: `
        select t.name as "teamName", i.email, i.role,
               exists (select from users where lower(email) = lower(i.email)) as "hasAccount"
        from invitations i join teams t on t.id = i.team_id
        where i.token_hash = $1 and ${isOpen}`,
      values: [hashToken(token, this.secret)],
    });
    return preview;
  }

  /**
   * Takes the invited person into the team: with the password of their account, or with a new account.
   * @throws ApiError 404 `invitation_not_found`, 403 `password_wrong`, 400 `password_unacceptable`
   */
  async accept(token: string, { name, password }: Acceptance, ip?: string): Promise<Joined> {
    const preview = await this.lookUp(token);
    if (!preview) throw invitationNotFound();
    const user = preview.hasAccount ? await this.users.authenticate(preview.email, password) : undefined;
    if (preview.hasAccount && !user) throw passwordWrong();
    const passwordHash = user ? undefined : await this.passwords.hash(password);
    const joined = await Transaction.run(this.connections, async (transaction) => {
      const { teamId, email, role } = await use(transaction, hashToken(token, this.secret));
      const account = passwordHash && { email, name: name ?? email, passwordHash };
      const member = account ? await createAccount(transaction, account) : user;
      if (!member) return undefined;
      transaction.send({
        text: 'insert into members (team_id, user_id, role) values ($1, $2, $3)',
        values: [teamId, member.id, role],
      });
      const [subjectId, actor] = [member.id, { name: email, ip }];
      transaction.send(recordAudit({ teamId, actor, action: 'member.joined', subjectId, details: { email, role } }));
      await transaction.commit();
      return { userId: member.id, teamId, sessionEpoch: member.sessionEpoch };
    });
    // The account was made in the meantime, by another invitation: then it is that account's password that counts.
    return joined ?? this.accept(token, { name, password }, ip);
  }
}

/** Marks the invitation as accepted, in turn with other changes of the team's people. */
async function use(transaction: Transaction, tokenHash: Buffer) {
  await transaction.query({
    text: 'select from teams where id = (select team_id from invitations where token_hash = $1) for no key update',
    values: [tokenHash],
  });
  const [invitation] = await transaction.query<{ teamId: string; email: string; role: Role }>({
    text: `
      update invitations set accepted_at = now() where token_hash = $1 and ${isOpen}
      returning team_id as "teamId", email, role`,
    values: [tokenHash],
  });
  if (!invitation) throw invitationNotFound();
  return invitation;
}

async function refuseMember(transaction: Transaction, teamId: string, email: string): Promise<void> {
  const existing = await transaction.query({
    text: 'select from members m join users u on u.id = m.user_id where m.team_id = $1 and lower(u.email) = lower($2)',
    values: [teamId, email],
  });
  if (existing.length > 0) throw new ApiError('already_member', `${email} is a member of the team already.`);
}

export const invitationNotFound = (): ApiError =>
  new ApiError('invitation_not_found', 'There is no such invitation: it is unknown, used, revoked or expired.');
