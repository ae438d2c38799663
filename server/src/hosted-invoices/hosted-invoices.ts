import { ReadOnlyWorkspace } from '../db/workspace';
import type { Invoice } from '../generated/types';
import { change, type ChangeDependencies } from '../http/unit-of-work';
import { describeInvoice, type InvoiceDocument } from '../invoice-documents/document';
import { presenterOf } from '../resources/invoices/context';
import type { HostedInvoice, HostedLinks } from '../resources/invoices/hosted-links';
import type { InvoiceRow } from '../resources/invoices/invoice';
import { viewInvoice } from '../resources/invoices/lifecycle';
import { findInvoice } from '../resources/invoices/queries';

/** An invoice that was sent, and what its documents show of it. */
export interface ShownInvoice {
  invoice: Invoice;
  document: InvoiceDocument;
}

/** Finds invoices by the tokens of their pages. */
export class HostedInvoices {
  constructor(
    private readonly links: HostedLinks,
    private readonly dependencies: ChangeDependencies,
  ) {}

  /** @returns undefined for a token that is not ours, and where the invoice is gone */
  async find(token: string): Promise<ShownInvoice | undefined> {
    const hosted = this.links.read(token);
    const row = hosted && (await this.findRow(hosted));
    if (!hosted || !row?.issuer || !row.customer) return undefined;
    const invoice = presenterOf(this.workspaceOf(hosted), this.links)(row);
    return { invoice, document: describeInvoice(invoice, row.issuer, row.customer) };
  }

  /** Marks the invoice as seen, if nobody has seen it yet. @returns whether there is one */
  async markViewed(token: string, origin: { requestId: string; ip: string | undefined }): Promise<boolean> {
    const hosted = this.links.read(token);
    const row = hosted && (await this.findRow(hosted));
    if (!hosted || !row || row.state === 'draft') return false;
    if (row.viewed_at !== null) return true;
    await change(
      this.dependencies,
      hosted.mode,
      { teamId: hosted.teamId, ...origin },
      async (workspace, transaction) => {
        await viewInvoice({ workspace, present: presenterOf(workspace, this.links) }, hosted.id);
        await transaction.commit();
      },
    );
    return true;
  }

  private findRow(hosted: HostedInvoice): Promise<InvoiceRow | undefined> {
    return findInvoice(this.workspaceOf(hosted), hosted.id);
  }

  private workspaceOf({ mode, teamId }: HostedInvoice): ReadOnlyWorkspace {
    return new ReadOnlyWorkspace(teamId, mode, this.dependencies.workspaces[mode]);
  }
}
