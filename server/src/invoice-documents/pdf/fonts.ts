import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';

const fontWeights = ['regular', 'medium', 'semibold'] as const;
export type FontWeight = (typeof fontWeights)[number];

/** A font as pdfkit has it read by fontkit; it takes longer to read than to set a page in it. */
export interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** The glyphs met so far, each with the characters that it stood for the first time. */
  _glyphs: Record<number, unknown>;
}

export type Fonts = Record<FontWeight, OpenFont>;

export function openFonts(files: Record<FontWeight, string>): Fonts {
  const reader = new PDFDocument({ autoFirstPage: false });
  const open = (file: string): OpenFont =>
    (reader.font(readFileSync(file)) as unknown as { _font: { font: OpenFont } })._font.font;
  return { regular: open(files.regular), medium: open(files.medium), semibold: open(files.semibold) };
}

/** Makes the fonts known to a document as if they had just been read: what other documents met of them would show in its bytes. */
export function registerFonts(pdf: PDFKit.PDFDocument, fonts: Fonts): void {
  for (const weight of fontWeights) {
    fonts[weight]._glyphs = {};
    // pdfkit takes an open font as well, but its types do not say so.
    pdf.registerFont(weight, fonts[weight] as unknown as Buffer);
  }
}
