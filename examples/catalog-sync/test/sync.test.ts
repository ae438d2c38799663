import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PaperLink, type Product } from '@paperlink/sdk';
import { build } from 'esbuild';
import { TestApi, type TestApiOptions } from '../../../server/test/support/api';
import { exportOf, fileOf, smallShop, type ExportRow } from './exports';

jest.setTimeout(120_000);

const example = path.resolve(__dirname, '..');
const main = path.join(example, 'main.ts');
/** As users run it; each time it is compiled anew, in two processes. */
const asUsersDo = [require.resolve('tsx/cli'), '--tsconfig', path.join(example, 'tsconfig.json'), main];
/** The same program, compiled once for all tests. */
let compiled: string[];

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'paperlink-sync-program-'));
  compiled = [path.join(folder, 'main.js')];
  await build({
    entryPoints: [main],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile: compiled[0]!,
    logLevel: 'error',
  });
});
afterAll(() => rm(path.dirname(compiled[0]!), { recursive: true }));

interface Run {
  code: number | null;
  lines: string[];
  errors: string;
}

let api: TestApi;
let apiKey: string;
let paperlink: PaperLink;

async function start(options: TestApiOptions = {}): Promise<void> {
  api = await TestApi.start(options);
  await useNewTeam();
}

/** Each test has a team, and so a catalog, of its own. */
async function useNewTeam(): Promise<void> {
  apiKey = await api.createKey(await api.createTeam('Corner shop'));
  paperlink = new PaperLink({ apiKey, baseUrl: api.origin });
}

interface RunOptions {
  program?: string[];
  /** Sends Ctrl-C once the progress contains this text. */
  interruptAt?: string;
  key?: string;
}

