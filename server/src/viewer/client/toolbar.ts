import { element } from './elements';
import type { ScrollView } from './scroll-view';
import { type Refusal, refusalOf } from './refusal';
import type { Session } from './session';

/** The controls above the document: where one is, how large it is, and the file itself. */
export class Toolbar {
  private readonly page = element<HTMLInputElement>('page');
  private readonly downloadLink = element<HTMLAnchorElement>('download');
  private view: ScrollView | undefined;

  /** @param onDownloadRefused told why there is no download, and what tries again */
  constructor(
    private readonly session: Session,
    private readonly onDownloadRefused: (refusal: Refusal, retry: () => void) => void,
  ) {
    this.downloadLink.addEventListener('click', (event) => {
      event.preventDefault();
      void this.download();
    });
    this.showDocument();
  }

  /** Shows what is known of the document, and leads to its download, where the visit is a new one. */
  showDocument(): void {
    const { name, allowDownload } = this.session.document;
    element('name').textContent = document.title = name;
    this.downloadLink.hidden = !allowDownload;
    this.downloadLink.href = this.session.downloadUrl;
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
    this.downloadLink.hidden = true;
  }

  /** Leaves the page only for a file that is there: an error would take its place. */
  private async download(): Promise<void> {
    try {
      await this.session.checkDownload();
      location.assign(this.session.downloadUrl);
    } catch (thrown) {
      const refusal = refusalOf(thrown);
      if (refusal.kind === 'download refused') this.downloadLink.hidden = true;
      this.onDownloadRefused(refusal, () => void this.download());
    }
  }
}
