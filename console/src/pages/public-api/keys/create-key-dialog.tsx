import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { type FormErrors, useForm } from '@mantine/form';
import { useEffect } from 'react';
import { ApiError } from '../../../api/api-error';
import { useCreateApiKey } from '../../../api/api-keys';
import { ErrorNotice } from '../../../components/error-notice';
import { checkName } from '../../../components/field-checks';
import { ExpiryFields, ModeChoice, NameField, RateLimitField, ScopeChoice } from './create-key-fields';
import { checkDate, checkRateLimit, type KeyForm, newKey, toCreate } from './key-form';
import { TokenDialog, type TokenFormProps } from './token-dialog';

/** Makes a key and shows its token, this once. */
export function CreateKeyDialog(props: { opened: boolean; onClose: () => void }) {
  return (
    <TokenDialog {...props} title="Create an API key" doneTitle="Your new API key">
      {(form) => <CreateKeyForm {...form} />}
    </TokenDialog>
  );
}

function CreateKeyForm({ onIssued, onPending, onCancel }: TokenFormProps) {
  const create = useCreateApiKey();
  const form = useForm<KeyForm>({
    initialValues: newKey,
    validate: { name: checkName, date: (date, { expiry }) => checkDate(date, expiry), rateLimit: checkRateLimit },
  });
  useEffect(() => onPending(create.isPending), [create.isPending, onPending]);
  const submit = (values: KeyForm): void =>
    create.mutate(toCreate(values), { onSuccess: onIssued, onError: (error) => form.setErrors(fieldErrorsOf(error)) });
  const focusFirst = (errors: FormErrors): void => form.getInputNode(Object.keys(errors)[0]!)?.focus();
  const fields = { form };
  return (
    <form onSubmit={form.onSubmit(submit, focusFirst)} noValidate>
      <Stack gap="lg">
        <NameField {...fields} />
        <ModeChoice {...fields} />
        <ScopeChoice {...fields} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <ExpiryFields {...fields} />
          <RateLimitField {...fields} />
        </SimpleGrid>
        {create.error && Object.keys(fieldErrorsOf(create.error)).length === 0 && <ErrorNotice error={create.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel} disabled={create.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Create key
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the server says is wrong, beside the field it is about. */
function fieldErrorsOf(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  const { name, rateLimit, expiresInSeconds } = error.fieldErrors;
  return {
    ...(name && { name }),
    ...(rateLimit && { rateLimit }),
    ...(expiresInSeconds && { expiry: expiresInSeconds }),
  };
}
