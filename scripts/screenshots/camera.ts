import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Installation } from './installation';
import type { Viewer } from './people';
import type { Scene } from './seed';
import type { Shot } from './shot';
import { credentialsOf } from './shots';

export interface Format {
  colorScheme: 'light' | 'dark';
  width: number;
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** How long one picture may take, in milliseconds. */
const shotMs = 20_000;
const settleMs = 300;

/** Takes pictures of the pages of an installation. */
export class Camera {
  private readonly signedIn = new Map<Viewer, StorageState>();

  constructor(
    private readonly browser: Browser,
    private readonly installation: Installation,
    private readonly scene: Scene,
    private readonly folder: string,
  ) {}

  /** @returns where the picture is. @throws Error when the page does not come to the state of the picture */
  async take(shot: Shot, { colorScheme, width }: Format): Promise<string> {
    await shot.prepare?.(this.scene);
    const context = await this.browser.newContext({
      viewport: { width, height: width < 600 ? 740 : 860 },
      colorScheme,
      reducedMotion: 'reduce',
      ...(shot.as && { storageState: await this.signIn(shot.as) }),
    });
    context.setDefaultTimeout(shotMs / 2);
    try {
      const page = await context.newPage();
      const { origin } = this.installation[shot.isEmptySite ? 'empty' : 'main'];
      await page.goto(origin + (typeof shot.path === 'string' ? shot.path : shot.path(this.scene)));
      await settle(page);
      if (shot.act) {
        await shot.act(page);
        await settle(page);
      }
      const file = path.join(this.folder, `${colorScheme}-${width}`, `${shot.name}.png`);
      await mkdir(path.dirname(file), { recursive: true });
      if (!shot.isCut) await showAll(page, width);
      await page.screenshot({ path: file, animations: 'disabled', timeout: shotMs });
      return file;
    } finally {
      await context.close();
      await shot.restore?.(this.scene);
    }
  }

  /** Once for all pictures: the server counts the attempts. */
  private async signIn(viewer: Viewer): Promise<StorageState> {
    const known = this.signedIn.get(viewer);
    if (known) return known;
    const context = await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${this.installation.main.origin}/settings/login`);
    const status = await page.evaluate(postSession, credentialsOf(viewer));
    if (status !== 201) throw new Error(`Signing in as the ${viewer} was answered with ${status}.`);
    const state = await context.storageState();
    await context.close();
    this.signedIn.set(viewer, state);
    return state;
  }
}

/** Waits until the page has what it shows: its heading, and no request under way. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  // A page that polls is never idle; then this is all the waiting there is.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
  await page.waitForTimeout(settleMs);
}

const heightNeeded = `Math.max(
  document.documentElement.scrollHeight,
  (document.querySelector('[role=dialog]')?.scrollHeight ?? 0) + 160,
)`;

/** Makes the window as high as the page and its dialog: a picture of more than the window would leave what lies over the page behind. */
async function showAll(page: Page, width: number): Promise<void> {
  const height = await page.evaluate<number>(heightNeeded);
  await page.setViewportSize({ width, height: Math.min(height, 6000) });
  await page.waitForTimeout(settleMs);
}

async function postSession(credentials: { email: string; password: string }): Promise<number> {
  const reply = await fetch('/api/console/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  return reply.status;
}
