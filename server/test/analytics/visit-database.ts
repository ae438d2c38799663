import { v7 as uuidv7 } from 'uuid';
import { countVisits } from '../../src/analytics/count-visits';
import { type Figures, readFigures, type Subject } from '../../src/analytics/figures';
import { Connections } from '../../src/db/connections';
import { ReadOnlyWorkspace } from '../../src/db/workspace';
import { testSecret } from '../support/postgres';

/** A visit as a test makes it up. */
export interface MadeUpVisit {
  linkId: string;
  documentId: string;
  viewerId: string;
  startedAt: Date;
  pageCount: number;
  /** Milliseconds by page. */
  pages: Map<number, number>;
  downloaded: boolean;
  completed: boolean;
  isBot: boolean;
  isInternal: boolean;
}

/** Visits in a database, to which they are added as they are at some moment. */
export class VisitDatabase {
  readonly connections: Connections;

  /** @param databaseUrl of a database that is there already */
  constructor(databaseUrl: string) {
    const options = { databaseUrl, secret: testSecret, poolSize: 6, onConnectionError: () => undefined };
    this.connections = new Connections(options, 'test');
  }

  close(): Promise<void> {
    return this.connections.close();
  }

  async add(teamId: string, visits: MadeUpVisit[]): Promise<string[]> {
    const rows = visits.map((visit) => ({
      ...visit,
      id: uuidv7(),
      startedAt: visit.startedAt.toISOString(),
      durationMs: durationOf(visit),
      pagesViewed: visit.pages.size,
      furthestPage: Math.max(0, ...visit.pages.keys()),
      pages: [...visit.pages].map(([page, durationMs]) => ({ page, durationMs })),
    }));
    await this.connections.query({ text: addSql, values: [teamId, JSON.stringify(rows)] });
    return rows.map(({ id }) => id);
  }

  async complete(teamId: string): Promise<void> {
    const text =
      'update visits set completed_at = now(), updated_at = now() where team_id = $1 and completed_at is null';
    await this.connections.query({ text, values: [teamId] });
  }

  /** Counts all there is to count. */
  async count(): Promise<void> {
    while ((await countVisits(this.connections)) > 0);
  }

  figures(teamId: string, subject: Subject, from?: string, to?: string): Promise<Figures> {
    return readFigures(new ReadOnlyWorkspace(teamId, 'test', this.connections), subject, { from, to });
  }
}

export const durationOf = ({ pages }: MadeUpVisit): number => [...pages.values()].reduce((sum, ms) => sum + ms, 0);

const addSql = `
  with made_up as (
    select * from jsonb_to_recordset($2::jsonb) visit ("id" uuid, "linkId" uuid, "documentId" uuid, "viewerId" text, "startedAt" timestamptz,
      "pageCount" integer, "pages" jsonb, "durationMs" bigint, "pagesViewed" integer, "furthestPage" integer, "downloaded" boolean,
      "completed" boolean, "isBot" boolean, "isInternal" boolean)
  ), visits as (
    insert into visits (team_id, id, link_id, document_id, document_version, page_count, viewer_id, device, is_bot, is_internal, started_at,
      ends_at, completed_at, duration_ms, pages_viewed, furthest_page, downloaded)
    select $1, "id", "linkId", "documentId", 1, "pageCount", "viewerId", 'desktop', "isBot", "isInternal", "startedAt", now() + interval '5 minutes',
      case when "completed" then now() end, "durationMs", "pagesViewed", "furthestPage", "downloaded"
    from made_up
  )
  insert into visit_pages (team_id, visit_id, page, duration_ms)
  select $1, "id", page, "durationMs" from (
    select made_up."id", entry.* from made_up cross join jsonb_to_recordset(pages) entry (page integer, "durationMs" bigint)
  ) entries`;
