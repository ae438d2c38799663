import type { Statement } from '../db/connections';
import type { Workspace } from '../db/workspace';
import { dayRange } from './day-range';
import { bucketOf, isSingle } from './duration-buckets';

/** What is looked at: how a document was read, through whatever link, or what one link shows. */
export interface Subject {
  kind: 'document' | 'link';
  id: string;
}

/** How a subject was read on some days. Sums are exact, and averages are left to whoever shows them. */
export interface Figures {
  views: number;
  viewers: number;
  duration_ms: number;
  median_ms: number | null;
  /** The sum of the visits' completions, each in whole percent. */
  completion: number;
  downloads: number;
  /** By number. */
  pages: { page: number; views: number; duration_ms: number; drop_offs: number }[];
  /** In their order, those with visits. `day` is RFC 3339. */
  days: { day: string; views: number; viewers: number; duration_ms: number }[];
  [column: string]: unknown;
}

// $1 team, $2 subject, $3 and $4 the first and last day, $5 and $6 the whole months in between, $7 the generation of sums that holds good, and $8 from when on
// visits count. Those two are parameters and no part of the statement because Postgres then knows how few visits are in no sum.
const mine = 'team_id = $1 and subject_id = $2 and generation = $7';

/** Has a subquery carried out for each row, by an index: Postgres takes visits that are in no sum for more than they are, and would rather read a whole table. */
const oneByOne = 'offset 0';

/** The sums of whole months, and of the days that are in none of these. They cover the range once. */
const inPeriods = `
  ${mine} and (
    (whole_month and starts >= $5::date and starts < $6::date)
    or (not whole_month and starts >= $3::date and starts <= $4::date and ($5::date >= $6::date or starts < $5::date or starts >= $6::date))
  )`;

const inTime = `
  started_at >= $3::date::timestamp at time zone 'UTC' and started_at < ($4::date + 1)::timestamp at time zone 'UTC'`;

const from = {
  /** Visits of the range that are in no sum yet: those that go on, and those that ended a moment ago. */
  visits: (column: string) => `
    fresh as materialized (
      select id, viewer_id, (started_at at time zone 'UTC')::date as day, duration_ms, ${bucketOf('duration_ms')} as bucket,
        pages_viewed * 100 / page_count as completion, furthest_page, downloaded
      from visits
      where team_id = $1 and ${column} = $2 and counted_in < $7 and created_at >= $8 and not is_bot and not is_internal and ${inTime}
    )`,

  days: `
    fresh_viewer_days as (
      select distinct viewer_id, day from fresh
    ), days as materialized (
      select day, sum(views)::bigint as views, sum(viewers)::bigint as viewers, sum(duration_ms)::bigint as duration_ms,
        sum(completion)::bigint as completion, sum(downloads)::bigint as downloads
      from (
        select day, views, viewers, duration_ms, completion, downloads from visit_days
        where ${mine} and day >= $3::date and day <= $4::date
        union all
        select day, 1, 0, duration_ms, completion, downloaded::integer from fresh
        union all
        select day, 0, 1, 0, 0, 0 from fresh_viewer_days
        where not exists (
          select from visit_viewer_days known
          where ${mine} and known.viewer_id = fresh_viewer_days.viewer_id and known.day = fresh_viewer_days.day ${oneByOne}
        )
      ) parts
      group by day
    )`,

  viewers: `
    viewers as (
      select (
        select coalesce(sum(viewers), 0) from visit_returns
        where ${mine} and day >= $3::date and day <= $4::date and previous_day < $3::date
      ) + (
        select count(distinct viewer_id) from fresh
        where not exists (
          select from visit_viewer_days known
          where ${mine} and known.viewer_id = fresh.viewer_id and known.day >= $3::date and known.day <= $4::date
          ${oneByOne}
        )
      ) as viewers
    )`,

  pages: `
    pages as (
      select page, sum(views)::bigint as views, sum(duration_ms)::bigint as duration_ms, sum(drop_offs)::bigint as drop_offs
      from (
        select page, views, duration_ms, drop_offs from visit_page_sums where ${inPeriods}
        union all
        select page, 1, read_pages.duration_ms, (page = furthest_page)::integer
        from fresh cross join lateral (
          select page, visit_pages.duration_ms from visit_pages where team_id = $1 and visit_id = fresh.id ${oneByOne}
        ) read_pages
      ) parts
      group by page
    )`,

  /** First the one or two buckets in which the visits in the middle are, then, unless that says it all, how many visits of these took how long. */
  median: (column: string) => `
    buckets as (
      select bucket, sum(views) as views, sum(sum(views)) over (order by bucket) as upto, sum(sum(views)) over () as total
      from (
        select bucket, views from visit_duration_sums where ${inPeriods}
        union all
        select bucket, 1 from fresh
      ) parts
      group by bucket
    ), middle as materialized (
      select bucket, views, upto - views as before, div(total + 1, 2) as lower, div(total, 2) + 1 as upper
      from buckets where upto >= div(total + 1, 2) and upto - views < div(total, 2) + 1
    ), around as (
      select bucket::bigint as duration_ms, views from middle where ${isSingle('bucket')}
      union all
      select duration_ms, count(*) from (
        select duration_ms from visits
        where team_id = $1 and ${column} = $2 and counted_in = $7 and not is_bot and not is_internal and ${inTime}
          and duration_bucket = any (array(select bucket from middle where not ${isSingle('bucket')}))
        union all
        select duration_ms from fresh where bucket in (select bucket from middle where not ${isSingle('bucket')})
      ) visits
      group by duration_ms
    ), placed as (
      select duration_ms, views, (select min(before) from middle) + sum(views) over (order by duration_ms) as upto from around
    ), median as (
      select (min(duration_ms) + max(duration_ms) + 1) / 2 as median_ms
      from placed where upto >= (select min(lower) from middle) and upto - views < (select min(upper) from middle)
    )`,
};

