import type { OpenFont } from './fonts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Stands for each character that the font lacks. */
const replacement = '\u25a1';
/** A letter and its accents; more are piled up only to overflow the line. */
const maxCodePoints = 4;
/** Without a shape of their own: direction marks, joiners, variation selectors, soft hyphens, control characters. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Of one text; what comes after them runs on, so that a text of nothing but line ends does not fill page after page. */
const maxLineEnds = 60;
const plain = /^[\x20-\x7e]*$/;

/** Turns any text into one that the font can show. */
export class Printable {
  private readonly known = new Map<number, boolean>();

  constructor(private readonly font: OpenFont) {}

  /** The text as one line. */
  line(text: string): string {
    return this.paragraphs(text).join(' ');
  }

  /** The lines the author made, without more than one empty line in a row and none at the ends. */
  paragraphs(text: string): string[] {
    const lines = text.split(lineEnds).map((line) => this.visible(line));
    const paragraphs = lines
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n')
      .split('\n');
    const rest = paragraphs.splice(maxLineEnds);
    return rest.length === 0 ? paragraphs : [...paragraphs, rest.filter((line) => line !== '').join(' ')];
  }

  /** What a reader takes for one character each (UAX #29). */
  characters(text: string): string[] {
    return plain.test(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);
  }

  private visible(line: string): string {
    const spaced = line.replace(/[\s\p{Zs}]+/gu, ' ').trim();
    if (plain.test(spaced)) return spaced;
    return this.characters(spaced.normalize('NFC'))
      .map((character) => this.visibleCharacter(character))
      .join('');
  }

  private visibleCharacter(character: string): string {
    const shapes = [...character].filter((shape) => !invisible.test(shape)).slice(0, maxCodePoints);
    return shapes.every((shape) => this.hasGlyph(shape.codePointAt(0)!)) ? shapes.join('') : replacement;
  }

  private hasGlyph(codePoint: number): boolean {
    let known = this.known.get(codePoint);
    if (known === undefined) {
      known = this.font.hasGlyphForCodePoint(codePoint);
      this.known.set(codePoint, known);
    }
    return known;
  }
}
