import fc from 'fast-check';
import type { PageTime } from '../../src/viewer/client/reading-time';
import { type Outcome, pagesPerReport, type Report, type Reports, Tracking } from '../../src/viewer/client/tracking';
import { FakeClock, settled } from './fake-clock';

/** A server that does as it is told and adds up what it gets, by visit; a report that comes again, once. */
class FakeServer implements Reports {
  reports: { at: number; pages: readonly PageTime[]; closed: boolean; atOnce: boolean; visit: number }[] = [];
  visit = 1;
  sends = 0;
  outcomes: (Outcome | 'hangs' | 'fails later' | 'answer lost')[] = [];
  failNow: (() => void) | undefined;
  takesAtOnce = true;
  mayRenew = true;
  tracking: Tracking | undefined;
  private numbers = 0;
  private readonly known = new Map<number, string>();

  constructor(private readonly clock: FakeClock) {}

  nextNumber = (): number => ++this.numbers;

  async send(report: Report): Promise<Outcome> {
    this.sends += 1;
    const outcome = this.outcomes.shift() ?? 'recorded';
    if (outcome === 'hangs') return new Promise(() => undefined);
    if (outcome === 'fails later') return new Promise((resolve) => (this.failNow = () => resolve('failed')));
    if (outcome === 'recorded' || outcome === 'answer lost') this.note(report, false);
    return outcome === 'answer lost' ? 'failed' : outcome;
  }

  sendAtOnce(report: Report): boolean {
    if (this.takesAtOnce) this.note(report, true);
    return this.takesAtOnce;
  }

  async renew(): Promise<boolean> {
    this.visit += 1;
    this.tracking!.startOver();
    return this.mayRenew;
  }

  timeOf(page: number): number {
    const times = this.reports.flatMap(({ pages }) => pages).filter((one) => one.page === page);
    return times.reduce((sum, { durationMs }) => sum + durationMs, 0);
  }

  private note({ number, pages, closed }: Report, atOnce: boolean): void {
    const content = JSON.stringify([this.visit, pages, closed]);
    const known = this.known.get(number);
    if (known !== undefined) return expect(content).toBe(known);
    this.known.set(number, content);
    this.reports.push({ at: Math.round(this.clock.now()), pages, closed, atOnce, visit: this.visit });
  }
}

function setUp() {
  const clock = new FakeClock();
  const server = new FakeServer(clock);
  const tracking = new Tracking(clock, server);
  server.tracking = tracking;
  tracking.show();
  tracking.turnTo(1);
  return { clock, server, tracking };
}

describe('the time that pages are read', () => {
  it('counts for the page in sight alone, to the millisecond', async () => {
    const { clock, server, tracking } = setUp();
    await clock.pass(1_234);
    tracking.turnTo(2);
    await clock.pass(333);
    tracking.turnTo(1);
    await clock.pass(433);
    tracking.hide();
    expect([server.timeOf(1), server.timeOf(2)]).toEqual([1_667, 333]);
  });

  it('counts for a minute after the reader last did something, and again from when they do', async () => {
    const { clock, server, tracking } = setUp();
    await clock.pass(90_000);
    expect(server.timeOf(1)).toBe(60_000);
    tracking.noteActivity();
    await clock.pass(40_000);
    tracking.noteActivity();
    await clock.pass(40_000);
    tracking.hide();
    expect(server.timeOf(1)).toBe(140_000);
  });

  it('does not count while the page is hidden, and goes on in the same visit when it comes back', async () => {
    const { clock, server, tracking } = setUp();
    await clock.pass(2_000);
    tracking.hide();
    await clock.pass(200_000);
    tracking.show();
    await settled();
    // At once, for the visit would be over soon.
    expect(server.reports.at(-1)).toEqual({ at: 203_000, pages: [], closed: false, atOnce: false, visit: 1 });
    await clock.pass(5_000);
    expect(server.timeOf(1)).toBe(7_000);
  });
});

