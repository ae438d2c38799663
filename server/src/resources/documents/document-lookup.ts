import type { Workspace, WritableWorkspace } from '../../db/workspace';
import type { VersionRow } from './document';
import { findDocument, findVersion, lockDocument } from './queries';

/** A document as readers are shown it. */
export interface SharedDocument {
  id: string;
  name: string;
  archived: boolean;
  /** The current one. */
  version: VersionRow;
}

/** @returns undefined where there is no such document; archived ones are found */
export async function findSharedDocument(workspace: Workspace, id: string): Promise<SharedDocument | undefined> {
  const [document, version] = await Promise.all([findDocument(workspace, id), findVersion(workspace, id, undefined)]);
  return document && version && { id, name: document.name, archived: document.status === 'archived', version };
}

/** One version of a document. @returns undefined where there is none */
export function findDocumentVersion(
  workspace: Workspace,
  documentId: string,
  number: number,
): Promise<VersionRow | undefined> {
  return findVersion(workspace, documentId, number);
}

/**
 * Finds a document for a link that is made and keeps others from archiving or deleting it until the transaction ends. Whoever changes a document locks no
 * link, so the two never wait for each other in a circle.
 * @returns undefined if there is none in the team and mode
 */
export async function holdDocument(
  workspace: WritableWorkspace,
  id: string,
): Promise<{ archived: boolean } | undefined> {
  const row = await lockDocument(workspace, id, 'share');
  return row && { archived: row.status === 'archived' };
}
