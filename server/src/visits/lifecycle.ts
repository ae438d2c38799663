import { v7 as uuidv7 } from 'uuid';
import type { Statement } from '../db/connections';
import type { Workspace, WritableWorkspace } from '../db/workspace';
import { ApiError } from '../errors/api-error';
import { isOfReader, started } from './events';
import { type NewVisit, toVisitRow, visitColumns as columns, type VisitRow } from './visit';

/** What a page tells of how it was read since it last did. */
export interface Reading {
  /** Unlike that of any other report to the visit. One that comes again, since nobody knew whether it had arrived, counts once. */
  number: number;
  pages: readonly PageTime[];
  /** Whether the page is being closed. The visit is over soon after, unless it is heard of again. */
  closed: boolean;
}

export interface PageTime {
  /** From 1. */
  page: number;
  /** For how long it was on a visible screen; a whole number. */
  durationMs: number;
}

/** What became of something told of a visit. `over`: it is completed and changes no more. */
export type Outcome = 'recorded' | 'over' | 'unknown';

/** How soon after a sign of life a visit is over: of a page that is being closed, which may yet be shown again, and of any other. In SQL. */
const patience = { closed: "interval '10 seconds'", open: "interval '5 minutes'" };

/** For how long after the page was closed what it told before may still come in: that went another way. In SQL. */
const lateness = "interval '2 seconds'";

/** How many numbers there are for the reports of a page, before those of the page that is loaded next; one that is open for weeks makes fewer. */
const reportsOfPage = 1_000_000;

/** How many gaps the numbers of a visit's reports may have. Pages leave hardly any; then all are closed, lest the row grow without end. */
const maxGaps = 100;

/** By how much more than the time that has passed a visit may be told to have lasted: clocks are read at different moments. In milliseconds. */
const leewayMs = 2000;

/**
 * The time of the transaction, but never before what the row has: one that began earlier may have waited for one that began later. Nobody who follows the
 * changes is passed by, since lists with `updatedSince` end before the oldest transaction still open.
 */
export const neverBefore = (column: string): string => `greatest(${column}, date_trunc('milliseconds', now()))`;

const insertSql = `
  insert into visits
    (team_id, id, link_id, document_id, document_version, page_count, viewer_id, viewer_email, viewer_email_verified, country, device, browser,
     operating_system, ip_hash, is_bot, is_internal, ends_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, now() + ${patience.open})
  returning ${columns}`;

const runningSql = `
  select ${columns} from visits where team_id = $1 and id = $2 and completed_at is null and ends_at > now()`;

const resumeSql = `
  update visits set first_report = first_report + ${reportsOfPage}, ends_at = now() + ${patience.open}
  where team_id = $1 and id = $2
  returning first_report`;

// By the clock, not by when the transaction began: it may have waited for the row.
const lockSql = `
  select page_count, completed_at is not null as over, reports @> $3::bigint as known, first_report <= $3::bigint as of_latest_page,
    (extract(epoch from clock_timestamp() - started_at) * 1000)::bigint - duration_ms as unread_ms
  from visits where team_id = $1 and id = $2 for update`;

/** Whether the last thing the row was told is that the page is closed, and that a moment ago: any other puts the end much later. */
const justClosed = `ends_at < updated_at + ${patience.closed} + ${lateness} and ends_at > now() + ${patience.closed} - ${lateness}`;

const readSql = `
  with reading as (
    select * from unnest($3::integer[], $4::bigint[]) as reading (page, duration_ms)
  ), written as (
    insert into visit_pages (team_id, visit_id, page, duration_ms) select $1, $2, page, duration_ms from reading
    on conflict (team_id, visit_id, page) do update set duration_ms = visit_pages.duration_ms + excluded.duration_ms
  )
  update visits
  set version = version + 1, updated_at = ${neverBefore('updated_at')},
      ends_at = case when $5 then now() + ${patience.closed} when ${justClosed} then ends_at else now() + ${patience.open} end,
      duration_ms = duration_ms + (select coalesce(sum(duration_ms), 0) from reading),
      pages_viewed = (
        select count(*) from (
          select page from visit_pages where team_id = $1 and visit_id = $2 union select page from reading
        ) pages
      ),
      furthest_page = greatest(furthest_page, (select max(page) from reading)),
      reports = case when (select count(*) from unnest(reports)) <= ${maxGaps} then reports else int8multirange(range_merge(reports)) end
        + int8multirange(int8range($6, $6, '[]'))
  where team_id = $1 and id = $2`;

const downloadSql = `
  update visits
  set version = version + 1, updated_at = ${neverBefore('updated_at')}, downloaded = true, ends_at = greatest(ends_at, now() + ${patience.open})
  where team_id = $1 and id = $2`;

/** From which number on the page in which a visit begins numbers its reports. */
export const firstReport = 1;

/** Begins a visit, and records that unless it is of a bot or of the team itself. */
export async function startVisit(workspace: WritableWorkspace, visit: NewVisit): Promise<VisitRow> {
  const [row] = await workspace.query<VisitRow>(insertStatement(workspace, visit));
  if (isOfReader(row!)) workspace.record(started(row!));
  return row!;
}

