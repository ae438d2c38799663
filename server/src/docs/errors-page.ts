import type { ErrorDefinition, ErrorType } from '../errors/catalogue';
import { highlight } from './highlight';
import { html, type SafeHtml } from './html';
import { layout, script, stylesheet, type PageContext } from './layout';

/** One code of the error catalogue. */
export interface ErrorCatalogueEntry extends Readonly<ErrorDefinition> {
  readonly code: string;
}

interface Family {
  title: string;
  advice: string;
}

/** What the errors of a type have in common, in the order the page lists them. */
const families: Readonly<Record<ErrorType, Family>> = {
  authentication_error: {
    title: 'Authentication',
    advice:
      'The API does not know who is calling. The answer is the same for every cause, so that it tells nothing to a stranger.',
  },
  permission_error: { title: 'Permission', advice: 'The key is valid but may not do this.' },
  validation_error: { title: 'Validation', advice: 'The request itself is wrong. Change it before you send it again.' },
  not_found_error: {
    title: 'Not found',
    advice:
      'What the request names is not there for this key: another team’s things, and those of the other mode, do not exist for it.',
  },
  conflict_error: { title: 'Conflict', advice: 'The request is well formed but does not fit what is already stored.' },
  idempotency_error: {
    title: 'Idempotency',
    advice: 'The `Idempotency-Key` was used before in a way that does not fit this request.',
  },
  rate_limit_error: {
    title: 'Rate limit',
    advice:
      'The key, or the address of requests without a valid key, has used up its quota. Slow down; nothing was changed.',
  },
  api_error: {
    title: 'Server',
    advice: 'The request was fine; we failed. Nothing was changed, unless the message says that this is uncertain.',
  },
};

const exampleBody = `{
  "error": {
    "type": "not_found_error",
    "code": "product_not_found",
    "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21 in this test workspace.",
    "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
    "retryable": false,
    "docUrl": "/api/docs/errors#product_not_found"
  }
}`;

/** Renders the one piece of Markdown the catalogue uses, code in backticks. */
function prose(text: string): SafeHtml[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

function entrySection({ code, status, type, retryable, description }: ErrorCatalogueEntry): SafeHtml {
  return html`<article class="error" id="${code}">
    <h3>
      <a href="#${code}"><code>${code}</code></a>
    </h3>
    <p>${prose(description)}</p>
    <dl>
      <div>
        <dt>Status</dt>
        <dd>${status}</dd>
      </div>
      <div>
        <dt>Type</dt>
        <dd><code>${type}</code></dd>
      </div>
      <div>
        <dt>Retryable</dt>
        <dd class="${retryable ? 'retryable' : 'final'}">${retryable ? 'Yes' : 'No'}</dd>
      </div>
    </dl>
  </article> `;
}

const tocEntry = ({ code, status }: ErrorCatalogueEntry): SafeHtml =>
  html`<li>
    <a href="#${code}"><span>${code}</span> <small>${status}</small></a>
  </li>`;

interface Group extends Family {
  type: string;
  entries: readonly ErrorCatalogueEntry[];
}

function groupByType(catalogue: readonly ErrorCatalogueEntry[]): Group[] {
  return Object.entries(families)
    .map(([type, family]) => ({ ...family, type, entries: catalogue.filter((entry) => entry.type === type) }))
    .filter(({ entries }) => entries.length > 0);
}

const tocGroup = ({ title, type, entries }: Group): SafeHtml =>
  html`<li>
    <a class="family" href="#${type}">${title}</a>
    <ul>
      ${entries.map(tocEntry)}
    </ul>
  </li>`;

const groupSection = ({ title, advice, type, entries }: Group): SafeHtml =>
  html`<section aria-labelledby="${type}">
    <h2 id="${type}">${title} <code>${type}</code></h2>
    <p>${prose(advice)}</p>
    ${entries.map(entrySection)}
  </section> `;

/** The list of error codes, one anchor for each: what the `docUrl` of an error body points to. */
export async function errorsPage(context: PageContext, catalogue: readonly ErrorCatalogueEntry[]): Promise<SafeHtml> {
  const groups = groupByType(catalogue);
  return layout(context, {
    title: 'Errors · PaperLink API',
    description: 'Every error code of the PaperLink API: what it means and what to do.',
    current: 'errors',
    stylesheets: [await stylesheet(context, 'prose'), await stylesheet(context, 'errors')],
    scripts: [await script(context, 'page')],
    markdownUrl: `${context.basePath}/errors.md`,
    main: html`<div class="page-layout errors-layout">
      <nav class="side-nav" aria-label="Error codes">
        <ul>
          ${groups.map(tocGroup)}
        </ul>
      </nav>
      <main class="prose">
        <h1>Errors</h1>
        <p class="lead">
          Every refusal and every failure has the same body, explained in the
          <a href="${context.basePath}/guides/errors">guide to errors</a>. Branch on <code>code</code>, or on
          <code>type</code> where you meet a code you do not know; log <code>message</code>; give us
          <code>request_id</code> when you ask for help.
        </p>
        <figure class="code">
          <figcaption>JSON</figcaption>
          <pre tabindex="0"><code>${highlight(exampleBody, 'json')}</code></pre>
        </figure>
        <p>
          Where <code>retryable</code> is true the very same request, with the same <code>Idempotency-Key</code>, may
          succeed later: wait as many seconds as <code>Retry-After</code> says. Where a request was refused for what it
          contains, <code>param</code> or <code>errors</code> names the place.
        </p>
        ${groups.map(groupSection)}
      </main>
    </div>`,
  });
}
