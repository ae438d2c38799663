import { Button, Code, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorNotice } from './error-notice';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, and to what. */
  children: ReactNode;
  confirmLabel: string;
  /** Whether something is lost by it, which the colour of the button warns of; so it is if unset. */
  isDestructive?: boolean;
  /** What has to be typed first, where a click would be too easy. */
  phrase?: string;
  /** Does it. The dialog waits for it, closes when it is done and says why when it fails. */
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks before something that a click alone should not do. */
export function ConfirmDialog({ opened, onClose, title, ...question }: ConfirmDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered>
      <Question {...question} onClose={onClose} />
    </Modal>
  );
}

/** Lives only while the dialog is open, so that each time begins anew. */
function Question({
  children,
  confirmLabel,
  isDestructive = true,
  phrase,
  onConfirm,
  onClose,
}: Omit<ConfirmDialogProps, 'opened' | 'title'>) {
  const [typed, setTyped] = useState('');
  const { isPending, error, submit } = useConfirmation(onConfirm, onClose);
  const isHeldBack = phrase !== undefined && typed.trim() !== phrase;
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <div>{children}</div>
        {phrase !== undefined && <PhraseInput phrase={phrase} value={typed} onChange={setTyped} />}
        {error !== undefined && <ErrorNotice error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isPending}>
            Cancel
          </Button>
          <Button type="submit" {...(isDestructive && { color: 'red' })} loading={isPending} disabled={isHeldBack}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useConfirmation(onConfirm: () => Promise<unknown>, onDone: () => void) {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsPending(true);
    setError(undefined);
    try {
      await onConfirm();
      onDone();
    } catch (failure) {
      setError(failure);
    } finally {
      setIsPending(false);
    }
  };
  return { isPending, error, submit };
}

interface PhraseInputProps {
  phrase: string;
  value: string;
  onChange: (value: string) => void;
}

function PhraseInput({ phrase, value, onChange }: PhraseInputProps) {
  return (
    <TextInput
      label={
        <Text span size="sm">
          Type <Code>{phrase}</Code> to go on
        </Text>
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
      data-autofocus
    />
  );
}
