import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGuides } from '../../src/docs/guides';
import { createDocsRouter } from '../../src/docs/router';
import { TestApi } from '../support/api';
import { bindToThisProcess, killAndWait } from '../support/bound-process';
import { eventually } from '../support/eventually';
import { findFreePort } from '../support/free-port';
import { samplePdf } from '../support/sample-files';
import { appWithNotFound, docsOptions, listen, type RunningServer } from './docs-server';
import { canRun, installSdk, type Language, run, start } from './programs';

const { guidesDirectory } = docsOptions;
const guides = loadGuides(guidesDirectory, '');
const contract = JSON.parse(readFileSync(join(guidesDirectory, '../generated/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string; tags: string[] }>>;
  webhooks: Record<string, Record<string, { tags: string[] }>>;
};

/** The fragments by which the reference shows an operation or an event. */
const referenceFragments = [
  ...Object.entries(contract.paths).map(([path, item]) => ({ path, item })),
  ...Object.entries(contract.webhooks).map(([name, item]) => ({ path: `/${name}`, item, inner: 'webhook/' })),
].flatMap(({ path, item, inner = '' }: { path: string; item: object; inner?: string }) =>
  Object.entries(item as Record<string, { tags: string[] }>).map(
    ([method, { tags }]) => `tag/${tags[0]!.toLowerCase().replaceAll(' ', '-')}/${inner}${method.toUpperCase()}${path}`,
  ),
);

const languagesOfBlocks: Record<string, Language> = { sh: 'curl', js: 'Node', python: 'Python' };

const samples = guides.flatMap(({ slug, markdown }) =>
  [...markdown.matchAll(/^```(\w+)\n([^]*?)^```/gm)].flatMap(([, name, source], index) => {
    const language = languagesOfBlocks[name!];
    return language ? [{ title: `${slug}, block ${index + 1}`, language, source: source! }] : [];
  }),
);
/** Where the receivers of webhooks among them listen. */
const receiverPort = '4040';
const receivers = samples.filter(({ source }) => source.includes(receiverPort));
const programs = samples.filter((sample) => !receivers.includes(sample));
const canRunLanguage = new Map(Object.values(languagesOfBlocks).map((language) => [language, canRun(language)]));

describe('the programs in the guides, run as they stand', () => {
  let api: TestApi;
  let key: string;
  let directory: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'paperlink-guides-'));
    await installSdk(directory);
    writeFileSync(join(directory, 'proposal.pdf'), samplePdf({ pages: 3 }).bytes);
    api = await TestApi.start({ config: { worker: true } });
    key = await api.createKey(await api.createTeam());
    for (const name of ['One', 'Two', 'Three'])
      await api.request('POST', '/products', { key, body: { name, unitPrice: 1, currency: 'EUR' } });
  });
  afterAll(async () => {
    await api.stop();
    rmSync(directory, { recursive: true });
  });

  it('are in all three languages', () => {
    expect(new Set(programs.map(({ language }) => language))).toEqual(new Set(['curl', 'Node', 'Python']));
  });

  it.each(programs.filter(({ language }) => canRunLanguage.get(language)))(
    '$title, $language',
    async ({ language, source }) => {
      const ready = source.replaceAll('http://localhost:4010', api.origin).replaceAll('pk_test_…', key);
      const { exitCode, stdout, stderr } = await run(language, ready, directory, { PAPERLINK_API_KEY: key });
      expect({ exitCode, stderr: language === 'curl' ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).not.toBe('');
      expect(stdout).not.toContain('invalid_api_key');
    },
  );

  it.each(receivers.filter(({ language }) => canRunLanguage.get(language)))(
    '$title, $language, takes what PaperLink sends and nothing else',
    async ({ language, source }) => {
      const port = String(await findFreePort());
      const url = `http://127.0.0.1:${port}/`;
      const endpoint = await api.request('POST', '/webhook-endpoints', { key, body: { url, events: ['*'] } });
      const { id, secret } = endpoint.body.data;
      const receiver = start(language, source.replaceAll(receiverPort, port), directory, {
        PAPERLINK_WEBHOOK_SECRET: secret,
      });
      bindToThisProcess(receiver);
      let output = '';
      receiver.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
      try {
        const post = (headers: object) => fetch(url, { method: 'POST', body: '{}', headers: { ...headers } });
        await eventually(async () => expect((await post({})).status).toBe(400));
        const now = String(Math.floor(Date.now() / 1000));
        const forged = { 'webhook-id': id, 'webhook-timestamp': now, 'webhook-signature': `v1,${'A'.repeat(43)}=` };
        expect((await post(forged)).status).toBe(400);
        await api.request('POST', `/webhook-endpoints/${id}/test`, { key });
        await eventually(() => expect(output).toContain(`webhook_endpoint.test ${id}\n`));
        const { body } = await api.request('GET', `/webhook-endpoints/${id}/deliveries`, { key });
        expect(body.data.data[0]).toMatchObject({ eventType: 'webhook_endpoint.test', attemptCount: 1 });
      } finally {
        await killAndWait(receiver);
        await api.request('DELETE', `/webhook-endpoints/${id}`, { key });
      }
    },
  );

  const outputOf = async (slug: string, language: Language): Promise<string> => {
    const { source } = programs.find((program) => program.title.startsWith(slug) && program.language === language)!;
    const ready = source.replaceAll('http://localhost:4010', api.origin);
    return (await run(language, ready, directory, { PAPERLINK_API_KEY: key })).stdout;
  };

  (canRunLanguage.get('curl') ? it : it.skip)('show what the guides say they show', async () => {
    const twice = await outputOf('idempotency', 'curl');
    expect(twice.match(/HTTP\/1.1 201/g)).toHaveLength(2);
    expect(twice.match(/^idempotent-replayed: true/gim)).toHaveLength(1);
    const refusal = await outputOf('errors', 'curl');
    expect(refusal).toMatch(/^HTTP\/1.1 400/);
    expect(refusal).toContain('"message":"unitPrice must be >= 0."');
    expect(await outputOf('rate-limits', 'curl')).toMatch(/^ratelimit-policy: "default";q=\d+;w=60\r$/im);
    expect((await outputOf('versioning', 'curl')).trim()).toBe('304');
    expect(await outputOf('errors', 'Node')).toBe('It is gone; forget it.\n');
    const endpoint = JSON.parse(await outputOf('webhooks', 'curl'));
    expect(endpoint).toMatchObject({
      data: { status: 'enabled', secret: expect.stringMatching(/^whsec_/) as unknown },
    });
    const preview = JSON.parse(await outputOf('invoices', 'curl'));
    expect(preview).toMatchObject({ data: { subtotal: 1000, taxAmount: 100, total: 1100 } });
  });

  (canRunLanguage.get('Node') ? it : it.skip)('show the life of an invoice as the guide tells it', async () => {
    const { source } = programs.find(({ title }) => title.startsWith('invoices'))!;
    const told = [...source.matchAll(/console\.log\(.*; \/\/ (.*)/g)].map(([, line]) => line);
    expect(told).toHaveLength(4);
    expect((await outputOf('invoices', 'Node')).trim().split('\n')).toEqual(told);
  });
});

