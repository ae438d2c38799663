import { v7 as uuidv7 } from 'uuid';
import type { Connections } from '../../db/connections';
import { type CommonFilters, containing, ResourceList } from '../../db/resource-list';
import { ReadOnlyWorkspace, type Workspace, type WritableWorkspace } from '../../db/workspace';
import { modeOfSlug } from '../../links/slug';
import { findSharedDocument, type SharedDocument } from '../documents/document-lookup';
import { type LinkColumns, type LinkRow, linkColumns as columns, toLinkRow as toRow } from './link';

const findSql = `select ${columns} from links where team_id = $1 and id = $2 and deleted_at is null`;

// Those that were chosen are in lower case, and are found however somebody types them; the others as they are.
const findBySlugSql = `
  select ${columns}, team_id from links
  where slug in ($1, lower($1)) and deleted_at is null order by slug = $1 desc limit 1`;

const insertSql = `
  insert into links
    (team_id, id, document_id, name, slug, password_hash, require_email, verify_email, allowed_emails, allowed_domains,
     allow_download, expires_at, max_views, disabled, external_id, metadata)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  returning ${columns}`;

const updateSql = `
  update links
  set version = version + 1, updated_at = date_trunc('milliseconds', now()),
      name = $3, slug = $4, password_hash = $5, require_email = $6, verify_email = $7, allowed_emails = $8, allowed_domains = $9,
      allow_download = $10, expires_at = $11, max_views = $12, disabled = $13, external_id = $14, metadata = $15,
      deleted_at = case when $16 then date_trunc('milliseconds', now()) end
  where team_id = $1 and id = $2
  returning ${columns}`;

// What `standingOf` goes by, as it is at this moment: whoever comes at the same time waits for the row.
const takeViewSql = `
  update links set view_count = view_count + 1
  where team_id = $1 and id = $2 and deleted_at is null and not disabled and (expires_at is null or expires_at > now())
    and (max_views is null or view_count < max_views)
    and exists (select from documents where documents.team_id = links.team_id and documents.id = document_id and status = 'active')
  returning 1`;

/** Finds a link that is not deleted; so do the others here. */
export async function findLink(workspace: Workspace, id: string): Promise<LinkRow | undefined> {
  const rows = await workspace.queryPoint<LinkRow>({
    name: 'link_find',
    text: findSql,
    toRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

export async function lockLink(workspace: WritableWorkspace, id: string): Promise<LinkRow | undefined> {
  const rows = await workspace.query<LinkRow>({
    name: 'link_lock',
    text: `${findSql} for update`,
    toRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

/** A link as somebody opens it, who brings its slug and nothing else. */
export interface OpenedLink {
  teamId: string;
  link: LinkRow;
  document: SharedDocument;
}

/**
 * Finds the link with this slug, of whatever team.
 * @param connections those of `modeOfSlug(slug)`
 */
export async function findLinkBySlug(connections: Connections, slug: string): Promise<OpenedLink | undefined> {
  const [link] = await connections.queryShared<LinkRow & { team_id: string }>({
    name: 'link_find_slug',
    text: findBySlugSql,
    toRow: (found: [...LinkColumns, teamId: string]) => ({
      ...toRow(found.slice(0, -1) as LinkColumns),
      team_id: found.at(-1),
    }),
    values: [slug],
  });
  if (!link) return undefined;
  const workspace = new ReadOnlyWorkspace(link.team_id, modeOfSlug(slug), connections);
  const document = await findSharedDocument(workspace, link.document_id);
  return document && { teamId: link.team_id, link, document };
}

/**
 * Counts a visit towards the link's limit, if the link stands open. It is held then until the transaction ends; its version stays, since nobody has
 * changed it.
 * @returns whether it was counted
 */
export async function takeView(workspace: WritableWorkspace, id: string): Promise<boolean> {
  const rows = await workspace.query({
    name: 'link_take_view',
    text: takeViewSql,
    values: [workspace.teamId, id],
  });
  return rows.length > 0;
}

/** What a new link consists of. */
export type NewLink = Pick<
  LinkRow,
  | 'document_id'
  | 'name'
  | 'slug'
  | 'password_hash'
  | 'require_email'
  | 'verify_email'
  | 'allowed_emails'
  | 'allowed_domains'
  | 'allow_download'
  | 'expires_at'
  | 'max_views'
  | 'disabled'
  | 'external_id'
  | 'metadata'
>;

/** @throws DatabaseError on the index `links_slug` or `links_external_id` when one of them is taken */
export async function insertLink(workspace: WritableWorkspace, link: NewLink): Promise<LinkRow> {
  const rows = await workspace.query<LinkRow>({
    name: 'link_insert',
    text: insertSql,
    toRow,
    values: [workspace.teamId, uuidv7(), link.document_id, ...fieldValues(link)],
  });
  return rows[0]!;
}

/** Writes all of the link's fields and raises its version. @throws DatabaseError as `insertLink` does */
export async function updateLink(workspace: WritableWorkspace, link: LinkRow): Promise<LinkRow> {
  const rows = await workspace.query<LinkRow>({
    name: 'link_update',
    text: updateSql,
    toRow,
    values: [workspace.teamId, link.id, ...fieldValues(link), link.deleted],
  });
  return rows[0]!;
}

function fieldValues(link: NewLink): unknown[] {
  return [
    link.name,
    link.slug,
    link.password_hash,
    link.require_email,
    link.verify_email,
    link.allowed_emails,
    link.allowed_domains,
    link.allow_download,
    link.expires_at,
    link.max_views,
    link.disabled,
    link.external_id,
    JSON.stringify(link.metadata),
  ];
}

export interface LinkFilters extends CommonFilters {
  /** Whether deleted ones are left out. */
  current: boolean;
  documentId?: string | undefined;
  slug?: string | undefined;
  disabled?: boolean | undefined;
  q?: string | undefined;
}

export const linkList = new ResourceList<LinkRow, LinkFilters>({
  table: 'links',
  columns,
  toRow,
  spelt: ['current'],
  filter(query, { current, documentId, slug, disabled, q }) {
    if (current) query.whereRaw('deleted_at is null');
    if (documentId !== undefined) query.where('document_id', documentId);
    if (slug !== undefined) query.whereRaw('slug in (?, lower(?))', [slug, slug]);
    if (disabled !== undefined) query.where('disabled', disabled);
    if (q !== undefined) containing(query, ['name'], q);
  },
});
