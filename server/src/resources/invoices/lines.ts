import type { Workspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { InvoiceLineInput } from '../../generated/types';
import { findCatalogItems, type CatalogItem } from '../products/catalog-lookup';
import type { PricedLine } from './bill';

/**
 * The lines that a client asks for. Those of a product take what they do not say themselves from the product as it is at this moment.
 * @throws ApiError 422 `line_incomplete`, `reference_not_found`, `product_archived` or `currency_mismatch`
 */
export async function priceLines(
  workspace: Workspace,
  inputs: readonly InvoiceLineInput[],
  currency: string,
): Promise<PricedLine[]> {
  const ids = inputs.flatMap(({ productId }) => productId ?? []);
  const items = ids.length > 0 ? await findCatalogItems(workspace, ids) : new Map<string, CatalogItem>();
  return inputs.map((input, index) => {
    if (input.productId === undefined) return freeLine(input, `lines[${index}]`);
    const param = `lines[${index}].productId`;
    return productLine(input, sellable(items.get(input.productId.toLowerCase()), input.productId, currency, param));
  });
}

function freeLine(input: InvoiceLineInput, param: string): PricedLine {
  const { name, unitPrice } = input;
  if (name === undefined || unitPrice === undefined) {
    throw new ApiError('line_incomplete', 'A line without a product needs a name and a unit price of its own.', {
      param: `${param}.${name === undefined ? 'name' : 'unitPrice'}`,
    });
  }
  return {
    productId: null,
    name,
    description: input.description ?? null,
    quantity: input.quantity,
    unitOfMeasure: input.unitOfMeasure ?? null,
    unitPrice,
    taxRate: input.taxRate ?? null,
    discount: input.discount ?? null,
  };
}

function productLine(input: InvoiceLineInput, item: CatalogItem): PricedLine {
  // What is sent as null is meant to be nothing, other than what is left out.
  const { name = item.name, unitPrice = item.unitPrice, description = item.description } = input;
  const { unitOfMeasure = item.unitOfMeasure, taxRate = item.taxRate, discount = null } = input;
  const { quantity } = input;
  return { productId: item.id, name, description, quantity, unitOfMeasure, unitPrice, taxRate, discount };
}

function sellable(item: CatalogItem | undefined, id: string, currency: string, param: string): CatalogItem {
  if (!item) throw new ApiError('reference_not_found', `There is no product ${id}.`, { param });
  if (item.archived) throw new ApiError('product_archived', `The product ${item.name} is archived.`, { param });
  if (item.currency !== currency) throw currencyMismatch(item.currency, currency, param);
  return item;
}

export function currencyMismatch(found: string, currency: string, param: string): ApiError {
  return new ApiError('currency_mismatch', `The price of the product is in ${found}, the invoice in ${currency}.`, {
    param,
  });
}
