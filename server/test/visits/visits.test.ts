import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { countVisits } from '../../src/analytics/count-visits';
import { Connections } from '../../src/db/connections';
import { Transaction } from '../../src/db/transaction';
import { TransactionWorkspace } from '../../src/db/workspace';
import { recordChange } from '../../src/events/outbox';
import { completeVisits } from '../../src/visits/completion';
import { type NewVisit, type Reading, recordDownload, recordReading, startVisit } from '../../src/visits/lifecycle';
import { type Reply, TestApi } from '../support/api';
import { samplePng } from '../support/sample-files';
import { testSecret } from '../support/postgres';

let api: TestApi;
let connections: Connections;
let teamId: string;
let key: string;

beforeAll(async () => {
  api = await TestApi.start();
  const options = { databaseUrl: api.database.connectionString, secret: testSecret, poolSize: 12 };
  connections = new Connections({ ...options, onConnectionError: () => undefined }, 'test');
});
beforeEach(becomeAnotherTeam);
afterAll(async () => {
  await connections.close();
  await api.stop();
});

async function becomeAnotherTeam() {
  teamId = randomUUID();
  await api.sql('control', 'insert into teams (id, name) values ($1, $2)', [teamId, 'Team']);
  key = await api.createKey(teamId);
}

const someone: NewVisit = {
  linkId: randomUUID(),
  documentId: randomUUID(),
  documentVersion: 1,
  pageCount: 8,
  viewerId: 'vwr_5f0c2d7be1a94c3d8e6f7a1b',
  viewerEmail: 'jo@blueharbor.example',
  viewerEmailVerified: false,
  country: 'NL',
  device: 'desktop',
  browser: 'Chrome',
  operatingSystem: 'macOS',
  ipHash: null,
  isBot: false,
  isInternal: false,
};

/** Runs `work` in a transaction of the team, as requests of readers do. */
const inTransaction = <T>(work: (workspace: TransactionWorkspace) => Promise<T>): Promise<T> =>
  Transaction.run(connections, async (transaction) => {
    const record = (change: Parameters<typeof recordChange>[1]) => recordChange({ teamId }, change);
    const result = await work(new TransactionWorkspace(teamId, 'test', transaction, record));
    await transaction.commit();
    return result;
  });
const start = (visit: Partial<NewVisit> = {}) =>
  inTransaction((workspace) => startVisit(workspace, { ...someone, ...visit }));
const read = (id: string, pages: Reading['pages'], closed = false) =>
  inTransaction((workspace) => recordReading(workspace, id, { pages, closed }));
const download = (id: string) => inTransaction((workspace) => recordDownload(workspace, id));
/** Makes a visit as old as if it had begun so long ago. */
const age = (id: string, ms: number) =>
  api.sql(
    'test',
    `update visits set started_at = started_at - $2 * interval '1 ms', ends_at = ends_at - $2 * interval '1 ms' where id = $1`,
    [id, ms],
  );

const get = (path: string, headers = {}) => api.request('GET', path, { key, headers });
const visit = async (id: string) => (await get(`/visits/${id}`)).body.data;
const list = async (query = '') => (await get(`/visits${query}`)).body.data.data as { id: string }[];
const ids = async (query = '') => (await list(query)).map(({ id }) => id);
const refusal = ({ status, body }: Reply): string => `${status} ${body.error?.code}`;
const eventsOf = (id: string) =>
  api.sql(
    'test',
    'select type, data, previous, request_id, api_key_id from outbox where resource_id = $1 order by id',
    [id],
  );

