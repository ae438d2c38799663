import { Anchor, Button, Text } from '@mantine/core';
import Webhook from 'lucide-react/icons/webhook';
import { Link } from 'react-router';
import type { Mode } from '../../../api/webhook-endpoints';
import { EmptyState } from '../../../components/empty-state';
import { endpointsAddress } from '../webhooks-address';

interface NoEndpointsProps {
  mode: Mode;
  onCreate: () => void;
}

/** In place of the list while there is none. */
export function NoEndpoints({ mode, onCreate }: NoEndpointsProps) {
  return (
    <EmptyState
      icon={Webhook}
      title={mode === 'live' ? 'Add your first live endpoint' : 'Add your first test endpoint'}
      action={
        <>
          <Button mt="sm" onClick={onCreate}>
            Add endpoint
          </Button>
          <Text size="sm" mt="xs">
            {mode === 'live' ? (
              <>
                Only trying things out? <Link to={endpointsAddress('test')}>Begin in test mode</Link>, or read{' '}
              </>
            ) : (
              'Read '
            )}
            <Anchor href="/api/docs/guides/webhooks">how to receive webhooks</Anchor>.
          </Text>
        </>
      }
    >
      Write a program that takes a POST request over HTTPS and answers with a 200. Tell PaperLink its address here, send
      it a test event and watch it arrive.
      {mode === 'test' && ' In test mode it hears of changes of test data alone.'}
    </EmptyState>
  );
}
