import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ada } from './support/fake-console-api';
import { describeInBrowser } from './support/browser';
import { startFakeStage } from './support/fake-stage';

/** Of scripts and styles, compressed with gzip. */
const mostBytes = 250_000;
const dist = path.resolve(__dirname, '../dist');

let stage: Awaited<ReturnType<typeof startFakeStage>>;

const gzippedSize = (address: string): number => {
  const file = path.join(dist, 'assets', path.basename(new URL(address).pathname));
  return statSync(`${file}.gz`, { throwIfNoEntry: false })?.size ?? statSync(file).size;
};

/** The text of all scripts and styles of the app as it is now, beside which those of earlier builds may lie. */
function readApp(): Record<'.js' | '.css', string> {
  const app = { '.js': '', '.css': '' };
  const seen = new Set<string>();
  const read = (text: string): void => {
    for (const [file, extension] of text.matchAll(/[\w-]+(\.js|\.css)\b/g)) {
      if (seen.has(file)) continue;
      seen.add(file);
      if (!statSync(path.join(dist, 'assets', file), { throwIfNoEntry: false })) continue;
      const content = readFileSync(path.join(dist, 'assets', file), 'utf8');
      app[extension as keyof typeof app] += content;
      if (extension === '.js') read(content);
    }
  };
  read(readFileSync(path.join(dist, 'index.html'), 'utf8'));
  return app;
}

/** Belong to the cards and indicators that come along with `Radio` and `Checkbox` and are not in use. */
const unused = [
  ...['m_9dc8ae12', 'm_717d7ff6', 'm_3e4da632', 'm_2980836c'],
  ...['m_26775b0a', 'm_5e5256ee', 'm_1b1c543a', 'm_76e20374'],
];

const classesIn = (text: string): Set<string> => new Set(text.match(/\bm_[0-9a-f]{5,8}\b/g));

describeInBrowser('the first visit', () => {
  jest.setTimeout(90_000);
  beforeAll(async () => {
    stage = await startFakeStage();
  });
  afterAll(() => stage.close());

  it.each([
    ['the sign-in', '/login', null],
    ['the API keys', '/integrations/public-api', ada],
  ])('to %s loads at most 250 kB', async (_page, address, session) => {
    stage.fake.session = session;
    const { page, requested } = await stage.visit(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const files = requested.filter((url) => /\/settings\/assets\/.*\.(js|css)$/.test(url));
    const bytes = files.reduce((sum, url) => sum + gzippedSize(url), 0);
    console.log(`${address}: ${Math.round(bytes / 1000)} kB in ${files.length} files`);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    await page.close();
  });

  it.each([
    ['the sign-in', '/login', null, 'Email'],
    ['the API keys', '/integrations/public-api', ada, 'Status'],
  ])('to %s can be used within a second', async (_page, address, session, control) => {
    stage.fake.session = session;
    const { page } = await stage.visit(address);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
    const times: number[] = [];
    // The best of three, since other tests may run on the same machine.
    for (let visits = 0; visits < 3; visits++) {
      const start = performance.now();
      await page.goto(page.url(), { waitUntil: 'commit' });
      await page.getByLabel(control).and(page.locator(':enabled')).waitFor();
      times.push(Math.round(performance.now() - start));
    }
    await page.close();
    console.log(`${address}: ${times.join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('has the styles of every component of Mantine that the app uses', () => {
    const all = classesIn(readFileSync(require.resolve('@mantine/core/styles.css'), 'utf8'));
    const app = readApp();
    const [used, styled] = [classesIn(app['.js']), classesIn(app['.css'])];
    expect(used.size).toBeGreaterThan(100);
    const bare = [...used].filter((name) => all.has(name) && !styled.has(name) && !unused.includes(name));
    expect(bare).toEqual([]);
  });
});
