import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import { ApiError } from '../errors/api-error';
import type { Passwords } from './passwords';
import { anyTeam, type CreatedTeam, insertTeam, type NewTeam, Teams } from './teams';

/** Any fixed number will do: the advisory lock under which first teams made at the same time take turns. */
const setUpLock = 3_904_417_726;

/** Crockford's base 32: no two that look alike. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Making the first team. Whoever runs the server can read the set-up code there, so that nobody else who finds the page first can
 * make themselves its Owner. The code derives from the server secret.
 */
export class SetUp {
  constructor(
    private readonly connections: Connections,
    private readonly secret: string,
    private readonly passwords: Passwords,
  ) {}

  /** 16 characters (80 bits) in groups of four, the same every time. */
  get code(): string {
    const bytes = createHmac('sha256', this.secret).update('set-up code').digest();
    const characters = Array.from({ length: 16 }, (_, i) => digits[bytes[i]! % 32]!);
    return characters.join('').replace(/.{4}(?=.)/g, '$&-');
  }

  /** Whether there is no team yet. */
  async isNeeded(): Promise<boolean> {
    return !(await new Teams(this.connections).exist());
  }

  /**
   * Creates the first team with its Owner. The code is taken without its hyphens and in capitals, too.
   * @throws ApiError 403 `setup_code_invalid`, 409 `already_set_up`, 400 `password_unacceptable`
   */
  async createFirst(code: string, team: NewTeam, ip?: string): Promise<CreatedTeam> {
    if (!sameText(normalized(code), normalized(this.code))) {
      throw new ApiError('setup_code_invalid', 'The set-up code is wrong.');
    }
    if (!(await this.isNeeded())) throw alreadySetUp();
    const passwordHash = await this.passwords.hash(team.owner.password);
    return Transaction.run(this.connections, async (transaction) => {
      await transaction.query({ text: 'select pg_advisory_xact_lock($1)', values: [setUpLock] });
      if ((await transaction.query(anyTeam)).length > 0) throw alreadySetUp();
      const created = await insertTeam(transaction, team, passwordHash, { name: team.owner.email, ip });
      await transaction.commit();
      return created;
    });
  }
}

const alreadySetUp = (): ApiError => new ApiError('already_set_up', 'There is a team already.');

const normalized = (code: string): string => code.replace(/[\s-]/g, '').toLowerCase();

/** Compares in a time that does not tell where two texts differ, nor how long the right one is. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
