import type { PageLayout } from './page-layout';

/** A fixed scale, or one that follows the width of the window. */
export type Zoom = number | 'automatic' | 'fit width';

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const smallest = steps[0]!;

/** On wide windows a page that fills them is harder to read than one of a usual size. */
const largestAutomatic = 1.25;

/** No element may be higher than this everywhere, in CSS pixels. */
const largestHeight = 15_000_000;

/** The scale that a zoom comes to. @param width of the window, in CSS pixels */
export function scaleOf(zoom: Zoom, layout: PageLayout, width: number): number {
  const fitting = (width - 2 * layout.spacing.margin) / layout.widest;
  const wanted = zoom === 'automatic' ? Math.min(fitting, largestAutomatic) : zoom === 'fit width' ? fitting : zoom;
  const highest = (largestHeight * layout.scale) / layout.height;
  return Math.max(Math.min(wanted, steps.at(-1)!, highest), Math.min(smallest, fitting));
}

/** The next step up or down from a scale. */
export function nextStep(scale: number, direction: 'in' | 'out'): number {
  // A scale that fits the window lies between two steps; one that is as good as the next step is no step.
  const next =
    direction === 'in' ? steps.find((step) => step > scale * 1.01) : steps.findLast((step) => step < scale * 0.99);
  return next ?? scale;
}
