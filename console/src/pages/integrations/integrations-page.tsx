import { Anchor, Divider, Group, Paper, SimpleGrid, Text, ThemeIcon, Title } from '@mantine/core';
import CodeXml from 'lucide-react/icons/code-xml';
import { Link } from 'react-router';
import { useApiKeys } from '../../api/api-keys';
import { Page } from '../../components/page';
import classes from './integrations-page.module.css';

/** What can be connected with PaperLink, as cards. */
export function IntegrationsPage() {
  return (
    <Page title="Integrations" description="Connect PaperLink with your own programs.">
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <PublicApiCard />
      </SimpleGrid>
    </Page>
  );
}

function PublicApiCard() {
  return (
    <Paper withBorder p="lg" className={classes.card!}>
      <Group wrap="nowrap" align="flex-start">
        <ThemeIcon variant="light" size={40} aria-hidden>
          <CodeXml size={22} />
        </ThemeIcon>
        <div>
          <Title order={2} size="h4">
            <Link to="public-api" className={classes.title}>
              Public API
            </Link>
          </Title>
          <KeyCount />
        </div>
      </Group>
      <Text size="sm" mt="md">
        Read and change your product catalogue from your own programs: a REST API with JSON, a sandbox for trying things
        out, and a log of every request.
      </Text>
      <Divider my="md" />
      <Group gap="lg" className={classes.links!}>
        <Anchor component={Link} to="public-api" size="sm" fw={550}>
          Manage keys
        </Anchor>
        <Anchor href="/api/docs" size="sm">
          API reference
        </Anchor>
        <Anchor href="/api/docs/guides/authentication" size="sm">
          Guides
        </Anchor>
      </Group>
    </Paper>
  );
}

/** As many as one page holds; nobody needs to know more exactly here. */
const mostCounted = 100;

function KeyCount() {
  const { data, isError } = useApiKeys({ status: 'active', limit: mostCounted });
  const page = data?.pages[0];
  const text = page ? countOf(page.data.length, page.hasMore) : isError ? 'REST API' : ' ';
  return (
    <Text size="sm" c="dimmed" mt={2} mih="1.55em">
      {text}
    </Text>
  );
}

function countOf(keys: number, hasMore: boolean): string {
  if (hasMore) return `More than ${keys} active keys`;
  if (keys === 0) return 'No keys yet';
  return keys === 1 ? '1 active key' : `${keys} active keys`;
}
