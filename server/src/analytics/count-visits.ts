import type { Connections, Statement } from '../db/connections';
import { Transaction } from '../db/transaction';
import { bucketOf } from './duration-buckets';

/** Few enough for one transaction to be over in a moment: so many visits, and as many of these as it takes to come to so many pages. */
const countedAtOnce = { visits: 500, pages: 20_000 };

/**
 * One per mode, since the table is that of the mode. Whoever holds it alone changes sums or the generation of a team. It is held until the transaction ends,
 * however that comes.
 */
export const sumsLock = `'visit_generations'::regclass::bigint`;

/** Completed visits of readers that are in no sum. */
const uncounted = 'counted_in = 0 and completed_at is not null and not is_bot and not is_internal';

/** Prepared, unlike all that comes after it: mostly there is nothing to count, and this is all that is done every second. */
const tryLock: Statement = {
  name: 'visit_sums_try_lock',
  text: `
    select case when exists (select from visits where ${uncounted}) then pg_try_advisory_xact_lock(${sumsLock}) else false end as has_work`,
  values: [],
};

/** What a reset leaves alone, and its team's current generation. */
const batch = `
  due as materialized (
    select visits.team_id as due_team_id, id as due_id, coalesce(generation, 1) as current, completed_at, pages_viewed
    from visits left join visit_generations using (team_id)
    where ${uncounted} and created_at >= coalesce(counted_from, '-infinity')
    order by completed_at limit ${countedAtOnce.visits} for update of visits skip locked
  ), taken as (
    select due.*, sum(pages_viewed) over (order by completed_at, due_id) - pages_viewed as pages_before from due
  ), counted as (
    update visits set counted_in = current, duration_bucket = ${bucketOf('duration_ms')}
    from taken where team_id = due_team_id and id = due_id and pages_before < ${countedAtOnce.pages}
    returning visits.*
  ), viewings as (
    select team_id, subject_id, counted_in as generation, id, viewer_id, (started_at at time zone 'UTC')::date as day, duration_ms, duration_bucket,
      pages_viewed * 100 / page_count as completion, furthest_page, downloaded
    from counted cross join lateral (values (document_id), (link_id)) subjects (subject_id)
  ), periods as (
    select viewings.*, whole_month, starts
    from viewings cross join lateral (values (false, day), (true, date_trunc('month', day)::date)) spans (whole_month, starts)
  ), read_pages as materialized (
    select counted.team_id, counted.id, page, visit_pages.duration_ms
    from counted join visit_pages on visit_pages.team_id = counted.team_id and visit_id = counted.id
  )`;

const newViewerDays = `
  new_viewer_days as (
    insert into visit_viewer_days as known (team_id, subject_id, generation, viewer_id, day)
    select distinct team_id, subject_id, generation, viewer_id, day from viewings
    on conflict do nothing
    returning team_id, subject_id, generation, viewer_id, day
  ), new_viewers as (
    select team_id, subject_id, generation, day, count(*) as viewers from new_viewer_days group by team_id, subject_id, generation, day
  )`;

const addToDays = `
  insert into visit_days as sums (team_id, subject_id, generation, day, views, viewers, duration_ms, completion, downloads)
  select team_id, subject_id, generation, day, count(*), coalesce(viewers, 0), sum(duration_ms), sum(completion), count(*) filter (where downloaded)
  from viewings left join new_viewers using (team_id, subject_id, generation, day)
  group by team_id, subject_id, generation, day, viewers
  on conflict (team_id, subject_id, generation, day) do update
  set views = sums.views + excluded.views, viewers = sums.viewers + excluded.viewers, duration_ms = sums.duration_ms + excluded.duration_ms,
      completion = sums.completion + excluded.completion, downloads = sums.downloads + excluded.downloads`;

const addToPages = `
  insert into visit_page_sums as sums (team_id, subject_id, generation, whole_month, starts, page, views, duration_ms, drop_offs)
  select periods.team_id, subject_id, generation, whole_month, starts, page, count(*), sum(read_pages.duration_ms),
    count(*) filter (where page = furthest_page)
  from periods join read_pages on read_pages.team_id = periods.team_id and read_pages.id = periods.id
  group by periods.team_id, subject_id, generation, whole_month, starts, page
  on conflict (team_id, subject_id, generation, whole_month, starts, page) do update
  set views = sums.views + excluded.views, duration_ms = sums.duration_ms + excluded.duration_ms, drop_offs = sums.drop_offs + excluded.drop_offs`;

