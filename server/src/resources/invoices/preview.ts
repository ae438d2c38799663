import type { WritableWorkspace } from '../../db/workspace';
import type { InvoicePreviewCreate } from '../../generated/types';
import { type Bill, billOf } from './bill';
import { currencyOf, existingCustomer } from './drafts';
import { priceLines } from './lines';

/** What an invoice would come to. @throws ApiError 422 as creating it would be */
export async function previewInvoice(workspace: WritableWorkspace, fields: InvoicePreviewCreate): Promise<Bill> {
  const customer = fields.customerId === undefined ? undefined : await existingCustomer(workspace, fields.customerId);
  const currency = fields.currency ?? currencyOf(customer);
  return billOf({
    currency,
    tax_behavior: fields.taxBehavior ?? 'exclusive',
    lines: await priceLines(workspace, fields.lines, currency),
    discount: fields.discount ?? null,
  });
}
