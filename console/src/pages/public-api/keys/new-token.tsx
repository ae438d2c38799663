import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { ApiKeyWithToken } from '../../../api/api-keys';
import { CopyButton } from '../../../components/copy-button';
import { exactTime } from '../../../components/time-format';
import classes from './keys.module.css';
import { useLeaveGuard } from './use-leave-guard';

interface NewTokenProps {
  issued: ApiKeyWithToken;
  isCopied: boolean;
  onCopied: () => void;
  /** Whether somebody has tried to close the dialog without a copy and is to be asked. */
  isAsking: boolean;
  onStay: () => void;
  onDone: () => void;
  /** Called to close the dialog whatever becomes of the token. */
  onLeave: () => void;
}

/** A token, this once, and how to use it. */
export function NewToken({ issued, isCopied, onCopied, isAsking, onStay, onDone, onLeave }: NewTokenProps) {
  const { token, previousTokenExpiresAt } = issued;
  const blocker = useLeaveGuard(!isCopied);
  const stay = (): void => {
    blocker.reset?.();
    onStay();
  };
  const leave = (): void => {
    blocker.proceed?.();
    onLeave();
  };
  const copied = { onCopied };
  return (
    <Stack>
      <Announcement isCopied={isCopied} />
      {previousTokenExpiresAt && (
        <Text size="sm">The token before works until {exactTime(Date.parse(previousTokenExpiresAt))}.</Text>
      )}
      <Secret label="Token" text={token} secret={token} {...copied}>
        <CopyButton value={token} label="Copy the token" {...copied} />
      </Secret>
      <Secret label="Try it in a terminal" text={curlLine(token)} secret={token} {...copied}>
        <CopyButton value={curlLine(token)} label="Copy the curl line" {...copied} />
      </Secret>
      {!isCopied && (isAsking || blocker.state === 'blocked') ? (
        <LeaveQuestion onStay={stay} onLeave={leave} />
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

/** Asks the API who the key belongs to: the smallest request that shows that it works. */
const curlLine = (token: string): string =>
  `curl ${window.location.origin}/api/v1/me -H 'Authorization: Bearer ${token}'`;

/** Takes the focus, which was on the button that is gone, so that a screen reader reads it and the copy button is next. */
function Announcement({ isCopied }: { isCopied: boolean }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className={classes.announcement}>
      {isCopied ? (
        <Alert color="green" role="none" icon={<CircleCheck aria-hidden />}>
          Copied. Keep it where your program can read it and nobody else can, not in its source code.
        </Alert>
      ) : (
        <Alert color="yellow" role="none" icon={<TriangleAlert aria-hidden />}>
          Copy the token now: it is shown this once. PaperLink keeps no copy of it.
        </Alert>
      )}
    </div>
  );
}

interface SecretProps {
  label: string;
  text: string;
  secret: string;
  onCopied: () => void;
  children: ReactNode;
}

/** Text to copy, with the button for it, or by hand where the browser lets no page copy. */
function Secret({ label, text, secret, onCopied, children }: SecretProps) {
  const id = useId();
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text id={id} size="sm" fw={550}>
          {label}
        </Text>
        {children}
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

function LeaveQuestion({ onStay, onLeave }: Pick<NewTokenProps, 'onStay' | 'onLeave'>) {
  const stayButton = useRef<HTMLButtonElement>(null);
  useEffect(() => stayButton.current?.focus(), []);
  return (
    <Alert color="red" role="alert" icon={<TriangleAlert aria-hidden />} title="You have not copied the token">
      <Text size="sm">Once this is closed nobody can see the token again. You would have to roll the key.</Text>
      <Group mt="xs" gap="sm" p={3}>
        <Button ref={stayButton} variant="default" size="sm" onClick={onStay}>
          Back to the token
        </Button>
        <Button color="red" size="sm" onClick={onLeave}>
          Close without copying
        </Button>
      </Group>
    </Alert>
  );
}
