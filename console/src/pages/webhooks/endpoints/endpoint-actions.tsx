import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import Ellipsis from 'lucide-react/icons/ellipsis';
import KeyRound from 'lucide-react/icons/key-round';
import Pause from 'lucide-react/icons/pause';
import Pencil from 'lucide-react/icons/pencil';
import Play from 'lucide-react/icons/play';
import Send from 'lucide-react/icons/send';
import Trash2 from 'lucide-react/icons/trash-2';
import { useRef } from 'react';
import { useUpdateWebhookEndpoint, type Mode, type WebhookEndpoint } from '../../../api/webhook-endpoints';
import { notifyError, notifySuccess } from '../../../components/notify';
import { type EndpointDialog, prefetchingDialogs } from './endpoint-dialogs';

interface EndpointActionsProps {
  mode: Mode;
  endpoint: WebhookEndpoint;
  onOpen: (dialog: EndpointDialog) => void;
  onTest: () => void;
  isTesting: boolean;
}

/** What can be done to the endpoint of the page. */
export function EndpointActions({ mode, endpoint, onOpen, onTest, isTesting }: EndpointActionsProps) {
  const isEnabled = endpoint.status === 'enabled';
  const enable = useEnable(mode, endpoint.id);
  return (
    <Group gap="xs" wrap="nowrap" {...prefetchingDialogs}>
      {isEnabled ? (
        <Button leftSection={<Send size={16} aria-hidden />} onClick={onTest} loading={isTesting}>
          Send test event
        </Button>
      ) : (
        <Button leftSection={<Play size={16} aria-hidden />} onClick={enable.run} loading={enable.isPending}>
          Enable
        </Button>
      )}
      <EndpointMenu isEnabled={isEnabled} onOpen={onOpen} />
    </Group>
  );
}

/** Starts sending to an endpoint again. */
function useEnable(mode: Mode, id: string): { run: () => void; isPending: boolean } {
  const update = useUpdateWebhookEndpoint(mode, id);
  const onSuccess = (): void => notifySuccess('The endpoint is enabled.');
  const run = (): void => update.mutate({ status: 'enabled' }, { onSuccess, onError: notifyError });
  return { run, isPending: update.isPending };
}

function EndpointMenu({ isEnabled, onOpen }: { isEnabled: boolean; onOpen: (dialog: EndpointDialog) => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const item = (dialog: EndpointDialog) => ({
    onClick(): void {
      // The entry goes with the menu; the dialog gives the focus back to where it was taken from.
      button.current?.focus();
      onOpen(dialog);
    },
  });
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon ref={button} variant="default" size={36} aria-label="More actions">
          <Ellipsis size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={16} aria-hidden />} {...item('edit')}>
          Edit…
        </Menu.Item>
        <Menu.Item leftSection={<KeyRound size={16} aria-hidden />} {...item('rotate')}>
          Rotate secret…
        </Menu.Item>
        {isEnabled && (
          <Menu.Item leftSection={<Pause size={16} aria-hidden />} {...item('disable')}>
            Disable…
          </Menu.Item>
        )}
        <Menu.Item color="red" leftSection={<Trash2 size={16} aria-hidden />} {...item('delete')}>
          Delete…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
