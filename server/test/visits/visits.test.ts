import { randomUUID } from 'node:crypto';
import { countVisits } from '../../src/analytics/count-visits';
import { expiring, oldAddressHashes } from '../../src/retention';
import { completeVisits } from '../../src/visits/completion';
import { refusal, type Visit, VisitedTeam } from './visited-team';
import { samplePng } from '../support/sample-files';

let team: VisitedTeam;

beforeAll(async () => {
  team = await VisitedTeam.start();
});
beforeEach(() => team.renew());
afterAll(() => team.stop());

describe('listVisits', () => {
  it('filters by everything there is, and leaves out bots and the team itself unless it is asked for them', async () => {
    const own = await Promise.all([
      team.start({ linkId: randomUUID(), viewerEmail: 'max@example.com', viewerId: 'vwr_aa' }),
      team.start({
        documentId: randomUUID(),
        country: null,
        device: 'mobile',
        browser: 'Safari',
        viewerEmail: 'kay@example.com',
      }),
      team.start({ isBot: true, device: 'other' }),
      team.start({ isInternal: true }),
      team.start({ isBot: true, isInternal: true }),
    ]);
    const [a, b, bot, internal, both] = own.map(({ id }) => id) as [string, string, string, string, string];
    await team.download(b);
    await team.age(a, 400_000);
    await completeVisits(team.connections);
    const { startedAt } = await team.visit(b);
    const expected: Record<string, string[]> = {
      '': [b, a],
      [`linkId=${own[0].link_id}`]: [a],
      [`documentId=${own[1].document_id.toUpperCase()}`]: [b],
      'viewerEmail=MAX%40Example.com': [a],
      // The Kelvin sign, which is a `k` in lower case to Unicode alone.
      'viewerEmail=%E2%84%AAay%40example.com': [],
      'viewerEmail=KAY%40example.com': [b],
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
      const inAnyOrder = [...(await team.ids(`?${query}`))].sort();
      expect({ query, found: inAnyOrder }).toEqual({ query, found: [...found].sort() });
    }
    expect(await team.ids('?sort=startedAt')).toEqual([a, b]);
    expect(await team.ids()).toEqual([b, a]);
  });

  it('pages through visits that started at one moment, each once, either way', async () => {
    const started = await Promise.all(Array.from({ length: 7 }, () => team.start()));
    const moment = '2025-01-15T10:00:00.000Z';
    await team.api.sql('test', 'update visits set started_at = $2 where team_id = $1', [team.teamId, moment]);
    const all = started.map(({ id }) => id).sort();
    for (const [sort, expected] of [
      ['startedAt', all],
      ['-startedAt', [...all].reverse()],
    ] as const) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await team.get(`/visits?limit=3&sort=${sort}${cursor && `&after=${cursor}`}`);
        seen.push(...(body.data.data as Visit[]).map(({ id }) => id));
        cursor = body.data.nextCursor as string | null;
      }
      expect(seen).toEqual(expected);
    }
  });

  it('refuses a cursor of another list, and an order beside updatedSince', async () => {
    await Promise.all([team.start(), team.start()]);
    const { nextCursor } = (await team.get('/visits?limit=1')).body.data;
    expect(refusal(await team.get(`/visits?limit=1&device=mobile&after=${nextCursor}`))).toBe('400 cursor_mismatch');
    expect(refusal(await team.get('/visits?updatedSince=2025-01-01T00:00:00Z&sort=startedAt'))).toBe(
      '400 invalid_request',
    );
  });
});

it('the hash of an address goes after 90 days, as the role of the mode; the visit stays as it was', async () => {
  const ipHash = Buffer.alloc(32, 7);
  const [old, recent] = await Promise.all([team.start({ ipHash }), team.start({ ipHash })]);
  const day = 24 * 3600 * 1000;
  await team.age(old.id, 90 * day + 1000);
  await team.age(recent.id, 89 * day);
  const before = await team.visit(old.id);
  const clear = () =>
    team.connections.query<{ rows: number }>({ text: oldAddressHashes(team.connections).sql, values: [] });
  expect([...(await clear()), ...(await clear())]).toEqual([{ rows: 1 }, { rows: 0 }]);
  const text = 'select ip_hash from visits where team_id = $1 order by started_at';
  expect(await team.api.sql('test', text, [team.teamId])).toEqual([{ ip_hash: null }, { ip_hash: ipHash }]);
  expect(await team.visit(old.id)).toEqual(before);
  expect(expiring(team.connections, { live: team.connections, test: team.connections })).toContainEqual(
    oldAddressHashes(team.connections),
  );
});

