import type { Fact, InvoiceDocument } from '../document';
import type { PartyBlock } from '../party';
import { colors, frame, styles } from './look';
import type { Pages } from './pages';
import { lineHeight } from './typesetter';

const labelWidth = 92;
const columnGap = 28;
const columnWidth = (frame.right - frame.left - columnGap) / 2;

/** All that comes before the lines: title, facts, both parties and what is due. */
export function drawHeading(pages: Pages, invoice: InvoiceDocument): void {
  const { type } = pages;
  const top = pages.y;
  drawTitle(pages, invoice.mark);
  const issuer = type.wrap(invoice.issuer.name, styles.issuer, columnWidth);
  const issuerBottom = drawRight(pages, issuer, top + 8);
  pages.y = Math.max(top + lineHeight(styles.title) + 10, issuerBottom + 6);
  for (const fact of invoice.facts) drawFact(pages, fact);

  const y = pages.y + 20;
  const left = drawParty(pages, 'From', invoice.issuer, frame.left, y);
  const right = drawParty(pages, 'Bill to', invoice.customer, frame.left + columnWidth + columnGap, y);
  pages.y = Math.max(left, right) + 22;

  const headline = type.wrap(invoice.headline, styles.headline, frame.right - frame.left);
  pages.y = type.draw(headline, styles.headline, { x: frame.left, y: pages.y }) + 16;
}

function drawTitle({ pdf, type, y }: Pages, mark: InvoiceDocument['mark']): void {
  type.draw(['Invoice'], styles.title, { x: frame.left, y });
  if (mark === null) return;
  const text = mark.toUpperCase();
  const pill = { x: frame.left + type.width('Invoice', styles.title) + 12, y: y + 9, height: 18 };
  const width = type.width(text, styles.mark) + 18;
  pdf.roundedRect(pill.x, pill.y, width, pill.height, pill.height / 2).fill(colors.marks[mark]);
  type.draw([text], styles.mark, { x: pill.x + 9, y: pill.y + (pill.height - lineHeight(styles.mark)) / 2 });
}

const drawRight = ({ type }: Pages, lines: string[], y: number): number =>
  type.draw(lines, styles.issuer, { right: frame.right, y });

function drawFact(pages: Pages, { label, value }: Fact): void {
  const { type, y } = pages;
  const x = frame.left + labelWidth;
  type.draw([label], styles.label, { x: frame.left, y: y + 0.4 });
  pages.y = type.draw(type.wrap(value, styles.strong, frame.right - x), styles.strong, { x, y }) + 1;
}

function drawParty({ type }: Pages, label: string, { name, lines }: PartyBlock, x: number, y: number): number {
  const afterLabel = type.draw([label], styles.label, { x, y }) + 2;
  const afterName = type.draw(type.wrap(name, styles.strong, columnWidth), styles.strong, { x, y: afterLabel });
  const wrapped = lines.flatMap((line) => type.wrap(line, styles.text, columnWidth));
  return type.draw(wrapped, styles.text, { x, y: afterName });
}
