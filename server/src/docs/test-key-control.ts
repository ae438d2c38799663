import { html, type SafeHtml } from './html';
import { type PageContext, script, stylesheet } from './layout';

/** What the control needs in the head of its page: its scripts run before the one that starts the reference. */
export const testKeyStylesheet = (context: PageContext): Promise<SafeHtml> => stylesheet(context, 'key-control');
export const testKeyScripts = (context: PageContext): Promise<SafeHtml[]> =>
  Promise.all((['settings-api', 'test-key'] as const).map((name) => script(context, name)));

/**
 * "Use a test key", for the header of the reference: for those who may make keys a button and then what is known of the key; for those who are not
 * signed in the way to sign in. All of it is the same for everybody and hidden until `test-key.js` knows who is reading; no key is ever part of it.
 */
export function testKeyControl({ basePath }: PageContext): SafeHtml {
  return html`<div id="test-key" class="test-key" role="group" aria-label="Test key" hidden>
    <a data-when="signed-out" href="/settings/login?next=${basePath}">Sign in to use a test key</a>
    <button type="button" data-when="offer" data-action="open" aria-haspopup="dialog">Use a test key</button>
    <button type="button" data-when="unavailable" data-action="retry">Test keys are unavailable. Try again</button>
    <p data-when="active" class="test-key-facts" tabindex="-1">
      <strong data-fact="mode"></strong> <code data-fact="last4"></code>, <span data-fact="scope"></span>,
      <span class="test-key-end">ends at <time data-fact="end"></time> (<span data-fact="left"></span>)</span>
    </p>
    <button type="button" data-when="active" data-action="remove">Remove</button>
    <p class="test-key-problem" data-problem="header" role="alert"></p>
    <p class="visually-hidden" role="status"></p>
  </div>`;
}

interface Option {
  value: string;
  label: string;
  note: string;
}

const modes: readonly Option[] = [
  { value: 'test', label: 'Test', note: 'The sandbox. Nothing you send touches real data.' },
  { value: 'live', label: 'Live', note: 'The real data of your team.' },
];
const scopes: readonly Option[] = [
  { value: 'READ_WRITE', label: 'Read & write', note: 'Every operation.' },
  { value: 'READ_ONLY', label: 'Read-only', note: 'GET requests; changes are refused.' },
];

/** Its first option is the one that is chosen. */
const choice = (name: string, legend: string, options: readonly Option[]): SafeHtml =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(({ value, label, note }, index) => {
      const [id, noteId] = [`test-key-${value}`, `test-key-${value}-note`];
      const checked = index === 0 ? html`checked` : html``;
      return html`<div class="test-key-option">
        <input type="radio" id="${id}" name="${name}" value="${value}" aria-describedby="${noteId}" ${checked} />
        <label for="${id}">${label}</label>
        <small id="${noteId}">${note}</small>
      </div>`;
    })}
  </fieldset>`;

/** Where the kind of key is chosen. */
export function testKeyDialog(): SafeHtml {
  return html`<dialog id="test-key-dialog" class="test-key-dialog" aria-labelledby="test-key-title">
    <form method="dialog">
      <h2 id="test-key-title">Use a test key</h2>
      <p>
        A new key of <bdi data-fact="team"></bdi> goes into every sample and every request of this page. It ends after
        an hour. Only this page’s memory holds it: when you reload the page, it is forgotten.
      </p>
      ${choice('mode', 'Data', modes)}
      <p class="test-key-warning" data-warning role="status"></p>
      ${choice('scope', 'Scope', scopes)}
      <p class="test-key-problem" data-problem="dialog" role="alert"></p>
      <div class="test-key-actions">
        <button type="button" data-action="cancel">Cancel</button>
        <button type="submit">Use a test key</button>
      </div>
    </form>
  </dialog>`;
}
