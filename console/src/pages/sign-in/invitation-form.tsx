import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import UserRound from 'lucide-react/icons/user-round';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { ApiError } from '../../api/api-error';
import { useAcceptInvitation } from '../../api/invitations';
import type { Session } from '../../api/session';
import { ErrorNotice } from '../../components/error-notice';
import { checkGiven, checkName } from '../../components/field-checks';
import { focusFirst, useFieldErrors } from '../../components/field-errors';
import { Page } from '../../components/page';
import { checkNewPassword } from '../../components/password-strength';
import { roleWithArticle } from '../../components/roles';
import { NewSecretInput, SecretInput } from '../../components/secret-input';
import { UserText } from '../../components/user-text';
import type { components } from '../../generated/types';

interface InvitationFormProps {
  token: string;
  preview: components['schemas']['InvitationPreview'];
  /** Of whoever is signed in on this browser, which need not be the person invited. */
  session: Session | null;
  /** Called when the link no longer works, as when it was used in another tab. */
  onUsedUp: () => void;
}

/** Joins the team: with the password of the account there is, or with a new account. */
export function InvitationForm({ token, preview, session, onUsedUp }: InvitationFormProps) {
  const { hasAccount, email, role, teamName } = preview;
  const { form, submit, failure, isPending } = useJoining({ token, hasAccount, onUsedUp });
  const password = { label: 'Password', ...form.getInputProps('password') };
  return (
    <Page
      title="Join the team"
      description={
        <>
          You are invited to <UserText>{teamName}</UserText> as {roleWithArticle(role)}.
        </>
      }
    >
      {session && !isSameEmail(session.user.email, email) && <SomebodyElse name={session.user.email} email={email} />}
      <form onSubmit={submit} noValidate>
        <Stack>
          {failure != null && <ErrorNotice error={failure} />}
          <TextInput
            label="Email"
            value={email}
            readOnly
            autoComplete="username"
            description={
              hasAccount ? 'There is an account with this email: join with it.' : 'You will sign in with it.'
            }
          />
          {hasAccount ? (
            <SecretInput autoComplete="current-password" {...password} />
          ) : (
            <>
              <TextInput label="Your name" autoComplete="name" {...form.getInputProps('name')} />
              <NewSecretInput {...password} />
            </>
          )}
          <Button type="submit" loading={isPending} mt="xs">
            {hasAccount ? 'Join the team' : 'Make the account and join'}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}

function useJoining({ token, hasAccount, onUsedUp }: { token: string; hasAccount: boolean; onUsedUp: () => void }) {
  const accept = useAcceptInvitation();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { name: '', password: '' },
    validate: {
      name: (name) => (hasAccount ? null : checkName(name)),
      password: hasAccount ? checkGiven : checkNewPassword,
    },
  });
  const failure = useFieldErrors(form, accept.error, { password_wrong: 'password', password_unacceptable: 'password' });
  const isUsedUp = accept.error instanceof ApiError && accept.error.code === 'invitation_not_found';
  useEffect(() => {
    if (isUsedUp) onUsedUp();
  }, [isUsedUp]);
  const submit = form.onSubmit(
    ({ name, password }) =>
      accept.mutate(
        { token, password, ...(!hasAccount && { name }) },
        { onSuccess: () => void navigate('/members', { replace: true }) },
      ),
    (errors) => focusFirst(form, errors),
  );
  return { form, submit, failure, isPending: accept.isPending };
}

/** Both are meant to be possible: to join as the person invited, and to leave the invitation for later. */
function SomebodyElse({ name, email }: { name: string; email: string }) {
  return (
    <Alert
      color="yellow"
      icon={<UserRound aria-hidden />}
      title="You are signed in as somebody else"
      styles={{ body: { minWidth: 0 } }}
    >
      <Text size="sm">
        This browser is signed in as <UserText>{name}</UserText>. If you join, it is signed in as{' '}
        <UserText>{email}</UserText> instead.
      </Text>
      <Text size="sm" mt="xs">
        <Anchor component={Link} to="/" size="sm">
          Stay signed in and do not join
        </Anchor>
      </Text>
    </Alert>
  );
}

const isSameEmail = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
