import type { Page } from 'playwright-core';
import { viewers } from './people';
import { api, dialog, noSuchId, openDialog, type Shot } from './shot';

const shownToken = (page: Page) => page.getByText(/pk_(test|live)_\w{30,}/).first();
const createKey = async (page: Page): Promise<void> => {
  await openDialog('Create API key')(page);
  await dialog(page).getByLabel('Name').fill('New integration');
  await dialog(page).getByRole('button', { name: 'Create key' }).click();
  await shownToken(page).waitFor();
};
const newKey: Omit<Shot, 'name'> = {
  as: 'owner',
  path: api,
  restore: ({ site }) => site.sql(`delete from api_keys where name = 'New integration'`),
};
/** The pages of the API keys. */
export const keyShots: Shot[] = [
  { name: 'integrations', as: 'owner', path: '/settings/integrations' },
  { name: 'keys-empty', as: 'newcomer', path: api },
  { name: 'keys', as: 'owner', path: api },
  {
    name: 'keys-none-active',
    as: 'newcomer',
    path: api,
    prepare: ({ site }) =>
      site.sql(
        `insert into api_keys (team_id, id, name, mode, scope, token_hash, token_last4, created_by, revoked_at)
         select id, gen_random_uuid(), 'Old shop', 'live', 'READ_ONLY', sha256('old'), 'aB3d', 'hedy@fresh.example', now()
         from teams where name = 'Fresh Start'`,
      ),
    restore: ({ site }) => site.sql(`delete from api_keys where name = 'Old shop'`),
  },
  { name: 'keys-any-status', as: 'owner', path: `${api}?status=all` },
  { name: 'keys-none-match', as: 'owner', path: `${api}?q=nothing-like-this` },
  { name: 'key', as: 'owner', path: (scene) => `${api}/keys/${scene.keys.busy}` },
  { name: 'key-revoked', as: 'owner', path: (scene) => `${api}/keys/${scene.keys.revoked}` },
  { name: 'key-expired', as: 'owner', path: (scene) => `${api}/keys/${scene.keys.expired}` },
  { name: 'key-not-found', as: 'owner', path: `${api}/keys/${noSuchId}` },
  { name: 'key-roll', as: 'owner', path: (scene) => `${api}/keys/${scene.keys.busy}`, act: openDialog(/^Roll/) },
  { name: 'key-revoke', as: 'owner', path: (scene) => `${api}/keys/${scene.keys.busy}`, act: openDialog(/^Revoke/) },
  { name: 'key-create', as: 'owner', path: api, act: openDialog('Create API key') },
  {
    name: 'key-rolled',
    as: 'owner',
    path: (scene) => `${api}/keys/${scene.keys.busy}`,
    restore: ({ site }) =>
      site.sql(`delete from audit_log where action = 'api_key.rolled' and actor = $1`, [viewers.owner]),
    async act(page) {
      await openDialog(/^Roll/)(page);
      await dialog(page).getByRole('button', { name: 'Roll key' }).click();
      await shownToken(page).waitFor();
    },
  },
  { name: 'key-token', ...newKey, act: createKey },
  {
    name: 'key-token-leave',
    ...newKey,
    async act(page) {
      await createKey(page);
      await page.keyboard.press('Escape');
      await dialog(page).getByText('You have not copied the token').waitFor();
    },
  },
];
