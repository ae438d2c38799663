import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Router, type RequestHandler } from 'express';
import { sendBuiltFile, sendFileText } from '../http/built-files';
import { setPageHeaders } from '../http/page-headers';

/**
 * The Settings app's built files: those below `/assets`, whose names change with their content, and the one page for every other address, since
 * the app itself decides what is at `/members`. @param buildDirectory what `scripts/build-console.ts` writes; may be missing
 */
export function createAppFilesRouter(buildDirectory: string): Router {
  const router = Router({ caseSensitive: true });
  router.use(readOnly());
  router.get('/assets/:fileName', sendBuiltFile(path.join(buildDirectory, 'assets')));
  router.get('/*path', sendPage(buildDirectory));
  router.get('/', sendPage(buildDirectory));
  return router;
}

function readOnly(): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    response.set('Allow', 'GET, HEAD');
    sendFileText(response, 405, 'This address can only be read.');
  };
}

function sendPage(buildDirectory: string): RequestHandler {
  return async (_request, response) => {
    const page = await readFile(path.join(buildDirectory, 'index.html')).catch(() => undefined);
    if (!page)
      return sendFileText(response, 503, 'The Settings app has not been built on this server. Run: npm run build');
    setPageHeaders(response, { scripts: "'self'", forms: "'self'" });
    response.type('html').send(page);
  };
}
