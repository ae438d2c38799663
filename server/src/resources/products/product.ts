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