describe('reports', () => {
  it('are made every 5 s of reading, and where there is nothing to tell only so that the visit goes on', async () => {
    const { clock, server } = setUp();
    await clock.pass(60_000);
    expect(server.reports.length).toBeGreaterThanOrEqual(12);
    expect(server.reports.length).toBeLessThanOrEqual(14);
    await clock.pass(1_200_000);
    expect(server.timeOf(1)).toBe(60_000);
    const empty = server.reports.filter(({ pages }) => pages.length === 0);
    expect(empty.length).toBe(9);
    const times = server.reports.map(({ at }) => at);
    // The server gives up a visit after 5 min.
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]!).toBeLessThanOrEqual(125_000);
  });

  it('are not made while the page is hidden, for nobody reads it then', async () => {
    const { clock, server, tracking } = setUp();
    await clock.pass(1_000);
    tracking.hide();
    await clock.pass(1_200_000);
    expect(server.reports.length).toBe(1);
  });

  it('are made once a second at most while pages are turned', async () => {
    const { clock, server, tracking } = setUp();
    for (let page = 2; page < 102; page += 1) {
      await clock.pass(50);
      tracking.turnTo(page);
    }
    const times = server.reports.map(({ at }) => at);
    expect(times.length).toBeGreaterThanOrEqual(4);
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]!).toBeGreaterThanOrEqual(1_000);
  });

  it('are made at once when the page is hidden, and say that it is closed only when it is left', async () => {
    const { clock, server, tracking } = setUp();
    await clock.pass(700);
    tracking.hide();
    tracking.leave();
    expect(server.reports).toEqual([
      { at: 1_700, pages: [{ page: 1, durationMs: 700 }], closed: false, atOnce: true, visit: 1 },
      { at: 1_700, pages: [], closed: true, atOnce: true, visit: 1 },
    ]);
  });

  it('name 100 pages at most, and all pages in the end', async () => {
    const { clock, server, tracking } = setUp();
    server.outcomes = ['failed', 'failed', 'failed'];
    for (let page = 1; page <= 250; page += 1) {
      tracking.turnTo(page);
      await clock.pass(10);
    }
    await clock.pass(20_000);
    tracking.leave();
    for (const { pages } of server.reports) expect(pages.length).toBeLessThanOrEqual(pagesPerReport);
    for (let page = 1; page < 250; page += 1) expect([page, server.timeOf(page)]).toEqual([page, 10]);
  });

  it('are made again, added to what came since, when the server cannot be reached', async () => {
    const { clock, server, tracking } = setUp();
    server.outcomes = ['failed', 'failed'];
    await clock.pass(5_000);
    tracking.turnTo(2);
    await clock.pass(20_000);
    tracking.hide();
    expect([server.timeOf(1), server.timeOf(2)]).toEqual([5_000, 20_000]);
  });

  it('that the browser does not take when the page is hidden are made when it comes back', async () => {
    const { clock, server, tracking } = setUp();
    await clock.pass(700);
    server.takesAtOnce = false;
    tracking.hide();
    expect(server.reports).toEqual([]);
    await clock.pass(1_000);
    tracking.show();
    await settled();
    expect(server.timeOf(1)).toBe(700);
  });

  it('that have arrived, though nobody knows it, are made again as they were, and count once', async () => {
    const { clock, server, tracking } = setUp();
    server.outcomes = ['answer lost', 'failed', 'answer lost'];
    await clock.pass(5_000);
    tracking.turnTo(2);
    await clock.pass(20_000);
    tracking.leave();
    expect(server.sends).toBeGreaterThan(3);
    expect([server.timeOf(1), server.timeOf(2)]).toEqual([5_000, 20_000]);
  });

  it('wait for the one under way, which goes out once more when the page is closed in the middle of it', async () => {
    const { clock, server, tracking } = setUp();
    server.outcomes = ['hangs'];
    await clock.pass(4_000);
    tracking.turnTo(2);
    await clock.pass(6_000);
    expect(server.sends).toBe(1);
    tracking.leave();
    const pages = [
      { page: 1, durationMs: 3_000 },
      { page: 2, durationMs: 6_000 },
    ];
    expect(server.reports).toMatchObject([
      { pages: [{ page: 1, durationMs: 1_000 }], closed: false },
      { pages, closed: true },
    ]);
  });

  it('go to another visit when the first one is over, with what is read from then on', async () => {
    const { clock, server, tracking } = setUp();
    server.outcomes = ['failed', 'visit over'];
    await clock.pass(10_000);
    tracking.turnTo(2);
    await clock.pass(6_000);
    expect(server.visit).toBe(2);
    tracking.leave();
    expect(server.reports.every(({ visit }) => visit === 2)).toBe(true);
    // Six seconds were of the first visit.
    expect([server.timeOf(1), server.timeOf(2)]).toEqual([4_000, 6_000]);
  });

  it('that fail once their visit has been replaced are not made to the next one', async () => {
    const { clock, server, tracking } = setUp();
    server.outcomes = ['fails later'];
    await clock.pass(5_000);
    await server.renew();
    server.failNow!();
    await clock.pass(3_000);
    tracking.leave();
    expect(server.timeOf(1)).toBe(3_000);
  });

  it('end for good when the document may not be read any more', async () => {
    for (const end of ['ended', 'visit over'] as const) {
      const { clock, server, tracking } = setUp();
      server.outcomes = [end];
      server.mayRenew = false;
      await clock.pass(30_000);
      tracking.hide();
      tracking.show();
      await clock.pass(30_000);
      tracking.leave();
      expect(server.reports).toEqual([]);
    }
  });

  it('lose nothing and count nothing twice, whatever fails and however the page comes and goes', async () => {
    const step = fc.record({
      act: fc.constantFrom('turn', 'hide', 'show', 'leave', 'activity'),
      page: fc.integer({ min: 1, max: 300 }),
      waitMs: fc.integer({ min: 0, max: 7_000 }),
      outcome: fc.constantFrom('recorded' as const, 'failed' as const, 'answer lost' as const),
      takesAtOnce: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { clock, server, tracking } = setUp();
        const expected = new Map<number, number>();
        let [page, visible] = [1, true];
        for (const { act, page: next, waitMs, outcome, takesAtOnce } of steps) {
          server.outcomes.push(outcome);
          server.takesAtOnce = takesAtOnce;
          tracking.noteActivity();
          if (act === 'turn') tracking.turnTo((page = next));
          if (act === 'hide') tracking.hide();
          if (act === 'leave') tracking.leave();
          if (act === 'show') tracking.show();
          if (act !== 'turn' && act !== 'activity') visible = act === 'show';
          await clock.pass(waitMs);
          if (visible) expected.set(page, (expected.get(page) ?? 0) + waitMs);
        }
        server.outcomes = [];
        server.takesAtOnce = true;
        tracking.leave();
        for (const [read, durationMs] of expected) expect([read, server.timeOf(read)]).toEqual([read, durationMs]);
        for (const { pages } of server.reports) for (const one of pages) expect(expected.has(one.page)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
