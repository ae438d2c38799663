import { Button, Stack } from '@mantine/core';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { Link, useParams } from 'react-router';
import { ApiError } from '../../api/api-error';
import { useDelivery, useRedeliver, type WebhookDeliveryDetail } from '../../api/webhook-deliveries';
import { useWebhookEndpoint } from '../../api/webhook-endpoints';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { notifySuccess } from '../../components/notify';
import { Page } from '../../components/page';
import { TrailLink } from '../../components/trail-link';
import { AttemptList } from './deliveries/attempt-list';
import { DeliveryFacts } from './deliveries/delivery-facts';
import { DeliveryRequest } from './deliveries/delivery-request';
import { endpointName } from './endpoints/endpoint-labels';
import { endpointAddress, useMode } from './webhooks-address';
import { WebhooksTrail } from './webhooks-trail';

/** The delivery of one event: what is sent, and what came of each attempt. */
export function DeliveryPage() {
  const { id = '', deliveryId = '' } = useParams();
  const [mode] = useMode();
  const place = { mode, id };
  const { data: delivery, error, refetch } = useDelivery(place, deliveryId);
  const endpoint = useWebhookEndpoint(mode, id).data;
  const isUnknown = error instanceof ApiError && (error.status === 404 || error.status === 400);
  const breadcrumb = (
    <WebhooksTrail mode={mode}>
      <TrailLink to={endpointAddress(mode, id)}>{endpoint ? shortened(endpointName(endpoint)) : 'Endpoint'}</TrailLink>
    </WebhooksTrail>
  );
  if (delivery && !isUnknown) {
    const isEnabled = endpoint?.status === 'enabled';
    return (
      <Page
        title={delivery.eventType}
        documentTitle={`Delivery of ${delivery.eventType} · Webhooks`}
        breadcrumb={breadcrumb}
        actions={<Resend place={place} delivery={delivery} isEnabled={isEnabled} />}
      >
        <Stack>
          {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
          <DeliveryFacts mode={mode} delivery={delivery} />
          <AttemptList delivery={delivery} />
          <DeliveryRequest request={delivery.request} />
        </Stack>
      </Page>
    );
  }
  return isUnknown ? (
    <Page
      title="No such delivery"
      breadcrumb={breadcrumb}
      description="Deliveries are kept for 30 days, and go with their endpoint when that is deleted."
    >
      <div>
        <Button component={Link} to={endpointAddress(mode, id)} variant="default">
          See the deliveries of the endpoint
        </Button>
      </div>
    </Page>
  ) : (
    <Page title="Delivery" breadcrumb={breadcrumb}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

const mostOfName = 40;
const shortened = (name: string): string => (name.length > mostOfName ? `${name.slice(0, mostOfName)}…` : name);

interface ResendProps {
  place: { mode: 'live' | 'test'; id: string };
  delivery: WebhookDeliveryDetail;
  isEnabled: boolean;
}

function Resend({ place, delivery, isEnabled }: ResendProps) {
  const redeliver = useRedeliver(place);
  return (
    <Button
      leftSection={<RotateCw size={16} aria-hidden />}
      disabled={!isEnabled}
      loading={redeliver.isPending}
      onClick={() => redeliver.mutate(delivery.id, { onSuccess: () => notifySuccess('It is sent again.') })}
    >
      Resend
    </Button>
  );
}
