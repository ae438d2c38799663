import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { NewSecret, type SecretText } from './new-secret';

export interface SecretDialogProps<Issued> {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** The title once there is a secret. */
  doneTitle: string;
  /** What to show of what was issued. */
  reveal: (issued: Issued) => SecretText;
  /** What to fill in to get a secret. */
  children: (form: SecretFormProps<Issued>) => ReactNode;
}

/** What the form in the dialog tells it. */
export interface SecretFormProps<Issued> {
  /** Called with the secret: nothing else may keep it. */
  onIssued: (issued: Issued) => void;
  /** Called as the form is sent and as the answer is there: meanwhile the dialog stays, for it is the only place where the secret will show. */
  onPending: (isPending: boolean) => void;
  onCancel: () => void;
}

/** A form that ends in a secret, which is shown this once and forgotten as the dialog closes. */
export function SecretDialog<Issued>(props: SecretDialogProps<Issued>) {
  const { opened, onClose, title, doneTitle, reveal, children } = props;
  const { issued, tryToClose, shown, form } = useSecret<Issued>(onClose);
  return (
    <Modal
      opened={opened}
      onClose={tryToClose}
      title={issued === undefined ? title : doneTitle}
      size="lg"
      // Gone at once, so that nothing of the secret is left to fade away.
      transitionProps={{ exitDuration: 0 }}
    >
      {issued === undefined ? children(form) : <NewSecret {...reveal(issued)} {...shown} />}
    </Modal>
  );
}

function useSecret<Issued>(onClose: () => void) {
  const [issued, setIssued] = useState<Issued>();
  const [isPending, setIsPending] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const close = (): void => {
    setIssued(undefined);
    setIsCopied(false);
    setIsAsking(false);
    onClose();
  };
  const show = (answer: Issued): void => {
    setIssued(answer);
    setIsPending(false);
  };
  const tryToClose = (): void => {
    if (isPending) return;
    if (issued !== undefined && !isCopied) setIsAsking(true);
    else close();
  };
  const form: SecretFormProps<Issued> = { onIssued: show, onPending: setIsPending, onCancel: close };
  const shown = {
    isCopied,
    onCopied: () => setIsCopied(true),
    isAsking,
    onStay: () => setIsAsking(false),
    onDone: tryToClose,
    onLeave: close,
  };
  return { issued, tryToClose, form, shown };
}
