import { ApiError } from '../../errors/api-error';
import type { InvoiceParty, InvoicePaymentCreate } from '../../generated/types';
import { currencyDigits } from '../../money/currencies';
import { toMinorUnits } from '../../money/minor-units';
import { holdBilledCustomer } from './billed-customer';
import { type InvoiceContext, lockDraft, lockExisting, recordChange } from './context';
import type { InvoiceRow } from './invoice';
import { addPaid, insertPayment, markSent, markViewed, markVoid } from './queries';

/** The last of them has to settle the invoice, so that none is ever left that can be neither paid nor voided. */
const mostPayments = 100;

/**
 * Makes a draft an invoice: with a number, and for and from whom they are now. One of nothing is paid at once.
 * @throws ApiError 404, 409 `invoice_not_draft` or 412
 */
export async function sendInvoice(
  context: InvoiceContext,
  id: string,
  issuer: InvoiceParty,
  ifMatch: string | undefined,
): Promise<InvoiceRow> {
  const { workspace } = context;
  const before = await lockDraft(context, id, ifMatch);
  const { name, email, taxId, address } = await holdBilledCustomer(workspace, before.customer_id);
  const sent = await markSent(workspace, id, { name, email, taxId, address }, issuer);
  recordChange(context, 'sent', before, sent);
  return sent.total === 0 ? recordChange(context, 'paid', sent, await addPaid(workspace, id, 0)) : sent;
}

/** @throws ApiError 404, 409 `invoice_not_open`, `too_many_payments` or `payment_exceeds_amount_due`, 412, or 422 `amount_precision` */
export async function payInvoice(
  context: InvoiceContext,
  id: string,
  { amount, receivedOn = undefined, method = null, reference = null }: InvoicePaymentCreate,
  ifMatch: string | undefined,
): Promise<InvoiceRow> {
  const { workspace } = context;
  const before = await lockOpen(context, id, ifMatch);
  const paid = payable(before, amount);
  const payment = { amount: paid, receivedOn: receivedOn ?? null, method, reference };
  await insertPayment(workspace, id, payment);
  const after = await addPaid(workspace, id, paid);
  return recordChange(context, after.state === 'paid' ? 'paid' : 'partially_paid', before, after);
}

/** @throws ApiError 404, 409 `invoice_not_open` or `invoice_has_payments`, or 412 */
export async function voidInvoice(
  context: InvoiceContext,
  id: string,
  ifMatch: string | undefined,
): Promise<InvoiceRow> {
  const before = await lockOpen(context, id, ifMatch);
  if (before.amount_paid > 0) {
    throw new ApiError('invoice_has_payments', `Something has been paid on the invoice ${before.number} already.`);
  }
  return recordChange(context, 'voided', before, await markVoid(context.workspace, id));
}

/** Marks an invoice as seen by whoever it is for, once; not one that is a draft, void or seen already. @throws ApiError 404 */
export async function viewInvoice(context: InvoiceContext, id: string): Promise<InvoiceRow> {
  const before = await lockExisting(context, id, undefined);
  if (before.viewed_at !== null || (before.state !== 'sent' && before.state !== 'paid')) return before;
  return recordChange(context, 'viewed', before, await markViewed(context.workspace, id));
}

async function lockOpen(context: InvoiceContext, id: string, ifMatch: string | undefined): Promise<InvoiceRow> {
  const row = await lockExisting(context, id, ifMatch);
  if (row.state === 'sent') return row;
  const what = { draft: 'a draft', paid: 'paid in full', void: 'void' }[row.state];
  throw new ApiError('invoice_not_open', `The invoice is ${what}.`);
}

/** The amount in minor units, if it can be paid. */
function payable(invoice: InvoiceRow, amount: number): number {
  const param = 'amount';
  const digits = currencyDigits(invoice.currency);
  const minorUnits = toMinorUnits(amount, digits);
  if (minorUnits === undefined) {
    throw new ApiError('amount_precision', `${amount} has more than the ${digits} decimals of the currency.`, {
      param,
    });
  }
  const due = invoice.total - invoice.amount_paid;
  if (minorUnits > due) {
    throw new ApiError('payment_exceeds_amount_due', 'The payment is larger than what is still due.', { param });
  }
  const already = invoice.payments.length;
  if (already + 1 >= mostPayments && minorUnits < due) {
    const message = `The invoice has ${already} payments; the next is its last and has to be all that is still due.`;
    throw new ApiError('too_many_payments', message, { param });
  }
  return Number(minorUnits);
}
