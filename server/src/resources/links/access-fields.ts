import { needsEmail, toLowerCase } from '../../links/access';
import { toUtc } from '../../representation/moment';
import type { AccessFields, LinkRow } from './link';

/** What of a link's row its rules are. */
export type AccessColumns = Pick<
  LinkRow,
  | 'password_hash'
  | 'require_email'
  | 'verify_email'
  | 'allowed_emails'
  | 'allowed_domains'
  | 'allow_download'
  | 'expires_at'
  | 'max_views'
>;

/** What the contract promises for rules a new link leaves out. */
export const noRules: AccessColumns = {
  password_hash: null,
  require_email: false,
  verify_email: false,
  allowed_emails: [],
  allowed_domains: [],
  allow_download: false,
  expires_at: null,
  max_views: null,
};

/**
 * The rules with those that were sent put in, as the database would write them, so that equal values compare equal. Where another rule needs the address
 * anyway, before and after, `requireEmail: true` is only what the link shows, sent back.
 */
export function applyAccess(
  rules: AccessColumns,
  fields: AccessFields,
  passwordHash: string | null | undefined,
): AccessColumns {
  const { requireEmail, verifyEmail, allowedEmails, allowedDomains, allowDownload, expiresAt, maxViews } = fields;
  const applied = {
    password_hash: passwordHash === undefined ? rules.password_hash : passwordHash,
    require_email: requireEmail ?? rules.require_email,
    verify_email: verifyEmail ?? rules.verify_email,
    allowed_emails: allowedEmails ? distinct(allowedEmails) : rules.allowed_emails,
    allowed_domains: allowedDomains ? distinct(allowedDomains) : rules.allowed_domains,
    allow_download: allowDownload ?? rules.allow_download,
    expires_at: expiresAt === undefined ? rules.expires_at : expiresAt && toUtc(expiresAt),
    max_views: maxViews === undefined ? rules.max_views : maxViews,
  };
  const isShownBack = requireEmail === true && needsEmailBesides(rules) && needsEmailBesides(applied);
  return isShownBack ? { ...applied, require_email: rules.require_email } : applied;
}

/** Whether an address is needed even without the rule that is named for it. */
const needsEmailBesides = (rules: AccessColumns): boolean => needsEmail({ ...rules, require_email: false });

const distinct = (addresses: string[]): string[] => [...new Set(addresses.map(toLowerCase))];
