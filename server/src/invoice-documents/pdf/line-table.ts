import type { DocumentLine } from '../document';
import { colors, frame, page, styles } from './look';
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

/** A line of the invoice, its texts broken to the widths of their columns. */
interface Row {
  line: DocumentLine;
  paragraphs: { lines: string[]; style: TextStyle }[];
  quantity: string[];
}

/**
 * The table of the lines. A line is not torn apart unless it is higher than a page; on each page the headings come again.
 * Columns of figures are as wide as what is in them, the text has the rest.
 */
export function drawLineTable(pages: Pages, lines: readonly DocumentLine[], currency: string): void {
  const columns = measureColumns(pages.type, lines, currency);
  const rows = lines.map((line) => wrapRow(pages.type, line, columns));
  const headingHeight = lineHeight(styles.column) + 6;
  pages.keepTogether(headingHeight + (rows[0] ? rowHeight(rows[0]) : 0));
  drawHeadings(pages, columns);
  for (const row of rows) {
    if (!pages.fits(rowHeight(row))) {
      const fitsFresh = page.margin + headingHeight + rowHeight(row) <= frame.bottom;
      // One that is higher than a page begins where the one before it ends, if its figures and some of its text have room there.
      const beginning = padding + Math.max(6 * lineHeight(styles.detail), quantityHeight(row));
      if (fitsFresh || !pages.fits(beginning)) turn(pages, columns);
    }
    drawRow(pages, row, columns);
  }
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

function wrapRow(type: Typesetter, line: DocumentLine, { textWidth, quantityWidth }: Columns): Row {
  const { name, description, discount } = line;
  const paragraph = (text: string, style: TextStyle) => ({ lines: type.wrap(text, style, textWidth), style });
  const paragraphs = [
    paragraph(name, styles.name),
    ...(description === null ? [] : [paragraph(description, styles.detail)]),
    ...(discount === null ? [] : [paragraph(discount, styles.detail)]),
  ];
  return { line, paragraphs, quantity: type.wrap(line.quantity, styles.figure, quantityWidth) };
}

function rowHeight(row: Row): number {
  const textHeight = row.paragraphs.reduce((height, { lines, style }) => height + linesHeight(lines, style), 0);
  return 2 * padding + Math.max(textHeight, quantityHeight(row));
}

const quantityHeight = ({ quantity }: Row): number => linesHeight(quantity, styles.figure);

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

function drawRow(pages: Pages, row: Row, columns: Columns): void {
  const { type } = pages;
  const { line, quantity } = row;
  const top = pages.y + padding;
  const figures = { quantity, unitPrice: [line.unitPrice], tax: [line.tax], amount: [line.amount] };
  for (const name of Object.keys(columns.right) as FigureColumn[]) {
    type.draw(figures[name], styles.figure, { right: columns.right[name], y: top });
  }
  const figuresBottom = top + quantityHeight(row);
  const firstPage = pages.pdf.bufferedPageRange().count;
  pages.y = top;
  for (const { lines, style } of row.paragraphs) {
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
