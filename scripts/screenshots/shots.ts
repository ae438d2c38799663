import type { Page } from 'playwright-core';
import { keyShots } from './key-shots';
import { password, viewers, type Viewer } from './people';
import { type Scene, setReset } from './seed';
import { api, dialog, noSuchId, openDialog, press, type Shot } from './shot';

const signIn: Shot[] = [
  { name: 'login', path: '/settings/login' },
  {
    name: 'login-error',
    path: '/settings/login',
    async act(page) {
      await page.getByLabel('Email').fill(`${crypto.randomUUID()}@acme.example`);
      await page.getByLabel('Password', { exact: true }).fill('not the password');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('The email or the password is wrong').waitFor();
    },
  },
  { name: 'setup', path: '/settings/setup', isEmptySite: true },
  { name: 'invitation-new', path: ({ invitations }) => `/settings/invitation#${invitations.fresh}` },
  { name: 'invitation-existing', path: ({ invitations }) => `/settings/invitation#${invitations.existing}` },
  { name: 'invitation-expired', path: ({ invitations }) => `/settings/invitation#${invitations.expired}` },
];

const people: Shot[] = [
  { name: 'account', as: 'owner', path: '/settings/account' },
  { name: 'members', as: 'owner', path: '/settings/members' },
  { name: 'members-as-member', as: 'member', path: '/settings/members' },
  { name: 'members-invite', as: 'owner', path: '/settings/members', act: openDialog('Invite somebody') },
  {
    name: 'members-invite-link',
    as: 'owner',
    path: '/settings/members',
    restore: ({ site }) => site.sql(`delete from invitations where email like 'new-%'`),
    async act(page) {
      await openDialog('Invite somebody')(page);
      await dialog(page).getByLabel('Email').fill('new-colleague@acme.example');
      await dialog(page).getByRole('button', { name: 'Make the link' }).click();
      await dialog(page).getByRole('group', { name: 'Invitation link' }).waitFor();
    },
  },
  {
    name: 'members-make-owner',
    as: 'owner',
    path: '/settings/members',
    async act(page) {
      await page.getByRole('textbox', { name: 'Role of Grace Hopper' }).click();
      await page.getByRole('option', { name: /^Owner/ }).click();
      await dialog(page).waitFor();
    },
  },
  { name: 'members-remove', as: 'owner', path: '/settings/members', act: openDialog(/^Remove Jean Bartik/) },
  { name: 'members-revoke', as: 'owner', path: '/settings/members', act: openDialog(/^Revoke the invitation/) },
  { name: 'members-leave', as: 'member', path: '/settings/members', act: openDialog('Leave the team') },
  { name: 'company-empty', as: 'owner', path: '/settings/company' },
  {
    name: 'company-errors',
    as: 'owner',
    path: '/settings/company',
    async act(page) {
      await page.getByLabel('Email').fill('billing');
      await page.getByLabel('City').fill('Amsterdam');
      await press('Save')(page);
      await page.getByText('Choose the country.').waitFor();
    },
  },
  {
    name: 'company',
    as: 'owner',
    path: '/settings/company',
    async prepare({ site, teamId }) {
      await site.sql(
        `update teams set legal_name = 'Acme Studio B.V.', email = 'billing@acme.example', tax_id = 'NL123456789B01',
           address = '{"line1":"Keizersgracht 1","line2":null,"city":"Amsterdam","region":null,"postalCode":"1015 CJ","country":"NL"}' where id = $1`,
        [teamId],
      );
    },
    restore: ({ site, teamId }) =>
      site.sql('update teams set legal_name = null, email = null, tax_id = null, address = null where id = $1', [
        teamId,
      ]),
  },
  { name: 'not-found', as: 'owner', path: '/settings/nothing/here' },
  { name: 'forbidden', as: 'member', path: api },
];

