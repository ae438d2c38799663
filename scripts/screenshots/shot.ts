import type { Page } from 'playwright-core';
import type { Viewer } from './people';
import type { Scene } from './seed';

/** One page in one state. */
export interface Shot {
  name: string;
  /** Nobody if unset. */
  as?: Viewer;
  /** Below the origin. */
  path: string | ((scene: Scene) => string);
  /** On the server on which there is no team yet. */
  isEmptySite?: boolean;
  /** Puts the database into the state of the picture. */
  prepare?: (scene: Scene) => Promise<unknown>;
  /** Takes back what `act` has done. */
  restore?: (scene: Scene) => Promise<unknown>;
  /** What the person does once the page is there. */
  act?: (page: Page) => Promise<void>;
  /** Only what fits the window: for pages that are endless. */
  isCut?: boolean;
}

export const api = '/settings/integrations/public-api';
export const dialog = (page: Page) => page.getByRole('dialog');
export const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
export const openDialog = (name: string | RegExp) => async (page: Page) => {
  await press(name)(page);
  await dialog(page).waitFor();
};

export const noSuchId = '01946e60-2d50-7b84-90e1-2f3a4b5c6d7e';
