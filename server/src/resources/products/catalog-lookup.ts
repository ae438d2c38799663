import type { Workspace } from '../../db/workspace';
import { findProducts } from './queries';

/** What other resources copy of a product. */
export interface CatalogItem {
  id: string;
  name: string;
  description: string | null;
  unitPrice: number;
  currency: string;
  taxRate: number | null;
  unitOfMeasure: string;
  archived: boolean;
}

/** The products with these ids, archived ones too, by id in lower case; those that do not exist are left out. */
export async function findCatalogItems(
  workspace: Workspace,
  ids: readonly string[],
): Promise<Map<string, CatalogItem>> {
  const rows = await findProducts(workspace, ids);
  return new Map(
    rows.map(({ id, name, description, unit_price, currency, tax_rate, unit_of_measure, archived }) => [
      id,
      {
        id,
        name,
        description,
        unitPrice: Number(unit_price),
        currency,
        taxRate: tax_rate === null ? null : Number(tax_rate),
        unitOfMeasure: unit_of_measure,
        archived,
      },
    ]),
  );
}
