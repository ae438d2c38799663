import type { Figures } from '../../analytics/figures';
import type { Analytics } from '../../generated/types';

/** The days that were asked for. */
export interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

/** The wire form of how something was read. */
export function presentAnalytics(figures: Figures, { from, to }: Days): Analytics {
  const { views } = figures;
  return {
    from: from ?? null,
    to: to ?? null,
    views,
    uniqueViewers: figures.viewers,
    totalDurationMs: figures.duration_ms,
    medianDurationMs: figures.median_ms,
    averageCompletion: views === 0 ? null : quotient(figures.completion * 100, views) / 100,
    downloads: figures.downloads,
    pages: figures.pages.map((page) => ({
      page: page.page,
      views: page.views,
      totalDurationMs: page.duration_ms,
      averageDurationMs: quotient(page.duration_ms, page.views),
      dropOffs: page.drop_offs,
    })),
    days: figures.days.map((day) => ({
      date: day.day,
      views: day.views,
      uniqueViewers: day.viewers,
      totalDurationMs: day.duration_ms,
    })),
  };
}

/** Rounded half up to a whole number: exact, since all numbers here are far below 2^52. */
function quotient(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
