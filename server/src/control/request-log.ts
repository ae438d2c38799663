import type { Connections, Statement } from '../db/connections';
import type { Mode } from '../db/roles';
import { ApiError } from '../errors/api-error';

/** How long requests are kept, in days. */
export const keptDays = 30;

/** A request as its team sees it. */
export interface LoggedRequest {
  /** The request id that its reply carried. */
  id: string;
  /** When it began. */
  at: string;
  key: { id: string; name: string; mode: Mode; last4: string };
  method: string;
  /** As it was sent, without the query. */
  path: string;
  /** Null when the client went away before it had a reply; a change may have been made all the same. */
  status: number | null;
  durationMs: number;
  /** Null when it did not fail. */
  errorCode: string | null;
}

/** Those that begin with a digit, or those without a reply (`aborted`). */
export type StatusFilter = '2xx' | '3xx' | '4xx' | '5xx' | 'aborted';

/** Which requests; each condition that is unset holds for all. */
export interface RequestFilter {
  keyId?: string | undefined;
  method?: string | undefined;
  status?: StatusFilter | undefined;
  /** Only those with a status of 400 or more and those without a reply. */
  errorsOnly?: boolean | undefined;
  /** The `nextCursor` of the page before, or any request id. */
  before?: string | undefined;
  limit: number;
}

export interface RequestPage {
  data: LoggedRequest[];
  hasMore: boolean;
  /** Pass it as `before` for what follows; null when there is nothing more. */
  nextCursor: string | null;
}

/** How many rows one statement looks through at most, so that it is quick however rare what is looked for is. */
const rowsAtOnce = 20_000;
/** How long to go on looking for what is rare, in milliseconds. Then the page is short, and the next one takes up where it ended. */
const searchMs = 1000;

const requestId = /^req_[0-9a-f]{32}$/;
const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const columns = `
  'req_' || replace(l.id::text, '-', '') as id, l.at, l.method, l.path, l.status,
  round(l.duration_ms::float8::numeric, 2)::float8 as "durationMs", l.error_code as "errorCode",
  json_build_object('id', k.id, 'name', k.name, 'mode', k.mode, 'last4', k.token_last4) as key`;

const keyOf = 'join api_keys k on k.team_id = l.team_id and k.id = l.key_id';

type Row = LoggedRequest & Record<string, unknown>;

/** What was asked with a team's API keys in the last 30 days. */
export class RequestLog {
  constructor(private readonly connections: Pick<Connections, 'query'>) {}

  /** @returns undefined if the team has sent no request of that id, whatever its form */
  async find(teamId: string, id: string): Promise<LoggedRequest | undefined> {
    if (!requestId.test(id)) return undefined;
    const [row] = await this.connections.query<Row>({
      text: `select ${columns} from request_log l ${keyOf} where l.team_id = $1 and l.id = $2`,
      values: [teamId, id.slice(4)],
    });
    return row;
  }

  /**
   * A page of requests, newest first.
   *
   * What is rare among very many is not searched for longer than about a second: the page may then be short, or empty, and still have a `nextCursor`.
   * @throws ApiError 400 when `before` is no request id
   */
  async list(teamId: string, filter: RequestFilter): Promise<RequestPage> {
    const { before, limit } = filter;
    if (before !== undefined && !requestId.test(before))
      throw new ApiError('invalid_cursor', 'The cursor is not one of this list.');
    const deadline = performance.now() + searchMs;
    const data: LoggedRequest[] = [];
    let from: string | undefined = before?.slice(4) ?? newest;
    while (from !== undefined) {
      const statement = pageStatement(teamId, filter, from, limit + 1 - data.length);
      data.push(...(await this.connections.query<Row>(statement)));
      if (data.length > limit) return { data: data.slice(0, limit), hasMore: true, nextCursor: data[limit - 1]!.id };
      from = await this.endOfSearch(teamId, filter, from);
      if (from !== undefined && performance.now() > deadline)
        return { data, hasMore: true, nextCursor: `req_${from.replaceAll('-', '')}` };
    }
    return { data, hasMore: false, nextCursor: null };
  }

  /** The id of the last row that a search beginning at `from` has looked at; undefined if it has seen all. */
  private async endOfSearch(teamId: string, filter: RequestFilter, from: string): Promise<string | undefined> {
    const { text, values } = searchedRows(teamId, filter, from);
    const [last] = await this.connections.query<{ id: string }>({
      text: `select id from (${text}) searched order by id desc offset ${rowsAtOnce - 1} limit 1`,
      values,
    });
    return last?.id;
  }
}

/** The rows that one statement looks through: those that an index has in order. */
function searchedRows(teamId: string, filter: RequestFilter, from: string): Statement {
  const { keyId } = filter;
  const text = `
    select * from request_log
    where team_id = $1 and id < $2 ${keyId === undefined ? '' : 'and key_id = $3'}
      ${isUnsuccessful(filter) ? 'and (status >= 400 or status is null)' : ''}
    order by id desc limit ${rowsAtOnce}`;
  return { text, values: [teamId, from, ...(keyId === undefined ? [] : [keyId])] };
}

/** Whether all that is looked for is in the indexes of what did not succeed. */
function isUnsuccessful({ status, errorsOnly }: RequestFilter): boolean {
  if (errorsOnly) return true;
  return status === '4xx' || status === '5xx' || status === 'aborted';
}

/** The first `limit` of them that match the whole filter. The search ends as soon as they are found. */
function pageStatement(teamId: string, filter: RequestFilter, from: string, limit: number): Statement {
  const { text, values } = searchedRows(teamId, filter, from);
  const conditions = ['true'];
  if (filter.method !== undefined) conditions.push(`method = $${values.push(filter.method)}`);
  if (filter.status !== undefined) conditions.push(statusCondition(filter.status));
  return {
    text: `
      select ${columns}
      from (select * from (${text}) searched where ${conditions.join(' and ')} order by id desc limit $${values.push(limit)}) l ${keyOf}
      order by l.id desc`,
    values,
  };
}

function statusCondition(status: StatusFilter): string {
  if (status === 'aborted') return 'status is null';
  const first = Number(status[0]) * 100;
  return `status between ${first} and ${first + 99}`;
}
