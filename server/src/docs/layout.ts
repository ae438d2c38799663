import type { AssetStore } from './assets';
import { html, type SafeHtml } from './html';

/** Where the pages are mounted and what they point to; the same for every page of one request. */
export interface PageContext {
  /** The path the router is mounted at, for example `/api/docs`. */
  basePath: string;
  /** The path of the OpenAPI document. */
  specificationUrl: string;
  nonce: string;
  assets: AssetStore;
}

interface PageParts {
  title: string;
  description: string;
  /** The entry of the header's navigation this page is. */
  current: 'reference' | 'guides' | 'errors';
  /** The address of the same content as Markdown, where there is one. */
  markdownUrl?: string;
  /** What the header offers beside the navigation. */
  headerTools?: SafeHtml;
  stylesheets: readonly SafeHtml[];
  scripts: readonly SafeHtml[];
  main: SafeHtml;
}

export type PageAsset = Parameters<AssetStore['get']>[0];

/** The address of an asset; it changes with the content, so it may be cached for good. */
export async function assetUrl({ assets, basePath }: PageContext, name: PageAsset): Promise<string> {
  return `${basePath}/assets/${(await assets.get(name)).fileName}`;
}

export async function stylesheet(context: PageContext, name: PageAsset): Promise<SafeHtml> {
  return html`<link rel="stylesheet" href="${await assetUrl(context, name)}" />`;
}

export async function script(context: PageContext, name: PageAsset): Promise<SafeHtml> {
  return html`<script src="${await assetUrl(context, name)}" nonce="${context.nonce}" defer></script>`;
}

/** A navigation, not a banner: on a narrow screen the reference brings a banner of its own, and a page has but one. */
function siteHeader(context: PageContext, { current, headerTools }: PageParts, logoUrl: string): SafeHtml {
  const { basePath, specificationUrl } = context;
  const link = (name: PageParts['current'], href: string, label: string): SafeHtml =>
    name === current ? html`<a href="${href}" aria-current="page">${label}</a>` : html`<a href="${href}">${label}</a>`;
  return html`<nav class="site-header" aria-label="Documentation">
    <a class="site-brand" href="${basePath}">
      <img src="${logoUrl}" alt="" width="24" height="24" />
      <span class="site-brand-name">PaperLink <span>API</span></span>
    </a>
    ${headerTools ?? html``}
    <div class="site-nav">
      ${link('reference', basePath, 'Reference')} ${link('guides', `${basePath}/guides`, 'Guides')}
      ${link('errors', `${basePath}/errors`, 'Errors')} <a href="${specificationUrl}">OpenAPI</a>
    </div>
  </nav>`;
}

const alternate = (markdownUrl: string | undefined): SafeHtml =>
  markdownUrl === undefined
    ? html``
    : html`<link rel="alternate" type="text/markdown" title="Markdown" href="${markdownUrl}" />`;

/** A whole document in the look all pages share. */
export async function layout(context: PageContext, page: PageParts): Promise<SafeHtml> {
  const logoUrl = await assetUrl(context, 'favicon');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <meta name="description" content="${page.description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href="${logoUrl}" />
        <link rel="service-desc" type="application/json" href="${context.specificationUrl}" />
        <link rel="alternate" type="text/plain" title="llms.txt" href="/llms.txt" />
        ${alternate(page.markdownUrl)}
        <script src="${await assetUrl(context, 'color-mode')}" nonce="${context.nonce}"></script>
        ${await stylesheet(context, 'site')} ${page.stylesheets} ${page.scripts}
      </head>
      <body>
        ${siteHeader(context, page, logoUrl)} ${page.main}
      </body>
    </html> `;
}
