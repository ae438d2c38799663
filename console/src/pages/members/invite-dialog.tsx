import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useInvite } from '../../api/members';
import { InvitationLink } from './invitation-link';
import { InviteForm } from './invite-form';

/** Invites somebody: first whom and as what, then the one-time link, which must be copied now or never. */
export function InviteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const invite = useInvite();
  const [isCopied, setIsCopied] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const invitation = invite.data;
  const close = (): void => {
    if (invitation && !isCopied) setIsLeaving(true);
    else onClose();
  };
  const forget = (): void => {
    invite.reset();
    setIsCopied(false);
    setIsLeaving(false);
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={forget}
      title={invitation ? 'Send this link' : 'Invite somebody'}
      centered
      size="lg"
    >
      {invitation ? (
        <InvitationLink
          invitation={invitation}
          isCopied={isCopied}
          isLeaving={isLeaving}
          onCopied={() => {
            setIsCopied(true);
            setIsLeaving(false);
          }}
          onClose={close}
          onLeave={onClose}
        />
      ) : (
        <InviteForm invite={invite} onCancel={onClose} />
      )}
    </Modal>
  );
}
