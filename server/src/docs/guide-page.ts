import type { Guide } from './guides';
import { html, type SafeHtml } from './html';
import { layout, script, stylesheet, type PageContext } from './layout';

/** The path of a guide's page. */
export const guideUrl = ({ basePath }: PageContext, { slug }: Guide): string => `${basePath}/guides/${slug}`;

function guideLink(context: PageContext, guide: Guide, current: Guide | undefined): SafeHtml {
  const url = guideUrl(context, guide);
  return guide === current
    ? html`<li><a href="${url}" aria-current="page">${guide.title}</a></li>`
    : html`<li><a href="${url}">${guide.title}</a></li>`;
}

const guideList = (context: PageContext, guides: readonly Guide[], current?: Guide): SafeHtml =>
  html`<nav class="side-nav" aria-label="Guides">
    <ul>
      ${guides.map((guide) => guideLink(context, guide, current))}
    </ul>
  </nav>`;

const contents = ({ sections }: Guide): SafeHtml =>
  html`<nav class="contents" aria-labelledby="contents">
    <p id="contents">On this page</p>
    <ul>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;

function neighbour(context: PageContext, guide: Guide | undefined, relation: 'prev' | 'next'): SafeHtml {
  if (!guide) return html`<span></span>`;
  return html`<a href="${guideUrl(context, guide)}" rel="${relation}">
    <small>${relation === 'prev' ? 'Previous' : 'Next'}</small>
    <span>${guide.title}</span>
  </a>`;
}

/** One guide, between its list and its table of contents. @param guide one of `guides` */
export async function guidePage(context: PageContext, guides: readonly Guide[], guide: Guide): Promise<SafeHtml> {
  const index = guides.indexOf(guide);
  return layout(context, {
    title: `${guide.title} · PaperLink API`,
    description: guide.summary,
    current: 'guides',
    stylesheets: [await stylesheet(context, 'prose'), await stylesheet(context, 'guides')],
    scripts: [await script(context, 'page')],
    markdownUrl: `${guideUrl(context, guide)}.md`,
    main: html`<div class="page-layout guide-layout">
      ${guideList(context, guides, guide)}
      <main class="prose">
        <h1>${guide.title}</h1>
        <p class="lead">${guide.lead}</p>
        ${contents(guide)} ${guide.content}
        <footer class="guide-footer">
          <nav class="neighbours" aria-label="Previous and next guide">
            ${neighbour(context, guides[index - 1], 'prev')} ${neighbour(context, guides[index + 1], 'next')}
          </nav>
          <p><a href="${guideUrl(context, guide)}.md">This page as Markdown</a></p>
        </footer>
      </main>
    </div>`,
  });
}

const card = (context: PageContext, guide: Guide): SafeHtml =>
  html`<li>
    <h2><a href="${guideUrl(context, guide)}">${guide.title}</a></h2>
    <p>${guide.summary}</p>
  </li>`;

/** All guides at a glance. */
export async function guidesPage(context: PageContext, guides: readonly Guide[]): Promise<SafeHtml> {
  return layout(context, {
    title: 'Guides · PaperLink API',
    description: 'How the PaperLink API works, subject by subject.',
    current: 'guides',
    stylesheets: [await stylesheet(context, 'prose'), await stylesheet(context, 'guides')],
    scripts: [],
    main: html`<div class="page-layout guide-layout">
      ${guideList(context, guides)}
      <main class="prose">
        <h1>Guides</h1>
        <p class="lead">
          What all operations have in common, subject by subject. Each one is described in the
          <a href="${context.basePath}">reference</a>.
        </p>
        <ul class="cards">
          ${guides.map((guide) => card(context, guide))}
        </ul>
      </main>
    </div>`,
  });
}
