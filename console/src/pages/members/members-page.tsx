import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import UserPlus from 'lucide-react/icons/user-plus';
import { useMembers } from '../../api/members';
import { isManaging, useSignedIn } from '../../api/session';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { UserText } from '../../components/user-text';
import { InviteDialog } from './invite-dialog';
import { LeaveTeam } from './leave-team';
import { MemberList } from './member-list';
import { OpenInvitations } from './open-invitations';

/** Who is in the team. Owners and Admins invite, change and remove. */
export function MembersPage() {
  const { team, role } = useSignedIn();
  const { data: members, error, refetch } = useMembers();
  const [isInviting, inviting] = useDisclosure();
  const manages = isManaging(role);
  const invite = (
    <Button leftSection={<UserPlus size={16} aria-hidden />} onClick={inviting.open}>
      Invite somebody
    </Button>
  );
  return (
    <Page
      title="Members"
      description={
        <>
          The people in <UserText>{team.name}</UserText>, and what each of them may do.
        </>
      }
      actions={manages && invite}
    >
      {members ? (
        <MemberList members={members} />
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
      {manages && <OpenInvitations />}
      {members && <LeaveTeam members={members} />}
      <InviteDialog opened={isInviting} onClose={inviting.close} />
    </Page>
  );
}
