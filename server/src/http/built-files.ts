import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import { immutableCaching, setFileHeaders } from './page-headers';

/** The forms of a file that a build makes ahead, the smallest first: content coding (RFC 9110, 8.4.1) and what it adds to the name. */
const encodings = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
] as const;

const identity = { coding: undefined, suffix: '' };

/**
 * Answers `…/:fileName` with a file of this one folder, in the smallest form that the client accepts. Browsers keep it for good, so its name has to change
 * with its content. @param headers to send beside those of every file
 */
export function sendBuiltFile(
  directory: string,
  headers: Record<string, string> = {},
): RequestHandler<{ fileName: string }> {
  return async (request, response, next) => {
    const { fileName } = request.params;
    if (!isFileName(fileName)) return sendFileText(response, 404, notFound);
    const { coding, suffix } = await chooseEncoding(request, path.join(directory, fileName));
    setFileHeaders(response);
    response.type(path.extname(fileName));
    response.set({
      ...headers,
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
      for (const name of ['Content-Encoding', 'ETag', 'Vary', ...Object.keys(headers)]) response.removeHeader(name);
      sendFileText(response, 404, notFound);
    });
  };
}

const notFound = 'There is no such file. Reload the page if the app has just been updated.';

/** One name in this one folder, and not one of the compressed forms. */
function isFileName(name: string): boolean {
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

/** Says in a line of text why there is no file. */
export function sendFileText(response: Response, status: number, text: string): void {
  setFileHeaders(response);
  response.status(status).set('Cache-Control', 'no-store').type('text').send(`${text}\n`);
}
