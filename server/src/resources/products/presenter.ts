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
