import { Button, Group, Select } from '@mantine/core';
import classes from './filter-bar.module.css';
import { KeySelect } from './key-select';
import { type ChosenFilter, methods, statusLabels } from './request-filter';

interface FilterBarProps {
  filter: ChosenFilter;
  onChange: (filter: ChosenFilter) => void;
}

const statuses = Object.entries(statusLabels).map(([value, label]) => ({ value, label }));

/** Which requests to show. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const set = (change: Partial<Record<keyof ChosenFilter, string | undefined>>): void =>
    onChange({ ...filter, ...change } as ChosenFilter);
  const isAny = Object.keys(filter).length > 0;
  return (
    <Group gap="sm" align="flex-end" className={classes.bar!}>
      <Select
        label="Status"
        placeholder="Any status"
        data={statuses}
        value={filter.status ?? null}
        onChange={(status) => set({ status: status ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any status' }}
      />
      <Select
        label="Method"
        placeholder="Any method"
        data={methods}
        value={filter.method ?? null}
        onChange={(method) => set({ method: method ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any method' }}
      />
      <KeySelect value={filter.keyId} onChange={(keyId) => set({ keyId })} />
      {isAny && (
        <Button variant="subtle" color="gray" onClick={() => onChange({})}>
          Clear filters
        </Button>
      )}
    </Group>
  );
}
