import type { ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { Loading } from './components/loading';
import { AppFrame } from './shell/app-frame';
import { ManagersGate, SignedInGate, SignedOutGate } from './shell/gates';
import { NotFoundPage } from './shell/not-found-page';
import { RouteError } from './shell/route-error';
import { SignInFrame } from './shell/sign-in-frame';

/** A page that is loaded when it is first opened. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { ...(path === '' ? { index: true } : { path }), lazy: async () => ({ Component: await load() }) };
}

const publicApi: RouteObject = {
  path: 'integrations/public-api',
  children: [
    {
      lazy: async () => ({ Component: (await import('./pages/public-api/public-api-tabs')).PublicApiTabs }),
      children: [
        page('', async () => (await import('./pages/public-api/api-keys-page')).ApiKeysPage),
        page('requests', async () => (await import('./pages/public-api/request-log-page')).RequestLogPage),
        page('sandbox', async () => (await import('./pages/public-api/sandbox-page')).SandboxPage),
      ],
    },
    page('keys/:id', async () => (await import('./pages/public-api/api-key-page')).ApiKeyPage),
    page('requests/:requestId', async () => (await import('./pages/public-api/request-page')).RequestPage),
  ],
};

const webhooks: RouteObject = {
  path: 'integrations/webhooks',
  children: [
    {
      lazy: async () => ({ Component: (await import('./pages/webhooks/webhooks-tabs')).WebhooksTabs }),
      children: [
        page('', async () => (await import('./pages/webhooks/endpoints-page')).EndpointsPage),
        page('events', async () => (await import('./pages/webhooks/events-page')).EventsPage),
        page('notices', async () => (await import('./pages/webhooks/notices-page')).NoticesPage),
      ],
    },
    page('endpoints/:id', async () => (await import('./pages/webhooks/endpoint-page')).EndpointPage),
    page(
      'endpoints/:id/deliveries/:deliveryId',
      async () => (await import('./pages/webhooks/delivery-page')).DeliveryPage,
    ),
  ],
};

const signedOut: RouteObject[] = [
  {
    element: <SignedOutGate />,
    children: [
      page('login', async () => (await import('./pages/sign-in/login-page')).LoginPage),
      page('setup', async () => (await import('./pages/sign-in/setup-page')).SetupPage),
    ],
  },
  page('invitation', async () => (await import('./pages/sign-in/invitation-page')).InvitationPage),
];

const signedIn: RouteObject[] = [
  { index: true, element: <Navigate replace to="/account" /> },
  page('account', async () => (await import('./pages/account/account-page')).AccountPage),
  page('members', async () => (await import('./pages/members/members-page')).MembersPage),
  {
    element: <ManagersGate />,
    children: [
      page('company', async () => (await import('./pages/company/company-page')).CompanyPage),
      page('integrations', async () => (await import('./pages/integrations/integrations-page')).IntegrationsPage),
      publicApi,
      webhooks,
    ],
  },
  { path: '*', element: <NotFoundPage /> },
];

/** What fails within a frame is told within it. */
const within = (children: RouteObject[]): RouteObject[] => [{ ErrorBoundary: RouteError, children }];

/** Every address below /settings. */
export const routes: RouteObject[] = [
  {
    HydrateFallback: Loading,
    ErrorBoundary: RouteError,
    children: [
      { element: <SignInFrame />, children: within(signedOut) },
      { element: <SignedInGate />, children: [{ element: <AppFrame />, children: within(signedIn) }] },
    ],
  },
];
