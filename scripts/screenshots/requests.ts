import type { Site } from './installation';
import type { Keys, SeededKey } from './keys';

/** What is asked, by how often: the share of all requests, up to and with this one. `:id` stands for a product's id. */
const kinds = `
  (0.46, 'GET', '/api/v1/products', 200, null, 6.0),
  (0.68, 'GET', '/api/v1/products/:id', 200, null, 3.0),
  (0.74, 'GET', '/api/v1/products/:id', 304, null, 2.0),
  (0.82, 'PATCH', '/api/v1/products/:id', 200, null, 11.0),
  (0.87, 'POST', '/api/v1/products', 201, null, 14.0),
  (0.90, 'POST', '/api/v1/products/batch', 200, null, 120.0),
  (0.92, 'PUT', '/api/v1/products/external/shop-4711-%D8%B4%D8%B1%D9%83%D8%A9', 200, null, 12.0),
  (0.935, 'GET', '/api/v1/me', 200, null, 1.5),
  (0.955, 'GET', '/api/v1/products/:id', 404, 'product_not_found', 2.5),
  (0.970, 'POST', '/api/v1/products', 400, 'invalid_request', 1.2),
  (0.980, 'POST', '/api/v1/products', 409, 'sku_taken', 9.0),
  (0.988, 'GET', '/api/v1/products', 429, 'rate_limit_exceeded', 0.4),
  (0.992, 'PATCH', '/api/v1/products/:id', 412, 'version_mismatch', 6.0),
  (0.995, 'GET', '/api/v1/"><script>alert(1)</script>/../secret', 404, 'route_not_found', 0.6),
  (0.997, 'GET', '/api/v1/products', 503, 'service_unavailable', 5000.0),
  (0.998, 'POST', '/api/v1/products/batch', 500, 'internal_error', 310.0),
  (1.000, 'POST', '/api/v1/products/batch', null, null, 1800.0)`;

/** Less at night and at weekends, as programs of people are. */
const shareOfHour = `
  case when extract(isodow from at) > 5 then 0.25 when extract(hour from at) between 7 and 18 then 1 else 0.3 end`;

const logSql = `
  with kinds (upto, method, path, status, error_code, ms) as (values ${kinds}),
  times as materialized (
    select date_trunc('milliseconds', now() - random() * interval '30 days') as at, random() as pick, random() as slowness
    from generate_series(1, $3::integer)
  )
  insert into request_log (team_id, id, key_id, at, duration_ms, status, method, path, error_code)
  select k.team_id,
         -- A UUIDv7 of that time, as request ids are.
         (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || left(md5(random()::text), 3) || '8'
           || left(md5(random()::text), 15))::uuid,
         k.id, at, kind.ms * (0.6 + slowness * slowness * 3), kind.status::smallint, kind.method,
         replace(kind.path, ':id', gen_random_uuid()::text), kind.error_code
  from api_keys k, times
  cross join lateral (select * from kinds where upto >= pick order by upto limit 1) kind
  where k.id = $1 and random() < ${shareOfHour} and at > k.created_at and at < now() - make_interval(days => $2)`;

/** Thousands of requests over 30 days, their counts, and when each key was last used. */
export async function seedRequests(site: Site, { used }: Keys): Promise<void> {
  for (const key of used) await site.sql(logSql, [key.id, key.endedDaysAgo ?? 0, candidates(key)]);
  await site.sql(`
    insert into request_counts (team_id, key_id, hour, requests, errors)
    select team_id, key_id, date_trunc('hour', at), count(*), count(*) filter (where status >= 400) from request_log group by 1, 2, 3`);
  await site.sql(`
    update api_keys k set last_used_at = (select max(at) from request_log l where l.key_id = k.id)`);
}

/** Drawn evenly over the month, of which about half are kept. */
const candidates = ({ perDay }: SeededKey): number => perDay * 30;
