import { FileBody } from '../../contract/file-body';
import type { Handlers } from '../../contract/handlers';
import { describeInvoice, type InvoiceDocument } from '../../invoice-documents/document';
import type { InvoicePdfs } from '../../invoice-documents/invoice-pdfs';
import { findCustomerNow } from '../customers/customer-lookup';
import { type IssuerOf, invoiceNotFound, presenterOf } from './context';
import type { HostedLinks } from './hosted-links';
import { findInvoice } from './queries';

export interface InvoicePdfDependencies {
  hostedLinks: HostedLinks;
  issuerOf: IssuerOf;
  invoicePdfs: InvoicePdfs;
}

export function invoicePdfHandlers({
  hostedLinks,
  issuerOf,
  invoicePdfs,
}: InvoicePdfDependencies): Handlers<'getInvoicePdf'> {
  return {
    /** A draft's customer and issuer are as they are now. */
    async getInvoicePdf({ workspace, path }) {
      const row = await findInvoice(workspace, path.id);
      const customer = row && (row.customer ?? (await findCustomerNow(workspace, row.customer_id)));
      // A customer goes only when no draft is left that is for it.
      if (!row || !customer) throw invoiceNotFound(workspace, path.id);
      const invoice = presenterOf(workspace, hostedLinks)(row);
      const issuer = row.issuer ?? (await issuerOf(workspace.teamId));
      return { status: 200, ...pdfOf(describeInvoice(invoice, issuer, customer), invoicePdfs) };
    },
  };
}

/**
 * The file, and the headers that go with it. Its entity tag is of its own, since the file shows a part of the invoice and, of a draft, more than that.
 * Its name has letters, digits and hyphens alone, so it needs no encoding (RFC 6266).
 */
export function pdfOf(document: InvoiceDocument, pdfs: InvoicePdfs) {
  return {
    body: new FileBody('application/pdf', () => pdfs.bytes(document)),
    headers: {
      ETag: pdfs.entityTag(document),
      'Content-Disposition': `attachment; filename="${document.fileName}"`,
    },
  };
}
