import type { FontWeight, OpenFont } from './fonts';
import { Printable } from './printable';

export interface TextStyle {
  weight: FontWeight;
  /** In points, as all measures here. */
  size: number;
  color: string;
  /** Digits of equal width, for columns of figures. */
  tabular?: boolean;
}

/** Inter's, of its size: from the top of a line to its bottom. */
const fontHeight = 1.21;
const lineSpacing = 1.45;
/** In characters; no line of a page holds more, so longer words need not be measured to know that they are too wide. */
const maxWordLength = 300;
/** For sums of fractions that come to the very width there is. */
const tolerance = 0.01;

export const lineHeight = (style: TextStyle): number => style.size * lineSpacing;
export const linesHeight = (lines: readonly string[], style: TextStyle): number => lines.length * lineHeight(style);

/** Measures, breaks and draws text. pdfkit could break lines as well, but begins pages of its own accord when it does. */
export class Typesetter {
  private readonly printable: Printable;
  private readonly wordWidths = new Map<string, number>();

  /** @param font has the characters that the document's fonts have */
  constructor(
    private readonly document: PDFKit.PDFDocument,
    font: OpenFont,
  ) {
    this.printable = new Printable(font);
  }

  width(text: string, style: TextStyle): number {
    this.use(style);
    const words = this.printable
      .line(text)
      .split(' ')
      .map((word) => this.wordWidth(word, style));
    return words.reduce((sum, width) => sum + this.wordWidth(' ', style) + width);
  }

  /** The text in lines no wider than this, broken at spaces and line ends, and within a word only where it alone is too wide. */
  wrap(text: string, style: TextStyle, width: number): string[] {
    this.use(style);
    return this.printable.paragraphs(text).flatMap((paragraph) => this.wrapParagraph(paragraph, style, width));
  }

  /** Draws lines from the top down, and tells where they end. @param right where they end, for lines that are aligned there */
  draw(
    lines: readonly string[],
    style: TextStyle,
    at: { x: number; y: number } | { right: number; y: number },
  ): number {
    let y = at.y;
    this.use(style).fillColor(style.color);
    for (const line of lines) {
      const x = 'x' in at ? at.x : at.right - this.document.widthOfString(line, features(style));
      const top = y + (lineHeight(style) - style.size * fontHeight) / 2;
      this.document.text(line, x, top, { lineBreak: false, ...features(style) });
      y += lineHeight(style);
    }
    return y;
  }

  private use(style: TextStyle) {
    return this.document.font(style.weight).fontSize(style.size);
  }

  private wrapParagraph(paragraph: string, style: TextStyle, width: number): string[] {
    const space = this.wordWidth(' ', style);
    const lines: string[] = [];
    let line = '';
    let lineWidth = 0;
    for (const word of paragraph.split(' ').flatMap((some) => this.breakWord(some, style, width))) {
      const wordWidth = this.wordWidth(word, style);
      if (line !== '' && lineWidth + space + wordWidth > width + tolerance) {
        lines.push(line);
        line = '';
      }
      lineWidth = line === '' ? wordWidth : lineWidth + space + wordWidth;
      line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  }

  /** The word in pieces that are no wider than a line. */
  private breakWord(word: string, style: TextStyle, width: number): string[] {
    if (word.length <= maxWordLength && this.wordWidth(word, style) <= width + tolerance) return [word];
    const characters = this.printable.characters(word);
    const pieces: string[] = [];
    for (let start = 0; start < characters.length;) {
      let piece = characters[start]!;
      let end = start + 1;
      let pieceWidth = this.wordWidth(piece, style);
      while (end < characters.length) {
        pieceWidth += this.wordWidth(characters[end]!, style);
        if (pieceWidth > width) break;
        piece += characters[end]!;
        end++;
      }
      pieces.push(piece);
      start = end;
    }
    return pieces;
  }

  private wordWidth(word: string, style: TextStyle): number {
    const key = `${style.weight} ${style.size} ${style.tabular ?? false} ${word}`;
    let width = this.wordWidths.get(key);
    if (width === undefined) {
      width = this.document.widthOfString(word, features(style));
      this.wordWidths.set(key, width);
    }
    return width;
  }
}

function features(style: TextStyle): { features?: ['tnum'] } {
  return style.tabular ? { features: ['tnum'] } : {};
}
