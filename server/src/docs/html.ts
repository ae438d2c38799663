/** Markup that is safe to send: its fixed parts were written by us, everything interpolated was escaped. */
export class SafeHtml {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

type HtmlValue = SafeHtml | string | number | readonly SafeHtml[];

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => replacements[character] ?? '');

function renderValue(value: HtmlValue): string {
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === 'object') return value.join('');
  return escapeText(String(value));
}

/** Template tag for HTML: escapes every interpolated text, for element content and for quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new SafeHtml(parts.reduce((markup, part, index) => markup + renderValue(values[index - 1] ?? '') + part));
}
