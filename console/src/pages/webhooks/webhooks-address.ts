import { useSearchParams } from 'react-router';
import type { Mode } from '../../api/webhook-endpoints';

const root = '/integrations/webhooks';

export const endpointsAddress = (mode: Mode): string => `${root}?mode=${mode}`;
export const eventsAddress = (mode: Mode, resourceId?: string): string =>
  `${root}/events?mode=${mode}${resourceId === undefined ? '' : `&resource=${resourceId}`}`;
export const noticesAddress = (mode: Mode): string => `${root}/notices?mode=${mode}`;
export const endpointAddress = (mode: Mode, id: string): string => `${root}/endpoints/${id}?mode=${mode}`;
export const deliveryAddress = (mode: Mode, id: string, deliveryId: string): string =>
  `${root}/endpoints/${id}/deliveries/${deliveryId}?mode=${mode}`;

/** Live or test data, as the page's address has it; live where it says nothing. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const [parameters, setParameters] = useSearchParams();
  const mode: Mode = parameters.get('mode') === 'test' ? 'test' : 'live';
  // What else the address narrows the page to belongs to the mode that is left.
  return [mode, (next) => setParameters({ mode: next }, { replace: true })];
}