const addToDurations = `
  insert into visit_duration_sums as sums (team_id, subject_id, generation, whole_month, starts, bucket, views)
  select team_id, subject_id, generation, whole_month, starts, duration_bucket, count(*) from periods
  group by team_id, subject_id, generation, whole_month, starts, duration_bucket
  on conflict (team_id, subject_id, generation, whole_month, starts, bucket) do update set views = sums.views + excluded.views`;

/** Adds visits to all sums but `visit_returns`. Gives the days that are new for a reader of a subject, and how many visits there were. */
const addSql = `
  with ${batch}, ${newViewerDays}, days as (${addToDays}), pages as (${addToPages}), durations as (${addToDurations})
  select team_id, subject_id, generation, viewer_id, day::text, (select count(*) from counted) as visits from new_viewer_days
  union all select null, null, null, null, null, (select count(*) from counted)`;

/**
 * Links new days of readers to the day before each, and the day after each to them. A day has one day before, so each is counted under one of the
 * `visit_returns`, which it leaves when an earlier day comes in between.
 */
const linkDaysSql = `
  with added as (
    select * from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::date[]) added (team_id, subject_id, generation, viewer_id, day)
  ), placed as (
    select added.*, null::date as former, coalesce(earlier.day, '-infinity') as previous_day
    from added cross join lateral (
      select max(known.day) as day from visit_viewer_days known
      where (known.team_id, known.subject_id, known.generation, known.viewer_id) =
            (added.team_id, added.subject_id, added.generation, added.viewer_id) and known.day < added.day
    ) earlier
  ), moved as (
    select later.team_id, later.subject_id, later.generation, later.viewer_id, later.day, later.previous_day as former, added.day as previous_day
    from added cross join lateral (
      select * from visit_viewer_days known
      where (known.team_id, known.subject_id, known.generation, known.viewer_id) =
            (added.team_id, added.subject_id, added.generation, added.viewer_id) and known.day > added.day
      order by known.day limit 1
    ) later
    where (later.team_id, later.subject_id, later.generation, later.viewer_id, later.day) not in (select * from added)
  ), linked as (
    select * from placed where previous_day <> '-infinity' union all select * from moved
  ), written as (
    update visit_viewer_days known set previous_day = linked.previous_day from linked
    where (known.team_id, known.subject_id, known.generation, known.viewer_id, known.day) =
          (linked.team_id, linked.subject_id, linked.generation, linked.viewer_id, linked.day)
  ), differences as (
    select team_id, subject_id, generation, day, previous_day, 1 as viewers from placed
    union all select team_id, subject_id, generation, day, previous_day, 1 from moved
    union all select team_id, subject_id, generation, day, former, -1 from moved
  )
  insert into visit_returns as sums (team_id, subject_id, generation, day, previous_day, viewers)
  select team_id, subject_id, generation, day, previous_day, sum(viewers) from differences
  group by team_id, subject_id, generation, day, previous_day having sum(viewers) <> 0
  on conflict (team_id, subject_id, generation, day, previous_day) do update set viewers = sums.viewers + excluded.viewers`;

/** A day that is new for a reader of a subject; in the last row, of none. */
interface ViewerDay {
  team_id: string | null;
  subject_id: string;
  generation: number;
  viewer_id: string;
  day: string;
  visits: number;
  [column: string]: unknown;
}

/**
 * Adds completed visits of readers to the sums, some at a time, each once: the sums and the mark that it is part of them are committed together.
 * @returns how many; none, too, when another process is at it
 */
export function countVisits(connections: Connections): Promise<number> {
  return Transaction.run(connections, async (transaction) => {
    const [locked] = await transaction.query<{ has_work: boolean }>(tryLock);
    if (!locked!.has_work) return 0;
    // In a statement after the lock: it sees all that whoever held it before has done. Not prepared: what is best for a few visits is not for many.
    const rows = await transaction.query<ViewerDay>({ text: addSql, values: [] });
    const days = rows.filter((row) => row.team_id !== null);
    if (days.length > 0) transaction.send(linkDays(days));
    await transaction.commit();
    return rows[0]!.visits;
  });
}

function linkDays(days: ViewerDay[]): Statement {
  return {
    text: linkDaysSql,
    values: [
      days.map((day) => day.team_id),
      days.map((day) => day.subject_id),
      days.map((day) => day.generation),
      days.map((day) => day.viewer_id),
      days.map((day) => day.day),
    ],
  };
}
