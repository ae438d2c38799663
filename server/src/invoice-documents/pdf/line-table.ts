import type { DocumentLine } from '../document';
import { colors, frame, styles } from './look';
import type { Pages } from './pages';
import { lineHeight, linesHeight, type TextStyle, type Typesetter } from './typesetter';

const gap = 14;
const padding = 7;
/** Beyond this a quantity with a long unit is broken. */
const maxQuantityWidth = 92;

type FigureColumn = 'quantity' | 'unitPrice' | 'tax' | 'amount';

/** The right ends of the columns of figures, and the width that is left for the text. */
interface Columns {
  headings: Record<FigureColumn, string>;
  right: Record<FigureColumn, number>;
  quantityWidth: number;
  textWidth: number;
}

/** Text in one style, one below the other. */
type Paragraphs = { lines: string[]; style: TextStyle }[];

/**
 * The table of the lines. A line is not torn apart unless it is higher than a page; on each page the headings come again.
 * Columns of figures are as wide as what is in them, the text has the rest.
 */
export function drawLineTable(pages: Pages, lines: readonly DocumentLine[], currency: string): void {
  const columns = measureColumns(pages.type, lines, currency);
  const texts = lines.map((line) => lineText(pages.type, line, columns.textWidth));
  const headingHeight = lineHeight(styles.column) + 6;
  pages.keepTogether(headingHeight + (texts[0] ? rowHeight(texts[0]) : 0));
  drawHeadings(pages, columns);
  lines.forEach((line, index) => {
    const text = texts[index]!;
    if (!pages.fits(rowHeight(text))) {
      // One that is higher than a page begins where the one before it ends.
      const fitsFresh = rowHeight(text) + headingHeight <= frame.bottom - frame.left;
      if (fitsFresh || !pages.fits(padding + 6 * lineHeight(styles.detail))) turn(pages, columns);
    }
    drawRow(pages, line, text, columns);
  });
}

function measureColumns(type: Typesetter, lines: readonly DocumentLine[], currency: string): Columns {
  const headings = { quantity: 'Qty', unitPrice: 'Unit price', tax: 'Tax', amount: `Amount (${currency})` };
  const widthOf = (name: FigureColumn) =>
    lines.reduce(
      (widest, line) => Math.max(widest, type.width(line[name], styles.figure)),
      type.width(headings[name], styles.column),
    );
  const width = {
    quantity: Math.min(widthOf('quantity'), maxQuantityWidth),
    unitPrice: widthOf('unitPrice'),
    tax: widthOf('tax'),
    amount: widthOf('amount'),
  };
  const amount = frame.right;
  const tax = amount - width.amount - gap;
  const unitPrice = tax - width.tax - gap;
  const quantity = unitPrice - width.unitPrice - gap;
  return {
    headings,
    right: { quantity, unitPrice, tax, amount },
    quantityWidth: width.quantity,
    textWidth: quantity - width.quantity - gap - frame.left,
  };
}

function lineText(type: Typesetter, { name, description, discount }: DocumentLine, width: number): Paragraphs {
  const paragraph = (text: string, style: TextStyle) => ({ lines: type.wrap(text, style, width), style });
  return [
    paragraph(name, styles.name),
    ...(description === null ? [] : [paragraph(description, styles.detail)]),
    ...(discount === null ? [] : [paragraph(discount, styles.detail)]),
  ];
}

const rowHeight = (text: Paragraphs): number =>
  2 * padding + text.reduce((height, { lines, style }) => height + linesHeight(lines, style), 0);

function turn(pages: Pages, columns: Columns): void {
  pages.turn();
  drawHeadings(pages, columns);
}

function drawHeadings(pages: Pages, { headings, right }: Columns): void {
  const { type, y } = pages;
  type.draw(['Description'], styles.column, { x: frame.left, y });
  for (const name of Object.keys(right) as FigureColumn[]) {
    type.draw([headings[name]], styles.column, { right: right[name], y });
  }
  pages.y = y + lineHeight(styles.column) + 6;
  pages.rule(pages.y, colors.ink, 0.8);
}

function drawRow(pages: Pages, line: DocumentLine, text: Paragraphs, columns: Columns): void {
  const { type } = pages;
  const top = pages.y + padding;
  const quantity = type.wrap(line.quantity, styles.figure, columns.quantityWidth);
  const figures = { quantity, unitPrice: [line.unitPrice], tax: [line.tax], amount: [line.amount] };
  for (const name of Object.keys(columns.right) as FigureColumn[]) {
    type.draw(figures[name], styles.figure, { right: columns.right[name], y: top });
  }
  const figuresBottom = top + linesHeight(quantity, styles.figure);
  const firstPage = pages.pdf.bufferedPageRange().count;
  pages.y = top;
  for (const { lines, style } of text) {
    for (const one of lines) {
      if (!pages.fits(lineHeight(style))) {
        turn(pages, columns);
        pages.y += padding;
      }
      pages.y = type.draw([one], style, { x: frame.left, y: pages.y });
    }
  }
  const isWhole = pages.pdf.bufferedPageRange().count === firstPage;
  pages.y = (isWhole ? Math.max(pages.y, figuresBottom) : pages.y) + padding;
  pages.rule(pages.y);
}
