import { Input, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Choice } from '../../../components/choice';
import { type EndpointForm, longestDescription, longestUrl } from './endpoint-form';
import { EventPicker } from './event-picker';

const listening = [
  { value: 'all' as const, label: 'All events', description: 'Those that PaperLink adds later, too.' },
  { value: 'some' as const, label: 'Chosen events', description: 'Only what the receiver has a use for.' },
];

/** What there is to fill in for an endpoint. */
export function EndpointFields({ form }: { form: UseFormReturnType<EndpointForm> }) {
  const { values, errors } = form;
  return (
    <Stack gap="lg">
      <TextInput
        label="Address"
        description="Where events are sent: an https address on the public internet."
        placeholder="https://"
        data-autofocus
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        maxLength={longestUrl}
        {...form.getInputProps('url')}
      />
      <TextInput
        label="Description (optional)"
        description="What it is for, for example “Bookkeeping”."
        dir="auto"
        autoComplete="off"
        maxLength={longestDescription}
        {...form.getInputProps('description')}
      />
      <div>
        <Choice
          label="Events"
          options={listening}
          value={values.listening}
          onChange={(value) => form.setFieldValue('listening', value)}
        />
        {values.listening === 'some' && (
          <Input.Wrapper mt="sm">
            <EventPicker
              value={values.events}
              onChange={(events) => form.setFieldValue('events', events)}
              error={typeof errors['events'] === 'string' ? errors['events'] : undefined}
            />
          </Input.Wrapper>
        )}
      </div>
    </Stack>
  );
}
