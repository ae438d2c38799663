import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { useSignIn } from '../../api/session';
import { EmailInput } from '../../components/email-input';
import { ErrorNotice } from '../../components/error-notice';
import { checkEmail, checkGiven } from '../../components/field-checks';
import { focusFirst, useFieldErrors } from '../../components/field-errors';
import { Page } from '../../components/page';
import { SecretInput } from '../../components/secret-input';

/** Signing in. What comes after it is up to the gate that this page is behind. */
export function LoginPage() {
  const signIn = useSignIn();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: { email: checkEmail, password: checkGiven },
  });
  const failure = useFieldErrors(form, signIn.error, { sign_in_failed: 'password' });
  useEffect(() => form.getInputNode('email')?.focus(), []);
  const submit = form.onSubmit(
    ({ email, password }) => signIn.mutate({ email: email.trim(), password }),
    (errors) => focusFirst(form, errors),
  );
  return (
    <Page title="Sign in">
      <form onSubmit={submit} noValidate>
        <Stack>
          {failure != null && <ErrorNotice error={failure} />}
          <EmailInput autoComplete="username" {...form.getInputProps('email')} />
          <SecretInput label="Password" autoComplete="current-password" {...form.getInputProps('password')} />
          <Button type="submit" loading={signIn.isPending} mt="xs">
            Sign in
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
