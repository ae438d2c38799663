import bcrypt from 'bcrypt';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import type { Role } from '../../../server/src/control/roles';
import { TestApi, type TestApiOptions } from '../../../server/test/support/api';
import { BrowserProfile, BrowserProfiles } from '../../../server/test/support/browser-profiles';
import { patienceMs, startBrowser, watch } from './browser';

export interface Person {
  id: string;
  email: string;
  name: string;
}

interface VisitOptions {
  /** Signed in as this person; otherwise as nobody, in a fresh browser profile. */
  as?: Person;
  width?: number;
}

/** The password of everybody who is not made by the app itself. Its hash is of the lowest cost, so that tests are quick. */
export const password = 'open sesame and wide';
const passwordHash = bcrypt.hashSync(password, 4);

const profileOptions: BrowserContextOptions = {
  permissions: ['clipboard-read', 'clipboard-write'],
  colorScheme: 'light',
  reducedMotion: 'reduce',
};

/** The built app on a real server with people in its database, and a browser profile for each of them. */
export class Stage {
  /** What was wrong with the pages since the list was last emptied. */
  complaints: string[] = [];
  private readonly contexts = new Map<string, BrowserContext>();
  private readonly strangers: BrowserProfiles;

  private constructor(
    readonly api: TestApi,
    readonly browser: Browser,
  ) {
    this.strangers = new BrowserProfiles(browser, this.origin, profileOptions);
  }

  static async start(options: TestApiOptions = {}): Promise<Stage> {
    const browser = startBrowser();
    const api = await TestApi.start(options).catch(async (error: unknown) => {
      await (await browser).close(); // which would keep the test run from ending
      throw error;
    });
    return new Stage(api, await browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
  }

  /** As browsers want it for a cookie that is Secure. */
  get origin(): string {
    return `http://localhost:${this.api.service.port}`;
  }

  async team(name = 'Acme Studio'): Promise<string> {
    const id = uuidv7();
    await this.api.sql('control', 'insert into teams (id, name) values ($1, $2)', [id, name]);
    return id;
  }

  async person(name = 'Grace Hopper', email = `${uuidv7()}@example.com`): Promise<Person> {
    const id = uuidv7();
    await this.api.sql('control', 'insert into users (id, email, name, password_hash) values ($1, $2, $3, $4)', [
      id,
      email,
      name,
      passwordHash,
    ]);
    return { id, email, name };
  }

  async join(teamId: string, role: Role, person?: Person): Promise<Person> {
    const member = person ?? (await this.person());
    await this.api.sql('control', 'insert into members (team_id, user_id, role) values ($1, $2, $3)', [
      teamId,
      member.id,
      role,
    ]);
    return member;
  }

  /** Opens an address below /settings in a tab of its own. */
  async visit(address: string, { as, width = 1280 }: VisitOptions = {}): Promise<Page> {
    const page = await (as ? await this.contextOf(as) : this.strangers).newPage();
    page.setDefaultTimeout(patienceMs);
    await page.setViewportSize({ width, height: 800 });
    watch(page, this.origin, this.complaints);
    await this.go(page, address);
    return page;
  }

  /** Takes an open page to an address below /settings, as if it were typed. */
  async go(page: Page, address: string): Promise<void> {
    await page.goto(`${this.origin}/settings${address}`);
  }

  /** Calls the Settings API as the page's own script does. @returns the status and the body */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into bodies freely
  call(page: Page, method: string, path: string, body?: object): Promise<{ status: number; body: any }> {
    return page.evaluate(callApi, { method, path, body });
  }

  /** Everybody signs in once; the cookie of that serves all their pages. */
  private async contextOf(person: Person): Promise<BrowserContext> {
    const known = this.contexts.get(person.id);
    if (known) return known;
    const { context } = await BrowserProfile.open(this.browser, this.origin, profileOptions);
    this.contexts.set(person.id, context);
    const reply = await context.request.post(`${this.origin}/api/console/session`, {
      headers: { Origin: this.origin },
      data: { email: person.email, password },
    });
    if (reply.status() !== 201) throw new Error(`Signing in answered ${reply.status()}.`);
    return context;
  }
}

/** Runs in the page. */
async function callApi({ method, path, body }: { method: string; path: string; body: object | undefined }) {
  const session = (await (await fetch('/api/console/session')).json()) as { data: { csrfToken: string } | null };
  const headers = {
    ...(session.data && { 'X-CSRF-Token': session.data.csrfToken }),
    ...(body && { 'Content-Type': 'application/json' }),
  };
  const reply = await fetch(`/api/console${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}
