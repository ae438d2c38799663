import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Choice } from '../../../components/choice';
import { mostNameCharacters } from '../../../components/field-checks';
import { exactTime } from '../../../components/time-format';
import { expiryOptions, highestRateLimit, type KeyForm, lifetimeOf } from './key-form';

interface FieldProps {
  form: UseFormReturnType<KeyForm>;
}

export function NameField({ form }: FieldProps) {
  return (
    <TextInput
      label="Name"
      description="What will use it, for example “Shop sync”. You can change it later."
      data-autofocus
      dir="auto"
      autoComplete="off"
      maxLength={mostNameCharacters}
      {...form.getInputProps('name')}
    />
  );
}

export function ModeChoice({ form }: FieldProps) {
  return (
    <Choice
      label="Mode"
      options={[
        { value: 'test', label: 'Test', description: 'Works on the sandbox. Nothing it does reaches anybody.' },
        { value: 'live', label: 'Live', description: 'Works on your team’s real data.' },
      ]}
      value={form.values.mode}
      onChange={(mode) => form.setFieldValue('mode', mode)}
    />
  );
}

export function ScopeChoice({ form }: FieldProps) {
  return (
    <Choice
      label="Scope"
      options={[
        { value: 'READ_WRITE', label: 'Read & Write', description: 'May read, create, change and delete.' },
        { value: 'READ_ONLY', label: 'Read-only', description: 'May read. Everything else is refused.' },
      ]}
      value={form.values.scope}
      onChange={(scope) => form.setFieldValue('scope', scope)}
    />
  );
}

export function ExpiryFields({ form }: FieldProps) {
  const { expiry } = form.values;
  return (
    <>
      <NativeSelect
        label="Expires"
        description={explainExpiry(form.values)}
        inputWrapperOrder={order}
        data={[...expiryOptions]}
        {...form.getInputProps('expiry')}
      />
      {expiry === 'date' && <TextInput type="date" label="Last day" {...form.getInputProps('date')} />}
    </>
  );
}

const order: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

function explainExpiry(form: KeyForm): string {
  const lifetime = lifetimeOf(form);
  if (lifetime !== undefined) return `It stops working on ${exactTime(Date.now() + lifetime * 1000)}.`;
  return form.expiry === 'date' ? 'It stops working as that day ends.' : 'It works until somebody revokes it.';
}

export function RateLimitField({ form }: FieldProps) {
  return (
    <NumberInput
      label="Rate limit (optional)"
      description="Requests per window, usually a minute."
      inputWrapperOrder={order}
      placeholder="Default"
      min={1}
      max={highestRateLimit}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=","
      hideControls
      {...form.getInputProps('rateLimit')}
    />
  );
}
