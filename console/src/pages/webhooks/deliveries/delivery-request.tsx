import { Paper, Stack, Text, Title } from '@mantine/core';
import type { WebhookDeliveryDetail } from '../../../api/webhook-deliveries';
import { CodeView } from '../../../components/code-view';
import { UserTextBlock } from '../../../components/user-text';
import classes from './delivery-request.module.css';

/** What is sent: the same on every attempt but for the time and the signature. */
export function DeliveryRequest({ request: { url, headers, body } }: Pick<WebhookDeliveryDetail, 'request'>) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="request">
      <Stack>
        <div>
          <Title order={2} size="h4" id="request">
            Request
          </Title>
          <Text size="sm" c="dimmed">
            What is sent on every attempt. Each adds its time and its signature, <code>webhook-timestamp</code> and{' '}
            <code>webhook-signature</code>.
          </Text>
        </div>
        <dl className={classes.headers}>
          <dt>POST</dt>
          <dd>
            <UserTextBlock>{url}</UserTextBlock>
          </dd>
          {Object.entries(headers).map(([name, value]) => (
            <Header key={name} name={name} value={value} />
          ))}
        </dl>
        <CodeView label="Body" text={body} hasRaw />
      </Stack>
    </Paper>
  );
}

function Header({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
