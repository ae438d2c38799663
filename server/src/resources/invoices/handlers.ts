import type { Handlers } from '../../contract/handlers';
import type { WritableWorkspace } from '../../db/workspace';
import type { Cursors } from '../../representation/cursor';
import { listPage } from '../list-page';
import { type InvoiceContext, type IssuerOf, invoiceNotFound, presenterOf } from './context';
import { createInvoice, deleteInvoice, updateInvoice } from './drafts';
import type { HostedLinks } from './hosted-links';
import type { InvoiceRow } from './invoice';
import { payInvoice, sendInvoice, voidInvoice } from './lifecycle';
import { invoiceEntityTag, presentPreview } from './presenter';
import { previewInvoice } from './preview';
import { findInvoice, invoiceList } from './queries';

type InvoiceOperations =
  | 'listInvoices'
  | 'createInvoice'
  | 'getInvoice'
  | 'updateInvoice'
  | 'deleteInvoice'
  | 'previewInvoice'
  | 'sendInvoice'
  | 'createInvoicePayment'
  | 'voidInvoice';

export interface InvoiceDependencies {
  cursors: Cursors;
  hostedLinks: HostedLinks;
  issuerOf: IssuerOf;
}

export function invoiceHandlers({ cursors, hostedLinks, issuerOf }: InvoiceDependencies): Handlers<InvoiceOperations> {
  const contextOf = (workspace: WritableWorkspace) => ({ workspace, present: presenterOf(workspace, hostedLinks) });
  return {
    async listInvoices({ workspace, query }) {
      const { limit: _limit, after: _after, sort: _sort, ...filters } = query;
      const body = await listPage(
        { operation: 'listInvoices', workspace, cursors, query },
        (order, limit) => invoiceList.page(workspace, filters, order, limit),
        presenterOf(workspace, hostedLinks),
      );
      return { status: 200, body };
    },

    async createInvoice({ workspace, body }) {
      const context = contextOf(workspace);
      return created(context, await createInvoice(context, body));
    },

    async getInvoice({ workspace, path }) {
      const row = await findInvoice(workspace, path.id);
      if (!row) throw invoiceNotFound(workspace, path.id);
      return found({ present: presenterOf(workspace, hostedLinks) }, row);
    },

    async updateInvoice({ workspace, path, body, ifMatch }) {
      const context = contextOf(workspace);
      return found(context, await updateInvoice(context, path.id, body, ifMatch));
    },

    async deleteInvoice({ workspace, path, ifMatch }) {
      const context = contextOf(workspace);
      return found(context, await deleteInvoice(context, path.id, ifMatch));
    },

    async previewInvoice({ workspace, body }) {
      return { status: 200, body: { data: presentPreview(await previewInvoice(workspace, body)) } };
    },

    async sendInvoice({ workspace, path, ifMatch }) {
      const context = contextOf(workspace);
      const issuer = await issuerOf(workspace.teamId);
      return found(context, await sendInvoice(context, path.id, issuer, ifMatch));
    },

    async createInvoicePayment({ workspace, path, body, ifMatch }) {
      const context = contextOf(workspace);
      return created(context, await payInvoice(context, path.id, body, ifMatch));
    },

    async voidInvoice({ workspace, path, ifMatch }) {
      const context = contextOf(workspace);
      return found(context, await voidInvoice(context, path.id, ifMatch));
    },
  };
}

function found({ present }: Pick<InvoiceContext, 'present'>, row: InvoiceRow) {
  return { status: 200 as const, body: { data: present(row) }, headers: { ETag: invoiceEntityTag(row) } };
}

function created(context: InvoiceContext, row: InvoiceRow) {
  const { body, headers } = found(context, row);
  return { status: 201 as const, body, headers: { ...headers, Location: `/api/v1/invoices/${row.id}` } };
}
