import { type RefObject, useEffect } from 'react';

/** Within a dialog: as it goes, the focus goes to the element, unless it has found its way back already. */
export function FocusAfterwards({ on }: { on: RefObject<HTMLElement | null> }) {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) on.current?.focus({ preventScroll: true });
      });
    },
    [on],
  );
  return null;
}
