import type { ApiKeyWithToken } from '../../../api/api-keys';
import type { SecretText } from '../../../components/new-secret';
import { SecretDialog, type SecretDialogProps, type SecretFormProps } from '../../../components/secret-dialog';
import { exactTime } from '../../../components/time-format';

export type TokenFormProps = SecretFormProps<ApiKeyWithToken>;

/** A form that ends in a token, which is shown this once. */
export function TokenDialog(dialog: Omit<SecretDialogProps<ApiKeyWithToken>, 'reveal'>) {
  return <SecretDialog {...dialog} reveal={tokenText} />;
}

function tokenText({ token, previousTokenExpiresAt }: ApiKeyWithToken): SecretText {
  return {
    noun: 'token',
    secret: token,
    advice: 'Keep it where your program can read it and nobody else can, not in its source code.',
    remedy: 'You would have to roll the key.',
    sample: { label: 'Try it in a terminal', text: curlLine(token), copyLabel: 'Copy the curl line' },
    ...(previousTokenExpiresAt && {
      note: `The token before works until ${exactTime(Date.parse(previousTokenExpiresAt))}.`,
    }),
  };
}

/** Asks the API who the key belongs to: the smallest request that shows that it works. */
const curlLine = (token: string): string =>
  `curl ${window.location.origin}/api/v1/me -H 'Authorization: Bearer ${token}'`;
