import { Breadcrumbs } from '@mantine/core';
import type { ReactNode } from 'react';
import { TrailLink } from '../../components/trail-link';

/** The way back from a page below Public API; `children` are the steps after it. */
export function PublicApiTrail({ children }: { children?: ReactNode }) {
  return (
    <Breadcrumbs>
      <TrailLink to="/integrations">Integrations</TrailLink>
      <TrailLink to="/integrations/public-api">Public API</TrailLink>
      {children}
    </Breadcrumbs>
  );
}
