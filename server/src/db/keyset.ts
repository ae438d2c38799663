import type { Knex } from 'knex';
import type { Statement } from './connections';

/** An order that ends in the id, so that no two rows are equal in it. */
export interface Order {
  /** The column to order by before the id; none where the id alone is the order (ids are UUIDv7: their order is that of creation). */
  column: 'updated_at' | 'started_at' | undefined;
  descending: boolean;
  /** Where the page before ended. */
  after?: Position | undefined;
}

/** The place of one row in an order. */
export interface Position {
  value?: string | undefined;
  id: string;
}

/** Bounds a query to one page of an order, by key and never by offset, and asks for one row more to see whether there is a next page. */
export function keysetPage(query: Knex.QueryBuilder, order: Order, limit: number): Statement {
  const { column, descending, after } = order;
  const direction = descending ? 'desc' : 'asc';
  const comparison = descending ? '<' : '>';
  if (after) {
    const place = column ? '(??, id)' : 'id';
    const bounds = column ? '(?, ?)' : '?';
    query.whereRaw(`${place} ${comparison} ${bounds}`, [...(column ? [column] : []), ...positionValues(order)]);
  }
  if (column) query.orderBy(column, direction);
  query.orderBy('id', direction).limit(limit + 1);
  const { sql, bindings } = query.toSQL().toNative();
  return { text: sql, values: [...bindings] };
}

/** The values by which a page knows where the one before ended. */
export function positionValues({ column, after }: Order): string[] {
  if (!after) return [];
  return column ? [after.value ?? '', after.id] : [after.id];
}
