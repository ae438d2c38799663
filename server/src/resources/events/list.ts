import type { Workspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { EventPage, operations } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import type { EventOrder } from './event';
import { presentEvent } from './presenter';
import { findEvent, listEvents } from './queries';

export type ListQuery = NonNullable<operations['listEvents']['parameters']['query']>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One page of events. @throws ApiError 400 for a cursor of another list and for the id of no event */
export async function listPage(workspace: Workspace, cursors: Cursors, query: ListQuery): Promise<EventPage> {
  const { limit = 20, after, ...shape } = query;
  const list = { operation: 'listEvents', teamId: workspace.teamId, mode: workspace.mode, ...shape };
  const order: EventOrder = {
    descending: query.sort !== 'sequence',
    after: after === undefined ? undefined : await sequenceOf(workspace, cursors, after, list),
  };
  const rows = await listEvents(workspace, { type: query.type, resourceId: query.resourceId }, order, limit);
  const hasMore = rows.length > limit;
  const page = hasMore ? rows.slice(0, limit) : rows;
  const last = page.at(-1);
  const nextCursor = hasMore && last ? cursors.encode({ id: last.id, value: String(last.sequence) }, list) : null;
  return { data: { data: page.map(presentEvent), hasMore, nextCursor } };
}

/** The sequence of the event that a page comes after. An event's id will do for any list, since whoever follows the events keeps one. */
async function sequenceOf(workspace: Workspace, cursors: Cursors, after: string, list: object): Promise<number> {
  if (!uuid.test(after)) return Number(cursors.decode(after, list).value);
  const event = await findEvent(workspace, after);
  if (event) return event.sequence;
  throw new ApiError(
    'invalid_cursor',
    `No event ${after} in this ${workspace.mode} workspace; events are kept for 30 days. Start again without \`after\`.`,
    { param: 'after' },
  );
}
