import { createHash } from 'node:crypto';
import { Sealing } from '../crypto/sealing';
import { admitsEmail, demandsOf, type LinkRules } from '../links/access';

/** How long a grant holds, in milliseconds. Then everything is asked for again. */
export const grantMs = 12 * 60 * 60 * 1000;

/** What somebody has given at a link's gate. */
export interface Grant {
  linkId: string;
  /** In lower case. */
  email: string | null;
  /** Whether a code that was sent to the address has been given. */
  verified: boolean;
  /** Of the hash of the password that was given; null where none was asked for. */
  password: string | null;
  /** In milliseconds since 1970. */
  givenAt: number;
}

/** Grants as the browser keeps them: sealed, so that they can be neither read nor made up nor taken to another link. */
export class Grants {
  private readonly sealing: Sealing;

  constructor(secret: string) {
    this.sealing = new Sealing(secret, 'link grants');
  }

  seal(grant: Grant): string {
    return this.sealing.seal(JSON.stringify(grant), place(grant.linkId)).toString('base64url');
  }

  /** @returns undefined for what we have not sealed for this link, and for a grant that is too old */
  open(sealed: string | undefined, linkId: string): Grant | undefined {
    if (sealed === undefined) return undefined;
    try {
      const grant = JSON.parse(this.sealing.open(Buffer.from(sealed, 'base64url'), place(linkId))) as Grant;
      return grant.givenAt + grantMs > Date.now() ? grant : undefined;
    } catch {
      return undefined;
    }
  }
}

const place = (linkId: string): string => `link ${linkId}`;

/** Changes with the password. */
export function passwordMark(link: LinkRules): string | null {
  return link.password_hash === null ? null : createHash('sha256').update(link.password_hash).digest('base64url');
}

/** Whether the grant meets what the link demands now. No grant meets a link that demands nothing. */
export function meetsDemands(link: LinkRules, grant: Grant | undefined): boolean {
  const { password, email, code } = demandsOf(link);
  if (password && grant?.password !== passwordMark(link)) return false;
  if (email && (grant?.email == null || !admitsEmail(link, grant.email))) return false;
  return !code || grant?.verified === true;
}
