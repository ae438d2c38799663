import { createHmac, randomInt } from 'node:crypto';
import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import { ApiError } from '../errors/api-error';
import { addressBlock } from '../http/client-address';
import { tooMany } from '../http/rate-limit';
import type { Limiter } from '../limits/limiter';
import type { Mailer } from '../mail/mailer';

const codeMinutes = 10;
/** When it may be worth trying again where emails cannot be sent, in seconds: not before somebody has seen to it. */
const retryAfterSeconds = 600;
/** How often one code may be tried. */
const maxTries = 5;
/** How many codes are mailed within an hour at most, whoever asks for them: the address is not that of who asks until the code is given. */
const mailsPerHour = {
  client: 40,
  /** From one link, and from all links of a team. */
  linkToAddress: 4,
  teamToAddress: 8,
  link: 60,
  team: 600,
};

/** Whose address is to be confirmed, for which link, in which browser. */
export interface EmailOwner {
  mode: Mode;
  teamId: string;
  linkId: string;
  /** In lower case. */
  email: string;
  /** Of the browser that asks. Others who know the address have codes of their own: they can neither replace this one nor use up its tries. */
  browserId: string;
}

// One row for each link, address and browser: the next code takes the place of the one before.
const keepSql = `
  insert into link_codes (team_id, link_id, email_hash, code_hash) values ($1, $2, $3, $4)
  on conflict (team_id, link_id, email_hash) do update
  set code_hash = excluded.code_hash, tries = 0, made_at = now()`;

// Whoever comes at the same time waits for the row, and then finds it used or tried once more.
const trySql = `
  update link_codes set tries = tries + 1, code_hash = case when code_hash = $4 then null else code_hash end
  where team_id = $1 and link_id = $2 and email_hash = $3
    and code_hash is not null and tries < ${maxTries} and made_at > now() - interval '${codeMinutes} minutes'
  returning code_hash is null as right`;

export interface EmailCodesDependencies {
  workspaces: Record<Mode, Pick<Connections, 'query'>>;
  /** With a window of an hour. */
  mailLimiter: Pick<Limiter, 'take'>;
  /** Unset where emails cannot be sent. */
  mailer: Mailer | undefined;
}

/**
 * Proof that an email address is the reader's: a code of six digits that is mailed to it. It can be used once, within ten minutes, in the browser that asked for
 * it, and tried five times. Only keyed hashes are kept, of codes and addresses alike.
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
    if (!mailer) throw mailNotConfigured();
    await this.count(owner, ip);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await workspaces[owner.mode].query({ text: keepSql, values: this.values(owner, code) });
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

  /** Counts a mail. @throws ApiError 429 */
  private async count({ mode, teamId, linkId, email }: EmailOwner, ip: string | undefined): Promise<void> {
    const callers: Record<keyof typeof mailsPerHour, string[]> = {
      client: [addressBlock(ip)],
      linkToAddress: [linkId, email],
      teamToAddress: [mode, teamId, email],
      link: [linkId],
      team: [mode, teamId],
    };
    for (const [name, quota] of Object.entries(mailsPerHour)) {
      const caller = this.hash(...callers[name as keyof typeof mailsPerHour]).toString('base64url');
      const allowance = await this.dependencies.mailLimiter.take(`link-mails:${name}:${caller}`, quota);
      if (!allowance.allowed) {
        throw tooMany('Too many codes have been sent. Use the last one, or try again later.', allowance);
      }
    }
  }

  private values({ teamId, linkId, email, browserId }: EmailOwner, code: string): unknown[] {
    return [teamId, linkId, this.hash(email, browserId), this.hash(linkId, email, code)];
  }

  private hash(...parts: string[]): Buffer {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest();
  }
}

/** Of links that were made while emails could be sent. */
function mailNotConfigured(): ApiError {
  const message = 'No code can be sent just now, since this server cannot send email. Tell whoever sent you the link.';
  return new ApiError('service_unavailable', message, {
    headers: { 'Retry-After': String(retryAfterSeconds) },
    cause: new Error('A link demands confirmed addresses, and no mail server is configured (SMTP_URL).'),
  });
}

/** It says nothing that whoever made the link could choose: nobody can have messages of their own sent to strangers. */
function textOf(code: string): string {
  return `${code} is your code.

It lets you read a document that somebody has shared with you through PaperLink. Type it into the page that asked for it, within ${codeMinutes} minutes.

If you have not asked for it, somebody may have mistyped their address: you need do nothing. Tell the code to nobody.
`;
}
