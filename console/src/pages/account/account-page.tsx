import { Button, Stack } from '@mantine/core';
import { useEndOtherSessions } from '../../api/account';
import { notifySuccess } from '../../components/notify';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { TeamList } from './team-list';

/** What people change about themselves. */
export function AccountPage() {
  return (
    <Page title="Account" description="Who you are in PaperLink, and how you sign in.">
      <Stack gap="lg" maw={680}>
        <Section title="Profile" description="How you are shown to others.">
          <ProfileForm />
        </Section>
        <Section
          title="Password"
          description="Changing it signs you out everywhere else: in other browsers and on other devices."
        >
          <PasswordForm />
        </Section>
        <OtherSessions />
        <Section title="Teams" description="The teams you are in. What you see here belongs to the current one.">
          <TeamList />
        </Section>
      </Stack>
    </Page>
  );
}

function OtherSessions() {
  const endOtherSessions = useEndOtherSessions();
  const end = (): void =>
    endOtherSessions.mutate(undefined, { onSuccess: () => notifySuccess('You are signed out everywhere else.') });
  return (
    <Section
      title="Other sessions"
      description="If you have left yourself signed in somewhere, or have lost a device, end those sessions from here."
    >
      <Button variant="default" onClick={end} loading={endOtherSessions.isPending}>
        Sign out everywhere else
      </Button>
    </Section>
  );
}
