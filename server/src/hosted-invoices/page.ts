import { html, SafeHtml } from '../docs/html';
import type { Invoice } from '../generated/types';
import { dateText } from '../invoice-documents/date-text';
import type { DocumentLine, Fact, InvoiceDocument, TotalRow } from '../invoice-documents/document';
import type { PartyBlock } from '../invoice-documents/party';

/** What is written into every page, so that it loads nothing else. */
export interface PageParts {
  nonce: string;
  css: string;
}

interface InvoicePage extends PageParts {
  /** The path of the page. */
  path: string;
  script: string;
}

/** The page of an invoice that was sent. It shows what the PDF shows, and how the invoice stands today. */
export function invoicePage(
  invoice: Invoice,
  shown: InvoiceDocument,
  { path, script, ...parts }: InvoicePage,
): SafeHtml {
  const { label, tone, explanation } = standingOf(invoice);
  return page(
    parts,
    `${shown.title} · ${shown.issuer.name}`,
    html`<main>
        <div class="head">
          <p class="from" dir="auto">${shown.issuer.name}</p>
          <p class="status ${tone}">${label}</p>
        </div>
        <div class="due">
          <div>
            <h1>${headlineOf(invoice, shown)}</h1>
            ${explanation === '' ? html`` : html`<p>${explanation}</p>`}
          </div>
          <a class="download" href="${path}/pdf" download="${shown.fileName}">Download PDF</a>
        </div>
        <dl class="facts">${shown.facts.map(fact)}</dl>
        <div class="parties">${party('From', shown.issuer)} ${party('Bill to', shown.customer)}</div>
        ${lineTable(shown)}
        <dl class="totals">${shown.totals.map(total)}</dl>
        ${
          shown.notes === null
            ? html``
            : html`<section class="notes">
                <h2>Notes</h2>
                <p dir="auto">${shown.notes}</p>
              </section>`
        }
      </main>
      <footer>Sent with PaperLink</footer>
      <script nonce="${parts.nonce}">
        ${new SafeHtml(script)};
      </script>`,
  );
}

/** A page that says only this. */
export function noticePage(parts: PageParts, title: string, text: string): SafeHtml {
  return page(
    parts,
    title,
    html`<main class="notice">
      <h1>${title}</h1>
      <p>${text}</p>
    </main>`,
  );
}

function page({ nonce, css }: PageParts, title: string, content: SafeHtml): SafeHtml {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style nonce="${nonce}">
          ${new SafeHtml(css)}
        </style>
      </head>
      <body>
        ${content}
      </body>
    </html> `;
}

interface Standing {
  label: string;
  tone: '' | 'good' | 'bad';
  explanation: string;
}

function standingOf({ status, paidAt, voidedAt }: Invoice): Standing {
  const on = (time: string | null) => (time === null ? '' : ` on ${dateText(time)}`);
  switch (status) {
    case 'paid':
      return { label: 'Paid', tone: 'good', explanation: `Paid in full${on(paidAt)}. Thank you.` };
    case 'void':
      return { label: 'Void', tone: 'bad', explanation: `Voided${on(voidedAt)}. Please do not pay it.` };
    case 'overdue':
      return { label: 'Overdue', tone: 'bad', explanation: 'The due date has passed.' };
    case 'partially_paid':
      return { label: 'Partly paid', tone: '', explanation: '' };
    default:
      return { label: 'Open', tone: '', explanation: '' };
  }
}

const headlineOf = ({ status }: Invoice, shown: InvoiceDocument): string =>
  status === 'void' ? 'Nothing is due' : shown.headline;

const fact = ({ label, value }: Fact): SafeHtml =>
  html`<dt>${label}</dt>
    <dd dir="auto">${value}</dd>`;

const party = (label: string, { name, lines }: PartyBlock): SafeHtml =>
  html`<section>
    <h2>${label}</h2>
    <strong dir="auto">${name}</strong> ${lines.map((line) => html`<span dir="auto">${line}</span>`)}
  </section>`;

/** Its roles are spelled out because a table that is laid out in another way, as on a narrow screen, is none to some browsers. */
const lineTable = ({ lines, currency }: InvoiceDocument): SafeHtml =>
  html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader">Description</th>
        <th role="columnheader">Qty</th>
        <th role="columnheader">Unit price</th>
        <th role="columnheader">Tax</th>
        <th role="columnheader">Amount (${currency})</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map(row)}
    </tbody>
  </table>`;

const row = (line: DocumentLine): SafeHtml =>
  html`<tr role="row">
    <td role="cell">
      <div class="name" dir="auto">${line.name}</div>
      ${line.description === null ? html`` : html`<div class="detail" dir="auto">${line.description}</div>`}
      ${line.discount === null ? html`` : html`<div class="detail">${line.discount}</div>`}
    </td>
    <td role="cell" class="quantity">${line.quantity}</td>
    <td role="cell" class="price">${line.unitPrice}</td>
    <td role="cell" class="tax">${line.tax}</td>
    <td role="cell" class="amount">${line.amount}</td>
  </tr> `;

const total = ({ label, amount, kind }: TotalRow): SafeHtml =>
  html`<dt class="${kind}">${label}</dt>
    <dd class="${kind}">${amount}</dd>`;
