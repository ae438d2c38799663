import type { Request } from 'express';

/**
 * Whether a page of ours has sent the request, whatever the method. Browsers send `Origin` with every request that is not a GET or HEAD (Fetch standard,
 * section 3.2), and no page can forge it.
 * @param publicUrl our origin, or empty to go by the host that was asked for: where TLS ends in front of us, we do not know the scheme
 */
export function isFromOwnOrigin(request: Request, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  const given = parseOrigin(request.headers.origin);
  if (!given || (site !== undefined && site !== 'same-origin')) return false;
  return publicUrl ? given.origin === new URL(publicUrl).origin : given.host === request.headers.host;
}

/** Undefined for no origin and for an opaque one, `null`. */
function parseOrigin(origin: string | undefined): URL | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin) : undefined;
}
