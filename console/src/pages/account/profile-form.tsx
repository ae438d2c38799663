import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useUpdateAccount } from '../../api/account';
import { useSignedIn } from '../../api/session';
import { ErrorNotice } from '../../components/error-notice';
import { checkName } from '../../components/field-checks';
import { focusFirst, useFieldErrors } from '../../components/field-errors';
import { notifySuccess } from '../../components/notify';

/** The own name; and the email, which is what one signs in with and stays. */
export function ProfileForm() {
  const { user } = useSignedIn();
  const update = useUpdateAccount();
  const form = useForm({ initialValues: { name: user.name }, validate: { name: checkName } });
  const failure = useFieldErrors(form, update.error);
  const submit = form.onSubmit(
    ({ name }) =>
      update.mutate(
        { name },
        {
          onSuccess() {
            form.resetDirty();
            notifySuccess('Your name is changed.');
          },
        },
      ),
    (errors) => focusFirst(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack align="stretch">
        {failure != null && <ErrorNotice error={failure} />}
        <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label="Email" value={user.email} readOnly description="You sign in with it. It cannot be changed." />
        <div>
          <Button type="submit" loading={update.isPending} disabled={!form.isDirty()}>
            Save
          </Button>
        </div>
      </Stack>
    </form>
  );
}
