import { Marked, type RendererObject, type Token, type Tokens } from 'marked';
import { highlight } from './highlight';
import { html, SafeHtml } from './html';

/** A heading of the second level, for tables of contents. */
export interface Section {
  id: string;
  title: string;
}

export interface RenderedMarkdown {
  title: string;
  /** The first paragraph: as plain text, and as it is shown. */
  summary: string;
  lead: SafeHtml;
  content: SafeHtml;
  sections: readonly Section[];
}

/** A heading's anchor, in the form GitHub gives it. */
const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The text of a token without its marks. */
function textOf(token: Token): string {
  if ('tokens' in token && token.tokens) return plainText(token.tokens);
  return 'text' in token ? (token.text as string) : '';
}

/** The text of tokens on one line. */
const plainText = (tokens: readonly Token[]): string => tokens.map(textOf).join('').replace(/\s+/g, ' ');

const unescaped = (markup: string): SafeHtml => new SafeHtml(markup);

/** In the files, links between guides name the files; on the pages, the pages. */
const pageAddress = (href: string): string => href.replace(/^([\w./-]*)\.md(?=#|$)/, '$1');

const languageNames: Readonly<Record<string, string>> = {
  sh: 'Shell',
  js: 'Node',
  python: 'Python',
  json: 'JSON',
  http: 'HTTP',
};

const renderer: RendererObject = {
  heading({ tokens, depth }) {
    const id = anchorOf(plainText(tokens));
    const title = unescaped(this.parser.parseInline(tokens));
    const tag = unescaped(`h${depth}`);
    return html`<${tag} id="${id}">${title} <a class="anchor" href="#${id}" aria-label="Link to this section">#</a></${tag}>`.toString();
  },
  code({ text, lang = '' }) {
    return html`<figure class="code">
      <figcaption>${languageNames[lang] ?? 'Text'}</figcaption>
      <pre tabindex="0"><code>${highlight(text, lang)}</code></pre>
    </figure> `.toString();
  },
  link({ href, tokens }) {
    return html`<a href="${pageAddress(href)}">${unescaped(this.parser.parseInline(tokens))}</a>`.toString();
  },
};

const marked = new Marked({ renderer });
const plainTables = new Marked({ renderer });

// A wide table scrolls by itself instead of widening the page.
marked.use({
  renderer: {
    table(token) {
      const table = unescaped(plainTables.Parser.parse([token], plainTables.defaults));
      return html`<div class="table" tabindex="0" role="group" aria-label="Table">${table}</div>`.toString();
    },
  },
});

const isHeading = (token: Token | undefined): token is Tokens.Heading => token?.type === 'heading';

/**
 * Renders a guide: a title, a paragraph that sums it up, and sections.
 * @throws Error when it does not begin so
 */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const tokens = marked.lexer(markdown).filter(({ type }) => type !== 'space');
  const [title, summary, ...rest] = tokens;
  if (!isHeading(title) || title.depth !== 1 || summary?.type !== 'paragraph')
    throw new Error('A guide begins with a title and a paragraph.');
  return {
    title: plainText(title.tokens),
    summary: plainText([summary]),
    lead: unescaped(marked.parseInline((summary as Tokens.Paragraph).text, { async: false })),
    content: unescaped(marked.parser(rest)),
    sections: rest
      .filter(isHeading)
      .filter(({ depth }) => depth === 2)
      .map(({ tokens: inline }) => plainText(inline))
      .map((text) => ({ id: anchorOf(text), title: text })),
  };
}
