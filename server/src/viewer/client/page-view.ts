import type { DocumentPages, PageLink } from './document-pages';
import { pixelsPerPoint } from './pdf-pages';

/** Where a page is, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is shown of one page: paper at first, then what is on it, its text and its links. */
export class PageView {
  readonly element = document.createElement('div');
  private shown: { element: HTMLElement; scale: number } | undefined;
  private hasText = false;
  private isBroken = false;
  private readonly removal = new AbortController();

  /** @param goTo leads to another page of the document */
  constructor(
    private readonly pages: DocumentPages,
    private readonly page: number,
    private readonly goTo: (page: number) => void,
  ) {
    this.element.className = 'page';
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-label', `Page ${page} of ${pages.pageCount}`);
  }

  place({ left, top, width, height }: Place, scale: number): void {
    const { style } = this.element;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    // What pdf.js sizes text by: CSS pixels in a point.
    style.setProperty('--total-scale-factor', String(scale * pixelsPerPoint));
  }

  /** Whether there is nothing left to draw: it was drawn at this scale, or cannot be drawn at all. */
  isDone(scale: number): boolean {
    return this.isBroken || this.shown?.scale === scale;
  }

  get isRemoved(): boolean {
    return this.removal.signal.aborted;
  }

  /** Draws the page, and shows what was drawn before until that is done. @throws whatever `draw` of the pages throws, and when it is removed meanwhile */
  async draw(scale: number): Promise<void> {
    const { signal } = this.removal;
    const element = await this.pages.draw(this.page, scale, signal);
    signal.throwIfAborted();
    element.classList.add('drawing');
    const before = this.shown?.element;
    this.shown = { element, scale };
    if (before !== element) this.element.prepend(element);
    if (before && before !== element) discard(before);
  }

  /** Puts text and links over the page, once. Where the file's are damaged, the page is shown without. */
  async addText(): Promise<void> {
    if (this.hasText || this.isBroken) return;
    this.hasText = true;
    const text = document.createElement('div');
    text.className = 'text';
    await this.pages.layText(this.page, text).catch(() => text.replaceChildren());
    const links = await this.pages.linksOf(this.page).catch(() => []);
    if (this.isRemoved) return;
    const end = document.createElement('div');
    end.className = 'end';
    text.append(end);
    this.element.append(text, ...links.map((link) => this.linkElement(link)));
  }

  /** Says in place of the page that it cannot be drawn. */
  showFailure(): void {
    this.isBroken = true;
    this.element.classList.add('broken');
    this.element.textContent = 'This page cannot be shown.';
  }

  /** Gives back what the page takes of memory. */
  remove(): void {
    this.removal.abort();
    this.element.remove();
    if (this.shown) discard(this.shown.element);
    this.pages.release(this.page);
  }

  private linkElement({ target, ...area }: PageLink): HTMLAnchorElement {
    const element = document.createElement('a');
    element.className = 'link';
    for (const [side, share] of Object.entries(area)) element.style.setProperty(side, `${share * 100}%`);
    if (typeof target === 'string') {
      element.href = element.title = target;
      element.target = '_blank';
      element.rel = 'noopener noreferrer nofollow';
      element.setAttribute('aria-label', `Link to ${target}`);
    } else {
      element.href = '#';
      element.setAttribute('aria-label', 'Link within the document');
      element.addEventListener('click', (event) => {
        event.preventDefault();
        // Where a file's own reference cannot be followed, it leads nowhere.
        void target().then(
          (page) => page !== undefined && this.goTo(page),
          () => undefined,
        );
      });
    }
    return element;
  }
}

/** A canvas keeps its pixels until they are collected as garbage, unless it is made empty. */
function discard(element: HTMLElement): void {
  element.remove();
  if (element instanceof HTMLCanvasElement) element.width = element.height = 0;
}
