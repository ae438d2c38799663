import { Table, Text } from '@mantine/core';
import type { ApiKey } from '../../../api/api-keys';
import { KeyStatusBadge, ModeBadge } from '../../../components/badges';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';
import { LastUsed, scopeLabels } from './key-labels';
import type { KeyDialogOpener } from './key-dialogs';
import { KeyMenu } from './key-menu';
import { KeyName } from './key-name';
import { KeyUsageWeek } from './key-usage-week';
import classes from './keys.module.css';
import { useRenaming } from './use-renaming';

interface KeyTableProps {
  apiKeys: ApiKey[];
  onOpen: KeyDialogOpener;
}

/** The keys as a table, where there is room for one. */
export function KeyTable({ apiKeys, onOpen }: KeyTableProps) {
  return (
    <Table layout="fixed" verticalSpacing="sm" className={classes.table!}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th w={76}>Mode</Table.Th>
          <Table.Th w={118}>Scope</Table.Th>
          <Table.Th w={168}>Created</Table.Th>
          <Table.Th w={108}>Last used</Table.Th>
          <Table.Th w={144}>Last 7 days</Table.Th>
          <Table.Th w={112}>Status</Table.Th>
          <Table.Th w={44}>
            <span className="visually-hidden">Actions</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {apiKeys.map((apiKey) => (
          <KeyRow key={apiKey.id} apiKey={apiKey} onOpen={onOpen} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function KeyRow({ apiKey, onOpen }: { apiKey: ApiKey; onOpen: KeyDialogOpener }) {
  const { isRenaming, start, end, button } = useRenaming();
  return (
    <Table.Tr>
      <Table.Td>
        <KeyName apiKey={apiKey} isRenaming={isRenaming} onRenamed={end} />
      </Table.Td>
      <Table.Td>
        <ModeBadge mode={apiKey.mode} />
      </Table.Td>
      <Table.Td>{scopeLabels[apiKey.scope]}</Table.Td>
      <Table.Td>
        <RelativeTime at={apiKey.createdAt} />
        <Text size="xs" c="dimmed" lh={1.4}>
          <UserText>{apiKey.createdBy}</UserText>
        </Text>
      </Table.Td>
      <Table.Td>
        <LastUsed at={apiKey.lastUsedAt} />
      </Table.Td>
      <Table.Td>
        <KeyUsageWeek usage={apiKey.usage} />
      </Table.Td>
      <Table.Td>
        <KeyStatusBadge status={apiKey.status} />
        <KeyEnd apiKey={apiKey} />
      </Table.Td>
      <Table.Td>
        <KeyMenu apiKey={apiKey} isRenaming={isRenaming} onRename={start} onOpen={onOpen} button={button} />
      </Table.Td>
    </Table.Tr>
  );
}

/** When a key that works will stop by itself. */
function KeyEnd({ apiKey: { status, expiresAt } }: { apiKey: ApiKey }) {
  if (status !== 'active' || expiresAt === null) return null;
  return (
    <Text size="xs" c="dimmed" lh={1.4}>
      Expires <RelativeTime at={expiresAt} />
    </Text>
  );
}
