import { Group, Paper, Text } from '@mantine/core';
import type { ApiKey } from '../../../api/api-keys';
import { KeyStatusBadge, ModeBadge } from '../../../components/badges';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';
import type { KeyDialogOpener } from './key-dialogs';
import { LastUsed, scopeLabels } from './key-labels';
import { KeyMenu } from './key-menu';
import { KeyName } from './key-name';
import { KeyUsageWeek } from './key-usage-week';
import classes from './keys.module.css';
import { useRenaming } from './use-renaming';

interface KeyCardsProps {
  apiKeys: ApiKey[];
  onOpen: KeyDialogOpener;
}

/** The keys where there is no room for a table: a card for each. */
export function KeyCards({ apiKeys, onOpen }: KeyCardsProps) {
  return (
    <ul className={classes.cards}>
      {apiKeys.map((apiKey) => (
        <KeyCard key={apiKey.id} apiKey={apiKey} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function KeyCard({ apiKey, onOpen }: { apiKey: ApiKey; onOpen: KeyDialogOpener }) {
  const { isRenaming, start, end, button } = useRenaming();
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <KeyName apiKey={apiKey} isRenaming={isRenaming} onRenamed={end} />
        <KeyMenu apiKey={apiKey} isRenaming={isRenaming} onRename={start} onOpen={onOpen} button={button} />
      </Group>
      <Group gap="xs" my="sm">
        <ModeBadge mode={apiKey.mode} />
        <KeyStatusBadge status={apiKey.status} />
        <Text size="sm">{scopeLabels[apiKey.scope]}</Text>
      </Group>
      <dl className={classes.cardFacts}>
        <dt>Created</dt>
        <dd>
          <RelativeTime at={apiKey.createdAt} /> by <UserText>{apiKey.createdBy}</UserText>
        </dd>
        <dt>Last used</dt>
        <dd>
          <LastUsed at={apiKey.lastUsedAt} />
        </dd>
        {apiKey.status === 'active' && apiKey.expiresAt && (
          <>
            <dt>Expires</dt>
            <dd>
              <RelativeTime at={apiKey.expiresAt} />
            </dd>
          </>
        )}
        <dt>Last 7 days</dt>
        <dd>
          <KeyUsageWeek usage={apiKey.usage} />
        </dd>
      </dl>
    </Paper>
  );
}
