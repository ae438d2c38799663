import type { Change } from '../db/workspace';
import { presentVisit } from './presenter';
import type { VisitRow } from './visit';

/** Whether a visit is one of a reader that the team wants to know of. Others are kept, but are told to nobody and count nowhere. */
export const isOfReader = ({ is_bot: isBot, is_internal: isInternal }: VisitRow): boolean => !isBot && !isInternal;

// Readers are no part of the team: what they do is in no audit log.
const change = (type: string, row: VisitRow, previous: object): Change => ({
  type,
  resourceId: row.id,
  data: presentVisit(row),
  previous,
  unaudited: true,
});

export const started = (row: VisitRow): Change => change('visit.started', row, {});

export const completed = (row: VisitRow): Change => change('visit.completed', row, { completedAt: null });
