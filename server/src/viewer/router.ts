import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import { translatePostgresError } from '../db/postgres-errors';
import { contextOf } from '../http/context';
import { AddressLimit } from '../http/rate-limit';
import { type PageDependencies, replyWithNotice, showLink } from './pages';
import { beginReading, ReaderRequests, type RequestDependencies, requireOwnPage } from './requests';
import { nothingHere } from './shared-links';

export interface ViewerDependencies extends PageDependencies, RequestDependencies {
  /** How many requests one address may send in a window. */
  perAddress: number;
  /** The package pdfjs-dist. */
  pdfjsDirectory: string;
}

/** How many times more requests a page sends while somebody reads than before; and people of one office share an address. */
const readingFactor = 10;

/** For readers, who know of no keys. */
const explainLimit = () => 'Too many requests come from your network. Try again in a minute.';

/**
 * The pages at which documents are read, for whoever has the address of a link, and what those pages ask for while they are read. They are no operations of the
 * API: nobody but the pages uses them.
 */
export function createViewerRouter(dependencies: ViewerDependencies): Router {
  const { limiter, perAddress, files, pdfjsDirectory, publicUrl } = dependencies;
  const requests = new ReaderRequests(dependencies);
  const countOpening = countAddress(new AddressLimit(limiter, perAddress, explainLimit));
  const countReading = countAddress(new AddressLimit(limiter, perAddress * readingFactor, explainLimit));

  const router = Router({ caseSensitive: true, strict: true });
  router.use('/-', files.router(pdfjsDirectory));
  router.use(beginReading());
  router.use(requireOwnPage(publicUrl));
  router.get('/:slug/visits/:visitId/file', countReading, requests.sendFile);
  router.get('/:slug/visits/:visitId/download', countReading, requests.download);
  router.post('/:slug/visits/:visitId/readings', countReading, requests.recordReading);
  router.use(countOpening);
  router.get('/:slug', showLink(dependencies));
  router.post('/:slug/access', requests.enter);
  router.post('/:slug/visits', requests.startVisit);
  router.use(() => {
    throw nothingHere();
  });
  router.use(replyWithNotice(dependencies));
  router.use(translateErrors());
  return router;
}

const countAddress =
  (addressLimit: AddressLimit): RequestHandler<never> =>
  async (request, _response, next) => {
    await addressLimit.take(contextOf(request as Request));
    next();
  };

function translateErrors(): ErrorRequestHandler {
  return (thrown, _request, _response, next) => next(translatePostgresError(thrown));
}
