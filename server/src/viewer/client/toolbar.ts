import { element } from './elements';
import type { ScrollView } from './scroll-view';
import type { Session } from './session';

/** The controls above the document: where one is, how large it is, and the file itself. */
export class Toolbar {
  private readonly page = element<HTMLInputElement>('page');
  private view: ScrollView | undefined;

  constructor(private readonly session: Session) {
    const { name, allowDownload } = session.document;
    element('name').textContent = document.title = name;
    if (allowDownload) this.offerDownload();
  }

  /** Lets readers move about in a document. */
  control(view: ScrollView): void {
    this.view = view;
    element('page-count').textContent = `of ${view.pageCount}`;
    element('page-form').hidden = view.pageCount === 1;
    element('tools').hidden = false;
    this.page.style.width = `${Math.max(2, String(view.pageCount).length) + 2.5}ch`;
    this.page.addEventListener('focus', () => this.page.select());
    this.page.addEventListener('blur', () => this.showPage(view.currentPage));
    element('page-form').addEventListener('submit', (event) => {
      event.preventDefault();
      const page = Number.parseInt(this.page.value, 10);
      if (page > 0) view.goTo(page);
      this.showPage(view.currentPage);
      element('pages').focus();
    });
    element('zoom-out').addEventListener('click', () => view.zoomBy('out'));
    element('zoom-in').addEventListener('click', () => view.zoomBy('in'));
    element('zoom-fit').addEventListener('click', () => view.toggleFit());
  }

  showPage(page: number): void {
    // Not while a number is being typed.
    if (document.activeElement !== this.page || !this.view) this.page.value = String(page);
  }

  showScale(scale: number): void {
    const level = `${Math.round(scale * 100)}%`;
    const button = element('zoom-fit');
    button.textContent = level;
    button.setAttribute('aria-label', `Zoom ${level}. Fit to width`);
  }

  hide(): void {
    element('tools').hidden = true;
    element('download').hidden = true;
  }

  private offerDownload(): void {
    const link = element<HTMLAnchorElement>('download');
    link.hidden = false;
    link.href = this.session.downloadUrl;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      // The visit may be over by now; then the file belongs to the next one.
      this.session.touch().then(
        () => location.assign(this.session.downloadUrl),
        () => undefined,
      );
    });
  }
}