/** Finds a visit that is not over. */
export async function findRunningVisit(workspace: Workspace, id: string): Promise<VisitRow | undefined> {
  const values = [workspace.teamId, id];
  const rows = await workspace.queryPoint<VisitRow>({
    name: 'visit_find_running',
    text: runningSql,
    toRow: toVisitRow,
    values,
  });
  return rows[0];
}

/** The same; it is not over either until the transaction ends. */
export async function lockRunningVisit(workspace: WritableWorkspace, id: string): Promise<VisitRow | undefined> {
  const text = `${runningSql} for update`;
  const values = [workspace.teamId, id];
  const rows = await workspace.query<VisitRow>({ name: 'visit_lock_running', text, toRow: toVisitRow, values });
  return rows[0];
}

/** Lets a running visit go on in a page that has been loaded again. @returns from which number on that page numbers its reports */
export async function resumeVisit(workspace: WritableWorkspace, id: string): Promise<number> {
  const values = [workspace.teamId, id];
  const rows = await workspace.query<{ first_report: number }>({ name: 'visit_resume', text: resumeSql, values });
  return rows[0]!.first_report;
}

export async function findVisit(workspace: Workspace, id: string): Promise<VisitRow | undefined> {
  const rows = await workspace.queryPoint<VisitRow>({
    name: 'visit_find',
    text: `select ${columns} from visits where team_id = $1 and id = $2`,
    toRow: toVisitRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

/**
 * Adds what was read. All in all a visit never comes to more time than has passed since it started, and a little; what goes beyond is left out.
 * Any number may be told at once, and in any order. After the page was closed, only what is told some seconds later says that it is open again; that a page
 * was closed says nothing where the visit has gone on in another since.
 * @throws ApiError 400 for a page that the version does not have
 */
export async function recordReading(workspace: WritableWorkspace, visitId: string, reading: Reading): Promise<Outcome> {
  const visit = await lockVisit(workspace, visitId, reading.number);
  if (!visit) return 'unknown';
  if (visit.over) return 'over';
  if (visit.known) return 'recorded';
  const beyond = reading.pages.find(({ page }) => page < 1 || page > visit.page_count);
  if (beyond) throw new ApiError('invalid_request', `The document has no page ${beyond.page}.`, { param: 'pages' });
  const durations = limitDurations(reading.pages, visit.unread_ms + leewayMs);
  await workspace.query({
    name: 'visit_read',
    text: readSql,
    values: [
      workspace.teamId,
      visitId,
      [...durations.keys()],
      [...durations.values()],
      reading.closed && visit.of_latest_page,
      reading.number,
    ],
  });
  return 'recorded';
}

/** Notes that the file was downloaded. */
export async function recordDownload(workspace: WritableWorkspace, visitId: string): Promise<Outcome> {
  const visit = await lockVisit(workspace, visitId);
  if (!visit) return 'unknown';
  if (visit.over) return 'over';
  await workspace.query({ name: 'visit_download', text: downloadSql, values: [workspace.teamId, visitId] });
  return 'recorded';
}

interface LockedVisit {
  page_count: number;
  over: boolean;
  /** Whether the report with the number has come in before. */
  known: boolean | null;
  /** Whether it is one of the page that was loaded last. */
  of_latest_page: boolean | null;
  /** How much of the time that has passed since the start nobody has been told to have read. */
  unread_ms: number;
  [column: string]: unknown;
}

/** Keeps others from changing or completing the visit until the transaction ends. @param report the number of one, if that is what comes in */
async function lockVisit(workspace: WritableWorkspace, id: string, report?: number): Promise<LockedVisit | undefined> {
  const values = [workspace.teamId, id, report ?? null];
  const rows = await workspace.query<LockedVisit>({ name: 'visit_lock', text: lockSql, values });
  return rows[0];
}

/**
 * The durations by page, in milliseconds; together at most `allowedMs`, those that come first taking what they want. A page for which nothing is left was not
 * seen. That is never the first page of a visit, since even a visit that has just started is allowed some time.
 */
function limitDurations(pages: readonly PageTime[], allowedMs: number): Map<number, number> {
  const durations = new Map<number, number>();
  let left = Math.max(0, allowedMs);
  for (const { page, durationMs } of pages) {
    const counted = Math.min(durationMs, left);
    left -= counted;
    if (counted === 0 && durationMs > 0) continue;
    durations.set(page, (durations.get(page) ?? 0) + counted);
  }
  return durations;
}

function insertStatement({ teamId }: Workspace, visit: NewVisit): Statement {
  const values = [
    teamId,
    uuidv7(),
    visit.linkId,
    visit.documentId,
    visit.documentVersion,
    visit.pageCount,
    visit.viewerId,
    visit.viewerEmail,
    visit.viewerEmailVerified,
    visit.country,
    visit.device,
    visit.browser,
    visit.operatingSystem,
    visit.ipHash,
    visit.isBot,
    visit.isInternal,
  ];
  return { name: 'visit_insert', text: insertSql, toRow: toVisitRow, values };
}
