import { randomBytes } from 'node:crypto';
import type { Response } from 'express';
import { setPageHeaders } from '../http/page-headers';

/**
 * Sets the headers of a page and returns the nonce (128 random bits, base64) its script elements must carry: only they run, whatever else this
 * origin serves. Styles get no nonce, which would cancel `'unsafe-inline'`. Nothing keeps the page, since a stored one would bring its old nonce back.
 */
export function setNoncedPageHeaders(res: Response): string {
  const nonce = randomBytes(16).toString('base64');
  setPageHeaders(res, { scripts: `'nonce-${nonce}'`, forms: "'none'" });
  return nonce;
}
