import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { ViewerIds } from '../visits/viewer-ids';
import { cookieOf, setCookie } from './cookies';
import { type Grant, grantMs, type Grants, meetsDemands } from './grants';
import type { Reader } from './reader-visits';
import type { SharedLink } from './shared-links';

const cookies = { grant: 'paperlink_grant', browser: 'paperlink_browser', visit: 'paperlink_visit' };

/** As long as browsers keep any cookie, in milliseconds. */
const browserMs = 400 * 24 * 60 * 60 * 1000;
/** Longer than anybody reads in one go, in milliseconds. */
const visitMs = 24 * 60 * 60 * 1000;
const browserIdShape = /^[\w-]{22}$/;

/** Tells readers apart by their cookies: the grant of a link, the id of a browser, and the visit to a link that began last in it. */
export class Readers {
  /** @param publicUrl our origin, or empty to go by what the proxies tell */
  constructor(
    private readonly grants: Grants,
    private readonly viewerIds: ViewerIds,
    private readonly publicUrl: string,
  ) {}

  /** Whether the browser may read through the link, as the link is now. */
  isAdmitted(request: Request, shared: SharedLink): boolean {
    return meetsDemands(shared.link, this.grantOf(request, shared));
  }

  admit(request: Request, response: Response, shared: SharedLink, grant: Grant): void {
    const options = { path: shared.path, maxAgeMs: grantMs, secure: this.isSecure(request) };
    setCookie(response, cookies.grant, this.grants.seal(grant), options);
  }

  /** Who reads, in a browser that is admitted. @returns undefined for a browser that has given no address and has no id yet */
  identify(request: Request, shared: SharedLink): Reader | undefined {
    const grant = this.grantOf(request, shared);
    if (grant?.email != null) return this.reader(shared, { email: grant.email }, grant);
    const browserId = knownBrowserId(request);
    return browserId === undefined ? undefined : this.reader(shared, { browserId });
  }

  /** The same, where the browser is given an id if it needs one. */
  introduce(request: Request, response: Response, shared: SharedLink): Reader {
    return this.identify(request, shared) ?? this.reader(shared, { browserId: this.browserIdOf(request, response) });
  }

  /** The id of the visit to this link that began last in the browser, as far as the browser tells. It may be anybody's, and no id at all. */
  lastVisitOf(request: Request): string | undefined {
    return cookieOf(request, cookies.visit);
  }

  /** Has the browser go on with the visit when its page is loaded again. */
  keepVisit(request: Request, response: Response, { path }: SharedLink, id: string): void {
    setCookie(response, cookies.visit, id, { path, maxAgeMs: visitMs, secure: this.isSecure(request) });
  }

  /** The id of the browser, which is given one if it has none yet. Nobody else knows it. */
  browserIdOf(request: Request, response: Response): string {
    const known = knownBrowserId(request);
    if (known !== undefined) return known;
    const browserId = randomBytes(16).toString('base64url');
    setCookie(response, cookies.browser, browserId, {
      path: '/l',
      maxAgeMs: browserMs,
      secure: this.isSecure(request),
    });
    return browserId;
  }

  private reader(shared: SharedLink, viewer: { email: string } | { browserId: string }, grant?: Grant): Reader {
    const viewerId = this.viewerIds.of(shared, viewer);
    return { viewerId, email: grant?.email ?? null, emailVerified: grant?.verified ?? false };
  }

  private grantOf(request: Request, { link }: SharedLink): Grant | undefined {
    return this.grants.open(cookieOf(request, cookies.grant), link.id);
  }

  private isSecure(request: Request): boolean {
    return this.publicUrl.startsWith('https:') || request.protocol === 'https';
  }
}

function knownBrowserId(request: Request): string | undefined {
  const browserId = cookieOf(request, cookies.browser);
  return browserId !== undefined && browserIdShape.test(browserId) ? browserId : undefined;
}
