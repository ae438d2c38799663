import { Button, Group, Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useState } from 'react';
import { ApiError } from '../../api/api-error';
import { useSendTest } from '../../api/webhook-deliveries';
import { type Mode, useWebhookEndpoint, type WebhookEndpoint } from '../../api/webhook-endpoints';
import { EndpointStatusBadge, ModeBadge } from '../../components/badges';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { UserText } from '../../components/user-text';
import { DeliverySection } from './deliveries/delivery-section';
import { EndpointActions } from './endpoints/endpoint-actions';
import { EndpointAlert } from './endpoints/endpoint-alert';
import { EndpointDialogs, useEndpointDialogs } from './endpoints/endpoint-dialogs';
import { EndpointFacts } from './endpoints/endpoint-facts';
import { endpointName } from './endpoints/endpoint-labels';
import { TestDelivery } from './endpoints/test-delivery';
import { endpointsAddress, useMode } from './webhooks-address';
import { WebhooksTrail } from './webhooks-trail';

/** One endpoint: what it is, whether it works, and everything that was sent to it. */
export function EndpointPage() {
  const { id = '' } = useParams();
  const [mode] = useMode();
  const { data: endpoint, error, refetch } = useWebhookEndpoint(mode, id);
  if (endpoint) return <Endpoint key={id} mode={mode} endpoint={endpoint} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400))
    return <NoSuchEndpoint mode={mode} />;
  return (
    <Page title="Webhook endpoint" breadcrumb={<WebhooksTrail mode={mode} />}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function Endpoint({ mode, endpoint }: { mode: Mode; endpoint: WebhookEndpoint }) {
  const { id, status, failingSince } = endpoint;
  const place = { mode, id };
  const dialogs = useEndpointDialogs();
  const test = useSendTest(place);
  const [testedWith, setTestedWith] = useState<string>();
  const sendTest = (): void => test.mutate(undefined, { onSuccess: ({ eventId }) => setTestedWith(eventId) });
  const name = endpointName(endpoint);
  return (
    <Page
      title={name}
      documentTitle={`${name} · Webhooks`}
      heading={<UserText>{name}</UserText>}
      breadcrumb={<WebhooksTrail mode={mode} />}
      actions={
        <EndpointActions
          mode={mode}
          endpoint={endpoint}
          onOpen={dialogs.open}
          onTest={sendTest}
          isTesting={test.isPending}
        />
      }
    >
      <Stack>
        <Group gap="xs">
          <ModeBadge mode={mode} />
          <EndpointStatusBadge status={status} isFailing={failingSince !== null} />
        </Group>
        {test.error && <ErrorNotice error={test.error} />}
        {testedWith !== undefined && (
          <TestDelivery key={testedWith} place={place} eventId={testedWith} onClose={() => setTestedWith(undefined)} />
        )}
        <EndpointAlert endpoint={endpoint} />
        <EndpointFacts endpoint={endpoint} />
        <DeliverySection place={place} isEnabled={status === 'enabled'} />
      </Stack>
      <EndpointDialogs mode={mode} endpoint={endpoint} dialogs={dialogs} />
    </Page>
  );
}

function NoSuchEndpoint({ mode }: { mode: Mode }) {
  return (
    <Page
      title="No such endpoint"
      breadcrumb={<WebhooksTrail mode={mode} />}
      description={`This team has no ${mode} endpoint at this address. It may have been deleted, or belong to ${mode === 'live' ? 'test' : 'live'} mode.`}
    >
      <div>
        <Button component={Link} to={endpointsAddress(mode)} variant="default">
          See all endpoints
        </Button>
      </div>
    </Page>
  );
}
