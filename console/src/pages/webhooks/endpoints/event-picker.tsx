import { Button, Checkbox, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import Search from 'lucide-react/icons/search';
import { useId, useState } from 'react';
import type { EventType } from '../../../api/events';
import { eventGroups, eventMeanings } from '../event-types';
import classes from './event-picker.module.css';

interface EventPickerProps {
  value: EventType[];
  onChange: (events: EventType[]) => void;
  error?: string | undefined;
}

/** Any number of the types of events, by what they are about, found by a part of their name or meaning. */
export function EventPicker({ value, onChange, error }: EventPickerProps) {
  const [search, setSearch] = useState('');
  const groups = eventGroups
    .map(({ label, types }) => ({ label, types: types.filter((type) => isLike(type, search)) }))
    .filter(({ types }) => types.length > 0);
  const change = (types: EventType[], isChosen: boolean): void => {
    const others = value.filter((type) => !types.includes(type));
    onChange(isChosen ? [...others, ...types] : others);
  };
  return (
    <div className={classes.picker} data-wrong={error !== undefined || undefined}>
      <TextInput
        type="search"
        aria-label="Search events"
        placeholder="Search events"
        leftSection={<Search size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        // Of the form around it, Enter would send half of what is meant.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div className={classes.groups} role="group" aria-label="Events to send" tabIndex={-1} id="events-to-send">
        {groups.map((group) => (
          <EventGroup key={group.label} {...group} value={value} onChange={change} />
        ))}
        {groups.length === 0 && (
          <Text size="sm" c="dimmed">
            No event is called like that.
          </Text>
        )}
      </div>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed" role="status">
          {value.length === 1 ? '1 event chosen' : `${value.length} events chosen`}
        </Text>
        {value.length > 0 && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange([])}>
            Clear
          </Button>
        )}
      </Group>
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </div>
  );
}

function isLike(type: EventType, search: string): boolean {
  const words = search.toLowerCase().trim().split(/\s+/);
  const text = `${type} ${eventMeanings[type]}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

interface EventGroupProps {
  label: string;
  types: EventType[];
  value: EventType[];
  onChange: (types: EventType[], isChosen: boolean) => void;
}

function EventGroup({ label, types, value, onChange }: EventGroupProps) {
  const id = useId();
  const chosen = types.filter((type) => value.includes(type)).length;
  return (
    <div role="group" aria-labelledby={id}>
      <Checkbox
        radius="sm"
        label={
          <span id={id} className={classes.group}>
            {label}
          </span>
        }
        checked={chosen === types.length}
        indeterminate={chosen > 0 && chosen < types.length}
        onChange={(event) => onChange(types, event.currentTarget.checked)}
      />
      <Stack gap={8} mt={8} ml={28}>
        {types.map((type) => (
          <Checkbox
            key={type}
            radius="sm"
            label={<span className={classes.type}>{type}</span>}
            description={eventMeanings[type]}
            checked={value.includes(type)}
            onChange={(event) => onChange([type], event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </div>
  );
}
