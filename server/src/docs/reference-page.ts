import { guideUrl } from './guide-page';
import type { Guide } from './guides';
import { html, type SafeHtml } from './html';
import { assetUrl, layout, script, stylesheet, type PageContext } from './layout';
import { testKeyControl, testKeyDialog, testKeyScripts, testKeyStylesheet } from './test-key-control';

/** In the order they run. */
const scripts = ['accessible-names', 'samples', 'sample-request', 'reference', 'scalar'] as const;

/**
 * The interactive reference. Its settings travel as escaped attributes and are read by our own script, so nothing is
 * ever interpolated into JavaScript.
 */
export async function referencePage(context: PageContext, guides: readonly Guide[]): Promise<SafeHtml> {
  const guideLinks = guides.map((guide) => ({ title: guide.title, url: guideUrl(context, guide) }));
  return layout(context, {
    title: 'PaperLink API reference',
    description: 'Every operation of the PaperLink API, with samples in curl, Node and Python, and a way to try it.',
    current: 'reference',
    stylesheets: [await stylesheet(context, 'theme'), await testKeyStylesheet(context)],
    scripts: [...(await testKeyScripts(context)), ...(await Promise.all(scripts.map((name) => script(context, name))))],
    headerTools: testKeyControl(context),
    main: html`<div
        id="reference"
        data-specification-url="${context.specificationUrl}"
        data-guides="${JSON.stringify(guideLinks)}"
        data-favicon-url="${await assetUrl(context, 'favicon')}"
      ></div>
      ${testKeyDialog()}
      <noscript>${withoutReference(context, 'The interactive reference needs JavaScript.')}</noscript>`,
  });
}

/** What stands in for the reference where the Scalar bundle was not installed. */
export async function unavailablePage(context: PageContext): Promise<SafeHtml> {
  return layout(context, {
    title: 'PaperLink API reference',
    description: 'The PaperLink API.',
    current: 'reference',
    stylesheets: [],
    scripts: [],
    main: html`<main>
      ${withoutReference(context, 'The interactive reference is not installed on this server. The API itself is not affected.')}
    </main>`,
  });
}

function withoutReference({ basePath, specificationUrl }: PageContext, reason: string): SafeHtml {
  return html`<section class="site-notice">
    <h1>PaperLink API</h1>
    <p>${reason}</p>
    <ul>
      <li><a href="${specificationUrl}">The OpenAPI document</a> describes every operation.</li>
      <li><a href="${basePath}/guides">The guides</a> explain what all operations have in common.</li>
      <li><a href="${basePath}/errors">The list of errors</a> says what each code means.</li>
    </ul>
  </section>`;
}
