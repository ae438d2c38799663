import { v7 as uuidv7 } from 'uuid';
import type { WritableWorkspace } from '../../db/workspace';
import { type NewVisit, toVisitRow, visitColumns, type VisitRow } from '../../visits/visit';
import type { MadeUpReading } from './made-up-visits';

/** A visit that is over. */
export type CompletedVisit = Omit<NewVisit, 'ipHash' | 'isBot' | 'isInternal'> & MadeUpReading;

const insertSql = `
  with made_up as (
    select * from jsonb_to_recordset($2::jsonb) made_up ("id" uuid, "linkId" uuid, "documentId" uuid, "documentVersion" integer, "pageCount" integer,
      "viewerId" text, "viewerEmail" text, "viewerEmailVerified" boolean, "country" text, "device" text, "browser" text, "operatingSystem" text,
      "startedAt" timestamptz, "completedAt" timestamptz, "pages" jsonb, "downloaded" boolean)
  ), read as (
    select "id" as visit_id, page, "durationMs" as duration_ms
    from made_up cross join jsonb_to_recordset("pages") entries (page integer, "durationMs" bigint)
  ), inserted_pages as (
    insert into visit_pages (team_id, visit_id, page, duration_ms) select $1, visit_id, page, duration_ms from read
  ), inserted as (
    insert into visits (team_id, id, link_id, document_id, document_version, page_count, viewer_id, viewer_email, viewer_email_verified, country,
      device, browser, operating_system, started_at, ends_at, completed_at, duration_ms, pages_viewed, furthest_page, downloaded)
    select $1, "id", "linkId", "documentId", "documentVersion", "pageCount", "viewerId", "viewerEmail", "viewerEmailVerified", "country",
      "device", "browser", "operatingSystem", "startedAt", "completedAt", "completedAt", duration_ms, pages_viewed, furthest_page, "downloaded"
    from made_up cross join lateral (
      select coalesce(sum(duration_ms), 0) as duration_ms, count(*) as pages_viewed, coalesce(max(page), 0) as furthest_page from read where visit_id = "id"
    ) reading
    returning ${visitColumns}
  )
  select * from inserted order by started_at, id`;

/** Adds visits that are over, and gives them in the order in which they started. */
export function insertCompletedVisits(workspace: WritableWorkspace, visits: CompletedVisit[]): Promise<VisitRow[]> {
  return workspace.query<VisitRow>({
    name: 'visits_insert_completed',
    text: insertSql,
    toRow: toVisitRow,
    values: [workspace.teamId, JSON.stringify(visits.map((visit) => ({ id: uuidv7(), ...visit })))],
  });
}
