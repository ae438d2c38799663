import { UnstyledButton } from '@mantine/core';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useId, useState } from 'react';
import type { Event } from '../../../api/events';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';
import { EventDetail } from './event-detail';
import classes from './events.module.css';

/** One event, which opens. */
export function EventItem({ event }: { event: Event }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <UnstyledButton
        className={classes.event!}
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': id })}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight size={16} aria-hidden className={classes.arrow} />
        <span className={classes.type}>{event.type}</span>
        <span className={classes.about}>
          <UserText inside>{nameOf(event)}</UserText>
        </span>
        <span className={classes.time}>
          <RelativeTime at={event.createdAt} inside />
        </span>
      </UnstyledButton>
      {isOpen && (
        <div id={id} className={classes.detail}>
          <EventDetail event={event} />
        </div>
      )}
    </li>
  );
}

/** What the resource is called by people, or else its id. */
function nameOf({ data: { object } }: Event): string {
  const fields = object as { id: string; number?: unknown; name?: unknown; reference?: unknown; url?: unknown };
  const name = [fields.number, fields.name, fields.reference, fields.url].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof name === 'string' ? name : fields.id;
}
