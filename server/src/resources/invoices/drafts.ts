import { explainViolation } from '../../db/postgres-errors';
import { ApiError } from '../../errors/api-error';
import type { InvoiceCreate, InvoiceUpdate } from '../../generated/types';
import { mergeMetadata } from '../../representation/metadata';
import { recordCreation, type ResourceKind, save } from '../changes';
import { billOf, type PricedLine } from './bill';
import { currencyOf, holdBilledCustomer } from './billed-customer';
import { type InvoiceContext, lockDraft, recordChange } from './context';
import type { InvoiceRow } from './invoice';
import { currencyMismatch, priceLines } from './lines';
import { deleteDraft, insertDraft, updateDraft } from './queries';

/** @throws ApiError 409 `external_id_taken` or 422 */
export async function createInvoice(context: InvoiceContext, fields: InvoiceCreate): Promise<InvoiceRow> {
  const { workspace } = context;
  const customer = await holdBilledCustomer(workspace, fields.customerId);
  const currency = fields.currency ?? currencyOf(customer);
  const bill = billOf({
    currency,
    tax_behavior: fields.taxBehavior ?? 'exclusive',
    lines: await priceLines(workspace, fields.lines, currency),
    discount: fields.discount ?? null,
  });
  const row = await insertDraft(workspace, {
    ...bill,
    customer_id: customer.id,
    issue_date: fields.issueDate ?? null,
    due_date: fields.dueDate ?? null,
    reference: fields.reference ?? null,
    notes: fields.notes ?? null,
    external_id: fields.externalId ?? null,
    metadata: mergeMetadata({}, fields.metadata),
  }).catch(explainConflict);
  return recordCreation(kindIn(context), workspace, row).row;
}

/** @throws ApiError 404, 409 `invoice_not_draft` or `external_id_taken`, 412 or 422 */
export async function updateInvoice(
  context: InvoiceContext,
  id: string,
  fields: InvoiceUpdate,
  ifMatch: string | undefined,
): Promise<InvoiceRow> {
  const { workspace } = context;
  const before = await lockDraft(context, id, ifMatch);
  const { currency = before.currency, taxBehavior = before.tax_behavior, discount = before.discount } = fields;
  const lines = fields.lines ? await priceLines(workspace, fields.lines, currency) : linesIn(currency, before);
  const wanted: InvoiceRow = {
    ...before,
    ...billOf({ currency, tax_behavior: taxBehavior, lines, discount }),
    ...(fields.customerId !== undefined && {
      customer_id: (await holdBilledCustomer(workspace, fields.customerId)).id,
    }),
    ...(fields.issueDate !== undefined && { issue_date: fields.issueDate }),
    ...(fields.dueDate !== undefined && { due_date: fields.dueDate }),
    ...(fields.reference !== undefined && { reference: fields.reference }),
    ...(fields.notes !== undefined && { notes: fields.notes }),
    ...(fields.externalId !== undefined && { external_id: fields.externalId }),
    metadata: mergeMetadata(before.metadata, fields.metadata),
  };
  return (await save(kindIn(context), workspace, before, wanted, 'updated')).row;
}

/** @throws ApiError 404, 409 `invoice_not_draft` or 412 */
export async function deleteInvoice(
  context: InvoiceContext,
  id: string,
  ifMatch: string | undefined,
): Promise<InvoiceRow> {
  const before = await lockDraft(context, id, ifMatch);
  return recordChange(context, 'deleted', before, await deleteDraft(context.workspace, id));
}

/** The lines as they are, in a currency that may have changed. @throws ApiError 422 `currency_mismatch` */
function linesIn(currency: string, before: InvoiceRow): readonly PricedLine[] {
  if (currency !== before.currency && before.lines.some((line) => line.productId !== null)) {
    throw currencyMismatch(before.currency, currency, 'currency');
  }
  return before.lines;
}

function kindIn({ present }: InvoiceContext): ResourceKind<InvoiceRow, ReturnType<typeof present>> {
  return {
    name: 'invoice',
    present,
    write: (workspace, row) => updateDraft(workspace, row).catch(explainConflict),
  };
}

function explainConflict(error: unknown): never {
  return explainViolation(error, {
    invoices_external_id: () =>
      new ApiError('external_id_taken', 'Another invoice of this team already carries this external id.', {
        param: 'externalId',
      }),
  });
}
