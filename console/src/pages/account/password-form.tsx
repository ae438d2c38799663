import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useChangePassword } from '../../api/account';
import { useSignedIn } from '../../api/session';
import { ErrorNotice } from '../../components/error-notice';
import { checkGiven } from '../../components/field-checks';
import { focusFirst, useFieldErrors } from '../../components/field-errors';
import { notifySuccess } from '../../components/notify';
import { checkNewPassword } from '../../components/password-strength';
import { NewSecretInput, SecretInput } from '../../components/secret-input';

/** Changes the password, which ends all other sessions. */
export function PasswordForm() {
  const { user } = useSignedIn();
  const changePassword = useChangePassword();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: { currentPassword: checkGiven, newPassword: checkNewPassword },
  });
  const failure = useFieldErrors(form, changePassword.error, {
    password_wrong: 'currentPassword',
    password_unacceptable: 'newPassword',
  });
  const submit = form.onSubmit(
    (passwords) =>
      changePassword.mutate(passwords, {
        onSuccess() {
          form.reset();
          notifySuccess('Your password is changed. You are signed out everywhere else.');
        },
      }),
    (errors) => focusFirst(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack align="stretch">
        {failure != null && <ErrorNotice error={failure} />}
        {/* Tells password managers whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={user.email} readOnly hidden />
        <SecretInput
          label="Current password"
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <NewSecretInput label="New password" {...form.getInputProps('newPassword')} />
        <div>
          <Button type="submit" loading={changePassword.isPending}>
            Change the password
          </Button>
        </div>
      </Stack>
    </form>
  );
}
