import { PaperLink } from '@paperlink/sdk';
import { pino } from 'pino';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { TestApi } from '../support/api';
import { BrowserProfiles } from '../support/browser-profiles';
import { startChromium } from '../support/in-browser';
import { buildViewer } from '../support/server-process';

export { describeInBrowser } from '../support/in-browser';

/** That of a headless browser is one of a bot. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

export const desktop: BrowserContextOptions = { userAgent, viewport: { width: 1280, height: 860 } };
export const phone: BrowserContextOptions = {
  userAgent,
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
};

/** A server with its worker, a team's client of it, and browsers of readers. */
export class ReadingStage {
  /** What browsers complained of, and requests to anywhere else. */
  readonly complaints: string[] = [];
  private readonly profiles: Map<BrowserContextOptions, BrowserProfiles>;
  private open: Page[] = [];

  private constructor(
    readonly api: TestApi,
    readonly paperlink: PaperLink,
    /** The texts of emails. */
    readonly mails: string[],
    private readonly browser: Browser,
  ) {
    this.profiles = new Map([desktop, phone].map((on) => [on, new BrowserProfiles(browser, api.origin, on)]));
  }

  static async start(): Promise<ReadingStage> {
    const mails: string[] = [];
    const write = (line: string) => {
      const { text } = JSON.parse(line) as { text?: string };
      if (text !== undefined) mails.push(text);
    };
    const [api, browser] = await Promise.all([
      TestApi.start({ config: { worker: true }, logger: pino({ level: 'info' }, { write }) }),
      startChromium(),
      buildViewer(),
    ]);
    const apiKey = await api.createKey(await api.createTeam());
    return new ReadingStage(api, new PaperLink({ apiKey, baseUrl: api.baseUrl }), mails, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
  }

  async upload(data: Buffer, fileName: string): Promise<string> {
    return (await this.paperlink.documents.create({ name: fileName, file: { data, fileName } })).id;
  }

  async visitsOf({ id }: { id: string }) {
    return (await this.paperlink.visits.list({ linkId: id })).data;
  }

  addressOf({ slug }: { slug: string }): string {
    return `${this.api.origin}/l/${slug}`;
  }

  async newPage(on = desktop): Promise<Page> {
    const page = await this.profiles.get(on)!.newPage();
    this.open.push(page);
    page.on('console', (message) => {
      // Chromium's own note of every refusal.
      if (!/^Failed to load resource: .* status of 4\d\d /.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(`${this.api.origin}/`);
      if (!isOwn) this.complaints.push(request.url());
    });
    return page;
  }

  /** Opens a link that demands nothing, and waits for the first page of its document. */
  async openReader(link: { slug: string }, on = desktop): Promise<Page> {
    const page = await this.newPage(on);
    await page.goto(this.addressOf(link));
    await page.locator('.page .drawing').first().waitFor();
    return page;
  }

  async closePages(): Promise<void> {
    await Promise.all(this.open.splice(0).map((page) => page.close()));
  }
}
