import { knex, type Knex } from 'knex';
import type { QueryResultRow } from 'pg';
import type { Statement } from './connections';
import { keysetPage, type Order, positionValues } from './keyset';
import { lastCompleteMoment } from './watermark';
import type { Workspace } from './workspace';

/** The filters of every list of a main resource. */
export interface CommonFilters {
  externalId?: string | undefined;
  metadata?: Record<string, string> | undefined;
  updatedSince?: string | undefined;
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
}

/** How one kind of resource is listed. */
export interface ListSource<Filters extends CommonFilters> {
  table: string;
  /** The columns of a row, in the order in which `toRow` takes them. */
  columns: string;
  toRow: NonNullable<Statement['toRow']>;
  /**
   * The filters that have few values and are spelt out in the SQL, not passed as parameters. All lists with no other filter are kept prepared, on every
   * connection; all combinations of filters would be too many.
   */
  spelt: readonly (keyof Filters & string)[];
  /** Adds the conditions of the filters that only this resource has. */
  filter: (query: Knex.QueryBuilder, filters: Filters) => void;
}

/** Composes SQL; runs none. */
const compose = knex({ client: 'pg' });

/** Keeps the rows in one of whose columns there is the text, in any case. */
export function containing(query: Knex.QueryBuilder, columns: readonly string[], text: string): void {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  query.whereRaw(
    `(${columns.map((column) => `${column} ilike ?`).join(' or ')})`,
    columns.map(() => pattern),
  );
}

/** Lists the rows of one table, in pages by key. */
export class ResourceList<Row extends QueryResultRow, Filters extends CommonFilters> {
  /** What has been composed for the lists that are kept prepared, by the statement's name. */
  private readonly prepared = new Map<string, string>();

  constructor(private readonly source: ListSource<Filters>) {}

  /** One page in the given order, with one row more than `limit` where there is a next page. */
  async page(workspace: Workspace, filters: Filters, order: Order, limit: number): Promise<Row[]> {
    if (this.isPlain(filters)) return workspace.query<Row>(this.plain(workspace.teamId, filters, order, limit));
    const complete = filters.updatedSince === undefined ? undefined : await lastCompleteMoment(workspace);
    const query = this.filtered(workspace.teamId, filters, complete);
    return workspace.query<Row>({ ...keysetPage(query, order, limit), toRow: this.source.toRow });
  }

  private isPlain(filters: Filters): boolean {
    return Object.entries(filters).every(
      ([name, value]) => value === undefined || this.source.spelt.includes(name as keyof Filters & string),
    );
  }

  private plain(teamId: string, filters: Filters, order: Order, limit: number): Statement {
    const { table, spelt, toRow } = this.source;
    const { column, descending, after } = order;
    const name = [table, 'list', ...spelt.map((filter) => filters[filter]), column, descending, !!after].join(' ');
    let text = this.prepared.get(name);
    if (text === undefined) {
      text = keysetPage(this.filtered(teamId, filters), order, limit).text;
      this.prepared.set(name, text);
    }
    return { name, text, toRow, values: [teamId, ...positionValues(order), limit + 1] };
  }

  /** @param complete the moment up to which changes are listed; needed with `updatedSince` */
  private filtered(teamId: string, filters: Filters, complete?: string): Knex.QueryBuilder {
    const { table, columns, filter } = this.source;
    const query = compose(table).select(compose.raw(columns)).where('team_id', teamId);
    filter(query, filters);
    if (filters.externalId !== undefined) query.where('external_id', filters.externalId);
    if (filters.metadata) {
      // The second condition is that of the partial index.
      query.whereRaw(`metadata @> ?::jsonb and metadata <> '{}'`, [JSON.stringify(filters.metadata)]);
    }
    if (filters.createdAfter !== undefined) query.where('created_at', '>=', filters.createdAfter);
    if (filters.createdBefore !== undefined) query.where('created_at', '<', filters.createdBefore);
    if (filters.updatedSince !== undefined) query.where('updated_at', '>=', filters.updatedSince);
    if (complete !== undefined) query.where('updated_at', '<', complete);
    return query;
  }
}
