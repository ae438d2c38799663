import { ApiError } from '../errors/api-error';
import type { WritableWorkspace } from '../db/workspace';
import { changedFields } from '../representation/changed-fields';

/** What a change did, and the row as it is now. `unchanged`: everything already was as asked, so there is no new version and no event. */
export interface Changed<Row, Outcome extends string = string> {
  outcome: Outcome | 'created' | 'unchanged';
  row: Row;
}

/** How one kind of resource is shown and written. */
export interface ResourceKind<Row, Wire extends object> {
  /** What its events begin with. */
  name: string;
  present: (row: Row) => Wire;
  /** What of it can be changed without showing in the wire form, as a password can. */
  hidden?: (row: Row) => string;
  /** Writes all of the row's fields and raises its version. */
  write: (workspace: WritableWorkspace, row: Row) => Promise<Row>;
}

interface Identified {
  id: string;
}

/** Two are needed where another creates the resource first; a third only where its external id is taken away again at once. */
const upsertAttempts = 3;

/** Records that the row is new. */
export function recordCreation<Row extends Identified, Wire extends object>(
  { name, present }: ResourceKind<Row, Wire>,
  workspace: WritableWorkspace,
  row: Row,
): Changed<Row, never> {
  workspace.record({ type: `${name}.created`, resourceId: row.id, data: present(row), previous: {} });
  return { outcome: 'created', row };
}

/** Writes the row as it is wanted and records that, under the name of the outcome, unless it is as it was. */
export async function save<Row extends Identified, Wire extends object, Outcome extends string>(
  { name, present, hidden, write }: ResourceKind<Row, Wire>,
  workspace: WritableWorkspace,
  before: Row,
  wanted: Row,
  outcome: Outcome,
): Promise<Changed<Row, Outcome>> {
  const earlier = present(before);
  const isAsItWas =
    Object.keys(changedFields(earlier, present(wanted))).length === 0 && hidden?.(before) === hidden?.(wanted);
  if (isAsItWas) return { outcome: 'unchanged', row: before };
  const row = await write(workspace, wanted);
  const data = present(row);
  workspace.record({ type: `${name}.${outcome}`, resourceId: row.id, data, previous: changedFields(earlier, data) });
  return { outcome, row };
}

/** The steps of an upsert by external id. */
interface Upsert<Row, Result> {
  /** Finds the row that carries the external id, and locks it; for one there is, or for none, it also checks `If-Match`. */
  lock: () => Promise<Row | undefined>;
  update: (row: Row) => Promise<Result>;
  /** Leaves a row that carries the external id already alone, and then returns undefined. */
  create: () => Promise<Result | undefined>;
}

/** Updates the row that carries the external id, or creates it, whoever else does so at the same time. @throws ApiError 409 `external_id_taken` */
export async function upsertByExternalId<Row, Result>({ lock, update, create }: Upsert<Row, Result>): Promise<Result> {
  for (let attempt = 0; attempt < upsertAttempts; attempt++) {
    const existing = await lock();
    if (existing) return update(existing);
    const created = await create();
    if (created) return created;
    // Somebody else created it in between, and has committed, since the insert waited for them.
  }
  throw new ApiError(
    'external_id_taken',
    'This external id is passing from one resource to another. Send the change again.',
    { param: 'externalId' },
  );
}
