import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import { ApiError } from '../errors/api-error';
import { type Standing, standingOf } from '../links/access';
import { modeOfSlug } from '../links/slug';
import { findLinkBySlug, type OpenedLink } from '../resources/links/link-lookup';
import { linkClosed } from './closed-link';

/** A link at the address that somebody has opened, as it stands at this moment. */
export interface SharedLink extends OpenedLink {
  mode: Mode;
  /** The path of its page: the slug is spelt as in the address, which is how the browser keeps its cookies apart. */
  path: string;
  standing: Standing;
}

/** As slugs may be: a hyphen at the beginning is that of the addresses of our files. */
const slugShape = /^[0-9A-Za-z][0-9A-Za-z-]{0,99}$/;

/** Finds links by the addresses of their pages. */
export class SharedLinks {
  constructor(private readonly workspaces: Record<Mode, Connections>) {}

  /** Reads the link anew, so that whatever is changed holds from the next request. @throws ApiError 404 where there is none, or none any more */
  async find(slug: string): Promise<SharedLink> {
    const mode = modeOfSlug(slug);
    const opened = slugShape.test(slug) ? await findLinkBySlug(this.workspaces[mode], slug) : undefined;
    if (!opened) throw nothingHere();
    const standing = standingOf(opened.link, opened.document, new Date());
    return { ...opened, mode, path: `/l/${slug}`, standing };
  }

  /** Finds a link through which somebody can begin to read. @throws ApiError 404, 410 */
  async findOpen(slug: string): Promise<SharedLink> {
    const shared = await this.find(slug);
    if (shared.standing !== 'open') throw linkClosed(shared.standing);
    return shared;
  }

  /** Finds a link through which somebody who has begun may finish: how many may begin makes no difference then. @throws ApiError 404, 410 */
  async findReadable(slug: string): Promise<SharedLink> {
    const shared = await this.find(slug);
    if (shared.standing !== 'open' && shared.standing !== 'used_up') throw linkClosed(shared.standing);
    return shared;
  }
}

/** Nothing is said of what there may have been. */
export function nothingHere(): ApiError {
  return new ApiError('route_not_found', 'There is nothing at this address.');
}
