import { Anchor, Breadcrumbs, SegmentedControl } from '@mantine/core';
import { Outlet, useLocation } from 'react-router';
import { Page } from '../../components/page';
import { TabLinks } from '../../components/tab-links';
import { TrailLink } from '../../components/trail-link';
import { DisabledBanner } from './disabled-banner';
import { endpointsAddress, eventsAddress, noticesAddress, useMode } from './webhooks-address';

const modes = [
  { value: 'live' as const, label: 'Live' },
  { value: 'test' as const, label: 'Test' },
];

/** What the pages about webhooks have in common: the heading, the mode, and a tab for each. */
export function WebhooksTabs() {
  const [mode, setMode] = useMode();
  const { pathname } = useLocation();
  const tabs = [
    { to: endpointsAddress(mode), label: 'Endpoints' },
    { to: eventsAddress(mode), label: 'Events' },
    { to: noticesAddress(mode), label: 'Notices' },
  ];
  const current = tabs.find(({ to }) => to.split('?')[0] === pathname.replace(/\/$/, ''));
  return (
    <Page
      title="Webhooks"
      documentTitle={`${current?.label ?? 'Endpoints'} · Webhooks`}
      breadcrumb={
        <Breadcrumbs>
          <TrailLink to="/integrations">Integrations</TrailLink>
        </Breadcrumbs>
      }
      description={
        <>
          PaperLink tells your programs of every change, by a request to an address of yours. See the{' '}
          <Anchor href="/api/docs/guides/webhooks">guide to webhooks</Anchor>.
        </>
      }
      actions={
        <SegmentedControl
          aria-label="Mode"
          data={modes}
          value={mode}
          onChange={(next) => setMode(next === 'test' ? 'test' : 'live')}
        />
      }
    >
      <DisabledBanner />
      <TabLinks label="Webhooks" tabs={tabs} />
      <Outlet />
    </Page>
  );
}
