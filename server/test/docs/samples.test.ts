import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { TestApi } from '../support/api';
import { findChromium, launchChromium } from '../support/chromium';
import { docsOptions } from './docs-server';
import { canRun, type Language, languages, run } from './programs';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
}

const contract = JSON.parse(readFileSync(join(docsOptions.guidesDirectory, '../generated/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};

const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, { operationId }]) => operationId)
    .map(([method, { operationId, summary, tags }]) => ({
      operationId,
      summary,
      fragment: `tag/${tags[0]!.toLowerCase()}/${method.toUpperCase()}${path}`,
    })),
);

/** The ids of the contract's examples. */
const exampleIds = ['01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21', '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22'];

const executablePath = findChromium();
if (!executablePath) process.stderr.write('Skipped: the tests of the samples need Chromium.\n');

(executablePath ? describe : describe.skip)('the samples of the reference, as copied', () => {
  jest.setTimeout(120_000);
  let api: TestApi;
  let teamId: string;
  let key: string;
  let browser: Browser;
  let page: Page;
  let directory: string;
  const copied = new Map<string, string>();

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'paperlink-samples-'));
    // Lets curl tell the status, which its samples do not ask it for.
    writeFileSync(join(directory, '.curlrc'), 'write-out = "\\n%{http_code}"\n');
    api = await TestApi.start();
    teamId = await api.createTeam();
    key = await api.createKey(teamId);
    browser = await launchChromium(executablePath as string);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: api.origin });
    page = await context.newPage();
    await copySamples();
  });

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
    rmSync(directory, { recursive: true });
  });

  /** Does what a reader does: puts in the key, chooses a language, goes to each operation and presses its copy button. */
  async function copySamples(): Promise<void> {
    await page.goto(`${api.origin}/api/docs`);
    await page.getByLabel('Bearer Token').first().fill(key);
    for (const language of languages) {
      await page.evaluate(`location.hash = '${operations[0]!.fragment}'`);
      await page.getByTestId('client-picker').first().click();
      await page.getByRole('option', { name: language, exact: true }).click();
      for (const { operationId, fragment } of operations) {
        await page.evaluate(`location.hash = '${fragment}'`);
        const card = page.locator(`[id$="/${fragment}"] .request-card`);
        await card.getByTestId('client-picker').getByText(language, { exact: true }).waitFor();
        copied.set(`${language} ${operationId}`, await copy(() => card.locator('.scalar-code-copy').press('Enter')));
      }
    }
  }

  async function copy(pressButton: () => Promise<void>): Promise<string> {
    await page.evaluate(`navigator.clipboard.writeText('')`);
    await pressButton();
    await page.waitForFunction(`navigator.clipboard.readText().then((text) => text !== '')`);
    return page.evaluate<string>('navigator.clipboard.readText()');
  }

  /** The two products that the contract's examples speak of, and no other. */
  async function seed(): Promise<void> {
    await api.sql('test', 'delete from products');
    await api.sql(
      'test',
      `insert into products (team_id, id, name, unit_price, currency, type, unit_of_measure)
       select $1, unnest($2::uuid[]), 'Example', 100, 'EUR', 'SERVICES', 'hr'`,
      [teamId, exampleIds],
    );
  }

  const statusOf = (language: Language, output: string): string | undefined =>
    language === 'curl' ? output.trim().split('\n').at(-1) : output.split(' ')[0];

  it('are there for every operation of the contract in every language', () => {
    expect(operations.length).toBeGreaterThan(9);
    expect(new Set(copied.values()).size).toBe(operations.length * languages.length);
    for (const [name, source] of copied) {
      expect(source).toContain(`${api.baseUrl}/`);
      expect([name, source.includes(key)]).toEqual([name, !name.endsWith('getSpecification')]);
    }
  });

  describe.each(languages.filter(canRun))('%s', (language) => {
    it.each(operations.map(({ operationId }) => operationId))('%s succeeds', async (operationId) => {
      await seed();
      const { exitCode, stdout, stderr } = await run(language, copied.get(`${language} ${operationId}`)!, directory);
      expect({ exitCode, status: statusOf(language, stdout), stderr: language === 'curl' ? '' : stderr }).toEqual({
        exitCode: 0,
        status: expect.stringMatching(/^20[01]$/),
        stderr: '',
      });
    });
  });
});
