import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ApiError } from '../../api/api-error';
import { useInvitationPreview } from '../../api/invitations';
import { useSession } from '../../api/session';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { InvitationForm } from './invitation-form';
import { useInvitationToken } from './invitation-token';

/** Where the one-time link of an invitation leads. */
export function InvitationPage() {
  const token = useInvitationToken();
  if (token !== undefined) return <Invitation key={token} token={token} />;
  return (
    <DeadEnd title="Open your link again">
      The address of this page holds no whole invitation. Open the link that you were sent, all of it. After a reload,
      too: its secret part is taken out of the address when it is opened.
    </DeadEnd>
  );
}

function Invitation({ token }: { token: string }) {
  const { data: preview, error, refetch } = useInvitationPreview(token);
  const { data: session } = useSession();
  if (error instanceof ApiError && error.code === 'invitation_not_found') return <UsedUp />;
  if (error) {
    return (
      <Page title="Invitation">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!preview || session === undefined) return <Loading />;
  return <InvitationForm token={token} preview={preview} session={session} onUsedUp={() => void refetch()} />;
}

function UsedUp() {
  return (
    <DeadEnd title="This invitation no longer works">
      It has been used, revoked or replaced by a newer one, or it is older than 7 days. Ask whoever invited you for a
      new link. If you have joined already, sign in.
    </DeadEnd>
  );
}

function DeadEnd({ title, children }: { title: string; children: string }) {
  const { data: session } = useSession();
  return (
    <Page title={title}>
      <Text>{children}</Text>
      <Button component={Link} to="/" variant="default">
        {session ? 'Go to the settings' : 'Sign in'}
      </Button>
    </Page>
  );
}
