import { convert } from 'html-to-text';

/** HTML as plain text: paragraphs and lists as lines, links by their text, no images, scripts or embedded players. */
export function toPlainText(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    limits: { maxDepth: 200 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
  return withoutControls(text, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A field on one line, its runs of white space and control characters made one space. */
export function toLine(field: string): string {
  return withoutControls(field, '').replace(/\s+/g, ' ').trim();
}

/** Cuts after at most `length` code points, never through one. */
export function cut(text: string, length: number): string {
  const points = Array.from(text);
  return points.length <= length ? text : points.slice(0, length).join('').trimEnd();
}

/** Cuts between words to at most `length` code points, the ellipsis it then ends in included. */
export function cutAtWord(text: string, length: number): string {
  if (Array.from(text).length <= length) return text;
  const start = cut(text, length - 1);
  const followedBySpace = /\s/.test(text.charAt(start.length));
  const lastSpace = followedBySpace ? start.length : start.search(/\s\S*$/);
  return `${lastSpace > 0 ? start.slice(0, lastSpace).trimEnd() : start}…`;
}

const controls = /[\u0000-\u001f\u007f]/g;

function withoutControls(text: string, except: string): string {
  return text.replace(controls, (character) => (character === except ? character : ' '));
}
