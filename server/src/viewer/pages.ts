import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { translatePostgresError } from '../db/postgres-errors';
import type { SafeHtml } from '../docs/html';
import { ApiError } from '../errors/api-error';
import { contextOf } from '../http/context';
import { setPageHeaders } from '../http/page-headers';
import { demandsOf } from '../links/access';
import { closedNotices, type Notice } from './closed-link';
import type { ViewerFiles } from './files';
import { gatePage, noticePage, type PageParts, readerPage, viewerPolicy } from './page';
import type { ReaderVisits } from './reader-visits';
import type { Readers } from './readers';
import type { SharedLink, SharedLinks } from './shared-links';

export interface PageDependencies {
  links: SharedLinks;
  readers: Readers;
  visits: ReaderVisits;
  files: ViewerFiles;
  reportFailure: (error: unknown, requestId: string) => void;
}

/** Of a gate: the name of the document is for those who have passed it. */
const gateTitle = 'A document for you';

/** The page of a link: the document, what has to be given for it, or why it is not to be had. */
export function showLink(dependencies: PageDependencies): RequestHandler<{ slug: string }> {
  const { links, readers, files } = dependencies;
  return async (request, response) => {
    const [parts, shared] = await Promise.all([files.parts(), links.find(request.params.slug)]);
    const { link, document, standing, path } = shared;
    if (standing !== 'open' && !(await goesOn(dependencies, request as Request, shared))) {
      return sendNotice(response, parts, 410, closedNotices[standing]);
    }
    // Before the page asks for anything: of two links that are opened at once, the one would take the other's id for its own.
    readers.browserIdOf(request as Request, response);
    const page = readers.isAdmitted(request as Request, shared)
      ? readerPage(parts, { path, title: document.name })
      : gatePage(parts, { path, title: gateTitle, demands: demandsOf(link) });
    sendPage(response, 200, page);
  };
}

/** Whether somebody loads the page again who has the last of a link's views and is still reading. */
async function goesOn({ readers, visits }: PageDependencies, request: Request, shared: SharedLink): Promise<boolean> {
  if (shared.standing !== 'used_up' || !readers.isAdmitted(request, shared)) return false;
  const reader = readers.identify(request, shared);
  return reader !== undefined && visits.isRunning(shared, reader, readers.lastVisitOf(request));
}

/** Tells of any error as a page, where it is a page that was asked for. */
export function replyWithNotice({ files, reportFailure }: PageDependencies): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const isForPage = /^\/[^/]*$/.test(request.path) && (request.method === 'GET' || request.method === 'HEAD');
    if (response.headersSent || !isForPage) return next(thrown);
    const error = translatePostgresError(thrown);
    const context = contextOf(request);
    context.failure = error;
    const status = error instanceof ApiError ? error.status : error instanceof URIError ? 404 : 500;
    if (status >= 500) reportFailure(error, context.requestId);
    if (error instanceof ApiError) response.set(error.extras.headers ?? {});
    return files
      .parts()
      .then((parts) => sendNotice(response, parts, status, notices[status] ?? notices[500]))
      .catch(next);
  };
}

const notices: Record<number, Notice> & { 500: Notice } = {
  404: {
    title: 'There is no document here',
    text: 'Check the address: it has to be complete. Whoever sent you the link can send it again.',
  },
  429: { title: 'Too many requests', text: 'Wait a minute, then load this page again.' },
  500: { title: 'Something went wrong', text: 'That was our fault. Try again in a little while.' },
  503: { title: 'One moment', text: 'We are briefly unavailable. Load this page again in a few seconds.' },
};

const sendNotice = (response: Response, parts: PageParts, status: number, { title, text }: Notice): void =>
  sendPage(response, status, noticePage(parts, title, text));

function sendPage(response: Response, status: number, page: SafeHtml): void {
  setPageHeaders(response, viewerPolicy);
  // Nobody else is to find it, and whether it shows the document is for this browser alone.
  response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'private, no-store' });
  response.status(status).type('html').send(page.toString());
}
