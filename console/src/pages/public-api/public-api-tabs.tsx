import { Anchor, Breadcrumbs } from '@mantine/core';
import { Outlet, useLocation } from 'react-router';
import { Page } from '../../components/page';
import { TabLinks } from '../../components/tab-links';
import { TrailLink } from '../../components/trail-link';

const tabs = [
  { to: '/integrations/public-api', label: 'API keys' },
  { to: '/integrations/public-api/requests', label: 'Request log' },
  { to: '/integrations/public-api/sandbox', label: 'Sandbox' },
];

/** What the pages about the public API have in common: the heading, and a tab for each. */
export function PublicApiTabs() {
  const { pathname } = useLocation();
  const current = tabs.find(({ to }) => to === pathname.replace(/\/$/, ''));
  const breadcrumb = (
    <Breadcrumbs>
      <TrailLink to="/integrations">Integrations</TrailLink>
    </Breadcrumbs>
  );
  return (
    <Page
      title="Public API"
      documentTitle={`${current?.label ?? 'API keys'} · Public API`}
      breadcrumb={breadcrumb}
      description={
        <>
          Keys for your own programs, what they do, and a sandbox to try things out. See the{' '}
          <Anchor href="/api/docs">API reference</Anchor>.
        </>
      }
    >
      <TabLinks label="Public API" tabs={tabs} />
      <Outlet />
    </Page>
  );
}
