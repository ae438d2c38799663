import { randomBytes } from 'node:crypto';
import type { Response } from 'express';

const permissionsPolicy = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * The policy of one page (Content Security Policy Level 3). Only scripts that carry the nonce run, whatever else this
 * origin serves. Styles are looser because the reference writes style elements and attributes as it draws; a nonce in
 * `style-src` would cancel `'unsafe-inline'`, so there is none. `connect-src` is what keeps a pasted key on this origin.
 */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Sets the headers of a page and returns the nonce (128 random bits, base64) its script elements must carry. */
export function setPageHeaders(res: Response): string {
  const nonce = randomBytes(16).toString('base64');
  setCommonHeaders(res);
  res.set({
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    // A stored page would bring its old nonce back.
    'Cache-Control': 'no-store',
  });
  return nonce;
}

/** Sets the headers that pages and the files they load have in common. */
export function setCommonHeaders(res: Response): void {
  res.set({
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
}
