import { setTimeout as sleep } from 'node:timers/promises';
import { countVisits } from '../../src/analytics/count-visits';
import { Connections } from '../../src/db/connections';
import { Transaction } from '../../src/db/transaction';
import { completeVisits } from '../../src/visits/completion';
import { recordReading } from '../../src/visits/lifecycle';
import { VisitSweep } from '../../src/visits/sweep';
import { eventually } from '../support/eventually';
import { nextReport, refusal, someone, VisitedTeam } from './visited-team';

let team: VisitedTeam;

beforeAll(async () => {
  team = await VisitedTeam.start();
});
beforeEach(() => team.renew());
afterAll(() => team.stop());

describe('a visit', () => {
  it('is there and is told as soon as it starts, and is no entry of the audit log', async () => {
    const { id } = await team.start();
    const shown = await team.visit(id);
    expect(shown).toEqual({
      id,
      linkId: someone.linkId,
      documentId: someone.documentId,
      documentVersion: 1,
      viewerId: someone.viewerId,
      viewerEmail: 'jo@blueharbor.example',
      viewerEmailVerified: false,
      country: 'NL',
      device: 'desktop',
      browser: 'Chrome',
      operatingSystem: 'macOS',
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      completedAt: null,
      durationMs: 0,
      pagesViewed: 0,
      completion: 0,
      downloaded: false,
      isBot: false,
      isInternal: false,
      updatedAt: shown.startedAt,
      pages: [],
    });
    const { pages: _pages, ...data } = shown;
    expect(await team.eventsOf(id)).toEqual([
      { type: 'visit.started', data, previous: {}, request_id: null, api_key_id: null },
    ]);
    expect(await team.api.sql('test', 'select from audit_log where resource_id = $1', [id])).toEqual([]);
  });

  it('adds up what was read of each page, and has another entity tag then', async () => {
    const { id } = await team.start();
    await team.age(id, 60_000);
    const tag = async () => (await team.get(`/visits/${id}`)).headers.get('etag')!;
    const before = await tag();
    expect((await team.get(`/visits/${id}`, { 'If-None-Match': before })).status).toBe(304);
    await team.read(id, [
      { page: 1, durationMs: 1000 },
      { page: 3, durationMs: 200 },
    ]);
    await team.read(id, [
      { page: 3, durationMs: 30 },
      { page: 3, durationMs: 4 },
      { page: 2, durationMs: 0 },
    ]);
    expect(await team.visit(id)).toMatchObject({
      durationMs: 1234,
      pagesViewed: 3,
      completion: 37,
      pages: [
        { page: 1, durationMs: 1000 },
        { page: 2, durationMs: 0 },
        { page: 3, durationMs: 234 },
      ],
    });
    expect(await tag()).not.toBe(before);
    expect((await team.get(`/visits/${id}`, { 'If-None-Match': before })).status).toBe(200);
  });

  it('takes in what several pages tell at once, all of it', async () => {
    const { id } = await team.start();
    await team.age(id, 60_000);
    const readings = Array.from({ length: 30 }, (_, i) => team.read(id, [{ page: 1 + (i % 6), durationMs: 10 + i }]));
    expect(new Set(await Promise.all(readings))).toEqual(new Set(['recorded']));
    const { durationMs, pagesViewed, pages } = await team.visit(id);
    expect({ durationMs, pagesViewed }).toEqual({ durationMs: 30 * 10 + (29 * 30) / 2, pagesViewed: 6 });
    expect(pages.map((page: { durationMs: number }) => page.durationMs)).toEqual(
      [0, 1, 2, 3, 4, 5].map((n) => 50 + 5 * n + 60),
    );
  });

  it('counts each report once, however often and in whatever order they come in', async () => {
    const { id } = await team.start();
    await team.age(id, 60_000);
    const numbers = [3, 1, 3, 2, 2, 1, 3, 250, 9, 250, 4, 9];
    const tell = (number: number) => team.read(id, [{ page: 1, durationMs: number }], false, number);
    expect(new Set(await Promise.all(numbers.map(tell)))).toEqual(new Set(['recorded']));
    const pages = [{ page: 1, durationMs: 3 + 1 + 2 + 250 + 9 + 4 }];
    expect((await team.visit(id)).pages).toEqual(pages);
    await tell(3);
    expect((await team.visit(id)).pages).toEqual(pages);
  });

  it('keeps few numbers of reports, though whoever sends them leaves gaps', async () => {
    const { id } = await team.start();
    const odd = Array.from({ length: 150 }, (_, i) => 2 * i + 1);
    for (const number of odd) await team.read(id, [], false, number);
    const text = 'select count(*)::integer as ranges from visits, unnest(reports) where id = $1';
    const [kept] = await team.api.sql<{ ranges: number }>('test', text, [id]);
    expect(kept!.ranges).toBeLessThanOrEqual(101);
    expect(await team.read(id, [{ page: 5, durationMs: 1 }], false, 302)).toBe('recorded');
    expect(await team.visit(id)).toMatchObject({ pages: [{ page: 5 }] });
  });

  it('never comes to more time than has passed, and a little, however often it is told', async () => {
    const { id } = await team.start();
    await team.age(id, 10_000);
    await team.read(id, [{ page: 1, durationMs: 9000 }]);
    await Promise.all([1, 2, 3, 4].map(() => team.read(id, [{ page: 2, durationMs: 3_600_000 }])));
    const { durationMs, pages } = await team.visit(id);
    expect(durationMs).toBeGreaterThanOrEqual(12_000);
    expect(durationMs).toBeLessThan(14_000);
    expect(pages).toEqual([
      { page: 1, durationMs: 9000 },
      { page: 2, durationMs: durationMs - 9000 },
    ]);
  });

  it('has no page in it for which there was no time left, but always its first', async () => {
    const { id } = await team.start();
    const hour = (page: number) => ({ page, durationMs: 3_600_000 });
    await team.read(id, [hour(3), hour(4), hour(8)]);
    expect(await team.visit(id)).toMatchObject({ pagesViewed: 1, completion: 12, pages: [{ page: 3 }] });
  });

  it('refuses pages that the version does not have, and changes nothing then', async () => {
    const { id } = await team.start();
    const before = await team.visit(id);
    for (const page of [0, 9]) {
      const told = team.read(id, [
        { page: 1, durationMs: 5 },
        { page, durationMs: 5 },
      ]);
      await expect(told).rejects.toMatchObject({ status: 400, code: 'invalid_request' });
    }
    expect(await team.visit(id)).toEqual(before);
  });

  it('notes a download', async () => {
    const { id } = await team.start();
    expect(await team.download(id)).toBe('recorded');
    expect((await team.visit(id)).downloaded).toBe(true);
  });

  it('is unknown to whoever names another, or that of another team', async () => {
    const { id } = await team.start();
    await team.renew();
    expect(await team.read(id, [])).toBe('unknown');
    expect(await team.download(id)).toBe('unknown');
    expect(refusal(await team.get(`/visits/${id}`))).toBe('404 visit_not_found');
    expect(await team.ids()).toEqual([]);
  });

  it('keeps its last change as late as it was, however the transactions of two readings overtake each other', async () => {
    const { id } = await team.start();
    await Transaction.run(team.connections, async (early) => {
      await early.query({ text: 'select now()', values: [] });
      await sleep(30);
      await team.read(id, [{ page: 1, durationMs: 5 }]);
      const { updatedAt } = await team.visit(id);
      const reading = { number: nextReport(), pages: [{ page: 2, durationMs: 5 }], closed: false };
      await recordReading(team.workspaceIn(early), id, reading);
      await early.commit();
      expect(await team.visit(id)).toMatchObject({ updatedAt, durationMs: 10 });
    });
  });

  it('is never passed by for good by somebody who follows the changes', async () => {
    const visits = await Promise.all([1, 2, 3, 4].map(() => team.start()));
    const latest = new Map<string, number>();
    let [since, following] = ['2020-01-01T00:00:00Z', true];
    const look = async () => {
      for (const { id, durationMs, updatedAt } of await team.list(`?updatedSince=${since}&limit=100`)) {
        latest.set(id, durationMs);
        since = updatedAt;
      }
    };
    const follower = (async () => {
      while (following) await look();
    })();
    // Each holds its visit for a while, so that they overtake each other.
    const readings = Array.from({ length: 60 }, async (_, i) => {
      await sleep(i * 4);
      await team.inTransaction(async (workspace) => {
        await sleep(Math.random() * 15);
        const pages = [{ page: 1, durationMs: 1 }];
        await recordReading(workspace, visits[i % 4]!.id, { number: nextReport(), pages, closed: false });
        await sleep(Math.random() * 15);
      });
    });
    await Promise.all(readings);
    following = false;
    await follower;
    await sleep(100);
    await look();
    expect([...latest.values()]).toEqual([15, 15, 15, 15]);
  });
});

