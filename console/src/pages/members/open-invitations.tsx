import { Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { type Invitation, useInvitations, useWithdrawInvitation } from '../../api/members';
import { useSignedIn } from '../../api/session';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { type RecordColumn, RecordList } from '../../components/record-list';
import { RelativeTime } from '../../components/relative-time';
import { roleName } from '../../components/roles';
import { UserText } from '../../components/user-text';

const columns: RecordColumn<Invitation>[] = [
  { header: 'Role', width: 152, cell: ({ role }) => roleName(role) },
  { header: 'Expires', width: 160, cell: ({ expiresAt }) => <RelativeTime at={expiresAt} /> },
];

/** The invitations that nobody has taken up yet, which can be revoked. */
export function OpenInvitations() {
  const { user } = useSignedIn();
  const { data: invitations, error, refetch } = useInvitations({ enabled: true });
  const [chosen, setChosen] = useState<Invitation>();
  const [isAsking, asking] = useDisclosure();
  const revoke = (invitation: Invitation) => (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      aria-label={`Revoke the invitation of ${invitation.email}`}
      onClick={() => {
        setChosen(invitation);
        asking.open();
      }}
    >
      Revoke
    </Button>
  );
  if (!invitations && !error) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="open-invitations">
      <Title order={2} size="h4" id="open-invitations" tabIndex={-1} style={{ outline: 'none' }}>
        Open invitations
      </Title>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {invitations?.length === 0 && (
        <Text size="sm" c="dimmed">
          Nobody is invited at the moment. An invitation stays open for 7 days, or until it is used or revoked.
        </Text>
      )}
      {invitations && invitations.length > 0 && (
        <RecordList
          label="Open invitations"
          items={invitations}
          keyOf={({ id }) => id}
          title={{ header: 'Email', cell: (invitation) => <Invited invitation={invitation} by={user.email} /> }}
          columns={columns}
          actions={{ width: 104, cell: revoke }}
        />
      )}
      {chosen && <RevokeDialog invitation={chosen} opened={isAsking} onClose={asking.close} />}
    </Stack>
  );
}

function Invited({ invitation, by }: { invitation: Invitation; by: string }) {
  const isOwn = invitation.invitedBy === by;
  return (
    <>
      <Text size="sm" fw={600} component="div" truncate>
        <UserText>{invitation.email}</UserText>
      </Text>
      <Text size="sm" c="dimmed" component="div" truncate>
        by {isOwn ? 'you' : <UserText>{invitation.invitedBy}</UserText>}, <RelativeTime at={invitation.createdAt} />
      </Text>
    </>
  );
}

interface RevokeDialogProps {
  invitation: Invitation;
  opened: boolean;
  onClose: () => void;
}

function RevokeDialog({ invitation, opened, onClose }: RevokeDialogProps) {
  const withdraw = useWithdrawInvitation();
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title="Revoke the invitation?"
      confirmLabel="Revoke"
      onConfirm={async () => {
        await withdraw.mutateAsync(invitation.id);
        // The button that had the focus is gone with the invitation.
        document.getElementById('open-invitations')?.focus();
      }}
    >
      <Text>
        The link that was made for <UserText>{invitation.email}</UserText> stops working at once.
      </Text>
    </ConfirmDialog>
  );
}
