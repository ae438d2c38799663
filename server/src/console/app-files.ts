import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { immutableCaching, setFileHeaders, setPageHeaders } from '../http/page-headers';

/** The forms of a file that the build makes ahead, the smallest first: content coding (RFC 9110, 8.4.1) and what it adds to the name. */
const encodings = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
] as const;

const identity = { coding: undefined, suffix: '' };

/**
 * The Settings app's built files: those below `/assets`, whose names change with their content, and the one page for every other address, since
 * the app itself decides what is at `/members`. @param buildDirectory what `scripts/build-console.ts` writes; may be missing
 */
export function createAppFilesRouter(buildDirectory: string): Router {
  const router = Router({ caseSensitive: true });
  router.use(readOnly());
  router.get('/assets/:fileName', sendAsset(path.join(buildDirectory, 'assets')));
  router.get('/*path', sendPage(buildDirectory));
  router.get('/', sendPage(buildDirectory));
  return router;
}

function readOnly(): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    response.set('Allow', 'GET, HEAD');
    sendText(response, 405, 'This address can only be read.');
  };
}

function sendAsset(directory: string): RequestHandler<{ fileName: string }> {
  return async (request, response, next) => {
    const { fileName } = request.params;
    if (!isAssetName(fileName)) return sendText(response, 404, notFound);
    const { coding, suffix } = await chooseEncoding(request, path.join(directory, fileName));
    setFileHeaders(response);
    response.type(path.extname(fileName));
    response.set({
      'Cache-Control': immutableCaching,
      // The name stands for the content, and each form has bytes of its own (RFC 9110, 8.8.3.3).
      ETag: `"${fileName}${suffix}"`,
      Vary: 'Accept-Encoding',
    });
    if (coding) response.set('Content-Encoding', coding);
    const options = { root: directory, cacheControl: false, lastModified: false, acceptRanges: false };
    response.sendFile(fileName + suffix, options, (error: NodeJS.ErrnoException | undefined) => {
      // Or the browser has changed its mind.
      if (!error || response.headersSent || error.code === 'ECONNABORTED') return;
      if (error.code !== 'ENOENT') return next(error);
      for (const name of ['Content-Encoding', 'ETag', 'Vary']) response.removeHeader(name);
      sendText(response, 404, notFound);
    });
  };
}

const notFound = 'There is no such file. Reload the page if the app has just been updated.';

/** One name in this one folder, and not one of the compressed forms. */
function isAssetName(name: string): boolean {
  return /^[\w-]+(\.[\w-]+)+$/.test(name) && !encodings.some(({ suffix }) => name.endsWith(suffix));
}

async function chooseEncoding(request: Request, file: string): Promise<(typeof encodings)[number] | typeof identity> {
  const chosen = encodings.find(({ coding }) => request.acceptsEncodings(coding) === coding);
  if (!chosen) return identity;
  return access(file + chosen.suffix).then(
    () => chosen,
    () => identity,
  );
}

function sendPage(buildDirectory: string): RequestHandler {
  return async (_request, response) => {
    const page = await readFile(path.join(buildDirectory, 'index.html')).catch(() => undefined);
    if (!page) return sendText(response, 503, 'The Settings app has not been built on this server. Run: npm run build');
    setPageHeaders(response, { scripts: "'self'", forms: "'self'" });
    response.type('html').send(page);
  };
}

function sendText(response: Response, status: number, text: string): void {
  setFileHeaders(response);
  response.status(status).set('Cache-Control', 'no-store').type('text').send(`${text}\n`);
}