describe('the end of a visit', () => {
  const complete = () => completeVisits(team.connections);

  it('comes 10 s after the page was closed, or 5 min after the last sign of life, and is told once', async () => {
    const [closed, reopened, left, alive] = await Promise.all([team.start(), team.start(), team.start(), team.start()]);
    for (const { id } of [closed, reopened, left, alive]) await team.read(id, [{ page: 1, durationMs: 20 }]);
    for (const { id } of [closed, reopened]) await team.read(id, [], true);
    await team.read(closed.id, []); // What was told before, and comes in after.
    await team.age(reopened.id, 3000);
    await team.read(reopened.id, []);
    for (const { id } of [closed, reopened]) await team.age(id, 9000);
    await team.age(left.id, 299_000);
    await complete();
    expect(await team.ids('?completed=true')).toEqual([]);
    await team.age(closed.id, 1000);
    await team.age(left.id, 1000);
    await Promise.all([complete(), complete(), complete()]);

    expect(new Set(await team.ids('?completed=true'))).toEqual(new Set([closed.id, left.id]));
    expect(new Set(await team.ids('?completed=false'))).toEqual(new Set([reopened.id, alive.id]));
    const { pages: _pages, ...data } = await team.visit(closed.id);
    expect(Date.parse(data.completedAt!)).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(data.completedAt!)).toBeGreaterThan(Date.now() - 5000);
    expect((await team.eventsOf(closed.id)).slice(1)).toEqual([
      { type: 'visit.completed', data, previous: { completedAt: null }, request_id: null, api_key_id: null },
    ]);
    expect((await team.eventsOf(left.id)).map(({ type }) => type)).toEqual(['visit.started', 'visit.completed']);
    expect(await team.read(closed.id, [{ page: 2, durationMs: 5 }])).toBe('over');
    expect(await team.download(closed.id)).toBe('over');
    expect(await team.visit(closed.id)).toMatchObject({ durationMs: 20, downloaded: false });
  });

  it('comes in each mode, whatever is wrong in the other', async () => {
    const { id } = await team.start();
    await team.age(id, 300_000);
    const complaints: unknown[] = [];
    const recorded: string[] = [];
    const broken = new Connections(
      { databaseUrl: 'postgresql://127.0.0.1:1/none', secret: 's', poolSize: 1, onConnectionError: () => undefined },
      'live',
    );
    const sweep = new VisitSweep(
      { live: broken, test: team.connections },
      (mode) => recorded.push(mode),
      (error) => complaints.push(error),
    );
    sweep.start();
    await eventually(async () => expect((await team.visit(id)).completedAt).not.toBeNull());
    await sweep.stop();
    await broken.close();
    expect([complaints.length > 0, new Set(recorded)]).toEqual([true, new Set(['test'])]);
  });

  it('finds each reading in the visit before it, or turns it away', async () => {
    const visits = await Promise.all(Array.from({ length: 12 }, () => team.start()));
    for (const { id } of visits) await team.age(id, 300_000);
    const [outcomes] = await Promise.all([
      Promise.all(visits.map(async ({ id }, i) => (await sleep(i), team.read(id, [{ page: 1, durationMs: 7 }])))),
      complete(),
      complete(),
    ]);
    await complete();
    for (const [i, { id }] of visits.entries()) {
      const { durationMs, completedAt } = await team.visit(id);
      const expected = outcomes[i] === 'recorded' ? [7, true] : [0, false];
      expect([durationMs, completedAt === null]).toEqual(expected);
      const [, completion] = await team.eventsOf(id);
      expect(completion?.['data']).toEqual(completedAt === null ? undefined : expect.objectContaining({ durationMs }));
    }
    expect(new Set(outcomes).size).toBeGreaterThan(0);
  });

  it('of a bot or of the team itself is told to nobody, and counts nowhere', async () => {
    for (const kind of [{ isBot: true }, { isInternal: true }]) {
      const { id } = await team.start(kind);
      await team.age(id, 300_000);
      await complete();
      expect((await team.visit(id)).completedAt).not.toBeNull();
      expect(await team.eventsOf(id)).toEqual([]);
    }
    await countVisits(team.connections);
    expect(await team.api.sql('test', 'select from visit_days where team_id = $1', [team.teamId])).toEqual([]);
  });
});
