import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ApiKeyWithToken } from '../../../api/api-keys';
import { NewToken } from './new-token';

interface TokenDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** The title once there is a token. */
  doneTitle: string;
  /** What to fill in to get a token. */
  children: (form: TokenFormProps) => ReactNode;
}

/** What the form in the dialog tells it. */
export interface TokenFormProps {
  /** Called with the token: nothing else may keep it. */
  onIssued: (key: ApiKeyWithToken) => void;
  /** Called as the form is sent and as the answer is there: meanwhile the dialog stays, for it is the only place where the token will show. */
  onPending: (isPending: boolean) => void;
  onCancel: () => void;
}

/** A form that ends in a token, which is shown this once and forgotten as the dialog closes. */
export function TokenDialog({ opened, onClose, title, doneTitle, children }: TokenDialogProps) {
  const [issued, setIssued] = useState<ApiKeyWithToken>();
  const [isPending, setIsPending] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const close = (): void => {
    setIssued(undefined);
    setIsCopied(false);
    setIsAsking(false);
    onClose();
  };
  const show = (key: ApiKeyWithToken): void => {
    setIssued(key);
    setIsPending(false);
  };
  const tryToClose = (): void => {
    if (isPending) return;
    if (issued && !isCopied) setIsAsking(true);
    else close();
  };
  return (
    <Modal
      opened={opened}
      onClose={tryToClose}
      title={issued ? doneTitle : title}
      size="lg"
      // Gone at once, so that nothing of the token is left to fade away.
      transitionProps={{ exitDuration: 0 }}
    >
      {issued ? (
        <NewToken
          issued={issued}
          isCopied={isCopied}
          onCopied={() => setIsCopied(true)}
          isAsking={isAsking}
          onStay={() => setIsAsking(false)}
          onDone={tryToClose}
          onLeave={close}
        />
      ) : (
        children({ onIssued: show, onPending: setIsPending, onCancel: close })
      )}
    </Modal>
  );
}
