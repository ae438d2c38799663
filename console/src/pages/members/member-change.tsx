import { Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { type Member, useChangeRole, useRemoveMember } from '../../api/members';
import { type Role, useSignedIn } from '../../api/session';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { notifyError, notifySuccess } from '../../components/notify';
import { roleName, roleWithArticle } from '../../components/roles';
import { UserText } from '../../components/user-text';

/** What is to happen to a member once it has been confirmed. */
interface Question {
  member: Member;
  /** Undefined: they are to be removed. */
  role?: Role;
}

/** Changes of members. What concerns an Owner or oneself, and every removal, is asked about first; see `MemberChangeDialog`. */
export function useMemberChange() {
  const { user } = useSignedIn();
  const changeRole = useChangeRole();
  const removeMember = useRemoveMember();
  const [question, setQuestion] = useState<Question>();
  const [isAsking, asking] = useDisclosure();
  const ask = (about: Question): void => {
    setQuestion(about);
    asking.open();
  };
  const isSelf = (member: Member): boolean => member.userId === user.id;

  async function carryOut({ member, role }: Question): Promise<void> {
    if (role === undefined) {
      await removeMember.mutateAsync(member.userId);
      notifySuccess(`${shortened(member.name)} is no longer in the team.`);
      // The button that had the focus is gone with the member.
      document.querySelector('h1')?.focus();
    } else {
      await changeRole.mutateAsync({ userId: member.userId, role });
      if (!isSelf(member)) {
        notifySuccess(`${shortened(member.name)} is ${roleWithArticle(role)} now and has to sign in again.`);
      }
    }
  }

  return {
    question,
    isAsking,
    isAboutSelf: question !== undefined && isSelf(question.member),
    close: asking.close,
    carryOut,
    pendingRoleOf: ({ userId }: Member): Role | undefined =>
      changeRole.isPending && changeRole.variables.userId === userId ? changeRole.variables.role : undefined,
    removal: (member: Member): void => ask({ member }),
    toRole(member: Member, role: Role): void {
      if (isSelf(member) || member.role === 'OWNER' || role === 'OWNER') ask({ member, role });
      else carryOut({ member, role }).catch(notifyError);
    },
  };
}

const mostShown = 60;
const shortened = (name: string): string => (name.length > mostShown ? `${name.slice(0, mostShown)}…` : name);

/** Asks before a change; in one place, so that it can close after the row it is about has gone. */
export function MemberChangeDialog({ change }: { change: ReturnType<typeof useMemberChange> }) {
  const { question, isAsking, isAboutSelf, close, carryOut } = change;
  if (!question) return null;
  const { member, role } = question;
  return (
    <ConfirmDialog
      opened={isAsking}
      onClose={close}
      title={role === undefined ? 'Remove from the team?' : 'Change the role?'}
      confirmLabel={role === undefined ? 'Remove' : `Make ${isAboutSelf ? 'me' : 'them'} ${roleName(role)}`}
      isDestructive={role === undefined}
      onConfirm={() => carryOut(question)}
    >
      <Text>
        {isAboutSelf ? 'You' : <UserText>{member.name}</UserText>}
        {consequenceOf(question, isAboutSelf)}
      </Text>
      {!isAboutSelf && (
        <Text size="sm" c="dimmed" mt="xs" component="div">
          <UserText>{member.email}</UserText>
        </Text>
      )}
    </ConfirmDialog>
  );
}

/** The rest of the sentence that begins with who it is about. */
function consequenceOf({ member, role }: Question, isAboutSelf: boolean): string {
  if (role === undefined) {
    return ' is signed out everywhere and can no longer see anything of the team. To come back, they need a new invitation. API keys they have made go on working.';
  }
  if (isAboutSelf) {
    return ` will be ${roleWithArticle(role)} and no longer ${roleWithArticle(member.role)}, and have to sign in again. To undo it, you need somebody who may.`;
  }
  if (role === 'OWNER') {
    return ' will be able to do everything here, including removing you and other Owners. They have to sign in again.';
  }
  return ` will be ${roleWithArticle(role)} and no longer an Owner. They have to sign in again.`;
}
