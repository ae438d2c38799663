import type { Response } from 'express';
import { securityHeaders } from './begin';

const refusedFeatures = [
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
];

/** Where a page may load what from (Content Security Policy Level 3); what is not named is refused. */
export interface PagePolicy {
  /** The sources of scripts, for example `'self'`. */
  scripts: string;
  /** The sources of styles. Where they are not given: ours, and those that scripts write as they draw. */
  styles?: string;
  /** Where forms may be sent to. */
  forms: string;
}

/**
 * Sets the headers of a page. `connect-src` is what keeps on this origin whatever secret is typed into a page.
 */
export function setPageHeaders(res: Response, { scripts, styles = "'self' 'unsafe-inline'", forms }: PagePolicy): void {
  setFileHeaders(res);
  res.set({
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src ${scripts}`,
      `style-src ${styles}`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      `form-action ${forms}`,
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
}

/** Sets the headers that pages and the files they load have in common. */
export function setFileHeaders(res: Response): void {
  res.set({
    'Referrer-Policy': securityHeaders['Referrer-Policy'],
    'X-Content-Type-Options': securityHeaders['X-Content-Type-Options'],
    'Strict-Transport-Security': securityHeaders['Strict-Transport-Security'],
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
}

/** The caching of a file whose name changes with its content (RFC 8246). */
export const immutableCaching = `public, max-age=${365 * 24 * 60 * 60}, immutable`;
