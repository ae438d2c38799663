import type { DocumentPages } from './document-pages';
import { type Anchor, PageLayout, type Size } from './page-layout';
import { PageView } from './page-view';
import { windowAt } from './page-window';
import { nextStep, scaleOf, type Zoom } from './zoom';

/** What the view tells of. */
export interface ViewEvents {
  /** The page that covers most of the window is another one. */
  onPage(page: number): void;
  onScale(scale: number): void;
  /** There is something to see, or to see that a page cannot be shown. Called once. */
  onShown(): void;
}

/** What a page is taken to be that cannot be measured (A4), in CSS pixels. */
const usualSize: Size = { width: 794, height: 1123 };

/** The pages of a document one below the other in an element that scrolls. Only those near what is in sight exist. */
export class ScrollView {
  private readonly sheet = document.createElement('div');
  private readonly views = new Map<number, PageView>();
  private readonly measured = new Set<number>();
  private zoom: Zoom = 'automatic';
  private page = 0;
  private isDrawing = false;
  private isUpdating = false;
  private isShown = false;
  /** Aborted when the document is taken away. */
  private readonly closing = new AbortController();

  private constructor(
    private readonly scroller: HTMLElement,
    private readonly pages: DocumentPages,
    private readonly layout: PageLayout,
    private readonly events: ViewEvents,
  ) {}

  /** Puts a document into an element. */
  static async open(scroller: HTMLElement, pages: DocumentPages, events: ViewEvents): Promise<ScrollView> {
    const spacing = scroller.clientWidth < 640 ? { margin: 8, gap: 8 } : { margin: 20, gap: 14 };
    const layout = new PageLayout(pages.pageCount, await pages.sizeOf(1).catch(() => usualSize), spacing);
    const view = new ScrollView(scroller, pages, layout, events);
    view.start();
    return view;
  }

  get pageCount(): number {
    return this.pages.pageCount;
  }

  get currentPage(): number {
    return this.page;
  }

  goTo(page: number): void {
    const bounded = Math.min(Math.max(1, page), this.pageCount);
    this.scroller.scrollTop = this.layout.topOf(bounded) - this.layout.spacing.gap;
    this.update();
  }

  zoomTo(zoom: Zoom): void {
    this.zoom = zoom;
    const { clientHeight, scrollTop } = this.scroller;
    this.rescale(this.layout.anchorAt(scrollTop + clientHeight / 2), clientHeight / 2);
  }

  zoomBy(direction: 'in' | 'out'): void {
    this.zoomTo(nextStep(this.layout.scale, direction));
  }

  /** Fits the width, or returns to what is easy to read where it does already. */
  toggleFit(): void {
    this.zoomTo(this.zoom === 'fit width' ? 'automatic' : 'fit width');
  }

  /** Takes the document away. */
  close(): void {
    this.closing.abort();
    for (const page of this.views.keys()) this.drop(page);
    this.scroller.replaceChildren();
    this.pages.close();
  }

  private get isClosed(): boolean {
    return this.closing.signal.aborted;
  }

  private start(): void {
    this.sheet.className = 'sheet';
    this.scroller.replaceChildren(this.sheet);
    const { signal } = this.closing;
    this.scroller.addEventListener('scroll', () => this.updateSoon(), { passive: true, signal });
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(this.scroller);
    signal.addEventListener('abort', () => observer.disconnect());
    this.watchResolution();
    this.resize();
  }

  /** Zooming by the browser, and moving to another screen, change how many pixels there are. */
  private watchResolution(): void {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onChange = () => {
      this.watchResolution();
      this.updateSoon();
    };
    query.addEventListener('change', onChange, { once: true, signal: this.closing.signal });
  }

  private resize(): void {
    this.rescale(this.layout.anchorAt(this.scroller.scrollTop), 0);
  }

  /** Lays everything out at the scale of the zoom, with a place of the document as far below the upper edge as it was. */
  private rescale(anchor: Anchor, offset: number): void {
    this.layout.scale = scaleOf(this.zoom, this.layout, this.scroller.clientWidth);
    this.settle(anchor, offset);
    this.events.onScale(this.layout.scale);
  }

