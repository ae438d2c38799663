import type { Page } from 'playwright-core';
import type { Language } from './programs';

/** An operation, and the fragment of the reference's address that leads to it. */
export interface ShownOperation {
  operationId: string;
  fragment: string;
}

/** Leads to an operation and waits until it is on display, which it then stays. Runs in the page. */
const show = `async (fragment) => {
  location.hash = fragment;
  while (!document.querySelector('[id$="/' + fragment + '"] .request-card .scalar-code-copy'))
    await new Promise((resolve) => setTimeout(resolve, 5));
}`;

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

/** Somebody who copies samples out of the reference, which is open in a page that may use the clipboard. */
export class SampleReader {
  constructor(
    private readonly page: Page,
    private readonly operations: ShownOperation[],
  ) {}

  private get keyField() {
    return this.page.getByLabel('Bearer Token').first();
  }

  async showAll(): Promise<void> {
    await this.keyField.waitFor(); // Where an address leads is heeded only once the reference is there.
    for (const { fragment } of this.operations) await this.page.evaluate(`(${show})(${JSON.stringify(fragment)})`);
  }

  /** Puts in the key, chooses the language and presses the copy button of each operation. @returns the samples by operation */
  async copyAll(language: Language, key: string): Promise<Map<string, string>> {
    await this.keyField.fill(key);
    const picker = this.page.locator('.request-card').getByTestId('client-picker').first();
    await picker.click();
    await this.page.getByRole('option', { name: language, exact: true }).click();
    await picker.getByText(language, { exact: true }).waitFor();
    const samples = new Map<string, string>();
    for (const { operationId, fragment } of this.operations)
      samples.set(operationId, await this.page.evaluate<string>(`(${copy})(${JSON.stringify(fragment)})`));
    return samples;
  }
}
