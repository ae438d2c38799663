import { explainViolation } from '../../db/postgres-errors';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { Link } from '../../generated/types';
import type { LinkPasswords } from '../../links/passwords';
import { chosenSlug, randomSlug } from '../../links/slug';
import { requireVersion, versionTag } from '../../representation/entity-tag';
import { mergeMetadata } from '../../representation/metadata';
import { type Changed, recordCreation, type ResourceKind, save } from '../changes';
import { holdDocument } from '../documents/document-lookup';
import { applyAccess, noRules } from './access-fields';
import type { LinkFields, LinkRow } from './link';
import { findLink, insertLink, lockLink, type NewLink, updateLink } from './queries';

type ChangedLink = Changed<LinkRow, 'updated' | 'deleted'>;

/** What a change of links needs. */
export interface LinkContext {
  workspace: WritableWorkspace;
  /** The entity tag of `If-Match`, if it was sent. */
  ifMatch?: string | undefined;
  /** Whether codes can be mailed to readers. */
  canMail: boolean;
  present: (row: LinkRow) => Link;
}

const kindOf = ({ present }: LinkContext): ResourceKind<LinkRow, Link> => ({
  name: 'link',
  present,
  hidden: ({ password_hash, require_email }) => `${password_hash} ${require_email}`,
  write: (workspace, row) => updateLink(workspace, row).catch(explainConflict),
});

/** Of the password that was sent; null to take it away, undefined to leave it. */
export type SentHash = string | null | undefined;

/**
 * The hash of the password that was sent, if one was: it takes a while. It is right whatever becomes of the link meanwhile.
 * @param id of the link that it is for, unless that is to be made
 */
export async function hashOf(
  passwords: LinkPasswords,
  workspace: Workspace,
  password: string | null | undefined,
  id?: string,
): Promise<SentHash> {
  if (password == null) return password;
  const row = id === undefined ? undefined : await findLink(workspace, id);
  return passwords.hash(password, row?.password_hash ?? null);
}

/** @throws ApiError 409 when the slug or the external id is taken, 422 */
export async function create(
  context: LinkContext,
  documentId: string,
  { access = {}, ...fields }: LinkFields,
  passwordHash: SentHash,
): Promise<ChangedLink> {
  const { workspace } = context;
  if (access.verifyEmail) requireMail(context);
  await requireActive(workspace, documentId);
  const link: NewLink = {
    document_id: documentId,
    name: fields.name ?? null,
    slug: fields.slug === undefined ? randomSlug(workspace.mode) : chosenSlug(workspace.mode, fields.slug),
    ...applyAccess(noRules, access, passwordHash),
    disabled: fields.disabled ?? false,
    external_id: fields.externalId ?? null,
    metadata: mergeMetadata({}, fields.metadata),
  };
  const row = await insertLink(workspace, link).catch(explainConflict);
  return recordCreation(kindOf(context), workspace, row);
}

/** @throws ApiError 404, 409, 412 or 422 */
export async function update(
  context: LinkContext,
  id: string,
  fields: LinkFields,
  passwordHash: SentHash,
): Promise<ChangedLink> {
  const row = await lockExisting(context, id);
  if (fields.access?.verifyEmail && !row.verify_email) requireMail(context);
  return save(kindOf(context), context.workspace, row, applyFields(context, row, fields, passwordHash), 'updated');
}

/** Deletes the link, whose row stays for a while. @throws ApiError 404 or 412 */
export async function remove(context: LinkContext, id: string): Promise<ChangedLink> {
  const row = await lockExisting(context, id);
  return save(kindOf(context), context.workspace, row, { ...row, deleted: true }, 'deleted');
}

export function linkNotFound(workspace: { mode: string }, id: string): ApiError {
  return new ApiError('link_not_found', `No link ${id} in this ${workspace.mode} workspace.`);
}

async function lockExisting({ workspace, ifMatch }: LinkContext, id: string): Promise<LinkRow> {
  const row = await lockLink(workspace, id);
  if (!row) throw linkNotFound(workspace, id);
  requireVersion(ifMatch, versionTag(row.version));
  return row;
}

/** The row with the fields that were sent put in. */
function applyFields(
  { workspace }: LinkContext,
  row: LinkRow,
  { name, slug, access, disabled, externalId, metadata }: LinkFields,
  passwordHash: SentHash,
): LinkRow {
  return {
    ...row,
    ...(name !== undefined && { name }),
    // One that was made, and not chosen, is sent back as it is, capitals and all.
    ...(slug !== undefined && slug !== row.slug && { slug: chosenSlug(workspace.mode, slug) }),
    ...(access && applyAccess(row, access, passwordHash)),
    ...(disabled !== undefined && { disabled }),
    ...(externalId !== undefined && { external_id: externalId }),
    metadata: mergeMetadata(row.metadata, metadata),
  };
}

async function requireActive(workspace: WritableWorkspace, documentId: string): Promise<void> {
  const document = await holdDocument(workspace, documentId);
  if (!document) {
    const message = `No document ${documentId} in this ${workspace.mode} workspace.`;
    throw new ApiError('reference_not_found', message, { param: 'documentId' });
  }
  if (document.archived) {
    const message = `The document ${documentId} is archived, so nobody could read it.`;
    throw new ApiError('document_archived', message, { param: 'documentId' });
  }
}

function requireMail({ canMail }: LinkContext): void {
  if (canMail) return;
  const message = 'Codes cannot be sent to readers: this server has no mail configured.';
  throw new ApiError('mail_not_configured', message, { param: 'access.verifyEmail' });
}

function explainConflict(error: unknown): never {
  return explainViolation(error, {
    links_slug: () => new ApiError('slug_taken', 'Another link already has this slug.', { param: 'slug' }),
    links_external_id: () =>
      new ApiError('external_id_taken', 'Another link of this team already carries this external id.', {
        param: 'externalId',
      }),
  });
}
