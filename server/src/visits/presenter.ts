import type { Visit } from '../generated/types';
import type { VisitRow } from './visit';

/** The wire form of a visit. */
export function presentVisit(row: VisitRow): Visit {
  return {
    id: row.id,
    linkId: row.link_id,
    documentId: row.document_id,
    documentVersion: row.document_version,
    viewerId: row.viewer_id,
    viewerEmail: row.viewer_email,
    viewerEmailVerified: row.viewer_email_verified,
    country: row.country,
    device: row.device,
    browser: row.browser,
    operatingSystem: row.operating_system,
    startedAt: row.started_at,
    completedAt: row.completed_at,
    durationMs: row.duration_ms,
    pagesViewed: row.pages_viewed,
    completion: Math.floor((row.pages_viewed * 100) / row.page_count),
    downloaded: row.downloaded,
    isBot: row.is_bot,
    isInternal: row.is_internal,
    updatedAt: row.updated_at,
  };
}
