import { v7 as uuidv7 } from 'uuid';
import { type CommonFilters, ResourceList } from '../../db/resource-list';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import type { Invoice, InvoiceParty } from '../../generated/types';
import type { Bill } from './bill';
import { type InvoiceRow, invoiceColumns as columns, toInvoiceRow as toRow } from './invoice';

/** What a draft consists of. */
export type DraftColumns = Bill &
  Pick<InvoiceRow, 'customer_id' | 'issue_date' | 'due_date' | 'reference' | 'notes' | 'external_id' | 'metadata'>;

const draftNames = [
  ...['customer_id', 'currency', 'tax_behavior', 'issue_date', 'due_date', 'reference', 'notes', 'lines', 'discount'],
  ...['subtotal', 'discount_amount', 'taxes', 'net_amount', 'tax_amount', 'total', 'external_id', 'metadata'],
];
/** The parameters of a draft, after the team and the id. */
const draftParameters = draftNames.map((_, index) => `$${index + 3}`).join();

const findSql = `select ${columns} from invoices where team_id = $1 and id = $2 and deleted_at is null`;

const moment = `date_trunc('milliseconds', now())`;

/** Raises the version of the invoice with the id $2. */
const updateSql = (set: string, from = '') => `
  update invoices
  set version = version + 1, updated_at = ${moment}, ${set} ${from}
  where team_id = $1 and id = $2 and deleted_at is null
  returning ${columns}`;

/** The number is drawn in the transaction that sends the invoice: nobody else gets the next one before it ends, and one that fails draws none. */
const sendSql = `
  with drawn as (
    insert into invoice_numbers (team_id, year, last)
    select team_id, extract(year from coalesce(issue_date, current_date))::integer, 1
    from invoices where team_id = $1 and id = $2
    on conflict (team_id, year) do update set last = invoice_numbers.last + 1
    returning year, last
  )
  ${updateSql(
    `state = 'sent', sent_at = ${moment}, issue_date = coalesce(issue_date, current_date), customer = $3, issuer = $4,
    number = concat('INV-', lpad(year::text, 4, '0'), '-', lpad(last::text, greatest(4, length(last::text)), '0'))`,
    'from drawn',
  )}`;

const paySql = updateSql(`
  amount_paid = amount_paid + $3::bigint,
  state = case when amount_paid + $3::bigint = total then 'paid' else state end,
  paid_at = case when amount_paid + $3::bigint = total then ${moment} end`);

export async function findInvoice(workspace: Workspace, id: string): Promise<InvoiceRow | undefined> {
  const values = [workspace.teamId, id];
  const rows = await workspace.queryPoint<InvoiceRow>({ name: 'invoice_find', text: findSql, toRow, values });
  return rows[0];
}

/**
 * Finds an invoice and keeps others from changing it until the transaction ends. It is read in a statement of its own after the lock, whose snapshot
 * therefore includes the payments that whoever held the lock before has committed.
 */
export async function lockInvoice(workspace: WritableWorkspace, id: string): Promise<InvoiceRow | undefined> {
  const values = [workspace.teamId, id];
  const lock = { name: 'invoice_lock', text: 'select from invoices where team_id = $1 and id = $2 for update', values };
  const [, row] = await Promise.all([workspace.query(lock), findInvoice(workspace, id)]);
  return row;
}

/** @throws DatabaseError on the index `invoices_external_id` when the external id is taken */
export function insertDraft(workspace: WritableWorkspace, draft: DraftColumns): Promise<InvoiceRow> {
  const text = `
    insert into invoices (team_id, id, ${draftNames.join()}) values ($1, $2, ${draftParameters}) returning ${columns}`;
  return write(workspace, 'invoice_insert', text, uuidv7(), draftValues(draft));
}

/** @throws DatabaseError as `insertDraft` does */
export function updateDraft(workspace: WritableWorkspace, row: InvoiceRow): Promise<InvoiceRow> {
  const text = updateSql(`(${draftNames.join()}) = row(${draftParameters})`);
  return write(workspace, 'invoice_update', text, row.id, draftValues(row));
}

