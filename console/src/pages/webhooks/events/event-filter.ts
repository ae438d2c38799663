import { useSearchParams } from 'react-router';
import type { EventFilter, EventType } from '../../../api/events';
import { eventTypes } from '../event-types';
import { useMode } from '../webhooks-address';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id somewhere in what was pasted; undefined if there is none. */
export const findId = (text: string): string | undefined =>
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text.toLowerCase())?.[0];

export interface ChosenEvents {
  type?: EventType | undefined;
  resourceId?: string | undefined;
}

/** Which events are shown, as the address has it. What makes no sense there is left out. */
export function useEventFilter(): [EventFilter, (chosen: ChosenEvents) => void] {
  const [mode] = useMode();
  const [parameters, setParameters] = useSearchParams();
  const type = eventTypes.find((known) => known === parameters.get('type'));
  const resource = parameters.get('resource') ?? '';
  const filter: EventFilter = { mode, ...(type && { type }), ...(uuid.test(resource) && { resourceId: resource }) };
  const change = (chosen: ChosenEvents): void =>
    setParameters(
      { mode, ...(chosen.type && { type: chosen.type }), ...(chosen.resourceId && { resource: chosen.resourceId }) },
      { replace: true },
    );
  return [filter, change];
}
