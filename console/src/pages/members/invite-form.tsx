import { Button, Group, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { type InvitationWithToken, useInvite } from '../../api/members';
import { type Role, useSignedIn } from '../../api/session';
import { EmailInput } from '../../components/email-input';
import { ErrorNotice } from '../../components/error-notice';
import { checkEmail } from '../../components/field-checks';
import { focusFirst, useFieldErrors } from '../../components/field-errors';
import { rolesWithin } from '../../components/roles';
import type { SecretFormProps } from '../../components/secret-dialog';

/** Whom to invite, and as what. */
export function InviteForm({ onIssued, onPending, onCancel }: SecretFormProps<InvitationWithToken>) {
  const invite = useInvite();
  const { role: authority } = useSignedIn();
  const form = useForm<{ email: string; role: Role }>({
    initialValues: { email: '', role: 'MEMBER' },
    validate: { email: checkEmail },
  });
  const failure = useFieldErrors(form, invite.error, { already_member: 'email' });
  useEffect(() => onPending(invite.isPending), [invite.isPending, onPending]);
  const submit = form.onSubmit(
    ({ email, role }) => invite.mutate({ email: email.trim(), role }, { onSuccess: onIssued }),
    (errors) => focusFirst(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {failure != null && <ErrorNotice error={failure} />}
        <EmailInput
          description="They join with exactly this address. You send them the link yourself."
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('email')}
        />
        <Radio.Group label="Role" {...form.getInputProps('role')}>
          <Stack gap="sm" mt={6}>
            {rolesWithin(authority).map(({ role, name, description }) => (
              <Radio key={role} value={role} label={name} description={description} />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onCancel} disabled={invite.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={invite.isPending}>
            Make the link
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
