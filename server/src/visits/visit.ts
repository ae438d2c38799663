/** A visit as the database has it. Times are RFC 3339. */
export interface VisitRow {
  id: string;
  version: number;
  link_id: string;
  document_id: string;
  document_version: number;
  /** How many pages that version has. */
  page_count: number;
  viewer_id: string;
  viewer_email: string | null;
  viewer_email_verified: boolean;
  country: string | null;
  device: Device;
  browser: string | null;
  operating_system: string | null;
  is_bot: boolean;
  is_internal: boolean;
  started_at: string;
  completed_at: string | null;
  duration_ms: number;
  pages_viewed: number;
  downloaded: boolean;
  updated_at: string;
  [column: string]: unknown;
}

export type Device = 'desktop' | 'mobile' | 'tablet' | 'other';

/** The columns of a visit, in the order in which `toVisitRow` takes them. */
export const visitColumns = `
  id, version, link_id, document_id, document_version, page_count, viewer_id, viewer_email, viewer_email_verified, country, device, browser,
  operating_system, is_bot, is_internal, started_at, completed_at, duration_ms, pages_viewed, downloaded, updated_at`;

type Columns = [
  id: string,
  version: number,
  linkId: string,
  documentId: string,
  documentVersion: number,
  pageCount: number,
  viewerId: string,
  viewerEmail: string | null,
  viewerEmailVerified: boolean,
  country: string | null,
  device: Device,
  browser: string | null,
  operatingSystem: string | null,
  isBot: boolean,
  isInternal: boolean,
  startedAt: string,
  completedAt: string | null,
  durationMs: number,
  pagesViewed: number,
  downloaded: boolean,
  updatedAt: string,
];

export function toVisitRow(columns: Columns): VisitRow {
  return {
    id: columns[0],
    version: columns[1],
    link_id: columns[2],
    document_id: columns[3],
    document_version: columns[4],
    page_count: columns[5],
    viewer_id: columns[6],
    viewer_email: columns[7],
    viewer_email_verified: columns[8],
    country: columns[9],
    device: columns[10],
    browser: columns[11],
    operating_system: columns[12],
    is_bot: columns[13],
    is_internal: columns[14],
    started_at: columns[15],
    completed_at: columns[16],
    duration_ms: columns[17],
    pages_viewed: columns[18],
    downloaded: columns[19],
    updated_at: columns[20],
  };
}

/** Who reads what, with what: all that is known of a visit when it starts. */
export interface NewVisit {
  linkId: string;
  documentId: string;
  documentVersion: number;
  pageCount: number;
  /** As `ViewerIds` makes it. */
  viewerId: string;
  /** In lower case. */
  viewerEmail: string | null;
  viewerEmailVerified: boolean;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  device: Device;
  browser: string | null;
  operatingSystem: string | null;
  /** A keyed hash of the address, never the address. */
  ipHash: Buffer | null;
  isBot: boolean;
  isInternal: boolean;
}
