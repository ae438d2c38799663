import type { Size } from './page-layout';

/** An area of a page that leads somewhere; its sides are shares of the page's width and height. */
export interface PageLink {
  left: number;
  top: number;
  width: number;
  height: number;
  /** An address, or what finds the number of a page of the same document. */
  target: string | (() => Promise<number | undefined>);
}

/** A document of which pages can be drawn. Pages are numbered from 1. */
export interface DocumentPages {
  readonly pageCount: number;
  /** @returns its size at a scale of 1 */
  sizeOf(page: number): Promise<Size>;
  /** Draws a page. @param scale in device pixels per CSS pixel of the page at a scale of 1 @returns what shows it, to be stretched over its area */
  draw(page: number, scale: number, signal: AbortSignal): Promise<HTMLElement>;
  /** Lays the text of a page over its area, unseen, for selections and screen readers. */
  layText(page: number, container: HTMLElement): Promise<void>;
  linksOf(page: number): Promise<PageLink[]>;
  /** The page is no longer shown. */
  release(page: number): void;
  /** The document is no longer shown: nothing is drawn or loaded any more. */
  close(): void;
}

/** An image is a document of one page. */
export class ImagePages implements DocumentPages {
  readonly pageCount = 1;

  private constructor(private readonly image: HTMLImageElement) {}

  /** @throws Error when it cannot be loaded or read */
  static async open(url: string, name: string): Promise<ImagePages> {
    const image = new Image();
    image.alt = name;
    image.src = url;
    await image.decode();
    return new ImagePages(image);
  }

  async sizeOf(): Promise<Size> {
    return { width: this.image.naturalWidth, height: this.image.naturalHeight };
  }

  async draw(): Promise<HTMLElement> {
    return this.image;
  }

  async layText(): Promise<void> {}

  async linksOf(): Promise<PageLink[]> {
    return [];
  }

  release(): void {}

  close(): void {}
}
