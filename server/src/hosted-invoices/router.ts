import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import type { SafeHtml } from '../docs/html';
import { translatePostgresError } from '../db/postgres-errors';
import { ApiError } from '../errors/api-error';
import { contextOf } from '../http/context';
import { setPageHeaders } from '../http/page-headers';
import type { AddressLimit } from '../http/rate-limit';
import { sendFile } from '../http/reply';
import type { InvoicePdfs } from '../invoice-documents/invoice-pdfs';
import { pdfOf } from '../resources/invoices/pdf';
import type { HostedInvoices, ShownInvoice } from './hosted-invoices';
import { invoicePage, noticePage, type PageParts } from './page';

export interface HostedInvoicesDependencies {
  invoices: HostedInvoices;
  pdfs: InvoicePdfs;
  addressLimit: AddressLimit;
  /** The folder that holds `page.css`, `lines.css` and `view.js`. */
  assetsDirectory: string;
  reportFailure: (error: unknown, requestId: string) => void;
}

type TokenRequest = Request<{ token: string }>;

/**
 * The pages that show invoices to whoever they are for, without a key: the address is all it takes. Each has its PDF, and an address to which the
 * page's own script tells that it is being looked at. Everything here is for people, refusals included.
 */
export function createHostedInvoicesRouter(dependencies: HostedInvoicesDependencies): Router {
  const { invoices, pdfs, addressLimit, assetsDirectory } = dependencies;
  const read = (name: string) => readFileSync(path.join(assetsDirectory, name), 'utf8');
  const css = read('page.css') + read('lines.css');
  const script = read('view.js');
  const router = Router({ caseSensitive: true, strict: true });

  const sendPage = (response: Response, status: number, render: (parts: PageParts) => SafeHtml) =>
    response
      .status(status)
      .type('html')
      .send(render({ nonce: setHeaders(response), css }).toString());

  router.use(countAddress(addressLimit));
  router.get('/:token', async (request: TokenRequest, response) => {
    const { invoice, document } = await shown(invoices, request);
    const address = `/i/${request.params.token}`;
    sendPage(response, 200, (parts) => invoicePage(invoice, document, { ...parts, script, path: address }));
  });
  router.get('/:token/pdf', async (request: TokenRequest, response) => {
    const { document } = await shown(invoices, request);
    const { body, headers } = pdfOf(document, pdfs);
    const reply = { status: 200, headers: { ...headers, 'X-Robots-Tag': 'noindex, nofollow' }, text: '' };
    await sendFile(request, response, contextOf(request as Request), reply, body);
  });
  router.post('/:token/view', async (request: TokenRequest, response) => {
    const { requestId, ip } = contextOf(request as Request);
    if (!(await invoices.markViewed(request.params.token, { requestId, ip }))) throw nothingHere;
    setHeaders(response);
    response.status(204).end();
  });
  router.use(() => {
    throw nothingHere;
  });
  router.use(replyWithPage(dependencies.reportFailure, sendPage));
  return router;
}

const nothingHere = new ApiError('route_not_found', 'There is no invoice at this address.');

async function shown(invoices: HostedInvoices, request: TokenRequest): Promise<ShownInvoice> {
  const invoice = await invoices.find(request.params.token);
  if (!invoice) throw nothingHere;
  return invoice;
}

const countAddress =
  (addressLimit: AddressLimit): RequestHandler =>
  async (request, _response, next) => {
    await addressLimit.take(contextOf(request));
    next();
  };

/** Sets the headers of a page that loads nothing and that nobody else is to find. @returns the nonce of its style and its script */
function setHeaders(response: Response): string {
  const nonce = randomBytes(16).toString('base64');
  setPageHeaders(response, { scripts: `'nonce-${nonce}'`, styles: `'nonce-${nonce}'`, forms: "'none'" });
  response.set('X-Robots-Tag', 'noindex, nofollow');
  return nonce;
}

/** Tells of any error as a page. */
function replyWithPage(
  report: (error: unknown, requestId: string) => void,
  sendPage: (response: Response, status: number, render: (parts: PageParts) => SafeHtml) => void,
): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const context = contextOf(request);
    if (response.headersSent) return next(thrown);
    const error = translatePostgresError(thrown);
    context.failure = error;
    const status = error instanceof ApiError ? error.status : error instanceof URIError ? 404 : 500;
    if (status >= 500) report(error, context.requestId);
    if (error instanceof ApiError) response.set(error.extras.headers ?? {});
    const [title, text] = notices[status] ?? notices[500];
    sendPage(response, status, (parts) => noticePage(parts, title, text));
  };
}

type Notice = [title: string, text: string];

const notices: Record<number, Notice> & { 500: Notice } = {
  404: [
    'There is no invoice here',
    'Check the address: it has to be complete. Whoever sent you the invoice can send it again.',
  ],
  429: ['Too many requests', 'Wait a minute, then load this page again.'],
  500: ['Something went wrong', 'That was our fault. Try again in a little while.'],
  503: ['One moment', 'We are briefly unavailable. Load this page again in a few seconds.'],
};
