import { Anchor, Breadcrumbs } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface TrailLinkProps {
  to: string;
  children: ReactNode;
}

/** One step on the way back. */
export function TrailLink({ to, children }: TrailLinkProps) {
  return (
    <Anchor component={Link} to={to} size="sm">
      {children}
    </Anchor>
  );
}

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
