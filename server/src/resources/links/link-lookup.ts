import type { Workspace } from '../../db/workspace';
import type { LinkRow } from './link';
import { findLink } from './queries';

/** The link as it is now. @returns undefined where there is none in the team and mode, or it is deleted */
export function findLinkNow(workspace: Workspace, id: string): Promise<LinkRow | undefined> {
  return findLink(workspace, id);
}
