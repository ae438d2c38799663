import { Button, Group, Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { EventFilter, EventType } from '../../../api/events';
import { eventGroups } from '../event-types';
import { type ChosenEvents, findId } from './event-filter';
import classes from './events.module.css';

interface EventFilterBarProps {
  filter: EventFilter;
  onChange: (chosen: ChosenEvents) => void;
}

const types = eventGroups.map(({ label, types: items }) => ({ group: label, items }));

/** Which events to show. */
export function EventFilterBar({ filter, onChange }: EventFilterBarProps) {
  const { type, resourceId } = filter;
  const isAny = type !== undefined || resourceId !== undefined;
  return (
    <Group gap="sm" align="flex-start" className={classes.filters!}>
      <Select
        label="Type"
        placeholder="Any type"
        data={types}
        value={type ?? null}
        onChange={(next) => onChange({ type: (next as EventType | null) ?? undefined, resourceId })}
        searchable
        nothingFoundMessage="No such event"
        clearable
        clearButtonProps={{ 'aria-label': 'Any type' }}
      />
      <ResourceInput value={resourceId} onChange={(next) => onChange({ type, resourceId: next })} />
      {isAny && (
        <Button variant="subtle" color="gray" mt={{ base: 0, md: 25 }} onClick={() => onChange({})}>
          Clear filters
        </Button>
      )}
    </Group>
  );
}

interface ResourceInputProps {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** The id of a product, customer, invoice or endpoint, taken when Enter is pressed or the field is left. */
function ResourceInput({ value, onChange }: ResourceInputProps) {
  const [text, setText] = useState(value ?? '');
  const [error, setError] = useState<string>();
  useEffect(() => {
    setText(value ?? '');
    setError(undefined);
  }, [value]);
  const take = (): void => {
    if (text.trim() === (value ?? '')) return;
    const id = findId(text);
    if (id === undefined && text.trim() !== '') {
      setError('An id looks like 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21.');
    } else {
      onChange(id);
    }
  };
  return (
    <TextInput
      label="Resource id"
      placeholder="Any resource"
      autoComplete="off"
      spellCheck={false}
      maxLength={255}
      value={text}
      error={error}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setError(undefined);
      }}
      onBlur={take}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && take()}
    />
  );
}