describe('the links of the guides', () => {
  let server: RunningServer;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    server = await listen(appWithNotFound((app) => app.use(createDocsRouter(docsOptions))));
  });
  afterAll(() => server.close());

  async function pageAt(url: URL): Promise<string> {
    const known = pages.get(url.pathname);
    if (known !== undefined) return known;
    const response = await fetch(url);
    const text = response.status === 200 ? await response.text() : '';
    pages.set(url.pathname, text);
    return text;
  }

  /** Why a link leads nowhere; undefined where it leads somewhere. */
  async function faultOf(href: string, base: string): Promise<string | undefined> {
    const url = new URL(href, base);
    if (url.origin !== server.origin) return undefined;
    if (url.pathname === docsOptions.specificationUrl) return undefined;
    const fragment = decodeURIComponent(url.hash.slice(1));
    const text = await pageAt(url);
    if (text === '') return `${href}: no such page`;
    if (fragment === '') return undefined;
    const isThere = /^\/api\/docs\/?$/.test(url.pathname)
      ? referenceFragments.includes(fragment)
      : text.includes(`id="${fragment}"`);
    return isThere ? undefined : `${href}: no such place`;
  }

  it.each(['', ...guides.map(({ slug }) => slug)])('on the page guides/%s lead somewhere', async (slug) => {
    const base = `${server.origin}/api/docs/guides${slug && `/${slug}`}`;
    const hrefs = [...(await pageAt(new URL(base))).matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
    expect(hrefs.length).toBeGreaterThan(10);
    expect((await Promise.all(hrefs.map((href) => faultOf(href, base)))).filter(Boolean)).toEqual([]);
  });

  it.each(['/llms.txt', '/api/docs/errors.md', ...guides.map(({ slug }) => `/api/docs/guides/${slug}.md`)])(
    'in %s lead somewhere',
    async (path) => {
      const hrefs = [...(await pageAt(new URL(server.origin + path))).matchAll(/\]\(([^)\s]+)\)/g)];
      const faults = await Promise.all(hrefs.map(([, href]) => faultOf(href!.split('#')[0]!, server.origin + path)));
      expect(faults.filter(Boolean)).toEqual([]);
    },
  );

  it('would be told from links that lead nowhere', async () => {
    const base = `${server.origin}/api/docs/guides/errors`;
    expect(await faultOf('nothing', base)).toMatch('no such page');
    expect(await faultOf('../errors#nothing', base)).toMatch('no such place');
    expect(await faultOf('../#tag/products/GET/nothing', base)).toMatch('no such place');
  });
});

it('are all there: each file of the folder is a guide', () => {
  const files = readdirSync(guidesDirectory).map((file) => file.replace('.md', ''));
  expect(guides.map(({ slug }) => slug).sort()).toEqual(files.sort());
});
