import type { PageTime } from '../../visits/lifecycle';

/** How a visit went. */
export interface MadeUpReading {
  startedAt: Date;
  completedAt: Date;
  pages: PageTime[];
  downloaded: boolean;
}

const secondMs = 1000;
const dayMs = 24 * 60 * 60 * secondMs;

/** Half of all pages are on the screen for less than this; log-normal, as reading times are. Sigma is of the logarithm. */
const pageTime = { medianMs: 15 * secondMs, sigma: 0.9, mostMs: 10 * 60 * secondMs };
/** How likely a reader is to go on to the next page, to read to the end whatever there is, and to download what may be downloaded. */
const chances = { goOn: 0.88, readAll: 0.15, download: 0.15 };
/** Nobody reads more in one go. */
const mostPages = 100;
/** How long after the page was closed a visit is over. */
const afterCloseMs = 10 * secondMs;

/** @param endedMsAgo when it was over, before now */
export function makeUpReading(pageCount: number, allowDownload: boolean, endedMsAgo: number): MadeUpReading {
  const pages = makeUpPages(pageCount);
  const readMs = pages.reduce((total, { durationMs }) => total + durationMs, 0);
  const completedAt = new Date(Date.now() - Math.floor(endedMsAgo));
  return {
    startedAt: new Date(completedAt.getTime() - readMs - afterCloseMs),
    completedAt,
    pages,
    downloaded: allowDownload && Math.random() < chances.download,
  };
}

/** Over how many days back a visit may have ended, in milliseconds ago. */
export const makeUpAge = (days: number): number => Math.random() * days * dayMs;

function makeUpPages(pageCount: number): PageTime[] {
  const readsAll = Math.random() < chances.readAll;
  const pages: PageTime[] = [];
  do pages.push({ page: pages.length + 1, durationMs: makeUpPageTime() });
  while (pages.length < Math.min(pageCount, mostPages) && (readsAll || Math.random() < chances.goOn));
  return pages;
}

function makeUpPageTime(): number {
  // Box and Muller's way from two even numbers to a normal one.
  const normal = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
  const ms = pageTime.medianMs * Math.exp(pageTime.sigma * normal);
  return Math.round(Math.min(ms, pageTime.mostMs));
}
