import { Alert, Anchor, Group, Text } from '@mantine/core';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { Link } from 'react-router';
import { type Mode, useWebhookEndpoints, type WebhookEndpoint } from '../../api/webhook-endpoints';
import { ModeBadge } from '../../components/badges';
import { UserText } from '../../components/user-text';
import { disabledByUs } from './endpoints/endpoint-labels';
import { endpointAddress } from './webhooks-address';

/** Says, whatever mode is looked at, which endpoints PaperLink has stopped sending to. */
export function DisabledBanner() {
  const live = useDisabled('live');
  const test = useDisabled('test');
  const all = [...live, ...test];
  if (all.length === 0) return null;
  const title = all.length === 1 ? 'An endpoint was disabled' : `${all.length} endpoints were disabled`;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<TriangleAlert aria-hidden />}
      title={title}
      role="status"
      styles={{ body: { minWidth: 0 } }}
    >
      <Text size="sm">
        PaperLink has stopped sending events to what could not be reached. Look why, then enable it.
      </Text>
      {live.map((endpoint) => (
        <Line key={endpoint.id} endpoint={endpoint} mode="live" />
      ))}
      {test.map((endpoint) => (
        <Line key={endpoint.id} endpoint={endpoint} mode="test" />
      ))}
    </Alert>
  );
}

function useDisabled(mode: Mode): WebhookEndpoint[] {
  const { data } = useWebhookEndpoints(mode);
  return data?.pages.flatMap((page) => page.data).filter(disabledByUs) ?? [];
}

function Line({ endpoint, mode }: { endpoint: WebhookEndpoint; mode: Mode }) {
  return (
    <Group gap="xs" wrap="nowrap" mt={6} miw={0}>
      <ModeBadge mode={mode} />
      <Anchor component={Link} to={endpointAddress(mode, endpoint.id)} size="sm" miw={0} style={{ overflow: 'hidden' }}>
        <UserText inside>{endpoint.url}</UserText>
      </Anchor>
    </Group>
  );
}
