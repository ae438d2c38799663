import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** One document with the visits of a year, until a moment ago. */
export interface VisitedDocument {
  documentId: string;
  /** Through which every other visit came. */
  linkId: string;
  /** Those that go on still. */
  running: string[];
}

const days = 365;
const pageCount = 20;
const links = Array.from({ length: 10 }, () => randomUUID());
/** How many visits go on still. */
const running = 200;
/** Few enough for one statement, with their pages. */
const visitsAtOnce = 50_000;

/** An id in the order of the numbers, as UUIDv7 are. */
const idOf = (number: string): string =>
  `(lpad(to_hex(1736899200000 + ${number}::bigint * 10), 12, '0') || '7000800000000000' || lpad(to_hex(${number} % 65536), 4, '0'))::uuid`;

/** Evenly between 0 and 1, and always the same for one visit. */
const chance = (salt: number): string => `((hashint4(n * 31 + ${salt}) & 65535) / 65536.0)`;

/**
 * Visits $3 and later of $2. Most readers come several times; most read a few pages and few read all; reading times are log-normal,
 * but most visits through the first link are over at once. Countries, browsers and devices are partly frequent and partly rare.
 */
const made = `
  made as materialized (
    select n, ${idOf('n')} as id, now() - ($2::int - n) * (interval '${days} days' / $2::int) as started,
      ($4::uuid[])[case when n % 2 = 0 then 1 else 2 + (hashint4(n) & 65535) % ${links.length - 1} end] as link_id,
      'vwr_' || lpad(to_hex((hashint4(n + 7) & 2147483647) % greatest($2::int / 4, 1)), 24, '0') as viewer_id,
      1 + floor(${pageCount - 1} * power(${chance(1)}, 2))::int as pages,
      case when n % 10 in (0, 2, 4) then 0 else exp(9.6 + 0.9 * sqrt(-2 * ln(1 - ${chance(2)})) * cos(2 * pi() * ${chance(3)})) end as usual_ms
    from generate_series($3::int, least($3::int + ${visitsAtOnce - 1}, $2::int)) n
  ), read as materialized (
    select n, id, page, (usual_ms * (0.5 + (hashint4(n + page) & 1023) / 1024.0))::bigint as duration_ms
    from made cross join lateral generate_series(1, pages) page
  )`;

const insertVisits = `
  with ${made}, inserted as (
    insert into test.visit_pages (team_id, visit_id, page, duration_ms) select $1, id, page, duration_ms from read
  )
  insert into test.visits (team_id, id, link_id, document_id, document_version, page_count, viewer_id, viewer_email, country, device, browser,
    is_bot, is_internal, started_at, ends_at, completed_at, duration_ms, pages_viewed, furthest_page, downloaded, created_at, updated_at)
  select $1, id, link_id, $5, 1, ${pageCount}, viewer_id, substr(viewer_id, 20) || '@readers.example',
    case when n % 10000 = 0 then 'IS' when n % 3 = 0 then 'NL' else 'US' end,
    case when n % 10000 = 1 then 'other' when n % 3 = 0 then 'mobile' else 'desktop' end,
    case when n % 10000 = 2 then 'Opera' when n % 5 = 0 then 'Safari' else 'Chrome' end,
    n % 50 = 0, n % 100 = 1, started, now() + interval '1 day', case when n <= $2::int - ${running} then started + duration_ms * interval '1 ms' end,
    duration_ms, pages, pages, n % 2000 = 3, started, started
  from made join (select n, sum(duration_ms)::bigint as duration_ms from read group by n) total using (n)`;

const insertDocument = `
  with document as (insert into test.documents (team_id, id, name) values ($1, $2, 'Proposal')), version as (
    insert into test.document_versions (team_id, document_id, number, storage_key, file_name, content_type, size, sha256, page_count)
    values ($1, $2, 1, $2::text, 'proposal.pdf', 'application/pdf', 1, sha256(''), ${pageCount})
  )
  insert into test.links (team_id, id, document_id, slug) select $1, id, $2, 'test-' || id from unnest($3::uuid[]) id`;

/** Gives a team a document with so many visits, none of which is counted yet. */
export async function fillVisits(client: Client, teamId: string, count: number): Promise<VisitedDocument> {
  const documentId = randomUUID();
  await client.query(insertDocument, [teamId, documentId, links]);
  for (let first = 1; first <= count; first += visitsAtOnce) {
    await client.query(insertVisits, [teamId, count, first, links, documentId]);
  }
  const { rows } = await client.query<{ id: string }>(
    'select id from test.visits where team_id = $1 and completed_at is null',
    [teamId],
  );
  return { documentId, linkId: links[0]!, running: rows.map(({ id }) => id) };
}
