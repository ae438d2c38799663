import PDFDocument from 'pdfkit';
import type { InvoiceDocument } from '../document';
import { type Fonts, registerFonts } from './fonts';
import { drawHeading } from './heading';
import { drawLineTable } from './line-table';
import { drawNotes } from './notes';
import { Pages } from './pages';
import { drawTotals } from './totals';
import { Typesetter } from './typesetter';

/** Lays an invoice out on A4. The bytes depend on nothing but what is passed in: the same invoice is the same file. */
export function renderInvoicePdf(invoice: InvoiceDocument, fonts: Fonts): Promise<Buffer> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    info: {
      Title: invoice.title,
      Author: invoice.issuer.name,
      Creator: 'PaperLink',
      Producer: 'PaperLink',
      CreationDate: new Date(invoice.madeAt),
    },
  });
  registerFonts(pdf, fonts);
  const bytes = collect(pdf);
  const pages = new Pages(pdf, new Typesetter(pdf, fonts.regular), invoice);
  drawHeading(pages, invoice);
  drawLineTable(pages, invoice.lines, invoice.currency);
  drawTotals(pages, invoice.totals);
  if (invoice.notes !== null) drawNotes(pages, invoice.notes);
  pages.drawFooters();
  pdf.end();
  return bytes;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
