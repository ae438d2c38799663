import { frame, styles } from './look';
import type { Pages } from './pages';
import { lineHeight } from './typesetter';

/** What the issuer adds, below everything else; its heading stays with its first lines. */
export function drawNotes(pages: Pages, notes: string): void {
  const { type } = pages;
  const lines = type.wrap(notes, styles.text, frame.right - frame.left);
  const step = lineHeight(styles.text);
  pages.y += 20;
  pages.keepTogether(lineHeight(styles.label) + 2 + Math.min(lines.length, 3) * step);
  pages.y = type.draw(['Notes'], styles.label, { x: frame.left, y: pages.y }) + 2;
  for (const line of lines) {
    if (!pages.fits(step)) pages.turn();
    pages.y = type.draw([line], styles.text, { x: frame.left, y: pages.y });
  }
}
