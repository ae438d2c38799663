import type { LinkRules } from '../../links/access';
import type { Metadata, MetadataChanges } from '../../representation/metadata';

/** A link as the database has it. */
export interface LinkRow extends LinkRules {
  id: string;
  version: number;
  document_id: string;
  name: string | null;
  slug: string;
  allow_download: boolean;
  external_id: string | null;
  metadata: Metadata;
  deleted: boolean;
  created_at: string;
  updated_at: string;
  [column: string]: unknown;
}

/** The columns of a link, in the order in which `toLinkRow` takes them. */
export const linkColumns = `
  id, version, document_id, name, slug, password_hash, require_email, verify_email, allowed_emails, allowed_domains, allow_download,
  expires_at, max_views, view_count, disabled, external_id, metadata, deleted_at is not null, created_at, updated_at`;

export type LinkColumns = [
  id: string,
  version: number,
  documentId: string,
  name: string | null,
  slug: string,
  passwordHash: string | null,
  requireEmail: boolean,
  verifyEmail: boolean,
  allowedEmails: string[],
  allowedDomains: string[],
  allowDownload: boolean,
  expiresAt: string | null,
  maxViews: number | null,
  viewCount: number,
  disabled: boolean,
  externalId: string | null,
  metadata: Metadata,
  deleted: boolean,
  createdAt: string,
  updatedAt: string,
];

export function toLinkRow(columns: LinkColumns): LinkRow {
  return {
    id: columns[0],
    version: columns[1],
    document_id: columns[2],
    name: columns[3],
    slug: columns[4],
    password_hash: columns[5],
    require_email: columns[6],
    verify_email: columns[7],
    allowed_emails: columns[8],
    allowed_domains: columns[9],
    allow_download: columns[10],
    expires_at: columns[11],
    max_views: columns[12],
    view_count: columns[13],
    disabled: columns[14],
    external_id: columns[15],
    metadata: columns[16],
    deleted: columns[17],
    created_at: columns[18],
    updated_at: columns[19],
  };
}

/** What a link demands and allows, as a client sends it. Absent means: as it is. */
export interface AccessFields {
  password?: string | null;
  requireEmail?: boolean;
  verifyEmail?: boolean;
  allowedEmails?: string[];
  allowedDomains?: string[];
  allowDownload?: boolean;
  /** RFC 3339. */
  expiresAt?: string | null;
  maxViews?: number | null;
}

/** What of a link a client may set. Absent means: as it is. */
export interface LinkFields {
  name?: string | null;
  slug?: string;
  access?: AccessFields;
  disabled?: boolean;
  externalId?: string | null;
  metadata?: MetadataChanges;
}
