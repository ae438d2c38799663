import type { Figures, Subject } from '../../src/analytics/figures';
import { durationOf, type MadeUpVisit } from './visit-database';

const dayOf = ({ startedAt }: MadeUpVisit): string => startedAt.toISOString().slice(0, 10);
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The figures, worked out plainly from the visits themselves. */
export function referenceFigures(visits: MadeUpVisit[], { kind, id }: Subject, from?: string, to?: string): Figures {
  const counted = visits.filter(
    (visit) =>
      !visit.isBot &&
      !visit.isInternal &&
      (kind === 'document' ? visit.documentId : visit.linkId) === id &&
      (from === undefined || dayOf(visit) >= from) &&
      (to === undefined || dayOf(visit) <= to),
  );
  const pages = [...new Set(counted.flatMap((visit) => [...visit.pages.keys()]))].sort((a, b) => a - b);
  const days = [...new Set(counted.map(dayOf))].sort();
  return {
    ...totals(counted),
    median_ms: median(counted.map(durationOf)),
    completion: sum(counted.map(({ pages, pageCount }) => Math.floor((pages.size * 100) / pageCount))),
    downloads: counted.filter(({ downloaded }) => downloaded).length,
    pages: pages.map((page) => {
      const having = counted.filter((visit) => visit.pages.has(page));
      return {
        page,
        views: having.length,
        duration_ms: sum(having.map((visit) => visit.pages.get(page)!)),
        drop_offs: having.filter((visit) => Math.max(...visit.pages.keys()) === page).length,
      };
    }),
    days: days.map((day) => ({ day, ...totals(counted.filter((visit) => dayOf(visit) === day)) })),
  };
}

function totals(visits: MadeUpVisit[]) {
  return {
    views: visits.length,
    viewers: new Set(visits.map(({ viewerId }) => viewerId)).size,
    duration_ms: sum(visits.map(durationOf)),
  };
}

function median(durations: number[]): number | null {
  const sorted = [...durations].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : Math.ceil((sorted[middle - 1]! + sorted[middle]!) / 2);
}
