import { v7 as uuidv7 } from 'uuid';
import type { Connections, Statement } from '../db/connections';
import { Transaction } from '../db/transaction';
import { ApiError } from '../errors/api-error';
import { type Actor, recordAuditOfUser } from './audit';
import type { Passwords } from './passwords';
import { endSessions } from './sessions';

export interface User {
  id: string;
  email: string;
  name: string;
}

/** A user who has just given their password. */
export interface AuthenticatedUser extends User {
  /** Belongs into the session: as it was when the password was right. */
  sessionEpoch: number;
}

interface UserRow extends AuthenticatedUser {
  passwordHash: string;
  [column: string]: unknown;
}

const userColumns = 'id, email, name';
const credentialColumns = `${userColumns}, session_epoch as "sessionEpoch", password_hash as "passwordHash"`;

const byEmail = (email: string): Statement => ({
  text: `select ${credentialColumns} from users where lower(email) = lower($1)`,
  values: [email],
});

/** The people who sign in, whichever teams they are in. */
export class Users {
  constructor(
    private readonly connections: Connections,
    private readonly passwords: Passwords,
  ) {}

  /** Whatever the case of its letters. The password hash is for `Passwords.matches` alone. */
  async findByEmail(email: string): Promise<(AuthenticatedUser & { passwordHash: string }) | undefined> {
    const [user] = await this.connections.query<UserRow>(byEmail(email));
    return user;
  }

  /** @returns undefined, after the same time, for an unknown user and for a wrong password */
  async authenticate(email: string, password: string): Promise<AuthenticatedUser | undefined> {
    const found = await this.findByEmail(email);
    if (!(await this.passwords.matches(password, found?.passwordHash)) || !found) return undefined;
    const { id, name, sessionEpoch } = found;
    return { id, email: found.email, name, sessionEpoch };
  }

  async rename(id: string, name: string): Promise<User | undefined> {
    const [user] = await this.connections.query<User & Record<string, unknown>>({
      text: `update users set name = $2 where id = $1 returning ${userColumns}`,
      values: [id, name],
    });
    return user;
  }

  /**
   * Replaces the password and ends all sessions of the user.
   * @returns the epoch for a new session
   * @throws ApiError 403 `password_wrong`, 400 `password_unacceptable`
   */
  async changePassword(id: string, current: string, replacement: string, actor: Actor): Promise<number> {
    const [user] = await this.connections.query<UserRow>({
      text: `select ${credentialColumns} from users where id = $1`,
      values: [id],
    });
    if (!(await this.passwords.matches(current, user?.passwordHash)) || !user) throw passwordWrong();
    const hash = await this.passwords.hash(replacement);
    return Transaction.run(this.connections, async (transaction) => {
      const changed = await transaction.query({
        text: 'update users set password_hash = $3 where id = $1 and password_hash = $2 returning 1',
        values: [id, user.passwordHash, hash],
      });
      // Somebody else has changed it in the meantime.
      if (changed.length === 0) throw passwordWrong();
      const [ended] = await transaction.query<{ sessionEpoch: number }>(endSessions(id));
      transaction.send(recordAuditOfUser(id, actor, 'user.password_changed'));
      await transaction.commit();
      return ended!.sessionEpoch;
    });
  }

  /**
   * Replaces the password of the user with that email without asking for the one before, and ends all their sessions: for the operator.
   * @returns undefined if there is no such user
   */
  async resetPassword(email: string, replacement: string, actor: Actor): Promise<User | undefined> {
    const hash = await this.passwords.hash(replacement);
    return Transaction.run(this.connections, async (transaction) => {
      const [user] = await transaction.query<User & Record<string, unknown>>({
        text: `update users set password_hash = $2 where lower(email) = lower($1) returning ${userColumns}`,
        values: [email, hash],
      });
      if (!user) return undefined;
      transaction.send(endSessions(user.id));
      transaction.send(recordAuditOfUser(user.id, actor, 'user.password_reset'));
      await transaction.commit();
      return user;
    });
  }

  /** Ends all sessions of the user. @returns the epoch for a new session; undefined if there is no such user */
  async endSessions(id: string): Promise<number | undefined> {
    const [ended] = await this.connections.query<{ sessionEpoch: number }>(endSessions(id));
    return ended?.sessionEpoch;
  }
}

export const passwordWrong = (): ApiError => new ApiError('password_wrong', 'The password is not that of the account.');

/** Makes an account; undefined if there is one with that email already. */
export async function createAccount(
  transaction: Transaction,
  { email, name, passwordHash }: { email: string; name: string; passwordHash: string },
): Promise<AuthenticatedUser | undefined> {
  const [user] = await transaction.query<AuthenticatedUser & Record<string, unknown>>({
    text: `
      insert into users (id, email, name, password_hash) values ($1, $2, $3, $4) on conflict (lower(email)) do nothing
      returning ${userColumns}, session_epoch as "sessionEpoch"`,
    values: [uuidv7(), email, name, passwordHash],
  });
  return user;
}

/** The account with that email, whatever the case of its letters. */
export async function findAccount(transaction: Transaction, email: string): Promise<AuthenticatedUser | undefined> {
  const [user] = await transaction.query<UserRow>(byEmail(email));
  return user;
}
