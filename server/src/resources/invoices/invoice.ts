import type { InvoiceParty } from '../../generated/types';
import type { Discount, LineTotals, TaxTotals } from './totals';

/** Where an invoice is, apart from what follows from the date, the payments and whether it was seen. */
export type InvoiceState = 'draft' | 'sent' | 'paid' | 'void';

/** A line as it is stored: quantity, price and rate as in the API, what they come to in minor units. */
export interface StoredLine extends LineTotals {
  productId: string | null;
  name: string;
  description: string | null;
  quantity: number;
  unitOfMeasure: string | null;
  unitPrice: number;
  taxRate: number | null;
  discount: Discount | null;
}

export interface StoredPayment {
  id: string;
  /** In minor units. */
  amount: number;
  receivedOn: string;
  method: string | null;
  reference: string | null;
  createdAt: string;
}

/** An invoice as the database has it; amounts are in minor units of the currency. */
export interface InvoiceRow {
  id: string;
  version: number;
  state: InvoiceState;
  number: string | null;
  customer_id: string;
  /** As they were when it was sent. */
  customer: InvoiceParty | null;
  issuer: InvoiceParty | null;
  currency: string;
  tax_behavior: 'exclusive' | 'inclusive';
  issue_date: string | null;
  due_date: string | null;
  reference: string | null;
  notes: string | null;
  lines: StoredLine[];
  discount: Discount | null;
  subtotal: number;
  discount_amount: number;
  taxes: TaxTotals[];
  net_amount: number;
  tax_amount: number;
  total: number;
  amount_paid: number;
  /** The oldest first. */
  payments: StoredPayment[];
  /** Whether it is past its due date by the database's clock, in UTC, and still open. */
  overdue: boolean;
  sent_at: string | null;
  viewed_at: string | null;
  paid_at: string | null;
  voided_at: string | null;
  external_id: string | null;
  metadata: Record<string, string>;
  deleted_at: string | null;
  created_at: string;
  updated_at: string;
  [column: string]: unknown;
}

const paymentsSql = `
  case when amount_paid = 0 then '[]' else (
    select coalesce(json_agg(json_build_object(
      'id', id, 'amount', amount, 'receivedOn', received_on, 'method', method, 'reference', reference,
      'createdAt', to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) order by id), '[]')
    from invoice_payments where team_id = invoices.team_id and invoice_id = invoices.id
  ) end`;

const names = [
  ...['id', 'version', 'state', 'number', 'customer_id', 'customer', 'issuer', 'currency', 'tax_behavior'],
  ...['issue_date', 'due_date', 'reference', 'notes', 'lines', 'discount', 'subtotal', 'discount_amount', 'taxes'],
  ...['net_amount', 'tax_amount', 'total', 'amount_paid', 'payments', 'overdue', 'sent_at', 'viewed_at', 'paid_at'],
  ...['voided_at', 'external_id', 'metadata', 'deleted_at', 'created_at', 'updated_at'],
];

/** What is not simply the column of that name. */
const computed: Record<string, string> = {
  issue_date: 'issue_date::text',
  due_date: 'due_date::text',
  payments: paymentsSql,
  overdue: `state = 'sent' and coalesce(due_date < current_date, false)`,
};

/** The columns of an invoice, in the order in which `toInvoiceRow` takes them. */
export const invoiceColumns = names.map((name) => computed[name] ?? name).join(', ');

export function toInvoiceRow(columns: unknown[]): InvoiceRow {
  const row: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) row[name] = columns[index];
  return row as InvoiceRow;
}
