import { Router, type NextFunction, type Request, type Response } from 'express';
import { immutableCaching, setFileHeaders } from '../http/page-headers';
import { AssetStore, uncompressed, type Asset } from './assets';
import { errorsPage, type ErrorCatalogueEntry } from './errors-page';
import type { SafeHtml } from './html';
import type { PageContext } from './layout';
import { referencePage, unavailablePage } from './reference-page';
import { setNoncedPageHeaders } from './security-headers';

export interface DocsOptions {
  /** The folder that holds `docs/` (our own files) and `scalar/standalone.js` (vendored; may be missing). */
  assetsDirectory: string;
  /** The path of the OpenAPI document on this origin, for example `/api/v1/openapi.json`. */
  specificationUrl: string;
  errorCatalogue: readonly ErrorCatalogueEntry[];
}

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

/**
 * The interactive reference at `/`, the list of errors at `/errors` and the files both load below `/assets`.
 * Anything else is left to the next handler. No page makes a request to another origin.
 */
export function createDocsRouter({ assetsDirectory, specificationUrl, errorCatalogue }: DocsOptions): Router {
  const assets = new AssetStore(assetsDirectory);
  const router = Router({ caseSensitive: true });

  async function sendPage(
    req: Request,
    res: Response,
    render: (context: PageContext) => Promise<SafeHtml>,
  ): Promise<void> {
    const nonce = setNoncedPageHeaders(res);
    const page = await render({ basePath: req.baseUrl, specificationUrl, nonce, assets });
    res.type('html').send(page.toString());
  }

  router.get('/', async (req: Request, res: Response) => {
    await sendPage(req, res, (await assets.hasScalar()) ? referencePage : unavailablePage);
  });

  router.get('/errors', async (req: Request, res: Response) => {
    await sendPage(req, res, (context) => errorsPage(context, errorCatalogue));
  });

  router.get('/assets/:fileName', async (req: Request<{ fileName: string }>, res: Response, next: NextFunction) => {
    const asset = await assets.find(req.params.fileName);
    if (!asset) return next();
    await sendAsset(req, res, asset);
  });

  return router;
}
