import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { countVisits } from '../../src/analytics/count-visits';
import type { Figures } from '../../src/analytics/figures';
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
    let left = 3;
    const counters = Array.from({ length: left }, async () => {
      const isLeft =
        'select from visits where team_id = $1 and counted_in = 0 and not is_bot and not is_internal limit 1';
      while ((await visits.connections.query({ text: isLeft, values: [teamId] })).length > 0)
        await countVisits(visits.connections);
      left--;
    });
    const [document] = subjects;
    const [first, last] = ['2025-01-03', '2025-02-10'];
    const expected = [referenceFigures(all, document!), referenceFigures(all, document!, first, last)];
    const seen: Figures[][] = [];
    do {
      seen.push([await visits.figures(teamId, document!), await visits.figures(teamId, document!, first, last)]);
    } while (left > 0);
    await Promise.all(counters);
    expect(seen).toEqual(seen.map(() => expected));
    expect(seen.length).toBeGreaterThan(2);
    await expectFigures(teamId, all);
  });
});
