import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type EndpointPlace, useRedeliverFailed } from '../../../api/webhook-deliveries';
import { ErrorNotice } from '../../../components/error-notice';
import { notifySuccess } from '../../../components/notify';

interface ResendFailedDialogProps {
  place: EndpointPlace;
  opened: boolean;
  onClose: () => void;
}

const hourMs = 60 * 60 * 1000;
const spans = [
  { value: '1', label: '1 hour ago' },
  { value: '24', label: '24 hours ago' },
  { value: '168', label: '7 days ago' },
  { value: '720', label: '30 days ago' },
  { value: 'time', label: 'A time of your own…' },
];

/** Sends again what failed since a time, as after a receiver was down. */
export function ResendFailedDialog({ opened, onClose, place }: ResendFailedDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Resend what failed" centered>
      <ResendFailedForm place={place} onClose={onClose} />
    </Modal>
  );
}

function ResendFailedForm({ place, onClose }: Omit<ResendFailedDialogProps, 'opened'>) {
  const [since, setSince] = useState<Since>({ span: '24', time: '' });
  const [fault, setFault] = useState<string>();
  const redeliver = useRedeliverFailed(place);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const at = timeOf(since);
    if (Number.isNaN(at)) return setFault('Choose a day and a time.');
    redeliver.mutate(new Date(at).toISOString(), {
      onSuccess(outcome) {
        notifySuccess(describe(outcome));
        onClose();
      },
    });
  };
  const change = (next: Since): void => {
    setSince(next);
    setFault(undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm">
          Every delivery that failed since then is sent again, in the order of the events. A receiver sees the same ids
          as before, so it can tell what it has had already.
        </Text>
        <SinceFields value={since} onChange={change} fault={fault} />
        {redeliver.error && <ErrorNotice error={redeliver.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={redeliver.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={redeliver.isPending}>
            Resend
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface Since {
  /** In hours, or "time". */
  span: string;
  /** With the span "time": which, where the person is. */
  time: string;
}

/** In milliseconds since 1970; NaN where no time is chosen. */
const timeOf = ({ span, time }: Since): number =>
  span === 'time' ? Date.parse(time) : Date.now() - Number(span) * hourMs;

interface SinceFieldsProps {
  value: Since;
  onChange: (value: Since) => void;
  fault: string | undefined;
}

function SinceFields({ value, onChange, fault }: SinceFieldsProps) {
  return (
    <>
      <NativeSelect
        label="Failed since"
        data={spans}
        value={value.span}
        onChange={(event) => onChange({ ...value, span: event.currentTarget.value })}
        data-autofocus
      />
      {value.span === 'time' && (
        <TextInput
          type="datetime-local"
          label="Day and time, where you are"
          value={value.time}
          error={fault}
          onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function describe({ count, isComplete }: { count: number; isComplete: boolean }): string {
  if (count === 0) return 'Nothing had failed since then.';
  if (count === 1) return '1 delivery is sent again.';
  const sent = `${count.toLocaleString('en')} deliveries are sent again`;
  return isComplete ? `${sent}.` : `${sent}, the oldest first. Resend once more for the rest.`;
}
