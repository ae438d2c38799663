import stringify from 'safe-stable-stringify';
import type { Product } from '../../generated/types';
import type { ProductRow } from './product';

/** The wire form of a product. */
export function presentProduct(row: ProductRow): Product {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    sku: row.sku,
    unitPrice: Number(row.unit_price),
    currency: row.currency,
    taxRate: row.tax_rate === null ? null : Number(row.tax_rate),
    type: row.type,
    unitOfMeasure: row.unit_of_measure,
    status: row.archived ? 'archived' : 'active',
    externalId: row.external_id,
    metadata: row.metadata,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The product's strong entity tag (RFC 9110, section 8.8.3). */
export function productEntityTag(row: ProductRow): string {
  return `"v${row.version}"`;
}

/** The earlier values of the fields in which two wire forms differ, without the time of the change itself. */
export function changedFields(before: Product, after: Product): Partial<Product> {
  const names = (Object.keys(before) as (keyof Product)[]).filter(
    (name) => name !== 'updatedAt' && stringify(before[name]) !== stringify(after[name]),
  );
  return Object.fromEntries(names.map((name) => [name, before[name]]));
}
