import { Radio, SimpleGrid, Text } from '@mantine/core';
import classes from './choice.module.css';

interface ChoiceProps<Value extends string> {
  label: string;
  description?: string;
  options: readonly { value: Value; label: string; description: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, each with a word on what it means; the whole card of each can be clicked. */
export function Choice<Value extends string>({ label, description, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <Radio.Group label={label} description={description} value={value} onChange={(next) => onChange(next as Value)}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6}>
        {options.map((option) => (
          <label key={option.value} className={classes.choice} data-chosen={option.value === value || undefined}>
            <Radio value={option.value} />
            <span>
              <Text span display="block" size="sm" fw={550}>
                {option.label}
              </Text>
              <Text span display="block" size="sm" c="dimmed">
                {option.description}
              </Text>
            </span>
          </label>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
