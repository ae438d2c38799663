import { html, SafeHtml } from './html';

/** What the parts of a sample are called in the style sheet; the first rule that matches at a place wins. */
type Rules = Readonly<Record<string, RegExp>>;

const doubleQuoted = /"(?:[^"\\\n]|\\.)*"/;
const singleQuoted = /'(?:[^'\\\n]|\\.)*'/;
const numbers = /\b\d[\d_]*(?:\.\d+)?\b/;

const anyOf = (...patterns: RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'));
const words = (list: string): RegExp => new RegExp(`\\b(?:${list.replaceAll(' ', '|')})\\b`);

const languages: Readonly<Record<string, Rules>> = {
  sh: {
    comment: /(?<=^|\s)#.*/,
    string: anyOf(doubleQuoted, /'[^']*'/),
    variable: /\$\w+/,
    option: /(?<=\s)--?[\w-]+/,
    keyword: words('curl export for in do done'),
  },
  js: {
    comment: /\/\/.*/,
    string: anyOf(singleQuoted, doubleQuoted, /`(?:[^`\\]|\\.)*`/),
    keyword: words(
      'async await break catch const continue do else for from function if import in let new of return throw try while yield',
    ),
    constant: words('true false null undefined'),
    number: numbers,
  },
  python: {
    comment: /#.*/,
    string: anyOf(/"""[^]*?"""/, /f?"(?:[^"\\\n]|\\.)*"/, singleQuoted),
    keyword: words('def import from return while for in if elif else not is and or yield continue break as with'),
    constant: words('True False None'),
    number: numbers,
  },
  json: {
    property: /"(?:[^"\\\n]|\\.)*"(?=\s*:)/,
    string: doubleQuoted,
    constant: words('true false null'),
    number: numbers,
  },
  http: { property: /(?<=^|\n)[\w-]+(?=:)/, string: doubleQuoted, number: numbers },
};

/** Marks the parts of a sample for the style sheet. What no rule knows, and what is in no language known here, stays plain text. */
export function highlight(text: string, language: string): SafeHtml {
  const rules = languages[language];
  if (!rules) return html`${text}`;
  const pattern = new RegExp(
    Object.entries(rules)
      .map(([name, { source }]) => `(?<${name}>${source})`)
      .join('|'),
    'gm',
  );
  const parts: SafeHtml[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const name = Object.keys(rules).find((candidate) => match.groups?.[candidate] !== undefined) ?? '';
    parts.push(html`${text.slice(end, match.index)}<span class="token-${name}">${match[0]}</span>`);
    end = match.index + match[0].length;
  }
  return new SafeHtml(`${parts.join('')}${html`${text.slice(end)}`.toString()}`);
}
