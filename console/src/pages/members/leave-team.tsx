import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type Member, useRemoveMember } from '../../api/members';
import { useSignedIn } from '../../api/session';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { UserText } from '../../components/user-text';

/** Leaving the team, which everybody may but the only Owner. */
export function LeaveTeam({ members }: { members: readonly Member[] }) {
  const { user, team } = useSignedIn();
  const removeMember = useRemoveMember();
  const [isAsking, asking] = useDisclosure();
  const owners = members.filter(({ role }) => role === 'OWNER');
  const isOnlyOwner = owners.length === 1 && owners[0]!.userId === user.id;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="leave-team">
      <Group justify="space-between" gap="md">
        <div style={{ flex: '1 1 260px', minWidth: 0 }}>
          <Title order={2} size="h4" id="leave-team">
            Leave the team
          </Title>
          <Text size="sm" c="dimmed" mt={4}>
            {isOnlyOwner
              ? 'You are the only Owner. Make somebody else Owner first, then you can leave.'
              : 'You lose sight of everything of the team. To come back, you need an invitation.'}
          </Text>
        </div>
        {!isOnlyOwner && (
          <Button variant="default" onClick={asking.open}>
            Leave the team
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={isAsking}
        onClose={asking.close}
        title="Leave the team?"
        confirmLabel="Leave"
        onConfirm={() => removeMember.mutateAsync(user.id)}
      >
        <Text>
          You will no longer be in <UserText>{team.name}</UserText>, and are signed out.
        </Text>
      </ConfirmDialog>
    </Paper>
  );
}
