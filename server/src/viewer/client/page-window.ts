import type { PageLayout } from './page-layout';

/** Which pages are to be drawn, the most urgent first, and which of those that are drawn may stay. */
export interface PageWindow {
  draw: number[];
  keep: { first: number; last: number };
}

/** How many heights of the window are drawn ahead, above and below what is in sight, and how many may stay. */
const ahead = { above: 0.5, below: 1, kept: 3 };

/** The pages near what is in sight, so that a document takes as much memory as its window, however long it is. */
export function windowAt(layout: PageLayout, top: number, height: number): PageWindow {
  const visible = layout.pagesBetween(top, top + height);
  const near = layout.pagesBetween(top - ahead.above * height, top + (1 + ahead.below) * height);
  return {
    draw: [
      ...range(visible.first, visible.last),
      ...range(visible.last + 1, near.last),
      ...range(near.first, visible.first - 1).reverse(),
    ],
    keep: layout.pagesBetween(top - ahead.kept * height, top + (1 + ahead.kept) * height),
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
