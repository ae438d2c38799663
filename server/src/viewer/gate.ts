import { invalidRequest } from '../contract/validation-errors';
import { ApiError } from '../errors/api-error';
import { addressBlock } from '../http/client-address';
import { tooMany } from '../http/rate-limit';
import type { Limiter } from '../limits/limiter';
import { admitsEmail, demandsOf } from '../links/access';
import type { LinkPasswords } from '../links/passwords';
import type { EmailCodes } from './email-codes';
import type { GivenAccess } from './page-bodies';
import { type Grant, passwordMark } from './grants';
import type { SharedLink } from './shared-links';

/** How often one client may try one link, in a window of attempts. More than one person's mistakes, since an office may share one address. */
const attemptsPerClient = 30;

export interface GateDependencies {
  passwords: LinkPasswords;
  codes: EmailCodes;
  /** With a window of minutes. */
  attemptLimiter: Limiter;
}

/** Asks of readers what their link demands. */
export class Gate {
  constructor(private readonly dependencies: GateDependencies) {}

  /**
   * Looks at the password first, then at the address, and then at the code: whatever comes later is neither looked at nor told of until what comes before is right.
   * @returns undefined where only the code is missing, which has been mailed
   * @throws ApiError 400 where something is missing, 403 where it is wrong, 429 after too many attempts or mails, 503
   */
  async enter(shared: SharedLink, given: GivenAccess, ip: string | undefined): Promise<Grant | undefined> {
    const { link } = shared;
    await this.countAttempt(link.id, ip);
    const demands = demandsOf(link);
    requireGiven(demands, given);
    if (demands.password && !(await this.dependencies.passwords.matches(given.password!, link.password_hash!))) {
      throw new ApiError('link_password_wrong', 'That is not the password.', { param: 'password' });
    }
    // What is not asked for is not kept.
    const email = demands.email ? given.email! : null;
    if (email !== null && !admitsEmail(link, email)) {
      throw new ApiError('link_email_not_allowed', 'This address is not allowed.', { param: 'email' });
    }
    if (demands.code && !(await this.confirm(shared, email!, given.code, ip))) return undefined;
    return { linkId: link.id, email, verified: demands.code, password: passwordMark(link), givenAt: Date.now() };
  }

  private async countAttempt(linkId: string, ip: string | undefined): Promise<void> {
    const caller = `link-attempts:${linkId}:${addressBlock(ip)}`;
    const allowance = await this.dependencies.attemptLimiter.take(caller, attemptsPerClient);
    if (!allowance.allowed) throw tooMany('Too many attempts. Try again in some minutes.', allowance);
  }

  /** @returns false where a code was mailed instead. @throws ApiError 403 for a wrong one */
  private async confirm(
    { mode, teamId, link }: SharedLink,
    email: string,
    code: string | undefined,
    ip: string | undefined,
  ): Promise<boolean> {
    const owner = { mode, teamId, linkId: link.id, email };
    if (code === undefined) {
      await this.dependencies.codes.send(owner, ip);
      return false;
    }
    if (await this.dependencies.codes.confirm(owner, code)) return true;
    throw new ApiError('link_code_wrong', 'That is not the code, or it holds no longer. Have a new one sent.', {
      param: 'code',
    });
  }
}

function requireGiven(demands: { password: boolean; email: boolean }, given: GivenAccess): void {
  const missing = (['email', 'password'] as const).filter((name) => demands[name] && given[name] === undefined);
  if (missing.length === 0) return;
  throw invalidRequest(missing.map((name) => ({ path: `/body/${name}`, code: 'required', message: 'is required' })));
}
