import type { Statement } from '../db/connections';

/** A request with a valid key that has ended. */
export interface EndedRequest {
  /** `req_` and a UUIDv7 in 32 hex digits. */
  requestId: string;
  key: { id: string; teamId: string };
  /** On this process's monotonic clock, in milliseconds. */
  startedAt: number;
  durationMs: number;
  method: string;
  /** Free of anything secret. */
  path: string;
  /** Undefined when the client went away before it had a reply. */
  status: number | undefined;
  errorCode: string | undefined;
}

/*
 * One array per column, and what recurs (keys, methods, error codes) once, with the rows holding its place: it takes Postgres half the time of
 * nine arrays of values side by side.
 *
 * Times are told as ages, so that the database's clock alone counts. The counts are those of the rows that were inserted in this statement: a
 * batch that is written again because its fate was unknown adds nothing twice.
 */
const insertSql = (onConflict: string) => `
  with logged as (
    insert into request_log (team_id, id, key_id, at, duration_ms, status, method, path, error_code)
    select ($1::uuid[])[keys[i]], ($3::uuid[])[i], ($2::uuid[])[keys[i]],
           now() - make_interval(secs => ($4 - ($5::float8[])[i]) / 1000), ($6::integer[])[i] / 100.0, nullif(($7::smallint[])[i], 0::smallint),
           ($8::text[])[methods[i]], path, nullif(($9::text[])[codes[i]], '')
    from (select $10::smallint[] as keys, $11::smallint[] as methods, $12::smallint[] as codes) places,
         unnest($13::text[]) with ordinality as paths (path, i)
    ${onConflict}
    returning team_id, key_id, at, status
  )
  insert into request_counts (team_id, key_id, hour, requests, errors)
  select team_id, key_id, date_trunc('hour', at), count(*), count(*) filter (where status >= 400)
  from logged
  group by 1, 2, 3
  order by 1, 2, 3 -- so that instances that write at the same time lock the counts in the same order
  on conflict (team_id, key_id, hour) do update
  set requests = request_counts.requests + excluded.requests, errors = request_counts.errors + excluded.errors`;

const firstTimeSql = insertSql('');
const againSql = insertSql('on conflict (team_id, id) do nothing');

/** Requests on their way to the database, as the columns of one statement. */
export class RequestBatch {
  private readonly keys = new Places();
  private readonly teams: string[] = [];
  private readonly methods = new Places();
  private readonly errorCodes = new Places();
  private readonly ids: string[] = [];
  private readonly keyPlaces: number[] = [];
  private readonly startedAt: number[] = [];
  private readonly durations: number[] = [];
  private readonly statuses: number[] = [];
  private readonly methodPlaces: number[] = [];
  private readonly errorCodePlaces: number[] = [];
  private readonly paths: string[] = [];

  get size(): number {
    return this.ids.length;
  }

  add(request: EndedRequest): void {
    const { key } = request;
    const keyPlace = this.keys.of(key.id);
    this.teams[keyPlace - 1] = key.teamId;
    this.keyPlaces.push(keyPlace);
    this.ids.push(request.requestId.slice(4));
    this.startedAt.push(Math.round(request.startedAt));
    this.durations.push(Math.round(request.durationMs * 100));
    this.statuses.push(request.status ?? 0);
    this.methodPlaces.push(this.methods.of(request.method));
    this.errorCodePlaces.push(this.errorCodes.of(request.errorCode ?? ''));
    this.paths.push(request.path);
  }

  /** The statement that writes all of it down. @param again whether an earlier attempt may have succeeded without our knowing */
  statement(again: boolean): Statement {
    return {
      name: again ? 'record_requests_again' : 'record_requests',
      text: again ? againSql : firstTimeSql,
      values: [
        arrayOf(this.teams),
        arrayOf(this.keys.values),
        arrayOf(this.ids),
        performance.now(),
        arrayOf(this.startedAt),
        arrayOf(this.durations),
        arrayOf(this.statuses),
        arrayOfText(this.methods.values),
        arrayOfText(this.errorCodes.values),
        arrayOf(this.keyPlaces),
        arrayOf(this.methodPlaces),
        arrayOf(this.errorCodePlaces),
        arrayOfText(this.paths),
      ],
    };
  }
}

/** Gives each distinct value a place in a list, counted from 1 as Postgres does. */
class Places {
  readonly values: string[] = [];
  private readonly places = new Map<string, number>();

  of(value: string): number {
    let place = this.places.get(value);
    if (place === undefined) this.places.set(value, (place = this.values.push(value)));
    return place;
  }
}

/** A Postgres array literal of values that need no quotes. */
const arrayOf = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;

const special = /["\\]/;
const escape = (value: string): string => (special.test(value) ? value.replace(/["\\]/g, '\\$&') : value);

/** A Postgres array literal of any values. */
const arrayOfText = (values: readonly string[]): string => `{"${values.map(escape).join('","')}"}`;
