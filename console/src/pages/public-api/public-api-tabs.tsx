import { Anchor, Breadcrumbs } from '@mantine/core';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { Page } from '../../components/page';
import classes from './public-api-tabs.module.css';

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
      <Anchor component={Link} to="/integrations" size="sm">
        Integrations
      </Anchor>
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
      <nav className={classes.tabs} aria-label="Public API">
        {tabs.map(({ to, label }) => (
          <NavLink key={to} to={to} end className={classes.tab!}>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}
