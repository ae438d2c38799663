import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useState } from 'react';
import { copyText } from './copy-text';

interface CopyButtonProps {
  value: string;
  /** What it copies, for example "Copy the token". */
  label: string;
  /** An icon alone, as beside an id in a table; the label becomes its name. */
  compact?: boolean;
  onCopied?: () => void;
}

const shownMs = 2000;

/** Copies a text and says so, to screen readers as well. */
export function CopyButton({ value, label, compact = false, onCopied }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const { start } = useTimeout(() => setState('idle'), shownMs);
  const copy = async (): Promise<void> => {
    const copied = await copyText(value);
    setState(copied ? 'copied' : 'failed');
    start();
    if (copied) onCopied?.();
  };
  const outcome = { idle: '', copied: 'Copied', failed: 'Copying failed: select the text and copy it' }[state];
  const Icon = state === 'copied' ? Check : Copy;
  return (
    <>
      {compact ? (
        <Tooltip label={outcome || label}>
          <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => void copy()}>
            <Icon size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ) : (
        <Button variant="default" leftSection={<Icon size={16} aria-hidden />} onClick={() => void copy()}>
          {outcome || label}
        </Button>
      )}
      <span role="status" className="visually-hidden">
        {outcome}
      </span>
    </>
  );
}
