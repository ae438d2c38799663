import { useRef, useState } from 'react';

/** Whether a key is being renamed. As it ends, the focus is back on the button that it began with. */
export function useRenaming() {
  const [isRenaming, setIsRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    isRenaming,
    button,
    start: () => setIsRenaming(true),
    end(): void {
      setIsRenaming(false);
      button.current?.focus();
    },
  };
}
