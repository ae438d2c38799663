import { List, Paper, SimpleGrid, Title } from '@mantine/core';

/** What a reset deletes and what it leaves alone. */
export function ResetScope() {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Side
        title="A reset deletes, in test mode"
        items={[
          'all products, archived ones too',
          'all events',
          'the stored replies of idempotency keys, so that each may be used again',
        ]}
      />
      <Side
        title="It keeps"
        items={[
          'everything of live mode',
          'all API keys, test keys too: they go on working',
          'the request log and the audit trails',
          'members, invitations and the team itself',
        ]}
      />
    </SimpleGrid>
  );
}

function Side({ title, items }: { title: string; items: string[] }) {
  return (
    <Paper withBorder p="lg">
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      <List size="sm" spacing={4}>
        {items.map((item) => (
          <List.Item key={item}>{item}</List.Item>
        ))}
      </List>
    </Paper>
  );
}
