import type { Workspace } from '../../db/workspace';
import type { InvoicePreviewCreate } from '../../generated/types';
import { findCustomerNow } from '../customers/customer-lookup';
import { type Bill, billOf } from './bill';
import { currencyOf, requireCustomer } from './billed-customer';
import { priceLines } from './lines';

/** What an invoice would come to. @throws ApiError 422 as creating it would be */
export async function previewInvoice(workspace: Workspace, fields: InvoicePreviewCreate): Promise<Bill> {
  const { customerId, currency: named, taxBehavior = 'exclusive', discount = null } = fields;
  const customer =
    customerId === undefined ? undefined : requireCustomer(await findCustomerNow(workspace, customerId), customerId);
  const currency = named ?? currencyOf(customer);
  const lines = await priceLines(workspace, fields.lines, currency);
  return billOf({ currency, tax_behavior: taxBehavior, lines, discount });
}
