import type { InvoiceDocument } from '../document';
import { colors, frame, page, styles } from './look';
import { lineHeight, type Typesetter } from './typesetter';

const bandHeight = 5;
const watermark = { size: 150, opacity: 0.07, degrees: -38 };

/** The sheets and how far the current one is filled. */
export class Pages {
  /** Where the next thing goes, from the top. */
  y = 0;

  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly type: Typesetter,
    private readonly invoice: InvoiceDocument,
  ) {
    this.turn();
  }

  /** Begins a new page. */
  turn(): void {
    this.pdf.addPage({ size: [page.width, page.height], margin: 0 });
    this.pdf.rect(0, 0, page.width, bandHeight).fill(colors.accent);
    this.drawWatermark();
    this.y = page.margin;
  }

  /** Whether there is room for this height. */
  fits(height: number): boolean {
    return this.y + height <= frame.bottom;
  }

  /** Begins a new page where this height does not fit on this one but does on a fresh one. */
  keepTogether(height: number): void {
    if (!this.fits(height) && page.margin + height <= frame.bottom) this.turn();
  }

  rule(y: number, color = colors.line, width = 0.6): void {
    this.pdf.moveTo(frame.left, y).lineTo(frame.right, y).lineWidth(width).stroke(color);
  }

  /** Numbers the pages, which can be done only when all are there. */
  drawFooters(): void {
    const { start, count } = this.pdf.bufferedPageRange();
    const { title, headline, mark } = this.invoice;
    const about = mark === null ? `${title} · ${headline}` : title;
    const line = this.type.wrap(about, styles.footer, 400)[0]!;
    const y = page.height - page.footer / 2 - lineHeight(styles.footer);
    for (let index = 0; index < count; index++) {
      this.pdf.switchToPage(start + index);
      this.rule(y - 8);
      this.type.draw([line], styles.footer, { x: frame.left, y });
      this.type.draw([`Page ${index + 1} of ${count}`], styles.footer, { right: frame.right, y });
    }
  }

  private drawWatermark(): void {
    const { mark } = this.invoice;
    if (mark === null || mark === 'Paid') return;
    const text = mark.toUpperCase();
    const center = { x: page.width / 2, y: page.height / 2 };
    this.pdf.save().rotate(watermark.degrees, { origin: [center.x, center.y] });
    this.pdf.font('semibold').fontSize(watermark.size).fillColor(colors.marks[mark], watermark.opacity);
    const x = center.x - this.pdf.widthOfString(text) / 2;
    this.pdf.text(text, x, center.y - watermark.size * 0.6, { lineBreak: false });
    this.pdf.restore().fillOpacity(1);
  }
}
