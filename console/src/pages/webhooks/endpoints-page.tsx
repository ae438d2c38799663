import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import Plus from 'lucide-react/icons/plus';
import { CreateEndpointDialog } from './endpoints/endpoint-dialogs';
import { EndpointList } from './endpoints/endpoint-list';
import { useMode } from './webhooks-address';

/** Where events are sent to. */
export function EndpointsPage() {
  const [mode] = useMode();
  const [isCreating, creation] = useDisclosure();
  const prefetch = CreateEndpointDialog.prefetch;
  return (
    <Stack onPointerOver={prefetch} onFocus={prefetch}>
      <Group justify="flex-end">
        <Button leftSection={<Plus size={16} aria-hidden />} onClick={creation.open}>
          Add endpoint
        </Button>
      </Group>
      <EndpointList mode={mode} onCreate={creation.open} />
      <CreateEndpointDialog mode={mode} opened={isCreating} onClose={creation.close} />
    </Stack>
  );
}
