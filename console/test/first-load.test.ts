import { statSync } from 'node:fs';
import path from 'node:path';
import { ada } from './support/fake-console-api';
import { describeInBrowser, startStage } from './support/browser';

/** Of scripts and styles, compressed with gzip. */
const mostBytes = 250_000;
const assets = path.resolve(__dirname, '../dist/assets');

let stage: Awaited<ReturnType<typeof startStage>>;

const gzippedSize = (address: string): number => {
  const file = path.join(assets, path.basename(new URL(address).pathname));
  return statSync(`${file}.gz`, { throwIfNoEntry: false })?.size ?? statSync(file).size;
};

describeInBrowser('the first visit', () => {
  jest.setTimeout(90_000);
  beforeAll(async () => {
    stage = await startStage();
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
    await page.context().close();
  });
});
