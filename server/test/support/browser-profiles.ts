import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** A browser profile whose pages at one origin start quickly, because the process that draws them is kept by a page that does nothing. */
export class BrowserProfile {
  private constructor(
    readonly context: BrowserContext,
    private readonly origin: string,
    private readonly keeper: Page,
    private readonly devTools: CDPSession,
  ) {}

  static async open(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<BrowserProfile> {
    const context = await browser.newContext(options);
    const keeper = await context.newPage();
    await keeper.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await keeper.goto(origin);
    return new BrowserProfile(context, origin, keeper, await context.newCDPSession(keeper));
  }

  /** Closes what is open, and deletes what pages keep: cookies and every kind of storage. */
  async empty(permissions: string[] = []): Promise<void> {
    const pages = this.context.pages().filter((page) => page !== this.keeper);
    await Promise.all(pages.map((page) => page.close()));
    await this.devTools.send('Storage.clearDataForOrigin', { origin: this.origin, storageTypes: 'all' });
    await this.context.clearCookies();
    await this.context.clearPermissions();
    await this.context.grantPermissions(permissions);
  }
}

/**
 * Pages in profiles that are as good as new, one profile each. A profile is used again once its page is closed: emptied, but with the
 * origin's files in its cache and its scripts compiled, which is most of the work of opening a page. One whose context is closed is not.
 */
export class BrowserProfiles {
  private readonly free = new Set<BrowserProfile>();

  /** @param options of every profile; of a page alone, set its viewport and media */
  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    private readonly options: BrowserContextOptions = {},
  ) {}

  async newPage(): Promise<Page> {
    const profile = await this.take();
    const page = await profile.context.newPage();
    page.once('close', () => this.free.add(profile));
    profile.context.once('close', () => this.free.delete(profile));
    return page;
  }

  private async take(): Promise<BrowserProfile> {
    const [used] = this.free;
    if (!used) return BrowserProfile.open(this.browser, this.origin, this.options);
    this.free.delete(used);
    await used.empty(this.options.permissions);
    return used;
  }
}
