import type { Workspace, WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { Invoice, InvoiceParty } from '../../generated/types';
import { changedFields } from '../../representation/changed-fields';
import { requireVersion } from '../../representation/entity-tag';
import type { HostedLinks } from './hosted-links';
import type { InvoiceRow } from './invoice';
import { invoiceEntityTag, presentInvoice } from './presenter';
import { lockInvoice } from './queries';

/** The unit of work of a change of invoices. */
export interface InvoiceContext {
  workspace: WritableWorkspace;
  present: (row: InvoiceRow) => Invoice;
}

/** Says who a team's invoices are from: as it is at that moment, since what is sent can never be put right. */
export type IssuerOf = (teamId: string) => Promise<InvoiceParty>;

/** How the invoices of a workspace are shown. */
export function presenterOf({ mode, teamId }: Workspace, links: HostedLinks): (row: InvoiceRow) => Invoice {
  const urlOf = (id: string) => links.urlOf({ mode, teamId, id });
  return (row) => presentInvoice(row, urlOf);
}

export function invoiceNotFound(workspace: { mode: string }, id: string): ApiError {
  return new ApiError('invoice_not_found', `No invoice ${id} in this ${workspace.mode} workspace.`);
}

/** Locks the invoice for the rest of the transaction. @throws ApiError 404 or 412 */
export async function lockExisting(
  { workspace }: InvoiceContext,
  id: string,
  ifMatch: string | undefined,
): Promise<InvoiceRow> {
  const row = await lockInvoice(workspace, id);
  if (!row) throw invoiceNotFound(workspace, id);
  requireVersion(ifMatch, invoiceEntityTag(row));
  return row;
}

/** Locks an invoice that can still be changed. @throws ApiError 404, 409 `invoice_not_draft` or 412 */
export async function lockDraft(context: InvoiceContext, id: string, ifMatch: string | undefined): Promise<InvoiceRow> {
  const row = await lockExisting(context, id, ifMatch);
  if (row.state === 'draft') return row;
  throw new ApiError('invoice_not_draft', `The invoice ${row.number} was sent and can no longer be changed.`);
}

/** Records what has become of an invoice, and returns that. */
export function recordChange(
  { workspace, present }: InvoiceContext,
  outcome: 'deleted' | 'sent' | 'viewed' | 'partially_paid' | 'paid' | 'voided',
  before: InvoiceRow,
  after: InvoiceRow,
): InvoiceRow {
  const data = present(after);
  const previous = changedFields(present(before), data);
  workspace.record({ type: `invoice.${outcome}`, resourceId: after.id, data, previous });
  return after;
}
