import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { ViewerIds } from '../visits/viewer-ids';
import { cookieOf, setCookie } from './cookies';
import { type Grant, grantMs, type Grants, meetsDemands } from './grants';
import type { Reader } from './reader-visits';
import type { SharedLink } from './shared-links';

const cookies = { grant: 'paperlink_grant', browser: 'paperlink_browser' };

/** As long as browsers keep any cookie, in milliseconds. */
const browserMs = 400 * 24 * 60 * 60 * 1000;
const browserIdShape = /^[\w-]{22}$/;

/** Tells readers apart by their cookies: the grant of a link, and the id of a browser whose reader has given no address. */
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
    const browserId = cookieOf(request, cookies.browser);
    return browserId !== undefined && browserIdShape.test(browserId) ? this.reader(shared, { browserId }) : undefined;
  }

  /** The same, where the browser is given an id if it needs one. */
  introduce(request: Request, response: Response, shared: SharedLink): Reader {
    const known = this.identify(request, shared);
    if (known) return known;
    const browserId = randomBytes(16).toString('base64url');
    const options = { path: '/l', maxAgeMs: browserMs, secure: this.isSecure(request) };
    setCookie(response, cookies.browser, browserId, options);
    return this.reader(shared, { browserId });
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
