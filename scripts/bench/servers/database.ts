import { Pool } from 'pg';
import { roleConnectionString } from '../../../server/src/db/roles';
import { columnTypes } from '../../../server/src/db/rows';
import type { ProductRow } from '../../../server/src/resources/products/product';
import { presentProduct } from '../../../server/src/resources/products/presenter';

/** Reads one of the settings the bench passes to the servers it starts. */
export function setting(name: 'PORT' | 'DATABASE_URL' | 'PAPERLINK_SECRET' | 'READER_TEAM' | 'WRITER_TEAM'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}

/** A pool of ten connections, used as pg's documentation shows it. */
export const pool = new Pool({
  connectionString: roleConnectionString(setting('DATABASE_URL'), setting('PAPERLINK_SECRET'), 'test'),
  options: '-c search_path=test -c timezone=UTC',
  max: 10,
  types: columnTypes,
});

const columns = `
  id, version, name, description, sku, unit_price, currency, tax_rate, type, unit_of_measure, archived, external_id, metadata,
  created_at, updated_at`;

export const findProduct = (teamId: string, id: string) => ({
  name: 'product_find',
  text: `select ${columns} from products where team_id = $1 and id = $2`,
  values: [teamId, id],
});

/** One more than `limit`, to see whether there is a next page. */
export const listProducts = (teamId: string, limit: number) => ({
  name: 'product_list',
  text: `select ${columns} from products where team_id = $1 and archived = false order by id desc limit $2`,
  values: [teamId, limit + 1],
});

export interface NewProduct {
  name: string;
  unitPrice: number;
  currency: string;
  description?: string | null;
  sku?: string | null;
  taxRate?: number | null;
  type?: string;
  unitOfMeasure?: string;
  externalId?: string | null;
  metadata?: Record<string, string>;
}

export const insertProduct = (teamId: string, id: string, product: NewProduct) => ({
  name: 'product_insert',
  text: `
    insert into products
      (team_id, id, name, description, sku, unit_price, currency, tax_rate, type, unit_of_measure, external_id, metadata)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    returning ${columns}`,
  values: [
    teamId,
    id,
    product.name,
    product.description ?? null,
    product.sku ?? null,
    product.unitPrice,
    product.currency,
    product.taxRate ?? null,
    product.type ?? 'SERVICES',
    product.unitOfMeasure ?? 'unit',
    product.externalId ?? null,
    JSON.stringify(product.metadata ?? {}),
  ],
});

/** The page that rows fetched with `listProducts` make. */
export function pageOf(rows: ProductRow[], limit: number) {
  const hasMore = rows.length > limit;
  const page = rows.slice(0, limit);
  const nextCursor = hasMore ? Buffer.from(page.at(-1)!.id).toString('base64url') : null;
  return { data: { data: page.map(presentProduct), hasMore, nextCursor } };
}

export { presentProduct, type ProductRow };
