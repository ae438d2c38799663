import type { Statement } from '../../db/connections';
import type { Workspace } from '../../db/workspace';
import type { EventFilters, EventOrder, EventRow } from './event';

export async function findEvent(workspace: Workspace, id: string): Promise<EventRow | undefined> {
  const rows = await workspace.queryPoint<EventRow>({
    name: 'event_find',
    text: 'select id, sequence, payload from events where team_id = $1 and id = $2',
    values: [workspace.teamId, id],
  });
  return rows[0];
}

/** One page of events, with one more than `limit` where there is a next page. */
export function listEvents(
  workspace: Workspace,
  filters: EventFilters,
  order: EventOrder,
  limit: number,
): Promise<EventRow[]> {
  return workspace.query<EventRow>(eventList(workspace.teamId, filters, order, limit));
}

/** Few combinations, each with an index in its order: so all are prepared. */
export function eventList(
  teamId: string,
  { type, resourceId }: EventFilters,
  { descending, after }: EventOrder,
  limit: number,
): Statement {
  const conditions = [
    { sql: 'type =', value: type },
    { sql: 'resource_id =', value: resourceId },
    { sql: `sequence ${descending ? '<' : '>'}`, value: after },
  ].filter(({ value }) => value !== undefined);
  const where = conditions.map(({ sql }, index) => `and ${sql} $${index + 3} `).join('');
  const direction = descending ? 'desc' : 'asc';
  return {
    name: ['event_list', direction, ...conditions.map(({ sql }) => sql)].join(' '),
    text: `select id, sequence, payload from events where team_id = $1 ${where}order by sequence ${direction} limit $2`,
    values: [teamId, limit + 1, ...conditions.map(({ value }) => value)],
  };
}
