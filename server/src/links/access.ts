/** What a link demands and allows, as its row has it. */
export interface LinkRules {
  password_hash: string | null;
  require_email: boolean;
  verify_email: boolean;
  /** Both in lower case. */
  allowed_emails: readonly string[];
  allowed_domains: readonly string[];
  disabled: boolean;
  /** RFC 3339, or null for never. */
  expires_at: string | null;
  /** Null for no limit. */
  max_views: number | null;
  /** Visits that count towards `max_views`. */
  view_count: number;
}

/** What a reader has to bring. */
export interface Demands {
  password: boolean;
  email: boolean;
  /** Proof that the address is the reader's: a code that was sent to it. */
  code: boolean;
}

/** Whether a link can be read through, or why it cannot. */
export type Standing = 'open' | 'archived' | 'disabled' | 'expired' | 'used_up';

export function demandsOf(link: LinkRules): Demands {
  return { password: link.password_hash !== null, email: needsEmail(link), code: link.verify_email };
}

/** Whether some rule needs the reader's address, and not only the one that is named for it. */
export function needsEmail(
  link: Pick<LinkRules, 'require_email' | 'verify_email' | 'allowed_emails' | 'allowed_domains'>,
): boolean {
  return link.require_email || link.verify_email || isBoundToEmails(link);
}

/**
 * How the link stands for somebody who comes now. Who is being shown the document already counts among its views, so to them `used_up` says nothing.
 * Where there are several reasons, it is the one that lasts longest.
 */
export function standingOf(link: LinkRules, document: { archived: boolean }, now: Date): Standing {
  if (document.archived) return 'archived';
  if (link.disabled) return 'disabled';
  if (link.expires_at !== null && Date.parse(link.expires_at) <= now.getTime()) return 'expired';
  if (link.max_views !== null && link.view_count >= link.max_views) return 'used_up';
  return 'open';
}

/** Whether the link lets this address read, whatever else it demands. A domain stands for itself, not for its subdomains. */
export function admitsEmail(link: Pick<LinkRules, 'allowed_emails' | 'allowed_domains'>, email: string): boolean {
  if (!isBoundToEmails(link)) return true;
  const address = toLowerCase(email);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return link.allowed_emails.includes(address) || (address !== domain && link.allowed_domains.includes(domain));
}

function isBoundToEmails({ allowed_emails, allowed_domains }: Pick<LinkRules, 'allowed_emails' | 'allowed_domains'>) {
  return allowed_emails.length + allowed_domains.length > 0;
}

/**
 * Addresses and domains as they are compared and kept. The letters of ASCII alone are turned, since to Unicode a Kelvin sign is a `k` as well: nobody
 * is let in for an address that only looks like theirs.
 */
export function toLowerCase(address: string): string {
  return address.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
