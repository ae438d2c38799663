import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useEffect, useRef } from 'react';
import type { components } from '../../generated/types';
import { CopyButton } from '../../components/copy-button';
import { RelativeTime } from '../../components/relative-time';
import { roleWithArticle } from '../../components/roles';
import { UserText } from '../../components/user-text';

interface InvitationLinkProps {
  invitation: components['schemas']['InvitationWithToken'];
  isCopied: boolean;
  /** The person wants to go without having copied the link. */
  isLeaving: boolean;
  onCopied: () => void;
  onClose: () => void;
  /** Goes all the same. */
  onLeave: () => void;
}

/** The link of a new invitation, which is shown this once. */
export function InvitationLink({ invitation, isCopied, isLeaving, onCopied, onClose, onLeave }: InvitationLinkProps) {
  const link = `${window.location.origin}/settings/invitation#${invitation.token}`;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  useWindowEvent('beforeunload', (event) => {
    if (!isCopied) event.preventDefault();
  });
  return (
    <Stack>
      <Text>
        With this link <UserText>{invitation.email}</UserText> joins as {roleWithArticle(invitation.role)}. It works
        once and ends <RelativeTime at={invitation.expiresAt} />. It is not shown again.
      </Text>
      <TextInput
        ref={field}
        label="Invitation link"
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        onCopy={onCopied}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      {isLeaving && (
        <Alert color="yellow" role="alert" icon={<TriangleAlert aria-hidden />} title="You have not copied the link">
          <Text size="sm">Without it nobody can join. You would have to invite them once more.</Text>
          <Button variant="default" size="xs" mt="sm" onClick={onLeave}>
            Close without the link
          </Button>
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
        <CopyButton value={link} label="Copy the link" onCopied={onCopied} />
      </Group>
    </Stack>
  );
}
