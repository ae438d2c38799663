import { Button, Code, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCreateFirstTeam } from '../../api/setup';
import { EmailInput } from '../../components/email-input';
import { ErrorNotice } from '../../components/error-notice';
import { checkEmail, checkName } from '../../components/field-checks';
import { focusFirst, useFieldErrors } from '../../components/field-errors';
import { Page } from '../../components/page';
import { checkNewPassword } from '../../components/password-strength';
import { NewSecretInput } from '../../components/secret-input';

function useSetupForm() {
  const createFirstTeam = useCreateFirstTeam();
  const form = useForm({
    initialValues: { code: '', teamName: '', name: '', email: '', password: '' },
    validate: {
      code: (code) => (code.trim() === '' ? 'Enter the set-up code.' : null),
      teamName: checkName,
      name: checkName,
      email: checkEmail,
      password: checkNewPassword,
    },
  });
  const failure = useFieldErrors(form, createFirstTeam.error, {
    setup_code_invalid: 'code',
    password_unacceptable: 'password',
  });
  const submit = form.onSubmit(
    ({ code, email, ...rest }) => createFirstTeam.mutate({ ...rest, code: code.trim(), email: email.trim() }),
    (errors) => focusFirst(form, errors),
  );
  return { form, submit, failure, isPending: createFirstTeam.isPending };
}

/** The first team of a new installation and its Owner, who is signed in then. */
export function SetupPage() {
  const { form, submit, failure, isPending } = useSetupForm();
  return (
    <Page title="Set up PaperLink" description="Make the first team. You become its Owner and can invite others.">
      <form onSubmit={submit} noValidate>
        <Stack>
          {failure != null && <ErrorNotice error={failure} />}
          <TextInput
            label="Set-up code"
            description={
              <>
                Whoever runs the server gets it there with{' '}
                <Code style={{ whiteSpace: 'nowrap' }}>npm run teams -- setup-code</Code>
              </>
            }
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
          <TextInput label="Team name" autoComplete="organization" {...form.getInputProps('teamName')} />
          <TextInput label="Your name" autoComplete="name" {...form.getInputProps('name')} />
          <EmailInput
            label="Your email"
            description="You sign in with it."
            autoComplete="username"
            {...form.getInputProps('email')}
          />
          <NewSecretInput label="Password" {...form.getInputProps('password')} />
          <Button type="submit" loading={isPending} mt="xs">
            Make the team
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
