import { createHmac, randomInt } from 'node:crypto';
import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import { ApiError } from '../errors/api-error';
import { addressBlock } from '../http/client-address';
import { tooMany } from '../http/rate-limit';
import type { Limiter } from '../limits/limiter';
import type { Mailer } from '../mail/mailer';

const codeMinutes = 10;
/** How often one code may be tried. */
const maxTries = 5;
/** How many codes one link mails to one address within an hour. */
const mailsPerHour = 4;
/** How many codes one client may have mailed, and how many one address gets from all links together, in a window of attempts. */
const mails = { perClient: 20, perAddress: 8 };

/** Whose address is to be confirmed, for which link. */
export interface EmailOwner {
  mode: Mode;
  teamId: string;
  linkId: string;
  /** In lower case. */
  email: string;
}

// One row for each link and address: the next code takes the place of the one before.
const keepSql = `
  insert into link_codes as kept (team_id, link_id, email_hash, code_hash) values ($1, $2, $3, $4)
  on conflict (team_id, link_id, email_hash) do update
  set code_hash = excluded.code_hash, tries = 0, made_at = now(),
      mails = case when kept.counted_from < now() - interval '1 hour' then 1 else kept.mails + 1 end,
      counted_from = case when kept.counted_from < now() - interval '1 hour' then now() else kept.counted_from end
  where kept.mails < ${mailsPerHour} or kept.counted_from < now() - interval '1 hour'
  returning 1`;

// Whoever comes at the same time waits for the row, and then finds it used or tried once more.
const trySql = `
  update link_codes set tries = tries + 1, code_hash = case when code_hash = $4 then null else code_hash end
  where team_id = $1 and link_id = $2 and email_hash = $3
    and code_hash is not null and tries < ${maxTries} and made_at > now() - interval '${codeMinutes} minutes'
  returning code_hash is null as right`;

export interface EmailCodesDependencies {
  workspaces: Record<Mode, Connections>;
  /** With a window of minutes. */
  attemptLimiter: Limiter;
  /** Unset where emails cannot be sent. */
  mailer: Mailer | undefined;
}

/**
 * Proof that an email address is the reader's: a code of six digits that is mailed to it. It can be used once, within ten minutes, and tried five times. Only
 * keyed hashes are kept, of codes and addresses alike.
 */
export class EmailCodes {
  private readonly key: Buffer;

  constructor(
    secret: string,
    private readonly dependencies: EmailCodesDependencies,
  ) {
    this.key = createHmac('sha256', secret).update('codes of readers').digest();
  }

  /** Mails a new code, in place of any before. @throws ApiError 429 after too many mails, 503 when it cannot be sent */
  async send(owner: EmailOwner, ip: string | undefined): Promise<void> {
    const { mailer, workspaces } = this.dependencies;
    if (!mailer) throw new ApiError('internal_error', 'No code can be sent: this server has no mail server.');
    await this.take(`link-mails:client:${addressBlock(ip)}`, mails.perClient);
    await this.take(`link-mails:address:${this.hash(owner.email).toString('base64url')}`, mails.perAddress);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const kept = await workspaces[owner.mode].query({ text: keepSql, values: this.values(owner, code) });
    if (kept.length === 0) throw tooManyMails;
    await mailer.send({ to: owner.email, subject: 'Your code for a document', text: textOf(code) });
  }

  /** Whether this is the code that was mailed last; then it is used up. Not what is wrong with it, so that nobody learns from trying. */
  async confirm(owner: EmailOwner, code: string): Promise<boolean> {
    const [row] = await this.dependencies.workspaces[owner.mode].query<{ right: boolean }>({
      text: trySql,
      values: this.values(owner, code),
    });
    return row?.right === true;
  }

  private async take(caller: string, quota: number): Promise<void> {
    const allowance = await this.dependencies.attemptLimiter.take(caller, quota);
    if (!allowance.allowed) throw tooMany(tooManyMails.message, allowance);
  }

  private values({ teamId, linkId, email }: EmailOwner, code: string): unknown[] {
    return [teamId, linkId, this.hash(email), this.hash(linkId, email, code)];
  }

  private hash(...parts: string[]): Buffer {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest();
  }
}

const tooManyMails = new ApiError(
  'rate_limit_exceeded',
  'Too many codes have been sent. Use the last one, or try again later.',
  { headers: { 'Retry-After': '3600' } },
);

/** It says nothing that whoever made the link could choose: nobody can have messages of their own sent to strangers. */
function textOf(code: string): string {
  return `${code} is your code.

It lets you read a document that somebody has shared with you through PaperLink. Type it into the page that asked for it, within ${codeMinutes} minutes.

If you have not asked for it, somebody may have mistyped their address: you need do nothing. Tell the code to nobody.
`;
}