describe('analytics', () => {
  const upload = async () =>
    (await team.api.request('POST', '/documents', { key: team.key, form: { file: samplePng().file } })).body.data
      .id as string;
  const share = async (documentId: string, fields: object = {}) =>
    (await team.api.request('POST', '/links', { key: team.key, body: { documentId, ...fields } })).body.data
      .id as string;
  const make = (body: object, headers = {}) =>
    team.api.request('POST', '/test/visits', { key: team.key, body, headers });

  it('of a document are those of all its links, and of a link its own, completed or not, counted or not', async () => {
    const documentId = await upload();
    const [first, second] = [await share(documentId), await share(documentId)];
    const common = { documentId, pageCount: 3, linkId: first };
    const [a, b, c] = await Promise.all([
      team.start({ ...common, viewerId: 'vwr_1' }),
      team.start({ ...common, viewerId: 'vwr_1' }),
      team.start({ ...common, viewerId: 'vwr_2', linkId: second }),
    ]);
    for (const { id } of [a, b, c]) await team.age(id, 60_000);
    await team.read(a.id, [
      { page: 1, durationMs: 1000 },
      { page: 2, durationMs: 501 },
    ]);
    await team.read(b.id, [{ page: 1, durationMs: 1000 }]);
    await team.read(c.id, [
      { page: 1, durationMs: 3 },
      { page: 3, durationMs: 3 },
    ]);
    await team.download(c.id);
    const date = (await team.visit(a.id)).startedAt.slice(0, 10);
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
      expect((await team.get(`/links/${first}/analytics`)).body.data).toEqual(ofFirst);
      expect((await team.get(`/documents/${documentId}/analytics`)).body.data).toEqual(ofDocument);
    };
    await check();
    await team.api.sql('test', 'update visits set ends_at = now() where team_id = $1', [team.teamId]);
    await completeVisits(team.connections);
    await check();
    await countVisits(team.connections);
    await check();

    expect((await team.get(`/documents/${documentId}/analytics?from=${date}&to=${date}`)).body.data).toEqual({
      ...ofDocument,
      from: date,
      to: date,
    });
    const none = { views: 0, uniqueViewers: 0, medianDurationMs: null, averageCompletion: null, pages: [], days: [] };
    for (const days of ['to=2020-01-01', 'from=9999-12-31', 'to=0001-01-01']) {
      expect((await team.get(`/links/${first}/analytics?${days}`)).body.data).toMatchObject(none);
    }
    for (const subject of [`/links/${first}`, `/documents/${documentId}`]) {
      const turned = await team.get(`${subject}/analytics?from=2030-01-02&to=2030-01-01`);
      expect([refusal(turned), turned.body.error.param]).toEqual(['400 invalid_request', 'to']);
    }
  });

  it('stay when the document is archived, go with a deleted link, and are nobody else’s', async () => {
    const documentId = await upload();
    const linkId = await share(documentId);
    await make({ linkId, count: 2 });
    await team.api.request('DELETE', `/links/${linkId}`, { key: team.key });
    await team.api.request('DELETE', `/documents/${documentId}`, { key: team.key });
    expect((await team.get(`/documents/${documentId}/analytics`)).body.data.views).toBe(2);
    expect(refusal(await team.get(`/links/${linkId}/analytics`))).toBe('404 link_not_found');
    await team.renew();
    expect(refusal(await team.get(`/documents/${documentId}/analytics`))).toBe('404 document_not_found');
  });

  it('count visits that are made up, which cause events of the request that made them', async () => {
    const documentId = await upload();
    const linkId = await share(documentId, { access: { allowDownload: true } });
    const reply = await make({ linkId, count: 40, days: 30 });
    expect(reply.status).toBe(201);
    const visits = reply.body.data.visits as Visit[];
    expect(visits).toHaveLength(40);
    const starts = visits.map(({ startedAt }) => startedAt);
    expect(starts).toEqual([...starts].sort());
    expect(Date.parse(starts[0]!)).toBeGreaterThan(Date.now() - 31 * 24 * 3600 * 1000);
    expect(Date.parse(starts[39]!) - Date.parse(starts[0]!)).toBeGreaterThan(5 * 24 * 3600 * 1000);
    const keys = await team.api.sql<{ id: string }>('control', 'select id from api_keys where team_id = $1', [
      team.teamId,
    ]);
    const origin = { request_id: reply.headers.get('request-id'), api_key_id: keys[0]!.id };
    for (const made of visits) {
      expect(Date.parse(made.completedAt!)).toBeGreaterThanOrEqual(Date.parse(made.startedAt) + made.durationMs);
      expect(Date.parse(made.completedAt!)).toBeLessThanOrEqual(Date.now());
      const asItStarted = {
        ...made,
        completedAt: null,
        durationMs: 0,
        pagesViewed: 0,
        completion: 0,
        downloaded: false,
      };
      expect(await team.eventsOf(made.id)).toEqual([
        { type: 'visit.started', data: asItStarted, previous: {}, ...origin },
        { type: 'visit.completed', data: made, previous: { completedAt: null }, ...origin },
      ]);
    }
    expect(new Set(visits.map(({ viewerId }) => viewerId)).size).toBeGreaterThan(5);
    const { data } = (await team.get(`/links/${linkId}/analytics`)).body;
    expect(data.views).toBe(40);
    expect(data.totalDurationMs).toBe(visits.reduce((sum, made) => sum + made.durationMs, 0));
    expect((await team.list('?limit=100')).length).toBe(40);
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
    const live = await team.api.createKey(team.teamId, { mode: 'live' });
    expect(refusal(await team.api.request('POST', '/test/visits', { key: live, body: { linkId } }))).toBe(
      '403 test_mode_only',
    );
    expect(refusal(await make({ linkId: randomUUID() }))).toBe('422 reference_not_found');
    const once = { 'Idempotency-Key': randomUUID() };
    const [first, again] = [await make({ linkId, count: 3 }, once), await make({ linkId, count: 3 }, once)];
    expect(again.text).toBe(first.text);
    expect((await team.list()).length).toBe(3);
  });
});
