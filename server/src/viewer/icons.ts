import { html, type SafeHtml } from '../docs/html';

const paths = {
  minus: html`<path d="M5 12h14" />`,
  plus: html`<path d="M5 12h14M12 5v14" />`,
  download: html`<path d="M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M5 20h14" />`,
  lock: html`<rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />`,
  document: html`<path d="M13.5 3.5H7a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9l-5.5-5.5ZM13 4v5.5h5.5" />`,
};

/** A drawing for the eye alone: what it stands for is said by the text beside it, or by a label. */
export const icon = (name: keyof typeof paths): SafeHtml =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`;
