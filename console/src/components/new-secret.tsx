import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { CopyButton } from './copy-button';
import classes from './new-secret.module.css';
import { useLeaveGuard } from './use-leave-guard';

/** A secret and what to say of it. */
export interface SecretText {
  /** What it is called, for example "token". */
  noun: string;
  secret: string;
  /** What becomes of the secret before it, where there is one. */
  note?: ReactNode;
  /** Where to keep it once it is copied. */
  advice: string;
  /** What has to be done by whoever loses it. */
  remedy: string;
  /** A line to use it with at once, which contains it. */
  sample?: { label: string; text: string; copyLabel: string };
}

interface NewSecretProps extends SecretText {
  isCopied: boolean;
  onCopied: () => void;
  /** Whether somebody has tried to close the dialog without a copy and is to be asked. */
  isAsking: boolean;
  onStay: () => void;
  onDone: () => void;
  /** Called to close the dialog whatever becomes of the secret. */
  onLeave: () => void;
}

/** A secret, this once, and how to use it. */
export function NewSecret({ isCopied, onCopied, isAsking, onStay, onDone, onLeave, ...text }: NewSecretProps) {
  const { noun, secret, note, sample } = text;
  const blocker = useLeaveGuard(!isCopied);
  const stay = (): void => {
    blocker.reset?.();
    onStay();
  };
  const leave = (): void => {
    blocker.proceed?.();
    onLeave();
  };
  const copied = { secret, onCopied };
  return (
    <Stack>
      <Announcement isCopied={isCopied} {...text} />
      {note && <Text size="sm">{note}</Text>}
      <Secret label={capitalized(noun)} text={secret} copyLabel={`Copy the ${noun}`} {...copied} />
      {sample && <Secret {...sample} {...copied} />}
      {!isCopied && (isAsking || blocker.state === 'blocked') ? (
        <LeaveQuestion onStay={stay} onLeave={leave} {...text} />
      ) : (
        <Group justify="flex-end">
          <Button onClick={onDone} {...(!isCopied && { variant: 'default' })}>
            Done
          </Button>
        </Group>
      )}
    </Stack>
  );
}

const capitalized = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Takes the focus, which was on the button that is gone, so that a screen reader reads it and the copy button is next. */
function Announcement({ noun, advice, isCopied }: Pick<NewSecretProps, 'noun' | 'advice' | 'isCopied'>) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className={classes.announcement}>
      {isCopied ? (
        <Alert color="green" role="none" icon={<CircleCheck aria-hidden />}>
          Copied. {advice}
        </Alert>
      ) : (
        <Alert color="yellow" role="none" icon={<TriangleAlert aria-hidden />}>
          Copy the {noun} now: it is shown this once.
        </Alert>
      )}
    </div>
  );
}

interface SecretProps {
  label: string;
  text: string;
  copyLabel: string;
  secret: string;
  onCopied: () => void;
}

/** Text to copy, with the button for it, or by hand where the browser lets no page copy. */
function Secret({ label, text, copyLabel, secret, onCopied }: SecretProps) {
  const id = useId();
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text id={id} size="sm" fw={550}>
          {label}
        </Text>
        <CopyButton value={text} label={copyLabel} onCopied={onCopied} />
      </Group>
      <code
        className={classes.secret}
        role="group"
        aria-labelledby={id}
        translate="no"
        onCopy={() => window.getSelection()?.toString().includes(secret) && onCopied()}
      >
        {text}
      </code>
    </div>
  );
}

function LeaveQuestion({
  noun,
  remedy,
  onStay,
  onLeave,
}: Pick<NewSecretProps, 'noun' | 'remedy' | 'onStay' | 'onLeave'>) {
  const stayButton = useRef<HTMLButtonElement>(null);
  useEffect(() => stayButton.current?.focus(), []);
  return (
    <Alert color="red" role="alert" icon={<TriangleAlert aria-hidden />} title={`You have not copied the ${noun}`}>
      <Text size="sm">
        Once this is closed nobody can see the {noun} again. {remedy}
      </Text>
      <Group mt="xs" gap="sm" p={3}>
        <Button ref={stayButton} variant="default" size="sm" onClick={onStay}>
          Back to the {noun}
        </Button>
        <Button color="red" size="sm" onClick={onLeave}>
          Close without copying
        </Button>
      </Group>
    </Alert>
  );
}
