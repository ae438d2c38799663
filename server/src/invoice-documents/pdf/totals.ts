import type { TotalRow } from '../document';
import { colors, frame, styles } from './look';
import type { Pages } from './pages';
import { lineHeight, type TextStyle } from './typesetter';

const width = 270;
const gap = 16;
const rowPadding = 3.5;

const rowStyles: Record<TotalRow['kind'], TextStyle> = {
  item: styles.figure,
  part: styles.figurePart,
  sum: styles.figureSum,
};

/** What the lines come to, at the right and together on one page. */
export function drawTotals(pages: Pages, rows: readonly TotalRow[]): void {
  const { type } = pages;
  const prepared = rows.map(({ label, amount, kind }) => {
    const style = rowStyles[kind];
    const labels = type.wrap(label, style, width - gap - type.width(amount, style));
    return { labels, amount, kind, style, height: labels.length * lineHeight(style) + 2 * rowPadding };
  });
  pages.y += 8;
  pages.keepTogether(prepared.reduce((sum, { height }) => sum + height, 0));
  const x = frame.right - width;
  for (const [index, { labels, amount, kind, style, height }] of prepared.entries()) {
    if (!pages.fits(height)) pages.turn();
    const y = pages.y + rowPadding;
    if (kind === 'sum' && index > 0) {
      pages.pdf.moveTo(x, pages.y).lineTo(frame.right, pages.y).lineWidth(0.6).stroke(colors.line);
    }
    type.draw(labels, { ...style, ...(kind === 'item' && { color: styles.text.color }) }, { x, y });
    type.draw([amount], style, { right: frame.right, y });
    pages.y += height;
  }
}
