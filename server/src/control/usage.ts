import type { Connections } from '../db/connections';

/** How long the hourly counts are kept, in days. */
export const keptCountDays = 400;

/** What a key was used for in the last seven days, of which today is one. Days are those of UTC. */
export interface KeyUsage {
  keyId: string;
  /** All requests of these days. */
  requests: number;
  /** Requests per day, the oldest first; seven of them. */
  daily: number[];
}

export interface UsagePoint {
  /** When the hour or the day began, in UTC. */
  at: string;
  requests: number;
  /** Those with a status of 400 or more. */
  errors: number;
}

/** Requests over time, without gaps. */
export interface UsageSeries {
  /** What a point stands for. */
  interval: 'hour' | 'day';
  /** The oldest first; the last one is that of now. */
  points: UsagePoint[];
}

const forKeysSql = `
  select key.id as "keyId", sum(coalesce(used.requests, 0))::float8 as requests,
         array_agg(coalesce(used.requests, 0)::float8 order by day.at) as daily
  from unnest($2::uuid[]) as key (id)
  cross join generate_series(date_trunc('day', now()) - interval '6 days', date_trunc('day', now()), '1 day') as day (at)
  left join (
    select key_id, date_trunc('day', hour) as at, sum(requests) as requests
    from request_counts
    where team_id = $1 and key_id = any ($2) and hour >= date_trunc('day', now()) - interval '6 days'
    group by 1, 2
  ) used on used.key_id = key.id and used.at = day.at
  group by key.id`;

const forKeySql = `
  select point.at, coalesce(sum(c.requests), 0)::float8 as requests, coalesce(sum(c.errors), 0)::float8 as errors
  from api_keys k
  cross join (select ('1 ' || $3::text)::interval as length, date_trunc($3::text, now()) as latest) step
  cross join generate_series(step.latest - ($4::integer - 1) * step.length, step.latest, step.length) as point (at)
  left join request_counts c
    on c.team_id = k.team_id and c.key_id = k.id and c.hour >= point.at and c.hour < point.at + step.length
  where k.team_id = $1 and k.id = $2
  group by point.at
  order by point.at`;

/** How much a team's keys were used. Read from counts, never from the log, so that it costs the same however much they were. */
export class Usage {
  constructor(private readonly connections: Pick<Connections, 'query'>) {}

  /** Of each of these keys; all zeros for one that was not used or is not the team's. */
  forKeys(teamId: string, keyIds: string[]): Promise<KeyUsage[]> {
    return this.connections.query<KeyUsage & Record<string, unknown>>({ text: forKeysSql, values: [teamId, keyIds] });
  }

  /** Of one key by the hour for the last 24 hours, or by the day for the last 7 or 30 days. @returns undefined if the team has no such key */
  async forKey(teamId: string, keyId: string, days: 1 | 7 | 30): Promise<UsageSeries | undefined> {
    const interval = days === 1 ? 'hour' : 'day';
    const values = [teamId, keyId, interval, days === 1 ? 24 : days];
    const points = await this.connections.query<UsagePoint & Record<string, unknown>>({ text: forKeySql, values });
    return points.length === 0 ? undefined : { interval, points };
  }
}
