import { Group, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type ApiKey, useApiKey, useApiKeys } from '../../../api/api-keys';
import { ModeBadge } from '../../../components/badges';
import { UserText } from '../../../components/user-text';
import { searchTermOf } from '../keys/key-filter';

interface KeySelectProps {
  value: string | undefined;
  onChange: (keyId: string | undefined) => void;
}

const searchDelayMs = 200;
const mostShown = 50;
const listWidth = 320;
const optionWidth = 284;

/** One of the team's keys, revoked ones too, found by a part of its name or the end of its token. */
export function KeySelect({ value, onChange }: KeySelectProps) {
  const [search, setSearch] = useState('');
  const [typed] = useDebouncedValue(searchTermOf(search), searchDelayMs);
  const { data: chosen, isError } = useApiKey(value);
  // One that cannot be shown still narrows the list, so its id stands in for its name.
  const unknown = isError ? value : undefined;
  const shown = chosen ? labelOf(chosen) : unknown;
  // What is chosen stands in the field; it is no search.
  const q = shown !== undefined && typed === searchTermOf(shown) ? '' : typed;
  const found = useApiKeys({ status: 'all', limit: mostShown, ...(q !== '' && { q }) });
  const keys = found.data?.pages[0]?.data ?? [];
  const all = !chosen || keys.some(({ id }) => id === chosen.id) ? keys : [chosen, ...keys];
  return (
    <Select
      label="Key"
      placeholder="All keys"
      data={[...all.map((key) => ({ value: key.id, label: labelOf(key) })), ...(unknown ? [unknown] : [])]}
      value={chosen?.id ?? unknown ?? null}
      onChange={(id) => onChange(id ?? undefined)}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options} // the server has searched
      nothingFoundMessage={found.isFetching ? 'Searching …' : 'No such key'}
      clearable
      clearButtonProps={{ 'aria-label': 'All keys' }}
      renderOption={({ option }) => <KeyOption id={option.value} apiKey={all.find(({ id }) => id === option.value)} />}
      comboboxProps={{ width: listWidth, position: 'bottom-end' }}
    />
  );
}

type NamedKey = Pick<ApiKey, 'id' | 'name' | 'mode' | 'last4' | 'status'>;

const labelOf = ({ name, last4 }: NamedKey): string => `${name} (…${last4})`;

function KeyOption({ id, apiKey }: { id: string; apiKey: NamedKey | undefined }) {
  if (!apiKey) return id;
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
