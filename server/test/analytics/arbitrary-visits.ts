import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { MadeUpVisit } from './visit-database';

const documents = [randomUUID(), randomUUID()];
/** Two of the first document, one of the second. */
const links = [randomUUID(), randomUUID(), randomUUID()].map((id, index) => ({
  id,
  documentId: documents[index >> 1]!,
}));
/** All of these. */
export const subjects = [
  ...documents.map((id) => ({ kind: 'document' as const, id })),
  ...links.map(({ id }) => ({ kind: 'link' as const, id })),
];

/** Over three months, so that there are whole ones among them; much of it on the days at whose ends months meet. */
const firstDay = Date.UTC(2024, 11, 20);
const lengthDays = 75;
const dayMs = 24 * 60 * 60 * 1000;
const dayNumber = fc.oneof(
  fc.integer({ min: 0, max: lengthDays - 1 }),
  fc.constantFrom(11, 12, 42, 43, 70, 71),
  fc.integer({ min: 30, max: 33 }),
);
const day = dayNumber.map((number) => new Date(firstDay + number * dayMs).toISOString().slice(0, 10));

/** Often the same, and often close to each other, so that the middle is among equals and where buckets meet. */
const duration = fc.oneof(
  fc.constantFrom(0, 1, 2, 1000, 2000, 60_000),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 1990, max: 2090 }),
  fc.integer({ min: 0, max: 10_000_000 }),
);

export const visit: fc.Arbitrary<MadeUpVisit> = fc
  .record({
    link: fc.constantFrom(...links),
    viewer: fc.integer({ min: 1, max: 5 }),
    day: dayNumber,
    timeOfDay: fc.oneof(fc.integer({ min: 0, max: dayMs - 1 }), fc.constantFrom(0, dayMs - 1)),
    pageCount: fc.constantFrom(1, 3, 7),
    durations: fc.array(fc.option(duration, { freq: 2 }), { minLength: 7, maxLength: 7 }),
    downloaded: fc.boolean(),
    completed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    kept: fc.constantFrom('bot', 'internal', ...Array<'counted'>(8).fill('counted')),
  })
  .map(({ link, viewer, day, timeOfDay, pageCount, durations, downloaded, completed, kept }) => ({
    linkId: link.id,
    documentId: link.documentId,
    viewerId: `vwr_${viewer}`,
    startedAt: new Date(firstDay + day * dayMs + timeOfDay),
    pageCount,
    pages: new Map(
      durations.slice(0, pageCount).flatMap((ms, index) => (ms === null ? [] : [[index + 1, ms] as const])),
    ),
    downloaded,
    completed,
    isBot: kept === 'bot',
    isInternal: kept === 'internal',
  }));

export const range = fc.record({ from: fc.option(day, { nil: undefined }), to: fc.option(day, { nil: undefined }) });
