import { Anchor, Divider, Group, Paper, SimpleGrid, Text, ThemeIcon, Title } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import CodeXml from 'lucide-react/icons/code-xml';
import Webhook from 'lucide-react/icons/webhook';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useApiKeys } from '../../api/api-keys';
import { useWebhookEndpoints } from '../../api/webhook-endpoints';
import { Page } from '../../components/page';
import classes from './integrations-page.module.css';

/** What can be connected with PaperLink, as cards. */
export function IntegrationsPage() {
  return (
    <Page title="Integrations" description="Connect PaperLink with your own programs.">
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <PublicApiCard />
        <WebhooksCard />
      </SimpleGrid>
    </Page>
  );
}

interface IntegrationCardProps {
  icon: LucideIcon;
  /** Below this page. */
  to: string;
  title: string;
  /** How it stands, in a few words. */
  state: string;
  /** What it is for. */
  description: string;
  /** Further links. */
  children: ReactNode;
}

function IntegrationCard({ icon: Icon, to, title, state, description, children }: IntegrationCardProps) {
  return (
    <Paper withBorder p="lg" className={classes.card!}>
      <Group wrap="nowrap" align="flex-start">
        <ThemeIcon variant="light" size={40} aria-hidden>
          <Icon size={22} />
        </ThemeIcon>
        <div>
          <Title order={2} size="h4">
            <Link to={to} className={classes.title}>
              {title}
            </Link>
          </Title>
          <Text size="sm" c="dimmed" mt={2} mih="1.55em">
            {state}
          </Text>
        </div>
      </Group>
      <Text size="sm" mt="md">
        {description}
      </Text>
      <Divider my="md" />
      <Group gap="lg" className={classes.links!}>
        {children}
      </Group>
    </Paper>
  );
}

function PublicApiCard() {
  return (
    <IntegrationCard
      icon={CodeXml}
      to="public-api"
      title="Public API"
      state={useKeyCount()}
      description="Work with products, customers, invoices, documents, links and their visits from your own programs: a REST API with JSON, a sandbox for trying things out, and a log of every request."
    >
      <Anchor component={Link} to="public-api" size="sm" fw={550}>
        Manage keys
      </Anchor>
      <Anchor href="/api/docs" size="sm">
        API reference
      </Anchor>
      <Anchor href="/api/docs/guides/authentication" size="sm">
        Guides
      </Anchor>
    </IntegrationCard>
  );
}

function WebhooksCard() {
  return (
    <IntegrationCard
      icon={Webhook}
      to="webhooks"
      title="Webhooks"
      state={useEndpointCount()}
      description="Let PaperLink tell your programs of every change as it happens, follow each delivery, and watch the events come in."
    >
      <Anchor component={Link} to="webhooks" size="sm" fw={550}>
        Manage endpoints
      </Anchor>
      <Anchor component={Link} to="webhooks/events" size="sm">
        Event feed
      </Anchor>
      <Anchor href="/api/docs/guides/webhooks" size="sm">
        Guide
      </Anchor>
    </IntegrationCard>
  );
}

/** As many as one page holds; nobody needs to know more exactly here. */
const mostCounted = 100;

function useKeyCount(): string {
  const { data, isError } = useApiKeys({ status: 'active', limit: mostCounted });
  const page = data?.pages[0];
  return page ? countOf(page.data.length, page.hasMore) : isError ? 'REST API' : ' ';
}

function countOf(keys: number, hasMore: boolean): string {
  if (hasMore) return `More than ${keys} active keys`;
  if (keys === 0) return 'No keys yet';
  return keys === 1 ? '1 active key' : `${keys} active keys`;
}

/** The live endpoints, since they are what matters from day to day. */
function useEndpointCount(): string {
  const { data, isError } = useWebhookEndpoints('live');
  const endpoints = data?.pages[0]?.data;
  if (!endpoints) return isError ? 'Events as they happen' : ' ';
  const disabled = endpoints.filter(({ status }) => status === 'disabled').length;
  if (endpoints.length === 0) return 'No live endpoints yet';
  const counted = endpoints.length === 1 ? '1 live endpoint' : `${endpoints.length} live endpoints`;
  return disabled === 0 ? counted : `${counted}, ${disabled} disabled`;
}
