import { Button, Menu, Text } from '@mantine/core';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import LogOut from 'lucide-react/icons/log-out';
import { useSignedIn, useSignOut, useSwitchTeam } from '../api/session';
import { UserText } from '../components/user-text';
import classes from './shell.module.css';

/** The team one works for; within: who one is, the other teams, signing out. */
export function TeamMenu() {
  const { team, teams, user } = useSignedIn();
  const switchTeam = useSwitchTeam();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={280} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.teamButton!}
          rightSection={<ChevronDown size={16} aria-hidden />}
          loading={switchTeam.isPending || signOut.isPending}
        >
          <span className="visually-hidden">Team and account: </span>
          <UserText inside>{team.name}</UserText>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            <UserText inside>{user.name}</UserText>
          </Text>
          <UserText inside>{user.email}</UserText>
        </Menu.Label>
        <Menu.Divider />
        {teams.length > 1 &&
          teams.map(({ id, name }) => (
            <Menu.Item
              key={id}
              onClick={() => id !== team.id && switchTeam.mutate(id)}
              rightSection={id === team.id && <Check size={16} aria-label="Current team" />}
            >
              <UserText inside>{name}</UserText>
            </Menu.Item>
          ))}
        {teams.length > 1 && <Menu.Divider />}
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => signOut.mutate()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
