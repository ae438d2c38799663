import type { Event } from '../../generated/types';
import type { EventRow } from './event';

/** The wire form of an event: what was written down when it happened. */
export function presentEvent(row: EventRow): Event {
  return JSON.parse(row.payload) as Event;
}
