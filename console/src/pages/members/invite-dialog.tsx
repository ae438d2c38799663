import type { InvitationWithToken } from '../../api/members';
import type { SecretText } from '../../components/new-secret';
import { RelativeTime } from '../../components/relative-time';
import { roleWithArticle } from '../../components/roles';
import { SecretDialog } from '../../components/secret-dialog';
import { UserText } from '../../components/user-text';
import { InviteForm } from './invite-form';

/** Invites somebody: first whom and as what, then the one-time link, which must be copied now or never. */
export function InviteDialog(dialog: { opened: boolean; onClose: () => void }) {
  return (
    <SecretDialog<InvitationWithToken> {...dialog} title="Invite somebody" doneTitle="Send this link" reveal={linkText}>
      {(form) => <InviteForm {...form} />}
    </SecretDialog>
  );
}

function linkText({ email, role, expiresAt, token }: InvitationWithToken): SecretText {
  return {
    noun: 'invitation link',
    secret: `${window.location.origin}/settings/invitation#${token}`,
    note: (
      <>
        With this link <UserText>{email}</UserText> joins as {roleWithArticle(role)}. It works once and ends{' '}
        <RelativeTime at={expiresAt} />.
      </>
    ),
    advice: 'Send it to the person it is for, and to nobody else.',
    remedy: 'You would have to invite them once more.',
  };
}