describe('a visit', () => {
  it('is there and is told as soon as it starts, and is no entry of the audit log', async () => {
    const { id } = await start();
    const shown = await visit(id);
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
    expect(await eventsOf(id)).toEqual([
      { type: 'visit.started', data, previous: {}, request_id: null, api_key_id: null },
    ]);
    expect(await api.sql('test', 'select from audit_log where resource_id = $1', [id])).toEqual([]);
  });

  it('adds up what was read of each page, and has another entity tag then', async () => {
    const { id } = await start();
    await age(id, 60_000);
    const tag = async () => (await get(`/visits/${id}`)).headers.get('etag')!;
    const before = await tag();
    expect((await get(`/visits/${id}`, { 'If-None-Match': before })).status).toBe(304);
    await read(id, [
      { page: 1, durationMs: 1000 },
      { page: 3, durationMs: 200 },
    ]);
    await read(id, [{ page: 3, durationMs: 30 }, { page: 3, durationMs: 4 }, { page: 2, durationMs: 0 }]); // prettier-ignore
    expect(await visit(id)).toMatchObject({
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
    expect((await get(`/visits/${id}`, { 'If-None-Match': before })).status).toBe(200);
  });

  it('takes in what several pages tell at once, all of it', async () => {
    const { id } = await start();
    await age(id, 60_000);
    const readings = Array.from({ length: 30 }, (_, i) => read(id, [{ page: 1 + (i % 6), durationMs: 10 + i }]));
    expect(new Set(await Promise.all(readings))).toEqual(new Set(['recorded']));
    const { durationMs, pagesViewed, pages } = await visit(id);
    expect({ durationMs, pagesViewed }).toEqual({ durationMs: 30 * 10 + (29 * 30) / 2, pagesViewed: 6 });
    expect(pages.map((page: { durationMs: number }) => page.durationMs)).toEqual([0, 1, 2, 3, 4, 5].map((n) => 50 + 5 * n + 60)); // prettier-ignore
  });

  it('never comes to more time than has passed, and a little, however often it is told', async () => {
    const { id } = await start();
    await age(id, 10_000);
    await read(id, [{ page: 1, durationMs: 9000 }]);
    await Promise.all([1, 2, 3, 4].map(() => read(id, [{ page: 2, durationMs: 3_600_000 }])));
    const { durationMs, pages } = await visit(id);
    expect(durationMs).toBeGreaterThanOrEqual(12_000);
    expect(durationMs).toBeLessThan(14_000);
    expect(pages).toEqual([
      { page: 1, durationMs: 9000 },
      { page: 2, durationMs: durationMs - 9000 },
    ]);
  });

  it('refuses pages that the version does not have, and changes nothing then', async () => {
    const { id } = await start();
    const before = await visit(id);
    for (const page of [0, 9]) {
      const told = read(id, [{ page: 1, durationMs: 5 }, { page, durationMs: 5 }]); // prettier-ignore
      await expect(told).rejects.toMatchObject({ status: 400, code: 'invalid_request' });
    }
    expect(await visit(id)).toEqual(before);
  });

  it('notes a download', async () => {
    const { id } = await start();
    expect(await download(id)).toBe('recorded');
    expect((await visit(id)).downloaded).toBe(true);
  });

  it('is unknown to whoever names another, or that of another team', async () => {
    const { id } = await start();
    await becomeAnotherTeam();
    expect(await read(id, [])).toBe('unknown');
    expect(await download(id)).toBe('unknown');
    expect(refusal(await get(`/visits/${id}`))).toBe('404 visit_not_found');
    expect(await ids()).toEqual([]);
  });

  it('keeps its last change as late as it was, however the transactions of two readings overtake each other', async () => {
    const { id } = await start();
    await Transaction.run(connections, async (early) => {
      await early.query({ text: 'select now()', values: [] });
      await sleep(30);
      await read(id, [{ page: 1, durationMs: 5 }]);
      const { updatedAt } = await visit(id);
      const record = (change: Parameters<typeof recordChange>[1]) => recordChange({ teamId }, change);
      const reading = { pages: [{ page: 2, durationMs: 5 }], closed: false };
      await recordReading(new TransactionWorkspace(teamId, 'test', early, record), id, reading);
      await early.commit();
      expect(await visit(id)).toMatchObject({ updatedAt, durationMs: 10 });
    });
  });

  it('is never passed by for good by somebody who follows the changes', async () => {
    const visits = await Promise.all([1, 2, 3, 4].map(() => start()));
    const latest = new Map<string, number>();
    let [since, following] = ['2020-01-01T00:00:00Z', true];
    const look = async () => {
      const page = (await list(`?updatedSince=${since}&limit=100`)) as { id: string; durationMs: number; updatedAt: string }[]; // prettier-ignore
      for (const { id, durationMs, updatedAt } of page) {
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
      await inTransaction(async (workspace) => {
        await sleep(Math.random() * 15);
        await recordReading(workspace, visits[i % 4]!.id, { pages: [{ page: 1, durationMs: 1 }], closed: false });
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
  const complete = () => completeVisits(connections);

  it('comes 10 s after the page was closed, or 5 min after the last sign of life, and is told once', async () => {
    const [closed, reopened, left, alive] = await Promise.all([start(), start(), start(), start()]);
    for (const { id } of [closed!, reopened!, left!, alive!]) await read(id, [{ page: 1, durationMs: 20 }]);
    for (const { id } of [closed!, reopened!]) await read(id, [], true);
    await read(reopened!.id, []);
    for (const { id } of [closed!, reopened!]) await age(id, 9000);
    await age(left!.id, 299_000);
    await complete();
    expect(await ids('?completed=true')).toEqual([]);
    await age(closed!.id, 1000);
    await age(left!.id, 1000);
    await Promise.all([complete(), complete(), complete()]);

    expect(new Set(await ids('?completed=true'))).toEqual(new Set([closed!.id, left!.id]));
    expect(new Set(await ids('?completed=false'))).toEqual(new Set([reopened!.id, alive!.id]));
    const { pages: _pages, ...data } = await visit(closed!.id);
    expect(Date.parse(data.completedAt)).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(data.completedAt)).toBeGreaterThan(Date.now() - 5000);
    expect((await eventsOf(closed!.id)).slice(1)).toEqual([
      { type: 'visit.completed', data, previous: { completedAt: null }, request_id: null, api_key_id: null },
    ]);
    expect((await eventsOf(left!.id)).map(({ type }) => type)).toEqual(['visit.started', 'visit.completed']);
    expect(await read(closed!.id, [{ page: 2, durationMs: 5 }])).toBe('over');
    expect(await download(closed!.id)).toBe('over');
    expect(await visit(closed!.id)).toMatchObject({ durationMs: 20, downloaded: false });
  });

  it('finds each reading in the visit before it, or turns it away', async () => {
    const visits = await Promise.all(Array.from({ length: 12 }, () => start()));
    for (const { id } of visits) await age(id, 300_000);
    const [outcomes] = await Promise.all([
      Promise.all(visits.map(async ({ id }, i) => (await sleep(i), read(id, [{ page: 1, durationMs: 7 }])))),
      complete(),
      complete(),
    ]);
    await complete();
    for (const [i, { id }] of visits.entries()) {
      const { durationMs, completedAt } = await visit(id);
      const expected = outcomes[i] === 'recorded' ? [7, true] : [0, false];
      expect([durationMs, completedAt === null]).toEqual(expected);
      const [, completion] = await eventsOf(id);
      expect(completion?.['data']).toEqual(completedAt === null ? undefined : expect.objectContaining({ durationMs }));
    }
    expect(new Set(outcomes).size).toBeGreaterThan(0);
  });

  it('of a bot or of the team itself is told to nobody, and counts nowhere', async () => {
    for (const kind of [{ isBot: true }, { isInternal: true }]) {
      const { id } = await start(kind);
      await age(id, 300_000);
      await complete();
      expect((await visit(id)).completedAt).not.toBeNull();
      expect(await eventsOf(id)).toEqual([]);
    }
    await countVisits(connections);
    expect(await api.sql('test', 'select from visit_days where team_id = $1', [teamId])).toEqual([]);
  });
});

describe('listVisits', () => {
  it('filters by everything there is, and leaves out bots and the team itself unless it is asked for them', async () => {
    const own = await Promise.all([
      start({ linkId: randomUUID(), viewerEmail: 'max@example.com', viewerId: 'vwr_aa' }),
      start({ documentId: randomUUID(), country: null, device: 'mobile', browser: 'Safari', viewerEmail: null }),
      start({ isBot: true, device: 'other' }),
      start({ isInternal: true }),
      start({ isBot: true, isInternal: true }),
    ]);
    const [a, b, bot, internal, both] = own.map(({ id }) => id) as [string, string, string, string, string];
    await download(b);
    await age(a, 400_000);
    await completeVisits(connections);
    const { startedAt } = await visit(b);
    const expected: Record<string, string[]> = {
      '': [b, a],
      [`linkId=${own[0]!.link_id}`]: [a],
      [`documentId=${own[1]!.document_id.toUpperCase()}`]: [b],
      'viewerEmail=MAX%40Example.com': [a],
      'viewerId=vwr_aa': [a],
      'country=NL': [a],
      'country=FR': [],
      'device=mobile': [b],
      'browser=Safari': [b],
      'browser=safari': [],
      'downloaded=true': [b],
      'downloaded=false': [a],
      'completed=true': [a],
      'completed=false': [b],
      'bots=only': [bot],
      'internal=only': [internal],
      'bots=only&internal=only': [both],
      'bots=include&internal=include': [both, internal, bot, b, a],
      'bots=only&device=other': [bot],
      [`startedAfter=${startedAt}`]: [b],
      [`startedBefore=${startedAt}`]: [a],
      'sort=startedAt': [a, b],
    };
    for (const [query, found] of Object.entries(expected)) {
      // Those that are not `a` started within the same moment.
      const inAnyOrder = [...(await ids(`?${query}`))].sort();
      expect({ query, found: inAnyOrder }).toEqual({ query, found: [...found].sort() });
    }
    expect(await ids('?sort=startedAt')).toEqual([a, b]);
    expect(await ids()).toEqual([b, a]);
  });

  it('pages through visits that started at one moment, each once, either way', async () => {
    const started = await Promise.all(Array.from({ length: 7 }, () => start()));
    const moment = '2025-01-15T10:00:00.000Z';
    await api.sql('test', 'update visits set started_at = $2 where team_id = $1', [teamId, moment]);
    const all = started.map(({ id }) => id).sort();
    for (const [sort, expected] of [
      ['startedAt', all],
      ['-startedAt', [...all].reverse()],
    ] as const) {
      // prettier-ignore
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { data } = (await get(`/visits?limit=3&sort=${sort}${cursor && `&after=${cursor}`}`)).body as {
          data: any;
        }; // eslint-disable-line
        seen.push(...data.data.map(({ id }: { id: string }) => id));
        cursor = data.nextCursor;
      }
      expect(seen).toEqual(expected);
    }
  });

  it('refuses a cursor of another list, and an order beside updatedSince', async () => {
    await Promise.all([start(), start()]);
    const { nextCursor } = (await get('/visits?limit=1')).body.data;
    expect(refusal(await get(`/visits?limit=1&device=mobile&after=${nextCursor}`))).toBe('400 cursor_mismatch');
    expect(refusal(await get('/visits?updatedSince=2025-01-01T00:00:00Z&sort=startedAt'))).toBe('400 invalid_request');
  });
});

describe('analytics', () => {
  const upload = async () =>
    (await api.request('POST', '/documents', { key, form: { file: samplePng().file } })).body.data.id as string;
  const share = async (documentId: string, fields: object = {}) =>
    (await api.request('POST', '/links', { key, body: { documentId, ...fields } })).body.data.id as string;
  const make = (body: object, headers = {}) => api.request('POST', '/test/visits', { key, body, headers });

  it('of a document are those of all its links, and of a link its own, completed or not, counted or not', async () => {
    const documentId = await upload();
    const [first, second] = [await share(documentId), await share(documentId)];
    const common = { documentId, pageCount: 3, linkId: first };
    const [a, b, c] = await Promise.all([
      start({ ...common, viewerId: 'vwr_1' }),
      start({ ...common, viewerId: 'vwr_1' }),
      start({ ...common, viewerId: 'vwr_2', linkId: second }),
    ]);
    for (const { id } of [a!, b!, c!]) await age(id, 60_000);
    await read(a!.id, [{ page: 1, durationMs: 1000 }, { page: 2, durationMs: 501 }]); // prettier-ignore
    await read(b!.id, [{ page: 1, durationMs: 1000 }]);
    await read(c!.id, [{ page: 1, durationMs: 3 }, { page: 3, durationMs: 3 }]); // prettier-ignore
    await download(c!.id);
    const date = (await visit(a!.id)).startedAt.slice(0, 10);
    const ofFirst = {
      from: null,
      to: null,
      views: 2,
      uniqueViewers: 1,
      totalDurationMs: 2501,
      medianDurationMs: 1251,
      averageCompletion: 49.5,
      downloads: 0,
      pages: [
        { page: 1, views: 2, totalDurationMs: 2000, averageDurationMs: 1000, dropOffs: 1 },
        { page: 2, views: 1, totalDurationMs: 501, averageDurationMs: 501, dropOffs: 1 },
      ],
      days: [{ date, views: 2, uniqueViewers: 1, totalDurationMs: 2501 }],
    };
    const ofDocument = {
      from: null,
      to: null,
      views: 3,
      uniqueViewers: 2,
      totalDurationMs: 2507,
      medianDurationMs: 1000,
      averageCompletion: 55, // 66, 33 and 66 in whole percent
      downloads: 1,
      pages: [
        { page: 1, views: 3, totalDurationMs: 2003, averageDurationMs: 668, dropOffs: 1 },
        { page: 2, views: 1, totalDurationMs: 501, averageDurationMs: 501, dropOffs: 1 },
        { page: 3, views: 1, totalDurationMs: 3, averageDurationMs: 3, dropOffs: 1 },
      ],
      days: [{ date, views: 3, uniqueViewers: 2, totalDurationMs: 2507 }],
    };
    const check = async () => {
      expect((await get(`/links/${first}/analytics`)).body.data).toEqual(ofFirst);
      expect((await get(`/documents/${documentId}/analytics`)).body.data).toEqual(ofDocument);
    };
    await check();
    await api.sql('test', 'update visits set ends_at = now() where team_id = $1', [teamId]);
    await completeVisits(connections);
    await check();
    await countVisits(connections);
    await check();

    expect((await get(`/documents/${documentId}/analytics?from=${date}&to=${date}`)).body.data).toEqual({
      ...ofDocument,
      from: date,
      to: date,
    });
    const none = { views: 0, uniqueViewers: 0, medianDurationMs: null, averageCompletion: null, pages: [], days: [] };
    for (const days of ['to=2020-01-01', 'from=9999-12-31', 'from=2030-01-01&to=2020-01-01', 'to=0001-01-01']) {
      expect((await get(`/links/${first}/analytics?${days}`)).body.data).toMatchObject(none);
    }
  });

  it('stay when the document is archived, go with a deleted link, and are nobody else’s', async () => {
    const documentId = await upload();
    const linkId = await share(documentId);
    await make({ linkId, count: 2 });
    await api.request('DELETE', `/links/${linkId}`, { key });
    await api.request('DELETE', `/documents/${documentId}`, { key });
    expect((await get(`/documents/${documentId}/analytics`)).body.data.views).toBe(2);
    expect(refusal(await get(`/links/${linkId}/analytics`))).toBe('404 link_not_found');
    await becomeAnotherTeam();
    expect(refusal(await get(`/documents/${documentId}/analytics`))).toBe('404 document_not_found');
  });

  it('count visits that are made up, which cause events of the request that made them', async () => {
    const documentId = await upload();
    const linkId = await share(documentId, { access: { allowDownload: true } });
    const reply = await make({ linkId, count: 40, days: 30 });
    expect(reply.status).toBe(201);
    const { visits } = reply.body.data;
    expect(visits).toHaveLength(40);
    const starts = visits.map(({ startedAt }: { startedAt: string }) => startedAt);
    expect(starts).toEqual([...starts].sort());
    expect(Date.parse(starts[0])).toBeGreaterThan(Date.now() - 31 * 24 * 3600 * 1000);
    expect(Date.parse(starts[39]) - Date.parse(starts[0])).toBeGreaterThan(5 * 24 * 3600 * 1000);
    const [{ id: keyId }] = (await api.sql<{ id: string }>('control', 'select id from api_keys where team_id = $1', [teamId])) as [{ id: string }]; // prettier-ignore
    for (const made of visits) {
      expect(Date.parse(made.completedAt)).toBeGreaterThanOrEqual(Date.parse(made.startedAt) + made.durationMs);
      expect(Date.parse(made.completedAt)).toBeLessThanOrEqual(Date.now());
      const origin = { request_id: reply.headers.get('request-id'), api_key_id: keyId };
      const asItStarted = {
        ...made,
        completedAt: null,
        durationMs: 0,
        pagesViewed: 0,
        completion: 0,
        downloaded: false,
      };
      expect(await eventsOf(made.id)).toEqual([
        { type: 'visit.started', data: asItStarted, previous: {}, ...origin },
        { type: 'visit.completed', data: made, previous: { completedAt: null }, ...origin },
      ]);
    }
    expect(new Set(visits.map(({ viewerId }: { viewerId: string }) => viewerId)).size).toBeGreaterThan(5);
    const { data } = (await get(`/links/${linkId}/analytics`)).body;
    expect(data.views).toBe(40);
    expect(data.totalDurationMs).toBe(visits.reduce((sum: number, made: any) => sum + made.durationMs, 0)); // eslint-disable-line
    expect((await list('?limit=100')).length).toBe(40);
  });

  it('of made-up visits take the demands of the link as met', async () => {
    const access = { verifyEmail: false, allowedDomains: ['acme.example'] };
    const linkId = await share(await upload(), { access });
    const { visits } = (await make({ linkId, count: 20 })).body.data;
    for (const { viewerEmail, downloaded, startedAt } of visits) {
      expect(viewerEmail).toMatch(/@acme\.example$/);
      expect(downloaded).toBe(false);
      expect(Date.parse(startedAt)).toBeGreaterThan(Date.now() - 3600_000);
    }
  });

  it('are not to be had by making visits up with a live key, of no link, or twice with one Idempotency-Key', async () => {
    const linkId = await share(await upload());
    const live = await api.createKey(teamId, { mode: 'live' });
    expect(refusal(await api.request('POST', '/test/visits', { key: live, body: { linkId } }))).toBe(
      '403 test_mode_only',
    );
    expect(refusal(await make({ linkId: randomUUID() }))).toBe('422 reference_not_found');
    const once = { 'Idempotency-Key': randomUUID() };
    const [first, again] = [await make({ linkId, count: 3 }, once), await make({ linkId, count: 3 }, once)];
    expect(again.text).toBe(first.text);
    expect((await list()).length).toBe(3);
  });
});