const figuresSql = (column: string) => `
  with ${from.visits(column)}, ${from.days}, ${from.viewers}, ${from.pages}, ${from.median(column)}
  select totals.*, (select coalesce(max(generation), 1) from visit_generations where team_id = $1) as generation,
    (select viewers::bigint from viewers), (select median_ms from median),
    (select coalesce(json_agg(pages order by page), '[]') from pages) as pages,
    (select coalesce(json_agg(json_build_object('day', day, 'views', views, 'viewers', viewers, 'duration_ms', duration_ms) order by day), '[]') from days)
      as days
  from (
    select coalesce(sum(views), 0)::bigint as views, coalesce(sum(duration_ms), 0)::bigint as duration_ms,
      coalesce(sum(completion), 0)::bigint as completion, coalesce(sum(downloads), 0)::bigint as downloads
    from days
  ) totals`;

const sql = { document: figuresSql('document_id'), link: figuresSql('link_id') };

const currentGeneration: Statement = {
  name: 'visit_generation',
  text: `
    select coalesce(max(generation), 1) as generation, coalesce(max(counted_from)::text, '-infinity') as counted_from
    from visit_generations where team_id = $1`,
  values: [],
};

interface Generation {
  generation: number;
  counted_from: string;
  [column: string]: unknown;
}

/**
 * How a subject was read on the days from `from` to `to` (RFC 3339, in UTC), or all there are where one is missing. In one statement, so that a visit that is
 * being counted is in it once.
 */
export async function readFigures(
  workspace: Workspace,
  { kind, id }: Subject,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Promise<Figures> {
  const { teamId } = workspace;
  const { first, last, monthsFrom, monthsTo } = dayRange(from, to);
  for (;;) {
    const [current] = await workspace.queryPoint<Generation>({ ...currentGeneration, values: [teamId] });
    const { generation, counted_from: countedFrom } = current!;
    // Not prepared: which way is best depends on the days.
    const [figures] = await workspace.query<Figures & { generation: number }>({
      text: sql[kind],
      values: [teamId, id, first, last, monthsFrom, monthsTo, generation, countedFrom],
    });
    const { generation: found, ...rest } = figures!;
    // Another: a reset was asked for in between.
    if (found === generation) return rest;
  }
}
