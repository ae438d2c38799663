import { Breadcrumbs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Mode } from '../../api/webhook-endpoints';
import { TrailLink } from '../../components/trail-link';
import { endpointsAddress } from './webhooks-address';

/** The way back from a page below Webhooks; `children` are the steps after it. */
export function WebhooksTrail({ mode, children }: { mode: Mode; children?: ReactNode }) {
  return (
    <Breadcrumbs>
      <TrailLink to="/integrations">Integrations</TrailLink>
      <TrailLink to={endpointsAddress(mode)}>Webhooks</TrailLink>
      {children}
    </Breadcrumbs>
  );
}
