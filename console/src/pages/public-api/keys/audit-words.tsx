import type { ReactNode } from 'react';
import type { ApiKey, AuditEntry } from '../../../api/api-keys';
import { exactTime } from '../../../components/time-format';
import { UserText } from '../../../components/user-text';
import { modeLabels, scopeLabels } from './key-labels';

type Details = AuditEntry['details'];

/** What was done to a key, by the action's name in the audit log. */
const actions: Record<string, (details: Details) => ReactNode> = {
  'api_key.created': (details) => (
    <>
      Created it as <Name>{details.name}</Name>: {rightsOf(details)}
    </>
  ),
  'api_key.renamed': ({ name, previousName }) => (
    <>
      Renamed it from <Name>{previousName}</Name> to <Name>{name}</Name>
    </>
  ),
  'api_key.rolled': ({ overlapSeconds }) => `Rolled it; the token before ${overlapInWords(Number(overlapSeconds))}`,
  'api_key.revoked': () => 'Revoked it',
};

/** An entry of the audit log in words. */
export function AuditWords({ entry: { action, details } }: { entry: AuditEntry }) {
  return actions[action]?.(details) ?? action;
}

function Name({ children }: { children: Details[string] | undefined }) {
  return (
    <strong>
      <UserText>{String(children ?? '')}</UserText>
    </strong>
  );
}

function rightsOf({ mode, scope, rateLimit, expiresAt }: Details): string {
  return [
    modeLabels[mode as ApiKey['mode']],
    scopeLabels[scope as ApiKey['scope']],
    typeof rateLimit === 'number' && `${rateLimit.toLocaleString('en')} requests per window`,
    typeof expiresAt === 'string' && `expires ${exactTime(Date.parse(expiresAt))}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const hour = 60 * 60;

function overlapInWords(seconds: number): string {
  if (seconds === 0) return 'stopped at once';
  const [count, unit] =
    seconds >= 48 * hour
      ? [seconds / (24 * hour), 'day']
      : seconds >= hour
        ? [seconds / hour, 'hour']
        : [seconds / 60, 'minute'];
  return `went on working for ${Math.round(count)} ${unit}${Math.round(count) === 1 ? '' : 's'}`;
}
