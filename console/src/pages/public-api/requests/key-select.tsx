import { Group, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type ApiKey, useApiKey, useApiKeys } from '../../../api/api-keys';
import { ModeBadge } from '../../../components/badges';
import { UserText } from '../../../components/user-text';

interface KeySelectProps {
  value: string | undefined;
  onChange: (keyId: string | undefined) => void;
}

const searchDelayMs = 200;
/** The most characters the API searches names for. */
const longestSearch = 255;
const mostShown = 50;
const listWidth = 320;
const optionWidth = 284;

/** One of the team's keys, revoked ones too, found by a part of its name or the end of its token. */
export function KeySelect({ value, onChange }: KeySelectProps) {
  const [search, setSearch] = useState('');
  const [typed] = useDebouncedValue(search.trim().slice(0, longestSearch), searchDelayMs);
  const { data: chosen } = useApiKey(value);
  // The chosen one's own label stands in the field; it is no search.
  const q = chosen && typed === labelOf(chosen) ? '' : typed;
  const found = useApiKeys({ status: 'all', limit: mostShown, ...(q !== '' && { q }) });
  const keys = found.data?.pages[0]?.data ?? [];
  const all = !chosen || keys.some(({ id }) => id === chosen.id) ? keys : [chosen, ...keys];
  return (
    <Select
      label="Key"
      placeholder="All keys"
      data={all.map((key) => ({ value: key.id, label: labelOf(key) }))}
      value={chosen ? chosen.id : null}
      onChange={(id) => onChange(id ?? undefined)}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options} // the server has searched
      nothingFoundMessage={found.isFetching ? 'Searching …' : 'No such key'}
      clearable
      clearButtonProps={{ 'aria-label': 'All keys' }}
      renderOption={({ option }) => <KeyOption apiKey={all.find(({ id }) => id === option.value)} />}
      comboboxProps={{ width: listWidth, position: 'bottom-end' }}
    />
  );
}

type NamedKey = Pick<ApiKey, 'id' | 'name' | 'mode' | 'last4' | 'status'>;

const labelOf = ({ name, last4 }: NamedKey): string => `${name} (…${last4})`;

function KeyOption({ apiKey }: { apiKey: NamedKey | undefined }) {
  if (!apiKey) return null;
  return (
    // Of a width of its own: the list is as wide as its widest entry, and a name may be very long.
    <Group wrap="nowrap" gap="xs" w={optionWidth}>
      <ModeBadge mode={apiKey.mode} />
      <Text span size="sm" miw={0} flex={1}>
        <UserText inside>{apiKey.name}</UserText>
      </Text>
      <Text span size="xs" c="dimmed" ff="monospace">
        …{apiKey.last4}
      </Text>
      {apiKey.status !== 'active' && (
        <Text span size="xs" c="dimmed">
          {apiKey.status}
        </Text>
      )}
    </Group>
  );
}
