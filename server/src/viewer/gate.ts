import { invalidRequest } from '../contract/validation-errors';
import { ApiError } from '../errors/api-error';
import { addressBlock } from '../http/client-address';
import { tooMany } from '../http/rate-limit';
import type { Allowance, Limiter } from '../limits/limiter';
import { admitsEmail, demandsOf } from '../links/access';
import type { LinkPasswords } from '../links/passwords';
import type { LinkRow } from '../resources/links/link';
import type { EmailCodes } from './email-codes';
import type { GivenAccess } from './page-bodies';
import { type Grant, passwordMark } from './grants';
import type { SharedLink } from './shared-links';

/** How often one client may try one link, in a window of attempts. More than one person's mistakes, since an office may share one address. */
const attemptsPerClient = 30;
/** How many wrong passwords one link takes from all clients together, in a window of attempts. */
const wrongPasswordsPerLink = 300;

/** Who stands at the gate. */
export interface GateClient {
  ip: string | undefined;
  /** Gives the browser an id if it needs one. */
  browserId: () => string;
}

export interface GateDependencies {
  passwords: Pick<LinkPasswords, 'matches'>;
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
  async enter(shared: SharedLink, given: GivenAccess, client: GateClient): Promise<Grant | undefined> {
    const { link } = shared;
    await this.countAttempt(link.id, client.ip);
    const demands = demandsOf(link);
    requireGiven(demands, given);
    if (demands.password) await this.checkPassword(link, given.password!);
    // What is not asked for is not kept.
    const email = demands.email ? given.email! : null;
    if (email !== null && !admitsEmail(link, email)) {
      throw new ApiError('link_email_not_allowed', 'This address is not allowed.', { param: 'email' });
    }
    if (demands.code && !(await this.confirm(shared, email!, given.code, client))) return undefined;
    return { linkId: link.id, email, verified: demands.code, password: passwordMark(link), givenAt: Date.now() };
  }

  private async countAttempt(linkId: string, ip: string | undefined): Promise<void> {
    const caller = `link-attempts:${linkId}:${addressBlock(ip)}`;
    const allowance = await this.dependencies.attemptLimiter.take(caller, attemptsPerClient);
    if (!allowance.allowed) throw tooManyAttempts(allowance);
  }

  /** @throws ApiError 403 for a wrong one, 429 after too many wrong ones, whoever gave them */
  private async checkPassword(link: LinkRow, password: string): Promise<void> {
    const { attemptLimiter, passwords } = this.dependencies;
    const caller = `link-guesses:${link.id}`;
    const allowance = await attemptLimiter.look(caller, wrongPasswordsPerLink);
    if (!allowance.allowed) throw tooManyAttempts(allowance);
    if (await passwords.matches(password, link.password_hash!)) return;
    await attemptLimiter.take(caller, wrongPasswordsPerLink);
    throw new ApiError('link_password_wrong', 'That is not the password.', { param: 'password' });
  }

  /** @returns false where a code was mailed instead. @throws ApiError 403 for a wrong one */
  private async confirm(
    { mode, teamId, link }: SharedLink,
    email: string,
    code: string | undefined,
    { ip, browserId }: GateClient,
  ): Promise<boolean> {
    const owner = { mode, teamId, linkId: link.id, email, browserId: browserId() };
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

const tooManyAttempts = (allowance: Allowance): ApiError =>
  tooMany('Too many attempts. Try again in some minutes.', allowance);

function requireGiven(demands: { password: boolean; email: boolean }, given: GivenAccess): void {
  const missing = (['email', 'password'] as const).filter((name) => demands[name] && given[name] === undefined);
  if (missing.length === 0) return;
  throw invalidRequest(missing.map((name) => ({ path: `/body/${name}`, code: 'required', message: 'is required' })));
}
