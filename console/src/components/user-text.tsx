import { Anchor, Tooltip } from '@mantine/core';
import { useResizeObserver } from '@mantine/hooks';
import { useState } from 'react';
import classes from './user-text.module.css';

/**
 * What somebody has typed, such as a name: on one line, in its own direction (HTML, `bdi`), cut where there is no room. What was cut shows on hover
 * and, since it then takes the focus, to the keyboard.
 * @param inside set within a link or button, which has the focus already
 */
export function UserText({ children: text, inside = false }: { children: string; inside?: boolean }) {
  const [ref, { width }] = useResizeObserver<HTMLElement>();
  const element = ref.current;
  const isCut = width > 0 && element !== null && element.scrollWidth > element.clientWidth;
  return (
    <Tooltip
      disabled={!isCut}
      label={<bdi className={classes.full}>{text}</bdi>}
      multiline
      maw={420}
      events={{ hover: true, focus: true, touch: true }}
    >
      <bdi ref={ref} dir="auto" className={classes.line} {...(isCut && !inside && { tabIndex: 0 })}>
        {text}
      </bdi>
    </Tooltip>
  );
}

const shortLength = 280;

/** What somebody has typed, in full, over as many lines as it takes; something very long opens on demand. */
export function UserTextBlock({ children: text }: { children: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const isLong = text.length > shortLength;
  return (
    <>
      <bdi dir="auto" className={classes.block}>
        {isLong && !isOpen ? `${text.slice(0, shortLength).trimEnd()}…` : text}
      </bdi>
      {isLong && (
        <Anchor component="button" type="button" size="sm" onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? 'Show less' : 'Show all'}
        </Anchor>
      )}
    </>
  );
}
