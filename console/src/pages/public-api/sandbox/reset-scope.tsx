import { List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { deletedByReset, keptByReset } from './reset-contents';

const sides = [
  { title: 'A reset deletes, in test mode', items: Object.values(deletedByReset) },
  { title: 'It keeps', items: Object.values(keptByReset) },
];

/** What a reset deletes and what it leaves alone, as part of the page. */
export function ResetScope() {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {sides.map(({ title, items }) => (
        <Paper key={title} withBorder p="lg">
          <Title order={2} size="h5" mb="xs">
            {title}
          </Title>
          <Items items={items} />
        </Paper>
      ))}
    </SimpleGrid>
  );
}

/** The same as part of the question whether to do it. */
export function ResetConsequences() {
  return (
    <Stack gap="xs">
      {sides.map(({ title, items }) => (
        <div key={title}>
          <Text size="sm" fw={550}>
            {title}
          </Text>
          <Items items={items} />
        </div>
      ))}
    </Stack>
  );
}

function Items({ items }: { items: string[] }) {
  return (
    <List size="sm" spacing={4}>
      {items.map((item) => (
        <List.Item key={item}>{item}</List.Item>
      ))}
    </List>
  );
}
