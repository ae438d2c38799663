/** In CSS pixels; of a page, at a scale of 1. */
export interface Size {
  width: number;
  height: number;
}

/** Space around and between the pages, in CSS pixels. */
export interface Spacing {
  margin: number;
  gap: number;
}

/** A place in the document that does not move when sizes change. */
export interface Anchor {
  page: number;
  /** How far down the page, as a share of its height; beyond 0 and 1 it is between pages. */
  share: number;
}

/**
 * Where pages are that lie one below the other, numbered from 1. Sizes of pages that are not known yet are taken to be those of the first.
 */
export class PageLayout {
  private readonly sizes: Size[];
  /** Where each page begins; made when it is asked for after a change. */
  private tops: Float64Array | undefined;
  private currentScale = 1;

  constructor(
    readonly pageCount: number,
    first: Size,
    readonly spacing: Spacing,
  ) {
    this.sizes = Array.from({ length: pageCount }, () => first);
  }

  get scale(): number {
    return this.currentScale;
  }

  set scale(scale: number) {
    this.currentScale = scale;
    this.tops = undefined;
  }

  sizeOf(page: number): Size {
    return this.sizes[page - 1]!;
  }

  setSize(page: number, size: Size): void {
    this.sizes[page - 1] = size;
    this.tops = undefined;
  }

  topOf(page: number): number {
    return this.allTops[page - 1]!;
  }

  widthOf(page: number): number {
    return this.sizeOf(page).width * this.scale;
  }

  heightOf(page: number): number {
    return this.sizeOf(page).height * this.scale;
  }

  /** Of all pages with the space around them. */
  get height(): number {
    return this.topOf(this.pageCount) + this.heightOf(this.pageCount) + this.spacing.margin;
  }

  get width(): number {
    return this.widest * this.scale + 2 * this.spacing.margin;
  }

  /** The width of the widest page at a scale of 1. */
  get widest(): number {
    return this.sizes.reduce((widest, { width }) => Math.max(widest, width), 0);
  }

  /** The pages that have something between two heights, or the nearest one where there is a gap. */
  pagesBetween(top: number, bottom: number): { first: number; last: number } {
    const first = this.pageAt(top);
    let last = first;
    while (last < this.pageCount && this.topOf(last + 1) < bottom) last += 1;
    return { first, last };
  }

  /** The page that covers most of a window of the document; the upper one where two cover as much. */
  mostVisible(top: number, height: number): number {
    const { first, last } = this.pagesBetween(top, top + height);
    let most = { page: first, area: 0 };
    for (let page = first; page <= last; page += 1) {
      const begin = Math.max(this.topOf(page), top);
      const end = Math.min(this.topOf(page) + this.heightOf(page), top + height);
      const area = (end - begin) * this.widthOf(page);
      if (area > most.area) most = { page, area };
    }
    return most.page;
  }

  anchorAt(y: number): Anchor {
    const page = this.pageAt(y);
    return { page, share: (y - this.topOf(page)) / this.heightOf(page) };
  }

  heightAt({ page, share }: Anchor): number {
    return this.topOf(page) + share * this.heightOf(page);
  }

  /** The last page that begins at this height or above; the first where none does. */
  private pageAt(y: number): number {
    let low = 1;
    let high = this.pageCount;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private get allTops(): Float64Array {
    if (!this.tops) {
      this.tops = new Float64Array(this.pageCount);
      let y = this.spacing.margin;
      for (let index = 0; index < this.pageCount; index += 1) {
        this.tops[index] = y;
        y += this.sizes[index]!.height * this.scale + this.spacing.gap;
      }
    }
    return this.tops;
  }
}
