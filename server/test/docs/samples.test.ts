import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationCalled, operations as contractOperations } from '../contract/operations';
import { TestApi } from '../support/api';
import { describeInBrowser, startChromium } from '../support/in-browser';
import { samplePdf } from '../support/sample-files';
import { SampleReader } from './copied-samples';
import { docsOptions } from './docs-server';
import { ExampleResources } from './example-resources';
import { canRun, type Language, languages, type Outcome, run } from './programs';

const { paths } = JSON.parse(readFileSync(join(docsOptions.guidesDirectory, '../generated/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, { tags: string[] }>>;
};

const operations = contractOperations.map(({ id, method, path, secured }) => {
  const [tag] = paths[path]![method.toLowerCase()]!.tags;
  return { operationId: id, secured, fragment: `tag/${tag!.toLowerCase().replaceAll(' ', '-')}/${method}${path}` };
});

/** With a query, with a body that has quotes and lines, and with a file. */
const copiedByButton = ['listProducts', 'createInvoice', 'getInvoicePdf'];

describeInBrowser('the samples of the reference', () => {
  let api: TestApi;
  let directory: string;
  const examples = new Map<Language, ExampleResources>();
  const samples = new Map<Language, Map<string, string>>();
  const copies: { shown: string; copied: string }[] = [];
  const runnable = languages.filter(canRun);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'paperlink-samples-'));
    api = await TestApi.start();
    for (const language of languages) examples.set(language, await ExampleResources.create(api));
    await readSamples();
  }, 300_000);

  afterAll(async () => {
    await api?.stop();
    rmSync(directory, { recursive: true });
  });

  async function readSamples(): Promise<void> {
    const browser = await startChromium();
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: api.origin });
      const page = await context.newPage();
      const reader = new SampleReader(page, operations);
      await reader.open(api.origin);
      // From the last on, since the first is on display from the beginning.
      for (const language of languages.toReversed()) {
        const shown = await reader.choose(language, examples.get(language)!.key);
        samples.set(language, shown);
        for (const operationId of copiedByButton)
          copies.push({ shown: shown.get(operationId)!, copied: await reader.copy(operationId) });
      }
    } finally {
      await browser.close();
    }
  }

  it('are there for every operation of the contract in every language', () => {
    expect(operations.length).toBeGreaterThan(9);
    const sources = [...samples.values()].flatMap((ofLanguage) => [...ofLanguage.values()]);
    expect(new Set(sources).size).toBe(operations.length * languages.length);
    for (const [language, ofLanguage] of samples) {
      const { key } = examples.get(language)!;
      for (const [operationId, source] of ofLanguage) {
        expect(source).toContain(`${api.baseUrl}/`);
        expect([language, operationId, source.includes(key)]).toEqual([
          language,
          operationId,
          operationCalled(operationId).secured,
        ]);
      }
    }
  });

  it('are copied as they are shown', () => {
    expect(copies).toHaveLength(copiedByButton.length * languages.length);
    for (const { shown, copied } of copies) expect(copied).toBe(shown);
  });

  describe('run one by one', () => {
    const outcomes = new Map<string, Outcome>();

    // The languages side by side, each with a team of its own.
    beforeAll(() => Promise.all(runnable.map(runSamples)), 300_000);

    async function runSamples(language: Language): Promise<void> {
      const folder = join(directory, language);
      mkdirSync(folder);
      // Lets curl tell the status, which its samples do not ask it for.
      writeFileSync(join(folder, '.curlrc'), 'write-out = "\\n%{http_code}"\n');
      writeFileSync(join(folder, 'proposal.pdf'), samplePdf().bytes);
      for (const [operationId, source] of samples.get(language)!) {
        await examples.get(language)!.prepare(operationId);
        outcomes.set(`${language} ${operationId}`, await run(language, source, folder));
      }
    }

    const statusOf = (language: Language, output: string): number =>
      Number(language === 'curl' ? output.trim().split('\n').at(-1) : output.split(' ')[0]);

    describe.each(runnable)('%s', (language) => {
      it.each(operations.map(({ operationId }) => operationId))('%s succeeds', (operationId) => {
        const { exitCode, stdout, stderr } = outcomes.get(`${language} ${operationId}`)!;
        const successes = [...operationCalled(operationId).responses.keys()].filter((status) => status < 300);
        const status = statusOf(language, stdout);
        // What a refusal says is what there is to know of it.
        expect({ exitCode, stderr: language === 'curl' ? '' : stderr, refusal: status < 300 ? '' : stdout }).toEqual({
          exitCode: 0,
          stderr: '',
          refusal: '',
        });
        expect(successes).toContain(status);
      });

      it('getInvoicePdf leaves a PDF', () => {
        expect(readFileSync(join(directory, language, 'sample.pdf'), 'latin1')).toMatch(/^%PDF-/);
      });
    });
  });
});