  private settle(anchor: Anchor, offset: number): void {
    const { scroller, layout, sheet } = this;
    const horizontal = (scroller.scrollLeft + scroller.clientWidth / 2) / Math.max(1, scroller.scrollWidth);
    sheet.style.height = `${layout.height}px`;
    sheet.style.width = `${Math.max(layout.width, scroller.clientWidth)}px`;
    scroller.scrollLeft = horizontal * scroller.scrollWidth - scroller.clientWidth / 2;
    scroller.scrollTop = layout.heightAt(anchor) - offset;
    this.update();
  }

  private updateSoon(): void {
    if (this.isUpdating) return;
    this.isUpdating = true;
    requestAnimationFrame(() => {
      this.isUpdating = false;
      this.update();
    });
  }

  /** Has what is near in place, what is far away gone, and what is missing drawn. */
  private update(): void {
    if (this.isClosed) return;
    const { scroller, layout } = this;
    const { draw, keep } = windowAt(layout, scroller.scrollTop, scroller.clientHeight);
    for (const page of this.views.keys()) if (page < keep.first || page > keep.last) this.drop(page);
    for (const page of draw) this.viewOf(page);
    for (const [page, view] of this.views) this.place(page, view);
    const page = layout.mostVisible(scroller.scrollTop, scroller.clientHeight);
    if (page !== this.page) this.events.onPage((this.page = page));
    void this.drawMissing();
  }

  private place(page: number, view: PageView): void {
    const { layout, scroller } = this;
    const width = layout.widthOf(page);
    const left = (Math.max(layout.width, scroller.clientWidth) - width) / 2;
    view.place({ left, top: layout.topOf(page), width, height: layout.heightOf(page) }, layout.scale);
  }

  private viewOf(page: number): PageView {
    const known = this.views.get(page);
    if (known) return known;
    const view = new PageView(this.pages, page, (target) => this.goTo(target));
    this.views.set(page, view);
    // In the order of the document, for those who hear it or go through its links.
    const after = [...this.views.keys()].filter((other) => other > page).sort((a, b) => a - b)[0];
    this.sheet.insertBefore(view.element, after === undefined ? null : this.views.get(after)!.element);
    return view;
  }

  private drop(page: number): void {
    this.views.get(page)?.remove();
    this.views.delete(page);
  }

  /** Draws one page after the other, each time the one that is most urgent then. */
  private async drawMissing(): Promise<void> {
    if (this.isDrawing) return;
    this.isDrawing = true;
    for (let next = this.nextMissing(); next; next = this.nextMissing()) await this.drawPage(...next);
    this.isDrawing = false;
  }

  private nextMissing(): [page: number, view: PageView] | undefined {
    if (this.isClosed) return undefined;
    const { scroller, layout } = this;
    for (const page of windowAt(layout, scroller.scrollTop, scroller.clientHeight).draw) {
      const view = this.views.get(page);
      if (view && !view.isDone(this.drawingScale)) return [page, view];
    }
    return undefined;
  }

  /** Device pixels per pixel of a page at a scale of 1. */
  private get drawingScale(): number {
    return this.layout.scale * devicePixelRatio;
  }

  private async drawPage(page: number, view: PageView): Promise<void> {
    try {
      await this.measure(page);
      await view.draw(this.drawingScale);
    } catch {
      if (!view.isRemoved) view.showFailure();
    }
    if (view.isRemoved) return;
    if (!this.isShown) this.events.onShown();
    this.isShown = true;
    await view.addText();
  }

  /** Learns the size of a page when it comes near; what is in sight stays where it is. */
  private async measure(page: number): Promise<void> {
    if (this.measured.has(page)) return;
    const size = await this.pages.sizeOf(page);
    if (this.isClosed) return;
    this.measured.add(page);
    const known = this.layout.sizeOf(page);
    if (size.width === known.width && size.height === known.height) return;
    const anchor = this.layout.anchorAt(this.scroller.scrollTop);
    this.layout.setSize(page, size);
    if (typeof this.zoom === 'number') this.settle(anchor, 0);
    else this.rescale(anchor, 0);
  }
}
