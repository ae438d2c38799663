import { Badge, Box, Button, Group, Stack, Text } from '@mantine/core';
import { useSignedIn, useSwitchTeam } from '../../api/session';
import { notifySuccess } from '../../components/notify';
import { roleName } from '../../components/roles';
import { UserText } from '../../components/user-text';

/** The own teams, and going from one to another. */
export function TeamList() {
  const { team: current, teams, role } = useSignedIn();
  const switchTeam = useSwitchTeam();
  const switchTo = (id: string, name: string): void =>
    switchTeam.mutate(id, { onSuccess: () => notifySuccess(`You work for ${name} now.`) });
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {teams.map(({ id, name }) => (
        <Group component="li" key={id} justify="space-between" wrap="nowrap" mih={36}>
          <Box miw={0}>
            <Text size="sm" fw={600} component="div" truncate>
              <UserText>{name}</UserText>
            </Text>
            {id === current.id && (
              <Text size="sm" c="dimmed">
                You are {roleName(role)} here
              </Text>
            )}
          </Box>
          {id === current.id ? (
            <Badge variant="light" tt="none" style={{ flexShrink: 0 }}>
              Current
            </Badge>
          ) : (
            <Button
              variant="default"
              size="xs"
              style={{ flexShrink: 0 }}
              aria-label={`Switch to ${name}`}
              loading={switchTeam.isPending && switchTeam.variables === id}
              onClick={() => switchTo(id, name)}
            >
              Switch
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
