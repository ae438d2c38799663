/** A product as the database has it. Money and rates are exact decimal text. */
export interface ProductRow {
  id: string;
  version: number;
  name: string;
  description: string | null;
  sku: string | null;
  unit_price: string;
  currency: string;
  tax_rate: string | null;
  type: string;
  unit_of_measure: string;
  archived: boolean;
  external_id: string | null;
  metadata: Record<string, string>;
  created_at: string;
  updated_at: string;
  [column: string]: unknown;
}

/** The columns of a product, in the order in which `toProductRow` takes them. */
export const productColumns = `
  id, version, name, description, sku, unit_price, currency, tax_rate, type, unit_of_measure, archived, external_id, metadata,
  created_at, updated_at`;

type Columns = [
  id: string,
  version: number,
  name: string,
  description: string | null,
  sku: string | null,
  unitPrice: string,
  currency: string,
  taxRate: string | null,
  type: string,
  unitOfMeasure: string,
  archived: boolean,
  externalId: string | null,
  metadata: Record<string, string>,
  createdAt: string,
  updatedAt: string,
];

export function toProductRow(columns: Columns): ProductRow {
  return {
    id: columns[0],
    version: columns[1],
    name: columns[2],
    description: columns[3],
    sku: columns[4],
    unit_price: columns[5],
    currency: columns[6],
    tax_rate: columns[7],
    type: columns[8],
    unit_of_measure: columns[9],
    archived: columns[10],
    external_id: columns[11],
    metadata: columns[12],
    created_at: columns[13],
    updated_at: columns[14],
  };
}

/** What of a product a client may set. Absent means: as it is. */
export interface ProductFields {
  name?: string;
  description?: string | null;
  sku?: string | null;
  unitPrice?: number;
  currency?: string;
  taxRate?: number | null;
  type?: string;
  unitOfMeasure?: string;
  externalId?: string | null;
  metadata?: Record<string, string | null>;
}
