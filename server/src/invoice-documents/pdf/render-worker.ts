import { workerData } from 'piscina';
import type { InvoiceDocument } from '../document';
import { type FontWeight, openFonts } from './fonts';
import { renderInvoicePdf } from './invoice-pdf';

// A thread of the pool in invoice-pdfs.ts.
const fonts = openFonts(workerData as Record<FontWeight, string>);

export default (invoice: InvoiceDocument): Promise<Uint8Array> => renderInvoicePdf(invoice, fonts);