export function deleteDraft(workspace: WritableWorkspace, id: string): Promise<InvoiceRow> {
  return write(workspace, 'invoice_delete', updateSql(`deleted_at = ${moment}`), id);
}

/** Gives the draft its number and its date, if it has none, and keeps who it is for and from as they are now. */
export function markSent(
  workspace: WritableWorkspace,
  id: string,
  customer: InvoiceParty,
  issuer: InvoiceParty,
): Promise<InvoiceRow> {
  return write(workspace, 'invoice_send', sendSql, id, [JSON.stringify(customer), JSON.stringify(issuer)]);
}

/** Adds up what was paid; the invoice is paid when that is the total. @param amount in minor units */
export function addPaid(workspace: WritableWorkspace, id: string, amount: number): Promise<InvoiceRow> {
  return write(workspace, 'invoice_pay', paySql, id, [amount]);
}

export function markVoid(workspace: WritableWorkspace, id: string): Promise<InvoiceRow> {
  return write(workspace, 'invoice_void', updateSql(`state = 'void', voided_at = ${moment}`), id);
}

export function markViewed(workspace: WritableWorkspace, id: string): Promise<InvoiceRow> {
  return write(workspace, 'invoice_view', updateSql(`viewed_at = ${moment}`), id);
}

export interface NewPayment {
  /** In minor units. */
  amount: number;
  /** Null for today, in UTC. */
  receivedOn: string | null;
  method: string | null;
  reference: string | null;
}

export async function insertPayment(
  workspace: WritableWorkspace,
  invoiceId: string,
  { amount, receivedOn, method, reference }: NewPayment,
): Promise<void> {
  await workspace.query({
    name: 'invoice_payment_insert',
    text: `
      insert into invoice_payments (team_id, id, invoice_id, amount, received_on, method, reference)
      values ($1, $2, $3, $4, coalesce($5, current_date), $6, $7)`,
    values: [workspace.teamId, uuidv7(), invoiceId, amount, receivedOn, method, reference],
  });
}

/** Whether there is an invoice of the customer that is not deleted. */
export async function isCustomerOfInvoice(workspace: Workspace, customerId: string): Promise<boolean> {
  const rows = await workspace.query({
    name: 'invoice_of_customer',
    text: 'select from invoices where team_id = $1 and customer_id = $2 and deleted_at is null limit 1',
    values: [workspace.teamId, customerId],
  });
  return rows.length > 0;
}

async function write(
  workspace: WritableWorkspace,
  name: string,
  text: string,
  id: string,
  values: unknown[] = [],
): Promise<InvoiceRow> {
  const rows = await workspace.query<InvoiceRow>({ name, text, toRow, values: [workspace.teamId, id, ...values] });
  return rows[0]!;
}

/** pg would write arrays in its own way. */
function draftValues(draft: DraftColumns): unknown[] {
  const columns = { ...draft, lines: JSON.stringify(draft.lines), taxes: JSON.stringify(draft.taxes) };
  return draftNames.map((name) => columns[name as keyof DraftColumns]);
}

export interface InvoiceFilters extends CommonFilters {
  status?: Invoice['status'] | undefined;
  customerId?: string | undefined;
  number?: string | undefined;
}

const open = `state = 'sent' and (due_date is null or due_date >= current_date)`;

/** What each status means, in the words of the partial indexes. */
const statusConditions: Record<Invoice['status'], string> = {
  draft: `state = 'draft'`,
  sent: `${open} and amount_paid = 0 and viewed_at is null`,
  viewed: `${open} and amount_paid = 0 and viewed_at is not null`,
  partially_paid: `${open} and amount_paid > 0`,
  overdue: `state = 'sent' and due_date < current_date`,
  paid: `state = 'paid'`,
  void: `state = 'void'`,
};

export const invoiceList = new ResourceList<InvoiceRow, InvoiceFilters>({
  table: 'invoices',
  columns,
  toRow,
  spelt: ['status'],
  filter(query, { status, customerId, number, updatedSince }) {
    if (updatedSince === undefined) query.whereRaw('deleted_at is null');
    if (status !== undefined) query.whereRaw(statusConditions[status]);
    if (customerId !== undefined) query.where('customer_id', customerId);
    if (number !== undefined) query.where('number', number);
  },
});
