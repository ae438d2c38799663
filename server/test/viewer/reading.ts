import { randomUUID } from 'node:crypto';
import { type Reply, TestApi, type TestApiOptions } from '../support/api';
import { samplePdf, type SampleFile } from '../support/sample-files';

export const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
export const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

export interface SharedLink {
  id: string;
  slug: string;
  documentId: string;
}

interface Wishes {
  body?: unknown;
  headers?: Record<string, string>;
  /** Our own if unset, none if null. */
  origin?: string | null;
}

/** Somebody at a browser, without a key: it keeps cookies for the paths they are for. */
export class Browser {
  readonly cookies = new Map<string, { value: string; path: string; line: string }>();

  constructor(
    private readonly api: TestApi,
    readonly slug: string,
    /** Of this test alone, so that limits of addresses are too; the server trusts one proxy. */
    readonly ip: string,
    private readonly userAgent: string = firefox,
  ) {}

  /** Sends a request below the page of the link. */
  async send(
    method: string,
    path: string,
    { body, headers = {}, origin = this.api.origin }: Wishes = {},
  ): Promise<Reply> {
    const target = `/l/${this.slug}${path}`;
    const response = await fetch(this.api.origin + target, {
      method,
      redirect: 'manual',
      headers: {
        'User-Agent': this.userAgent,
        'X-Forwarded-For': this.ip,
        Cookie: this.cookieHeader(target),
        ...(origin !== null && method === 'POST' && { Origin: origin }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text ? JSON.parse(text) : undefined,
    };
  }

  private cookieHeader(target: string): string {
    return [...this.cookies]
      .filter(([, { path }]) => target === path || target.startsWith(path.replace(/\/?$/, '/')))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    this.cookies.set(name!, { value: value!, path: /Path=([^;]*)/.exec(line)![1]!, line });
  }

  open = (method = 'GET', headers = {}) => this.send(method, '', { headers });
  enter = (given: object) => this.send('POST', '/access', { body: given });
  start = (headers = {}) => this.send('POST', '/visits', { headers });
  file = (visitId: string, headers = {}, method = 'GET') => this.send(method, `/visits/${visitId}/file`, { headers });
  download = (visitId: string, method = 'GET', headers = {}) =>
    this.send(method, `/visits/${visitId}/download`, { headers });
  tell = (visitId: string, body: unknown, headers = {}) =>
    this.send('POST', `/visits/${visitId}/readings`, { body, headers });

  /** Begins a visit that is expected to begin, or goes on with the one that is running; returns its id. */
  async read(): Promise<string> {
    const reply = await this.start();
    expect(`${reply.status} ${reply.text}`).toMatch(/^20[01] /);
    return reply.body.visit.id as string;
  }
}

/** A team with a document, and links to it. */
export class Sharing {
  private clients = 0;

  private constructor(
    readonly api: TestApi,
    readonly teamId: string,
    readonly key: string,
    readonly documentId: string,
    readonly document: SampleFile,
  ) {}

  static async open(options: TestApiOptions = {}): Promise<Sharing> {
    const api = await TestApi.start({ ...options, config: { trustedProxies: 1, ...options.config } });
    const teamId = await api.createTeam();
    const key = await api.createKey(teamId);
    const document = samplePdf({ pages: 3, name: 'Plan.pdf' });
    const sharing = new Sharing(api, teamId, key, '', document);
    return new Sharing(api, teamId, key, await sharing.upload(key), document);
  }

  async upload(key: string): Promise<string> {
    const form = { name: 'The secret plan', file: this.document.file };
    const reply = await this.api.request('POST', '/documents', { key, form });
    expect(`${reply.status} ${reply.text}`).toMatch(/^201 /);
    return reply.body.data.id as string;
  }

  request = (method: string, path: string, body?: unknown, key = this.key): Promise<Reply> =>
    this.api.request(method, path, { key, body });

  async link(access: object = {}, fields: object = {}, key = this.key): Promise<SharedLink> {
    const documentId = this.documentId;
    const reply = await this.request('POST', '/links', { documentId, ...fields, access }, key);
    expect(`${reply.status} ${reply.text}`).toMatch(/^201 /);
    return reply.body.data as SharedLink;
  }

  async change(link: SharedLink, changes: object): Promise<void> {
    const reply = await this.request('PATCH', `/links/${link.id}`, changes);
    expect(`${reply.status} ${reply.text}`).toMatch(/^200 /);
  }

  /** A browser that nobody has used, at an address of its own. */
  browser({ slug }: SharedLink, userAgent?: string, ip = this.nextAddress()): Browser {
    return new Browser(this.api, slug, ip, userAgent);
  }

  private nextAddress(): string {
    this.clients++;
    return `198.18.${this.clients >> 8}.${this.clients & 255}`;
  }

  /** Has a visit be over. */
  async complete(visitId: string): Promise<void> {
    await this.api.sql('test', 'update visits set completed_at = now() where id = $1', [visitId]);
  }

  visitsOf = ({ id }: { id: string }, mode: 'live' | 'test' = 'test') =>
    this.api.sql<VisitColumns>(mode, 'select * from visits where link_id = $1 order by id', [id]);

  async viewsOf({ id }: SharedLink): Promise<number> {
    const [row] = await this.api.sql<{ views: number }>(
      'test',
      'select view_count::integer as views from links where id = $1',
      [id],
    );
    return row!.views;
  }
}

export interface VisitColumns extends Record<string, unknown> {
  id: string;
  is_bot: boolean;
  is_internal: boolean;
}

let reports = 0;

/** What a page tells that has shown one page; another report each time. */
export const onePage = (durationMs = 100, page = 1) => ({
  number: ++reports,
  pages: [{ page, durationMs }],
  closed: false,
});

/** Status and code of a refusal. */
export const refusal = ({ status, body }: Reply): string => `${status} ${body?.error?.code}`;

export const nobodysVisit = randomUUID();

/** What a browser is shown: the document, or the fields that it has to fill in. */
export async function shown(browser: Browser): Promise<string> {
  const { status, text } = await browser.open();
  if (status !== 200) return String(status);
  if (text.includes('class="reader"')) return 'document';
  expect(text).not.toContain('The secret plan');
  return ['email', 'password', 'code'].filter((name) => text.includes(`id="${name}"`)).join();
}

/** What the gate answers: the body of what it takes, status and code of what it refuses. */
export const enter = async (browser: Browser, given: object): Promise<string> => {
  const reply = await browser.enter(given);
  return reply.status === 200 ? JSON.stringify(reply.body) : refusal(reply);
};
export const granted = '{"granted":true}';
export const codeSent = '{"granted":false,"needs":["code"]}';
