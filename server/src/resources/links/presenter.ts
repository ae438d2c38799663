import type { Link } from '../../generated/types';
import { needsEmail } from '../../links/access';
import type { LinkRow } from './link';

/** The wire form of a link. @param publicUrl the origin readers use, without a trailing slash; empty for addresses relative to the server's own */
export function presentLink(row: LinkRow, publicUrl: string): Link {
  return {
    id: row.id,
    documentId: row.document_id,
    name: row.name,
    slug: row.slug,
    url: `${publicUrl}/l/${row.slug}`,
    access: {
      hasPassword: row.password_hash !== null,
      requireEmail: needsEmail(row),
      verifyEmail: row.verify_email,
      allowedEmails: [...row.allowed_emails],
      allowedDomains: [...row.allowed_domains],
      allowDownload: row.allow_download,
      expiresAt: row.expires_at,
      maxViews: row.max_views,
    },
    disabled: row.disabled,
    deleted: row.deleted,
    externalId: row.external_id,
    metadata: row.metadata,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