/** Runs the program in a process of its own. */
async function sync(
  rows: ExportRow[],
  options: string[] = [],
  { program = compiled, interruptAt, key = apiKey }: RunOptions = {},
): Promise<Run> {
  const child = spawn(process.execPath, [...program, await fileOf(exportOf(rows)), ...options], {
    env: { ...process.env, PAPERLINK_API_KEY: key, PAPERLINK_BASE_URL: api.origin },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
    if (interruptAt !== undefined && errors.includes(interruptAt)) child.kill('SIGINT');
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, lines: output.trim().split('\n'), errors };
}

async function productsOf(status: 'active' | 'archived' = 'active'): Promise<Product[]> {
  const products: Product[] = [];
  for await (const product of paperlink.products.list({ status, sort: 'createdAt', limit: 100 }))
    products.push(product);
  return products;
}

async function countEvents(): Promise<number> {
  const [row] = await api.sql<{ count: number }>('test', 'select count(*)::int as count from outbox');
  return row!.count;
}

function many(count: number): ExportRow[] {
  return Array.from({ length: count }, (_, index) => ({
    Handle: `thing-${index}`,
    Title: `Thing ${index}`,
    'Variant SKU': `T-${index}`,
    'Variant Price': `${index}.50`,
  }));
}

describe('the sync', () => {
  beforeAll(() => start());
  afterAll(() => api.stop());
  beforeEach(useNewTeam);

  test('creates every priced variant', async () => {
    const { code, lines, errors } = await sync(smallShop, [], { program: asUsersDo });
    expect(lines).toEqual([
      `Syncing to Corner shop (test mode) at ${api.origin}`,
      '3 created, 0 updated, 0 unchanged, 0 archived, 0 skipped',
    ]);
    expect(errors).toBe('Sending products: 3 of 3\n');
    expect(code).toBe(0);
    expect(await productsOf()).toMatchObject([
      {
        name: 'Linen shirt - S / White',
        externalId: 'linen-shirt/S/White',
        sku: 'LS-S-W',
        unitPrice: 49.9,
        currency: 'EUR',
        metadata: { source: 'catalog-sync', handle: 'linen-shirt', vendor: 'Atelier Sul', barcode: '0301234567890' },
      },
      { externalId: 'linen-shirt/M/White', unitPrice: 52 },
      { externalId: 'soap-dish', description: null, metadata: { source: 'catalog-sync', handle: 'soap-dish' } },
    ]);
  });

  test('run again changes nothing and causes no event', async () => {
    await sync(smallShop);
    const [products, events] = [await productsOf(), await countEvents()];
    const { code, lines } = await sync(smallShop, ['--archive-missing']);
    expect(lines.at(-1)).toBe('0 created, 0 updated, 3 unchanged, 0 archived, 0 skipped');
    expect(code).toBe(0);
    expect(await productsOf()).toEqual(products);
    expect(await countEvents()).toBe(events);
  });

  test('carries changes over, a field that was emptied too', async () => {
    await sync(smallShop);
    const [shirt, ...others] = smallShop;
    await sync([{ ...shirt, Vendor: '', 'Variant Barcode': '', 'Body (HTML)': '', 'Variant Price': '55' }, ...others]);
    const [product] = await productsOf();
    expect(product).toMatchObject({ unitPrice: 55, description: null });
    expect(product?.metadata).toEqual({
      source: 'catalog-sync',
      handle: 'linen-shirt',
      tags: 'linen, summer',
      grams: '210',
    });
  });

  test('archives only with --archive-missing, and only what a sync made and the file no longer has', async () => {
    await paperlink.products.create({ name: 'By hand', unitPrice: 1, currency: 'EUR', externalId: 'by-hand' });
    await sync(smallShop);
    const withoutSoap = smallShop.slice(0, 3);
    expect((await sync(withoutSoap)).lines.at(-1)).toBe('0 created, 0 updated, 2 unchanged, 0 archived, 0 skipped');
    const { code, lines } = await sync(withoutSoap, ['--archive-missing']);
    expect(lines.at(-1)).toBe('0 created, 0 updated, 2 unchanged, 1 archived, 0 skipped');
    expect(code).toBe(0);
    expect(await productsOf('archived')).toMatchObject([{ externalId: 'soap-dish' }]);
    expect((await productsOf()).map(({ externalId }) => externalId)).toContain('by-hand');
    expect((await sync(smallShop)).lines.at(-1)).toBe('0 created, 1 updated, 2 unchanged, 0 archived, 0 skipped');
    expect(await productsOf('archived')).toEqual([]);
  });

  test('does not archive a variant that is in the file with a broken price', async () => {
    await sync(smallShop);
    const broken = smallShop.map((row) => (row.Handle === 'soap-dish' ? { ...row, 'Variant Price': 'call us' } : row));
    const { lines } = await sync(broken, ['--archive-missing']);
    expect(lines.slice(1)).toEqual([
      'Skipped: line 6: the price "call us" is not a plain decimal number such as 19.90',
      '0 created, 0 updated, 2 unchanged, 0 archived, 1 skipped',
    ]);
    expect(await productsOf('archived')).toEqual([]);
  });

  test('archives nothing for a file without products', async () => {
    await sync(smallShop);
    const { code, lines } = await sync([], ['--archive-missing']);
    expect(lines).toContain('Nothing was archived: a file without products is more likely a mistake.');
    expect(code).toBe(1);
    expect(await productsOf()).toHaveLength(3);
  });

  test('moves SKUs between products of the file', async () => {
    const [a, b] = many(2) as [ExportRow, ExportRow];
    await sync([a, b]);
    const swapped = [
      { ...a, 'Variant SKU': 'T-1' },
      { ...b, 'Variant SKU': 'T-0' },
    ];
    expect((await sync(swapped)).lines.at(-1)).toBe('0 created, 2 updated, 0 unchanged, 0 archived, 0 skipped');
    expect((await productsOf()).map(({ sku }) => sku)).toEqual(['T-1', 'T-0']);
  });

  test('brings a product without its SKU when one from elsewhere has it, each time alike', async () => {
    await paperlink.products.create({ name: 'By hand', unitPrice: 1, currency: 'EUR', sku: 'T-0' });
    const note =
      'Note: line 2: another product, perhaps an archived one, has the SKU "T-0"; the product goes without a SKU';
    const first = await sync(many(2));
    expect(first.lines.slice(1)).toEqual([note, '2 created, 0 updated, 0 unchanged, 0 archived, 0 skipped']);
    const events = await countEvents();
    const second = await sync(many(2));
    expect(second.lines.slice(1)).toEqual([note, '0 created, 0 updated, 2 unchanged, 0 archived, 0 skipped']);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(await countEvents()).toBe(events);
    const skus = (await productsOf()).map(({ externalId, sku }) => [externalId, sku]);
    expect(Object.fromEntries(skus)).toEqual({ null: 'T-0', 'thing-0': null, 'thing-1': 'T-1' });
  });

  test('interrupted and run again loses and doubles nothing', async () => {
    const rows = many(950);
    const interrupted = await sync(rows, [], { program: asUsersDo, interruptAt: 'Sending products: 200 of 950' });
    expect(interrupted.code).toBe(130);
    expect(interrupted.errors).toContain('Interrupted. Run it again to go on');
    const before = (await productsOf()).length;
    expect(before).toBeGreaterThanOrEqual(200);
    expect(before).toBeLessThan(950);
    const again = await sync(rows);
    const [created, unchanged] = /^(\d+) created, 0 updated, (\d+) unchanged, 0 archived, 0 skipped$/
      .exec(again.lines.at(-1)!)!
      .slice(1)
      .map(Number) as [number, number];
    expect(unchanged).toBeGreaterThanOrEqual(before); // The batch in flight may still have arrived.
    expect(created + unchanged).toBe(950);
    const ids = (await productsOf()).map(({ externalId }) => externalId);
    expect(ids).toHaveLength(950);
    expect(new Set(ids).size).toBe(950);
  });

  test('reports a product that the API refuses with its line, brings the others, and ends with 1', async () => {
    const pairs = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`pair-${index}`, 'x']));
    await paperlink.products.upsert('thing-1', { name: 'Full', unitPrice: 1, currency: 'EUR', metadata: pairs });
    const { code, lines } = await sync(many(3));
    expect(lines.at(-2)).toMatch(/^Skipped: line 3: .+ \(metadata_too_large\)$/);
    expect(lines.at(-1)).toBe('2 created, 0 updated, 0 unchanged, 0 archived, 1 skipped');
    expect(code).toBe(1);
  });

  test('says what is wrong with the key without showing it', async () => {
    const wrong = `${apiKey.slice(0, -1)}${apiKey.endsWith('0') ? '1' : '0'}`;
    const { code, errors, lines } = await sync(smallShop, [], { key: wrong });
    expect(code).toBe(1);
    expect(errors).toMatch(/\(invalid_api_key, request req_\w+\)/);
    expect([...lines, errors].join('\n')).not.toContain(wrong);
  });

  test.each([
    [['--nonsense'], 'Usage: npm run sync'],
    [['--currency', 'XXZ'], 'XXZ is not a currency.'],
    [['another.csv'], 'One file at a time'],
  ])('explains a command line it cannot carry out: %j', async (options, message) => {
    const { code, errors } = await sync(smallShop, options);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  test('sends nothing on a dry run', async () => {
    const { code, lines } = await sync(smallShop, ['--dry-run']);
    expect(lines).toEqual(['3 products to send, 0 skipped']);
    expect(code).toBe(0);
    expect(await productsOf()).toEqual([]);
  });
});

test('the sync waits out a rate limit', async () => {
  await start({ config: { rateLimit: { perKey: 3, perAddress: 100, windowSeconds: 2, instances: 1 } } });
  try {
    const { code, lines } = await sync(many(550));
    expect(lines.at(-1)).toBe('550 created, 0 updated, 0 unchanged, 0 archived, 0 skipped');
    expect(code).toBe(0);
  } finally {
    await api.stop();
  }
});
