import { html, type SafeHtml } from '../docs/html';
import type { PagePolicy } from '../http/page-headers';
import { icon } from './icons';

/** The addresses of the files that the pages load, all of our own origin. */
export interface PageParts {
  css: string;
  /** The scripts of the gate and of the reader, both ECMAScript modules. */
  gate: string;
  reader: string;
}

/** What pages need of their policy: files of ours, and nothing inline. Forms are sent by the script. */
export const viewerPolicy: PagePolicy = { scripts: "'self'", styles: "'self'", forms: "'none'" };

/** What has to be given before a document is shown. */
export interface GateDemands {
  email: boolean;
  password: boolean;
  /** That the address is confirmed by a code that is mailed to it. */
  code: boolean;
}

/** What a page is about. */
interface Subject {
  /** The path of the link, for example `/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d`; its endpoints are below it. */
  path: string;
  /** What the page is called: of the gate, what may be told to anybody. */
  title: string;
}

/** The page that asks for what the link demands, all of it in one form; the code, if any, after the address. */
export function gatePage(parts: PageParts, { path, title, demands }: Subject & { demands: GateDemands }): SafeHtml {
  return page(
    parts,
    title,
    html`<body class="plain">
      <main class="card">
        <div class="emblem">${icon('lock')}</div>
        <h1 dir="auto">${title}</h1>
        <form id="gate" data-path="${path}" novalidate>
          <p id="lead">${leadOf(demands)}</p>
          ${demands.email ? emailField : html``} ${demands.password ? passwordField : html``}
          ${demands.code ? codeField : html``}
          <p id="problem" class="problem" role="alert"></p>
          <button type="submit" class="primary">Continue</button>
        </form>
        ${withoutScript}
      </main>
      ${footer}
      <script type="module" src="${parts.gate}"></script>
    </body>`,
  );
}

/** The page at which a document is read. It learns the rest from the visit that its script starts. */
export function readerPage(parts: PageParts, { path, title }: Subject): SafeHtml {
  return page(
    parts,
    title,
    html`<body class="reader" data-path="${path}">
      <header>
        <h1 id="name" dir="auto">${title}</h1>
        <div id="tools" class="tools" hidden>
          <form id="page-form" class="page-number" novalidate>
            <input
              id="page"
              type="text"
              inputmode="numeric"
              autocomplete="off"
              maxlength="6"
              value="1"
              aria-label="Page"
            />
            <span id="page-count"></span>
          </form>
          <div class="zoom" role="group" aria-label="Zoom">
            <button id="zoom-out" type="button" aria-label="Zoom out" title="Zoom out (-)">${icon('minus')}</button>
            <button id="zoom-fit" type="button" class="level" title="Fit to width (0)"></button>
            <button id="zoom-in" type="button" aria-label="Zoom in" title="Zoom in (+)">${icon('plus')}</button>
          </div>
        </div>
        <a id="download" class="download" hidden download>${icon('download')}<span>Download</span></a>
      </header>
      <main id="pages" tabindex="0" aria-label="Pages" aria-busy="true"></main>
      <section id="state" class="state" aria-live="polite">${withoutScript}</section>
      <script type="module" src="${parts.reader}"></script>
    </body>`,
  );
}

/** A page that says only this. */
export function noticePage(parts: PageParts, title: string, text: string): SafeHtml {
  return page(
    parts,
    title,
    html`<body class="plain">
      <main class="card">
        <div class="emblem">${icon('document')}</div>
        <h1>${title}</h1>
        <p>${text}</p>
      </main>
      ${footer}
    </body>`,
  );
}

function page({ css }: PageParts, title: string, body: SafeHtml): SafeHtml {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${css}" />
      </head>
      ${body}
    </html> `;
}

function leadOf({ email, password, code }: GateDemands): string {
  if (code) return 'Enter your email address. We send you a code to confirm that it is yours.';
  if (email && password) return 'Enter your email address and the password you were given.';
  return email ? 'Enter your email address to read this document.' : 'Enter the password you were given.';
}

const emailField = field(
  'email',
  'Email',
  html`<input
    id="email"
    name="email"
    type="email"
    autocomplete="email"
    autocapitalize="none"
    spellcheck="false"
    maxlength="254"
    required
    aria-describedby="email-problem"
  />`,
);

const passwordField = field(
  'password',
  'Password',
  html`<input
    id="password"
    name="password"
    type="password"
    autocomplete="current-password"
    required
    aria-describedby="password-problem"
  />`,
);

/** Shown once a code was sent. */
const codeField = html`<div id="code-step" hidden>
  ${field(
    'code',
    'Code from the email',
    html`<input
      id="code"
      name="code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength="12"
      required
      aria-describedby="code-problem"
    />`,
  )}
  <p class="aside">
    <button id="resend" type="button" class="link">Send a new code</button>
    <button id="restart" type="button" class="link">Use another address</button>
  </p>
</div>`;

function field(name: string, label: string, input: SafeHtml): SafeHtml {
  return html`<div class="field" id="${name}-field">
    <label for="${name}">${label}</label>
    ${input}
    <p id="${name}-problem" class="problem" role="alert"></p>
  </div>`;
}

const withoutScript = html`<noscript>
  <p>This page needs JavaScript to show the document. Switch it on and load the page again.</p>
</noscript>`;

const footer = html`<footer>Shared with PaperLink</footer>`;
