import { Paper } from '@mantine/core';
import type { ApiKey } from '../../../api/api-keys';
import { Fact, Facts } from '../../../components/facts';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';
import { KeyToken, LastUsed, scopeLabels, sourceLabels } from './key-labels';

/** What there is to know of a key. */
export function KeyFacts({ apiKey }: { apiKey: ApiKey }) {
  const { scope, createdBy, createdAt, source, lastUsedAt, expiresAt, revokedAt, rateLimit, status } = apiKey;
  return (
    <Paper withBorder p="md">
      <Facts>
        <Fact name="Token">
          <KeyToken apiKey={apiKey} />
        </Fact>
        {apiKey.previousTokenExpiresAt && (
          <Fact name="The token before works until">
            <RelativeTime at={apiKey.previousTokenExpiresAt} />
          </Fact>
        )}
        <Fact name="Scope">{scopeLabels[scope]}</Fact>
        <Fact name="Last used">
          <LastUsed at={lastUsedAt} />
        </Fact>
        <Fact name="Created">
          <RelativeTime at={createdAt} />
        </Fact>
        <Fact name="Created by">
          <UserText>{createdBy}</UserText>
        </Fact>
        <Fact name="Made in">{sourceLabels[source]}</Fact>
        {revokedAt ? (
          <Fact name="Revoked">
            <RelativeTime at={revokedAt} />
          </Fact>
        ) : (
          <Fact name={status === 'expired' ? 'Expired' : 'Expires'}>
            {expiresAt ? <RelativeTime at={expiresAt} /> : 'Never'}
          </Fact>
        )}
        <Fact name="Rate limit">
          {rateLimit === null ? 'Default' : `${rateLimit.toLocaleString('en')} requests per window`}
        </Fact>
      </Facts>
    </Paper>
  );
}