const requests: Shot[] = [
  { name: 'requests-empty', as: 'newcomer', path: `${api}/requests` },
  { name: 'requests', as: 'owner', path: `${api}/requests` },
  { name: 'requests-failed', as: 'owner', path: `${api}/requests?status=failed` },
  { name: 'requests-none-match', as: 'owner', path: `${api}/requests?method=HEAD` },
  {
    name: 'requests-key-select',
    as: 'owner',
    path: `${api}/requests`,
    async act(page) {
      await page.getByRole('textbox', { name: 'Key' }).click();
      await page.getByRole('option').nth(3).waitFor();
    },
  },
  {
    name: 'requests-bad-id',
    as: 'owner',
    path: `${api}/requests`,
    async act(page) {
      await page.getByRole('textbox', { name: 'Find a request id' }).fill('no id');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'request', as: 'owner', path: (scene) => `${api}/requests/${scene.requests.succeeded}` },
  { name: 'request-failed', as: 'owner', path: (scene) => `${api}/requests/${scene.requests.failed}` },
  { name: 'request-odd', as: 'owner', path: (scene) => `${api}/requests/${scene.requests.odd}` },
  { name: 'request-not-found', as: 'owner', path: `${api}/requests/req_${'0'.repeat(32)}` },
];

const sandboxIn = (status: Parameters<typeof setReset>[1]): Omit<Shot, 'name'> => ({
  as: 'owner',
  path: `${api}/sandbox`,
  prepare: (scene) => setReset(scene, status),
});
const sandbox: Shot[] = [
  { name: 'sandbox', ...sandboxIn(undefined) },
  { name: 'sandbox-confirm', ...sandboxIn(undefined), act: openDialog(/^Reset test data/) },
  { name: 'sandbox-queued', ...sandboxIn('queued') },
  { name: 'sandbox-running', ...sandboxIn('running') },
  { name: 'sandbox-failed', ...sandboxIn('failed') },
  { name: 'sandbox-done', ...sandboxIn('done') },
];

const hooks = '/settings/integrations/webhooks';
const endpoint = (name: 'healthy' | 'failing' | 'disabled') => (scene: Scene) =>
  `${hooks}/endpoints/${scene.webhooks[name]}`;
const delivery = (name: 'healthy' | 'failing', which: 'delivered' | 'undelivered') => (scene: Scene) =>
  `${endpoint(name)(scene)}/deliveries/${scene.webhooks[which]}`;
const choose = (name: string) => async (page: Page) => {
  await press('More actions')(page);
  await page.getByRole('menuitem', { name }).click();
  await dialog(page).waitFor();
};
const webhooks: Shot[] = [
  { name: 'webhooks-empty', as: 'newcomer', path: hooks },
  { name: 'webhooks', as: 'owner', path: hooks },
  { name: 'webhooks-test', as: 'owner', path: `${hooks}?mode=test` },
  { name: 'webhook-create', as: 'owner', path: hooks, act: openDialog('Add endpoint') },
  {
    name: 'webhook-create-refused',
    as: 'owner',
    path: hooks,
    async act(page) {
      await openDialog('Add endpoint')(page);
      await dialog(page).getByLabel('Address').fill('http://192.168.0.1/hook');
      await dialog(page)
        .getByRole('radio', { name: /^Chosen events/ })
        .check();
      await dialog(page).getByRole('checkbox', { name: 'Products' }).check();
      await dialog(page).getByRole('checkbox', { name: 'invoice.paid' }).check();
      await dialog(page).getByRole('button', { name: 'Add endpoint' }).click();
      await dialog(page).getByText('cannot be called').waitFor();
    },
  },
  {
    name: 'webhook-secret',
    as: 'owner',
    path: hooks,
    restore: ({ site }) => site.sql(`delete from live.webhook_endpoints where description = 'New receiver'`),
    async act(page) {
      await openDialog('Add endpoint')(page);
      await dialog(page).getByLabel('Address').fill('https://hooks.acme.example/new');
      await dialog(page).getByLabel('Description').fill('New receiver');
      await dialog(page).getByRole('button', { name: 'Add endpoint' }).click();
      await page.getByText(/whsec_\S{30,}/).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  { name: 'webhook', as: 'owner', path: endpoint('healthy') },
  { name: 'webhook-failing', as: 'owner', path: endpoint('failing') },
  { name: 'webhook-disabled', as: 'owner', path: endpoint('disabled') },
  { name: 'webhook-none-match', as: 'owner', path: (scene) => `${endpoint('healthy')(scene)}?status=pending` },
  { name: 'webhook-menu', as: 'owner', path: endpoint('healthy'), act: press('More actions'), isCut: true },
  { name: 'webhook-edit', as: 'owner', path: endpoint('failing'), act: choose('Edit…') },
  { name: 'webhook-rotate', as: 'owner', path: endpoint('healthy'), act: choose('Rotate secret…') },
  { name: 'webhook-disable', as: 'owner', path: endpoint('healthy'), act: choose('Disable…') },
  { name: 'webhook-delete', as: 'owner', path: endpoint('healthy'), act: choose('Delete…') },
  { name: 'webhook-resend', as: 'owner', path: endpoint('failing'), act: openDialog('Resend failed…') },
  { name: 'webhook-not-found', as: 'owner', path: `${hooks}/endpoints/${noSuchId}` },
  { name: 'webhook-delivery', as: 'owner', path: delivery('healthy', 'delivered') },
  { name: 'webhook-delivery-pending', as: 'owner', path: delivery('failing', 'undelivered') },
  { name: 'events-empty', as: 'newcomer', path: `${hooks}/events` },
  { name: 'events', as: 'owner', path: `${hooks}/events` },
  {
    name: 'event',
    as: 'owner',
    path: `${hooks}/events?type=product.updated`,
    act: (page) => page.getByRole('main').getByRole('list').getByRole('button').first().click(),
  },
  { name: 'notices-empty', as: 'newcomer', path: `${hooks}/notices` },
  { name: 'notices', as: 'owner', path: `${hooks}/notices` },
];

const docs: Shot[] = [
  { name: 'reference', path: '/api/docs', isCut: true },
  { name: 'reference-signed-in', as: 'owner', path: '/api/docs', isCut: true },
  {
    name: 'reference-test-key',
    as: 'owner',
    path: '/api/docs',
    isCut: true,
    act: openDialog('Use a test key'),
  },
  { name: 'guides', path: '/api/docs/guides' },
  { name: 'guide', path: '/api/docs/guides/authentication' },
  { name: 'errors', path: '/api/docs/errors', isCut: true },
];

export const shots: Shot[] = [...signIn, ...people, ...keyShots, ...requests, ...sandbox, ...webhooks, ...docs];

/** How a viewer signs in. */
export const credentialsOf = (viewer: Viewer) => ({ email: viewers[viewer], password });
