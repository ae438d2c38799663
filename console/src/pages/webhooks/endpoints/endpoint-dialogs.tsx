import { useState } from 'react';
import type { Mode, WebhookEndpoint } from '../../../api/webhook-endpoints';
import { onDemand } from '../../../components/on-demand';

export const CreateEndpointDialog = onDemand(
  async () => (await import('./create-endpoint-dialog')).CreateEndpointDialog,
);

const dialogs = {
  edit: onDemand(async () => (await import('./edit-endpoint-dialog')).EditEndpointDialog),
  rotate: onDemand(async () => (await import('./rotate-secret-dialog')).RotateSecretDialog),
  disable: onDemand(async () => (await import('./disable-endpoint-dialog')).DisableEndpointDialog),
  delete: onDemand(async () => (await import('./delete-endpoint-dialog')).DeleteEndpointDialog),
};

export type EndpointDialog = keyof typeof dialogs;

const names = Object.keys(dialogs) as EndpointDialog[];

/** For an element around what opens the dialogs: by the time one is opened, it is there. */
export const prefetchingDialogs = { onPointerOver: prefetchDialogs, onFocus: prefetchDialogs };

function prefetchDialogs(): void {
  for (const name of names) dialogs[name].prefetch();
}

/** Which dialog about the endpoint of the page is open. */
export function useEndpointDialogs() {
  const [opened, open] = useState<EndpointDialog>();
  return { opened, open, close: () => open(undefined) };
}

interface EndpointDialogsProps {
  mode: Mode;
  endpoint: WebhookEndpoint;
  dialogs: ReturnType<typeof useEndpointDialogs>;
}

export function EndpointDialogs({ mode, endpoint, dialogs: { opened, close } }: EndpointDialogsProps) {
  return names.map((name) => {
    const Dialog = dialogs[name];
    return <Dialog key={name} mode={mode} endpoint={endpoint} opened={opened === name} onClose={close} />;
  });
}
