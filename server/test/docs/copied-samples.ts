import type { ElementHandle, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import type { Language } from './programs';

/** An operation, and the fragment of the reference's address that leads to it. */
export interface ShownOperation {
  operationId: string;
  fragment: string;
  /** Whether its sample has the reader's key in it. */
  secured: boolean;
}

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, object> }> }>>;
  webhooks: object;
}

function withoutReplySchemas(description: Description): Description {
  for (const operation of Object.values(description.paths).flatMap((item) => Object.values(item)))
    for (const { content = {} } of Object.values(operation.responses))
      for (const mediaType of Object.keys(content)) content[mediaType] = {};
  return { ...description, webhooks: {} };
}

/** Leads to an operation and waits until it is on display, which it then stays. Runs in the page. */
const show = `async (fragment) => {
  location.hash = fragment;
  const deadline = performance.now() + 60_000;
  while (!document.querySelector('[id$="/' + fragment + '"] .request-card .scalar-code-copy')) {
    if (performance.now() > deadline) throw new Error('The reference has no place ' + fragment);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}`;

/** The samples that are on display, in the order of the fragments. Runs in the page. */
const read = `(fragments) =>
  fragments.map((fragment) => document.querySelector('[id$="/' + fragment + '"] .request-card pre').textContent.trimEnd())`;

/** Presses the button that copies the sample of an operation on display, and returns what is in the clipboard then. Runs in the page. */
const copy = `async (fragment) => {
  await navigator.clipboard.writeText('');
  document.querySelector('[id$="/' + fragment + '"] .request-card .scalar-code-copy').click();
  for (;;) {
    const text = await navigator.clipboard.readText();
    if (text !== '') return text;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}`;

/** Somebody who reads samples in the reference, which is open in a page that may use the clipboard. */
export class SampleReader {
  private shown: string[] = [];
  private keyField: ElementHandle | undefined;

  constructor(
    private readonly page: Page,
    private readonly operations: ShownOperation[],
  ) {}

  /** Opens the reference and shows every operation. What samples are not made from is left out, since it takes most of the time to draw. */
  async open(origin: string): Promise<void> {
    await this.page.route('**/openapi.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: withoutReplySchemas((await response.json()) as Description) });
    });
    await this.page.goto(`${origin}/api/docs`);
    // Where an address leads is heeded only once the reference is there. It takes long to find a field by its label when all is.
    this.keyField = (await this.page.getByLabel('Bearer Token').first().elementHandle())!;
    for (const { fragment } of this.operations) await this.page.evaluate(`(${show})(${JSON.stringify(fragment)})`);
    this.shown = await this.readAll();
  }

  /** Puts in the key and chooses a language that has not been on display yet. @returns the samples by operation */
  async choose(language: Language, key: string): Promise<Map<string, string>> {
    await this.keyField!.fill(key);
    const picker = this.page.locator('.request-card').getByTestId('client-picker').first();
    await picker.click();
    await this.page.getByRole('option', { name: language, exact: true }).click();
    const before = this.shown;
    await eventually(async () => {
      this.shown = await this.readAll();
      for (const [index, { secured }] of this.operations.entries())
        expect(this.shown[index] !== before[index] && (!secured || this.shown[index]!.includes(key))).toBe(true);
    });
    return new Map(this.operations.map(({ operationId }, index) => [operationId, this.shown[index]!]));
  }

  /** Presses the copy button of an operation. @returns what is in the clipboard then */
  copy(operationId: string): Promise<string> {
    const { fragment } = this.operations.find((operation) => operation.operationId === operationId)!;
    return this.page.evaluate<string>(`(${copy})(${JSON.stringify(fragment)})`);
  }

  private readAll(): Promise<string[]> {
    return this.page.evaluate<string[]>(
      `(${read})(${JSON.stringify(this.operations.map(({ fragment }) => fragment))})`,
    );
  }
}
