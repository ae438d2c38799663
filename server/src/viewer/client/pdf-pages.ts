import {
  AnnotationMode,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  TextLayer,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentPages, PageLink } from './document-pages';
import type { FileRanges } from './file-ranges';
import type { Size } from './page-layout';

/** CSS pixels in a point, the unit of PDF files. */
export const pixelsPerPoint = 96 / 72;

/** Browsers refuse or blank canvases that are larger, in pixels. */
const largestCanvas = 16_777_216;

/** Of what pdf.js tells: errors alone. */
const verbosity = 0;

/** What loads while the page is waiting for the server. */
export const startPdfWorker = (): Worker => new Worker(pdfWorkerUrl, { type: 'module', name: 'pdf' });

/** A PDF file, of which only what is drawn is loaded. */
export class PdfPages implements DocumentPages {
  private readonly proxies = new Map<number, Promise<PDFPageProxy>>();

  private constructor(
    private readonly document: PDFDocumentProxy,
    readonly close: () => void,
  ) {}

  /** @param ending gives up the document while it is being opened @throws Error when pdf.js cannot read it, and when it is given up */
  static async open(ranges: FileRanges, port: Worker, ending: AbortSignal): Promise<PdfPages> {
    // Its own types let no worker in.
    const worker = new PDFWorker({ port, verbosity } as object);
    const task = getDocument({
      range: ranges,
      worker,
      disableAutoFetch: true,
      disableStream: true,
      // Nothing in a file is run.
      isEvalSupported: false,
      enableXfa: false,
      cMapUrl: `${pdfDataUrl}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${pdfDataUrl}standard_fonts/`,
      wasmUrl: `${pdfDataUrl}wasm/`,
      iccUrl: `${pdfDataUrl}iccs/`,
      verbosity,
    });
    const close = () => end(task, ranges, port);
    ending.addEventListener('abort', close, { once: true });
    return new PdfPages(await task.promise, close);
  }

  get pageCount(): number {
    return this.document.numPages;
  }

  async sizeOf(page: number): Promise<Size> {
    const { width, height } = (await this.proxyOf(page)).getViewport({ scale: pixelsPerPoint });
    return { width, height };
  }

  async draw(page: number, scale: number, signal: AbortSignal): Promise<HTMLElement> {
    const proxy = await this.proxyOf(page);
    signal.throwIfAborted();
    const { width, height } = proxy.getViewport({ scale: pixelsPerPoint });
    const bounded = Math.min(scale, Math.sqrt(largestCanvas / (width * height)));
    const viewport = proxy.getViewport({ scale: pixelsPerPoint * bounded });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    const task = proxy.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
    const cancel = () => task.cancel();
    signal.addEventListener('abort', cancel);
    await task.promise.finally(() => signal.removeEventListener('abort', cancel));
    return canvas;
  }

  async layText(page: number, container: HTMLElement): Promise<void> {
    const proxy = await this.proxyOf(page);
    const layer = new TextLayer({
      textContentSource: proxy.streamTextContent({ includeMarkedContent: true }),
      container,
      viewport: proxy.getViewport({ scale: pixelsPerPoint }),
    });
    await layer.render();
  }

  async linksOf(page: number): Promise<PageLink[]> {
    const proxy = await this.proxyOf(page);
    const { width, height, convertToViewportRectangle } = boundViewport(proxy);
    const annotations = (await proxy.getAnnotations({ intent: 'display' })) as LinkAnnotation[];
    return annotations.flatMap(({ subtype, rect, url, dest }): PageLink[] => {
      if (subtype !== 'Link') return [];
      const target = url !== undefined ? safeAddress(url) : dest ? () => this.pageOf(dest) : undefined;
      if (target === undefined) return [];
      const [x1, y1, x2, y2] = convertToViewportRectangle(rect);
      return [
        {
          left: Math.min(x1, x2) / width,
          top: Math.min(y1, y2) / height,
          width: Math.abs(x2 - x1) / width,
          height: Math.abs(y2 - y1) / height,
          target,
        },
      ];
    });
  }

  release(page: number): void {
    const proxy = this.proxies.get(page);
    this.proxies.delete(page);
    void proxy?.then(
      (loaded) => loaded.cleanup(),
      () => undefined,
    );
  }

  /** @returns undefined where the file's own reference leads nowhere */
  private async pageOf(dest: Destination): Promise<number | undefined> {
    const explicit = typeof dest === 'string' ? await this.document.getDestination(dest) : dest;
    const [target] = (explicit ?? []) as [unknown];
    if (typeof target === 'number') return target + 1;
    const index = await this.document.getPageIndex(target as PageReference).catch(() => undefined);
    return index === undefined ? undefined : index + 1;
  }

  private proxyOf(page: number): Promise<PDFPageProxy> {
    const known = this.proxies.get(page);
    if (known) return known;
    const proxy = this.document.getPage(page);
    this.proxies.set(page, proxy);
    return proxy;
  }
}

function end(task: PDFDocumentLoadingTask, ranges: FileRanges, port: Worker): void {
  ranges.abort();
  // It rejects what is being loaded and drawn before it waits for the worker, which is gone then.
  void task.destroy().catch(() => undefined);
  port.terminate();
}

type Destination = string | unknown[];
type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];

interface LinkAnnotation {
  subtype: string;
  rect: number[];
  url?: string;
  dest?: Destination;
}

function boundViewport(proxy: PDFPageProxy) {
  const viewport = proxy.getViewport({ scale: 1 });
  return {
    width: viewport.width,
    height: viewport.height,
    convertToViewportRectangle: (rect: number[]) =>
      viewport.convertToViewportRectangle(rect) as [number, number, number, number],
  };
}

/** The addresses that a link of a file may lead to. */
function safeAddress(url: string): string | undefined {
  return /^(https?|mailto):/i.test(url) ? url : undefined;
}
