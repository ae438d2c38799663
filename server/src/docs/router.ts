import { Router, type NextFunction, type Request, type Response } from 'express';
import { immutableCaching, setFileHeaders } from '../http/page-headers';
import { AssetStore, uncompressed, type Asset } from './assets';
import { errorsPage, type ErrorCatalogueEntry } from './errors-page';
import { guidePage, guidesPage } from './guide-page';
import { loadGuides } from './guides';
import type { SafeHtml } from './html';
import type { PageContext } from './layout';
import { errorsMarkdown, llmsText } from './llms-text';
import { referencePage, unavailablePage } from './reference-page';
import { setNoncedPageHeaders } from './security-headers';

export interface DocsOptions {
  /** The folder that holds `docs/` (our own files) and `scalar/standalone.js` (vendored; may be missing). */
  assetsDirectory: string;
  /** The folder that holds the guides, all of which must be there. */
  guidesDirectory: string;
  /** The path of the OpenAPI document on this origin, for example `/api/v1/openapi.json`. */
  specificationUrl: string;
  /** The origin clients use; empty where none is configured. */
  publicUrl: string;
  errorCatalogue: readonly ErrorCatalogueEntry[];
}

const basePath = '/api/docs';

async function sendAsset(req: Request, res: Response, asset: Asset): Promise<void> {
  const gzipped = req.acceptsEncodings('gzip') === 'gzip';
  setFileHeaders(res);
  res.set({
    'Content-Type': asset.contentType,
    'Cache-Control': immutableCaching,
    // A strong entity tag names the bytes, so the two encodings have one each (RFC 9110, 8.8.3.3).
    ETag: gzipped ? `"${asset.digest}-gzip"` : `"${asset.digest}"`,
    Vary: 'Accept-Encoding',
  });
  if (gzipped) res.set('Content-Encoding', 'gzip');
  res.send(gzipped ? asset.gzipped : await uncompressed(asset));
}

/** Sends text for programs. It changes with the server only, but then at once. */
function sendText(res: Response, contentType: string, text: string): void {
  setFileHeaders(res);
  res.set({ 'Content-Type': `${contentType}; charset=utf-8`, 'Cache-Control': 'no-cache' }).send(text);
}

/**
 * All that is there to read: the interactive reference at `/api/docs`, the guides and the list of errors below it, each as a page and as Markdown, the
 * files the pages load, and `/llms.txt`. Anything else is left to the next handler. No page makes a request to another origin.
 * @throws Error when a guide is missing
 */
export function createDocsRouter(options: DocsOptions): Router {
  const { specificationUrl, publicUrl, errorCatalogue } = options;
  const assets = new AssetStore(options.assetsDirectory);
  const guides = loadGuides(options.guidesDirectory, publicUrl);
  const llms = llmsText({ publicUrl, basePath, specificationUrl }, guides);
  const router = Router({ caseSensitive: true });

  async function sendPage(res: Response, render: (context: PageContext) => Promise<SafeHtml>): Promise<void> {
    const nonce = setNoncedPageHeaders(res);
    const page = await render({ basePath, specificationUrl, nonce, assets });
    res.type('html').send(page.toString());
  }

  router.get(basePath, async (_req, res) => {
    const hasScalar = await assets.hasScalar();
    await sendPage(res, hasScalar ? (context) => referencePage(context, guides) : unavailablePage);
  });
  router.get(`${basePath}/guides`, (_req, res) => sendPage(res, (context) => guidesPage(context, guides)));
  router.get(`${basePath}/errors`, (_req, res) => sendPage(res, (context) => errorsPage(context, errorCatalogue)));
  router.get(`${basePath}/errors.md`, (_req, res) => sendText(res, 'text/markdown', errorsMarkdown(errorCatalogue)));
  router.get('/llms.txt', (_req, res) => sendText(res, 'text/plain', llms));
  for (const guide of guides) {
    const path = `${basePath}/guides/${guide.slug}`;
    router.get(path, (_req, res) => sendPage(res, (context) => guidePage(context, guides, guide)));
    router.get(`${path}.md`, (_req, res) => sendText(res, 'text/markdown', guide.markdown));
  }

  router.get(
    `${basePath}/assets/:fileName`,
    async (req: Request<{ fileName: string }>, res: Response, next: NextFunction) => {
      const asset = await assets.find(req.params.fileName);
      if (!asset) return next();
      await sendAsset(req, res, asset);
    },
  );

  return router;
}
