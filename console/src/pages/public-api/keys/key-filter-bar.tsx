import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import Plus from 'lucide-react/icons/plus';
import Search from 'lucide-react/icons/search';
import { useEffect, useRef, useState } from 'react';
import { type KeyFilter, type KeyMode, type KeyStatusFilter, searchTermOf } from './key-filter';
import classes from './keys.module.css';

interface KeyFilterBarProps {
  filter: KeyFilter;
  onChange: (change: Partial<KeyFilter>) => void;
  onCreate: () => void;
}

const modeOptions: { value: KeyMode | ''; label: string }[] = [
  { value: '', label: 'Live and test' },
  { value: 'live', label: 'Live' },
  { value: 'test', label: 'Test' },
];

const statusOptions: { value: KeyStatusFilter; label: string }[] = [
  { value: 'active', label: 'Active' },
  { value: 'expired', label: 'Expired' },
  { value: 'revoked', label: 'Revoked' },
  { value: 'all', label: 'Any status' },
];

/** Above the list: what it is narrowed to, and the way to a new key. */
export function KeyFilterBar({ filter, onChange, onCreate }: KeyFilterBarProps) {
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="sm" role="search" aria-label="API keys" className={classes.filters!}>
        <SearchInput value={filter.q} onSearch={(q) => onChange({ q })} />
        <NativeSelect
          aria-label="Mode"
          data={modeOptions}
          value={filter.mode}
          onChange={(event) => onChange({ mode: event.currentTarget.value as KeyFilter['mode'] })}
        />
        <NativeSelect
          aria-label="Status"
          data={statusOptions}
          value={filter.status}
          onChange={(event) => onChange({ status: event.currentTarget.value as KeyFilter['status'] })}
        />
      </Group>
      <Button leftSection={<Plus size={16} aria-hidden />} onClick={onCreate}>
        Create API key
      </Button>
    </Group>
  );
}

const pauseMs = 250;

/** Searches when the typing pauses. */
function SearchInput({ value, onSearch }: { value: string; onSearch: (q: string) => void }) {
  const [text, setText] = useState(value);
  const searched = useRef(value);
  const search = useDebouncedCallback((typed: string) => {
    searched.current = searchTermOf(typed);
    onSearch(searched.current);
  }, pauseMs);
  useEffect(() => {
    // Changed elsewhere: by going back, or by clearing the filters.
    if (value !== searched.current) setText(value);
    searched.current = value;
  }, [value]);
  return (
    <TextInput
      type="search"
      aria-label="Search by name or the last characters of the token"
      placeholder="Name or last characters"
      leftSection={<Search size={16} aria-hidden />}
      className={classes.search!}
      maxLength={255}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
