import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { countVisits, sumsLock } from '../../src/analytics/count-visits';
import type { Figures } from '../../src/analytics/figures';
import { Transaction } from '../../src/db/transaction';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { range, subjects, visit } from './arbitrary-visits';
import { referenceFigures } from './reference';
import { type MadeUpVisit, VisitDatabase } from './visit-database';

interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

describe('analytics', () => {
  let database: TestDatabase;
  let visits: VisitDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    visits = new VisitDatabase(database.connectionString);
  });
  afterAll(async () => {
    await visits.close();
    await database.drop();
  });

  const expectFigures = async (teamId: string, all: MadeUpVisit[], from?: string, to?: string) => {
    for (const subject of subjects) {
      expect(await visits.figures(teamId, subject, from, to)).toEqual(referenceFigures(all, subject, from, to));
    }
  };

  it('are exactly what the visits come to, for any days, whatever of them is counted and in whatever order they came', async () => {
    const rounds = fc.array(
      fc.record({ come: fc.array(visit, { maxLength: 25 }), then: fc.constantFrom('count', 'complete', 'nothing') }),
      { minLength: 1, maxLength: 4 },
    );
    const checkFigures = async (rounds: { come: MadeUpVisit[]; then: string }[], ranges: Days[]) => {
      const teamId = randomUUID();
      const all: MadeUpVisit[] = [];
      for (const { come, then } of rounds) {
        if (come.length > 0) await visits.add(teamId, come);
        all.push(...come);
        if (then === 'complete') await visits.complete(teamId);
        if (then !== 'nothing') await visits.count();
      }
      for (const { from, to } of [{ from: undefined, to: undefined }, ...ranges])
        await expectFigures(teamId, all, from, to);
    };
    const ranges = fc.array(range, { minLength: 3, maxLength: 5 });
    await fc.assert(fc.asyncProperty(rounds, ranges, checkFigures), { numRuns: 25 });
  });

  it('have each visit in them once at every moment, while several count', async () => {
    const teamId = randomUUID();
    const all = fc.sample(visit, { numRuns: 1700, seed: 7 }).map((made) => ({ ...made, completed: true }));
    await visits.add(teamId, all);
    await Transaction.run(visits.connections, async (other) => {
      await other.query({ text: `select pg_advisory_xact_lock(${sumsLock})`, values: [] });
      expect(await countVisits(visits.connections)).toBe(0);
    });
    const [document] = subjects;
    const [first, last] = ['2025-01-03', '2025-02-10'];
    const expected = [referenceFigures(all, document!), referenceFigures(all, document!, first, last)];
    const seen: Figures[][] = [];
    const look = async () => {
      seen.push([await visits.figures(teamId, document!), await visits.figures(teamId, document!, first, last)]);
    };
    const count = () => countVisits(visits.connections);
    let counted: number[];
    do [counted] = await Promise.all([Promise.all([count(), count()]), look().then(look), look()]);
    while (Math.max(...counted) > 0);
    expect(seen).toEqual(seen.map(() => expected));
    await expectFigures(teamId, all);
  });

  it('count visits with thousands of pages a few at a time, so that a statement has time for them', async () => {
    const teamId = randomUUID();
    const pages = new Map(Array.from({ length: 3000 }, (_, page) => [page + 1, 1]));
    const [one] = fc.sample(visit, { numRuns: 1, seed: 3 });
    const long = { ...one!, pageCount: 3000, pages, completed: true, isBot: false, isInternal: false };
    const all = Array<MadeUpVisit>(9).fill(long);
    await visits.add(teamId, all);
    expect(await countVisits(visits.connections)).toBe(7);
    expect(await countVisits(visits.connections)).toBe(2);
    await expectFigures(teamId, all);
  });
});
