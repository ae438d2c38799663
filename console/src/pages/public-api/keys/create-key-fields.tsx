import { NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { exactTime } from '../../../components/time-format';
import { Choice } from './choice';
import { expiryOptions, highestRateLimit, type KeyForm, lifetimeOf, longestName } from './key-form';

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
      maxLength={longestName}
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
        { value: 'live', label: 'Live', description: 'Works on your real data: documents, links, invoices.' },
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
  const lifetime = lifetimeOf(form.values);
  const explanation =
    lifetime === undefined
      ? 'A key that expires is one less to forget about.'
      : `It stops working on ${exactTime(Date.now() + lifetime * 1000)}.`;
  return (
    <SimpleGrid cols={{ base: 1, xs: expiry === 'date' ? 2 : 1 }}>
      <NativeSelect
        label="Expires"
        description={explanation}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[...expiryOptions]}
        {...form.getInputProps('expiry')}
      />
      {expiry === 'date' && <TextInput type="date" label="Last day" {...form.getInputProps('date')} />}
    </SimpleGrid>
  );
}

export function RateLimitField({ form }: FieldProps) {
  return (
    <NumberInput
      label="Rate limit (optional)"
      description="Requests per window, a minute unless your server is set up otherwise. Leave it empty for the default."
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
