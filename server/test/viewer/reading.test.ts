import { randomUUID } from 'node:crypto';
import { createStaff } from '../console/visitor';
import { firefox, iphone, nobodysVisit, refusal, Sharing, type SharedLink } from './reading';

jest.setTimeout(60_000);

let sharing: Sharing;

beforeAll(async () => {
  sharing = await Sharing.open({ config: { countryHeader: 'cf-ipcountry' } });
});
afterAll(() => sharing.api.stop());

const onePage = (durationMs = 100, page = 1) => ({ pages: [{ page, durationMs }], closed: false });

describe('a visit', () => {
  it('is begun by the script of the page and by nothing else', async () => {
    const link = await sharing.link();
    const browser = sharing.browser(link);
    expect((await browser.open()).text).toMatch(/class="reader"[^]*The secret plan/);
    for (const method of ['HEAD', 'OPTIONS', 'PUT']) await browser.open(method);
    await browser.open('GET', { Range: 'bytes=0-10' });
    await browser.open('GET', { 'Sec-Purpose': 'prefetch;prerender' });
    for (const method of ['GET', 'HEAD']) await browser.send(method, '/visits');
    expect(await sharing.visitsOf(link)).toEqual([]);

    const reply = await browser.start({ 'CF-IPCountry': 'nl' });
    expect([reply.status, reply.body]).toEqual([
      201,
      {
        visit: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        document: {
          name: 'The secret plan',
          contentType: 'application/pdf',
          pageCount: 3,
          size: sharing.document.size,
          allowDownload: false,
        },
      },
    ]);
    expect(reply.headers.get('cache-control')).toBe('private, no-store');
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    const [visit] = await sharing.visitsOf(link);
    expect(visit).toMatchObject({
      id: reply.body.visit.id,
      document_version: 1,
      page_count: 3,
      viewer_email: null,
      viewer_email_verified: false,
      country: 'NL',
      device: 'desktop',
      browser: 'Firefox',
      operating_system: 'Linux',
      is_bot: false,
      is_internal: false,
    });
    expect(JSON.stringify(visit)).not.toContain(browser.ip);
    expect((visit!['ip_hash'] as Buffer).length).toBe(32);
    expect(await sharing.viewsOf(link)).toBe(1);
    const events = await sharing.api.sql('test', 'select type, request_id from outbox where resource_id = $1', [
      visit!.id,
    ]);
    expect(events).toEqual([{ type: 'visit.started', request_id: null }]);
    expect(await sharing.api.sql('test', 'select from audit_log where resource_id = $1', [visit!.id])).toEqual([]);
  });

  it('belongs to one reader in a browser, and to another in another', async () => {
    const link = await sharing.link();
    const browser = sharing.browser(link);
    const [first, second] = [await browser.read(), await browser.read()];
    expect(browser.cookies.get('paperlink_browser')!.line).toMatch(
      /^paperlink_browser=[\w-]{22}; Max-Age=\d+; Path=\/l; Expires=[^;]*; HttpOnly; SameSite=Lax$/,
    );
    const other = sharing.browser(link);
    const third = await other.read();
    const visits = await sharing.visitsOf(link);
    const viewers = [first, second, third].map((id) => visits.find((visit) => visit.id === id)!['viewer_id']);
    expect(viewers[0]).toMatch(/^vwr_[0-9a-f]{24}$/);
    expect([viewers[1] === viewers[0], viewers[2] === viewers[0]]).toEqual([true, false]);

    const replies = [
      await other.file(first),
      await other.download(first),
      await other.tell(first, onePage()),
      await sharing.browser(link).file(first),
      await browser.file(nobodysVisit),
      await browser.file('1 or 1=1'),
      await sharing.browser(await sharing.link()).file(first),
    ];
    expect(replies.map(refusal)).toEqual(replies.map(() => '404 route_not_found'));
    const elsewhere = sharing.browser(await sharing.link(), firefox, browser.ip);
    for (const [name, cookie] of browser.cookies) elsewhere.cookies.set(name, cookie);
    expect(refusal(await elsewhere.tell(first, onePage()))).toBe('404 route_not_found');
  });

  it('of a bot, of something that loads pages ahead or of somebody of the team counts nowhere', async () => {
    const staff = await createStaff(sharing.api);
    await sharing.api.sql('control', 'insert into members (team_id, user_id, role) values ($1, $2, $3)', [
      sharing.teamId,
      staff.MEMBER.userId,
      'MEMBER',
    ]);
    const link = await sharing.link({ maxViews: 1 });
    const bots = [
      'Googlebot/2.1 (+http://www.google.com/bot.html)',
      'Slackbot-LinkExpanding 1.0',
      'curl/8.5.0',
      `${firefox} HeadlessChrome/140`,
    ];
    for (const bot of bots) await sharing.browser(link, bot).read();
    for (const [name, value] of [
      ['Sec-Purpose', 'prefetch;prerender'],
      ['Purpose', 'prefetch'],
      ['X-Purpose', 'preview'],
    ])
      expect((await sharing.browser(link).start({ [name!]: value! })).status).toBe(201);
    expect((await sharing.visitsOf(link)).map((visit) => visit.is_bot)).toEqual(Array(7).fill(true));

    // A member of the link's team, who looks at another team just now.
    const cookie = staff.MEMBER.visitor.cookie!;
    expect((await sharing.browser(link).start({ Cookie: cookie })).status).toBe(201);
    expect(await sharing.viewsOf(link)).toBe(0);
    const [internal] = (await sharing.visitsOf(link)).slice(-1);
    expect([internal!.is_bot, internal!.is_internal]).toEqual([false, true]);
    const recorded = await sharing.api.sql(
      'test',
      `select from outbox where type = 'visit.started' and data->>'linkId' = $1`,
      [link.id],
    );
    expect(recorded).toEqual([]);

    // Signed in, but of other teams; and signed in no more.
    const stranger = await sharing.browser(link).start({ Cookie: staff.OWNER.visitor.cookie! });
    await sharing.change(link, { access: { maxViews: null } });
    await staff.MEMBER.visitor.send('DELETE', '/session');
    const signedOut = await sharing.browser(link).start({ Cookie: cookie });
    expect([stranger.status, signedOut.status]).toEqual([201, 201]);
    expect((await sharing.visitsOf(link)).slice(-2).map((visit) => visit.is_internal)).toEqual([false, false]);
  });

  it('is seen by what it comes with; a country only by the header that is configured', async () => {
    const link = await sharing.link();
    await sharing.browser(link, iphone).start({ 'CF-IPCountry': 'XX', 'X-Country': 'DE' });
    await sharing.browser(link, `Mozilla/5.0 (${'x'.repeat(5000)})`).read();
    expect(await sharing.visitsOf(link)).toMatchObject([
      { country: null, device: 'mobile', browser: 'Safari', operating_system: 'iOS', is_bot: false },
      { country: null },
    ]);
  });

  it('takes one of the views of its link: of fifty at once, one begins where one is left', async () => {
    const link = await sharing.link({ maxViews: 1 });
    const browsers = Array.from({ length: 50 }, () => sharing.browser(link));
    const replies = await Promise.all(browsers.map((browser) => browser.start()));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(49).fill(410)]);
    expect(refusal(replies.find(({ status }) => status === 410)!)).toBe('410 link_closed');
    expect([(await sharing.visitsOf(link)).length, await sharing.viewsOf(link)]).toEqual([1, 1]);

    // Whoever is being shown the document may finish; nobody may begin.
    const reader = browsers[replies.findIndex(({ status }) => status === 201)]!;
    const id = replies.find(({ status }) => status === 201)!.body.visit.id as string;
    expect([(await reader.file(id)).status, (await reader.tell(id, onePage())).status]).toEqual([200, 204]);
    const page = await reader.open();
    expect([page.status, page.text]).toEqual([410, expect.stringContaining('This link is used up')]);
    await sharing.api.sql('test', 'update visits set completed_at = now() where id = $1', [id]);
    expect([refusal(await reader.file(id)), refusal(await reader.tell(id, onePage()))]).toEqual([
      '410 link_closed',
      '410 link_closed',
    ]);
  });
});

describe('the bytes', () => {
  it('are those of the version of the visit, in ranges and kept by nobody', async () => {
    const link = await sharing.link({ allowDownload: true });
    const browser = sharing.browser(link);
    const id = await browser.read();
    const { bytes } = sharing.document;
    const whole = await browser.file(id);
    expect(Buffer.from(whole.text, 'latin1').equals(bytes)).toBe(true);
    expect([whole.status, Object.fromEntries(whole.headers)]).toMatchObject([
      200,
      {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="Plan.pdf"',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      },
    ]);
    expect(whole.headers.get('access-control-allow-origin')).toBeNull();
    const part = await browser.file(id, { Range: 'bytes=5-9' });
    expect([part.status, part.text]).toEqual([206, bytes.subarray(5, 10).toString('latin1')]);
    const head = await browser.file(id, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), head.text]).toEqual([200, String(bytes.length), '']);
    const known = await browser.file(id, { 'If-None-Match': whole.headers.get('etag')! });
    expect(known.status).toBe(304);
    expect(refusal(await browser.file(id, { Range: `bytes=${bytes.length}-` }))).toBe('416 range_not_satisfiable');
    expect(await sharing.viewsOf(link)).toBe(1);
  });

  it('are downloaded where that is allowed, which is noted once the file is asked for', async () => {
    const link = await sharing.link();
    const browser = sharing.browser(link);
    const id = await browser.read();
    expect(refusal(await browser.download(id))).toBe('403 link_download_not_allowed');
    await sharing.change(link, { access: { allowDownload: true } });
    const noted = async () => (await sharing.visitsOf(link))[0]!['downloaded'];
    expect([(await browser.download(id, 'HEAD')).status, await noted()]).toEqual([200, false]);
    expect([(await browser.download(id)).status, await noted()]).toEqual([200, true]);
  });
});

describe('readings', () => {
  const pagesOf = (id: string) =>
    sharing.api.sql(
      'test',
      'select page, duration_ms::integer as ms from visit_pages where visit_id = $1 order by page',
      [id],
    );

  it('add up, from the page and from its beacons', async () => {
    const browser = sharing.browser(await sharing.link());
    const id = await browser.read();
    expect(
      (
        await browser.tell(id, {
          pages: [
            { page: 1, durationMs: 300 },
            { page: 3, durationMs: 20 },
          ],
          closed: false,
        })
      ).status,
    ).toBe(204);
    const beacon = JSON.stringify({ pages: [{ page: 1, durationMs: 50 }], closed: true });
    expect((await browser.tell(id, beacon, { 'Content-Type': 'text/plain;charset=UTF-8' })).status).toBe(204);
    expect(await pagesOf(id)).toEqual([
      { page: 1, ms: 350 },
      { page: 3, ms: 20 },
    ]);
    const [visit] = await sharing.api.sql(
      'test',
      'select closed_at is not null as closed, pages_viewed from visits where id = $1',
      [id],
    );
    expect(visit).toEqual({ closed: true, pages_viewed: 2 });
    await sharing.api.sql('test', 'update visits set completed_at = now() where id = $1', [id]);
    expect(refusal(await browser.tell(id, onePage()))).toBe('410 visit_over');
  });

  it('that are none are refused, whoever sends them, and change nothing', async () => {
    const browser = sharing.browser(await sharing.link());
    const id = await browser.read();
    const tell = async (body: unknown, headers = {}) => refusal(await browser.tell(id, body, headers));
    const pages = Array.from({ length: 101 }, () => ({ page: 1, durationMs: 1 }));
    for (const body of [
      {},
      [],
      null,
      '"text"',
      { pages: [], closed: 'no' },
      { pages, closed: false },
      { ...onePage(), more: 1 },
      ...[0, -1, 1.5, 5001, 4, '1', null].map((page) => onePage(1, page as number)),
      ...[-1, 0.5, 1e9, '9'].map((durationMs) => onePage(durationMs as number)),
    ])
      expect([body, await tell(body)]).toEqual([body, '400 invalid_request']);
    expect(await tell('{"pages":')).toBe('400 invalid_json');
    expect(await tell(JSON.stringify({ ...onePage(), __proto__: null, pad: 'x'.repeat(17_000) }))).toBe(
      '413 body_too_large',
    );
    expect(await tell('{}', { 'Content-Type': 'application/x-www-form-urlencoded' })).toBe(
      '415 unsupported_media_type',
    );
    for (const origin of [null, 'null', 'https://evil.example', 'not an origin']) {
      const replies = [
        await browser.send('POST', `/visits/${id}/readings`, { body: onePage(), origin }),
        await browser.send('POST', '/visits', { origin }),
        await browser.send('POST', '/access', { body: {}, origin }),
      ];
      expect([origin, replies.map(refusal)]).toEqual([origin, Array(3).fill('403 origin_not_allowed')]);
    }
    expect(await tell(onePage(), { 'Sec-Fetch-Site': 'cross-site' })).toBe('403 origin_not_allowed');
    expect(await pagesOf(id)).toEqual([]);
  });

  it('come 120 times a minute at most, of each visit', async () => {
    const browser = sharing.browser(await sharing.link());
    const [id, other] = [await browser.read(), await browser.read()];
    const replies = await Promise.all(Array.from({ length: 130 }, () => browser.tell(id, onePage(0))));
    expect(replies.filter(({ status }) => status === 204)).toHaveLength(120);
    expect(refusal(replies.find(({ status }) => status !== 204)!)).toBe('429 rate_limit_exceeded');
    expect((await browser.tell(other, onePage())).status).toBe(204);
  });
});

describe('whatever is changed holds from the next request', () => {
  const closings: [what: string, how: (link: SharedLink) => Promise<unknown>, text: string][] = [
    ['disabled', (link) => sharing.change(link, { disabled: true }), 'This link is switched off'],
    [
      'expired',
      (link) =>
        sharing.api.sql('test', `update links set expires_at = now() - interval '1 ms' where id = $1`, [link.id]),
      'This link has expired',
    ],
    [
      'archived',
      ({ documentId }) => sharing.request('DELETE', `/documents/${documentId}`),
      'This document is no longer available',
    ],
  ];

  it.each(closings)('when the link is %s', async (_what, close, text) => {
    const documentId = await sharing.upload(sharing.key);
    const link = await sharing.link({ allowDownload: true }, { documentId });
    const browser = sharing.browser(link);
    const id = await browser.read();
    await close(link);
    const page = await browser.open();
    expect([page.status, page.text]).toEqual([410, expect.stringContaining(text)]);
    const replies = [
      await browser.file(id),
      await browser.download(id),
      await browser.tell(id, onePage()),
      await browser.start(),
      await browser.enter({}),
    ];
    for (const reply of replies) {
      expect(refusal(reply)).toBe('410 link_closed');
      expect(reply.body.error.message).toContain(text);
    }
  });

  it('when the link is deleted, or never was', async () => {
    const link = await sharing.link();
    const browser = sharing.browser(link);
    const id = await browser.read();
    await sharing.request('DELETE', `/links/${link.id}`);
    const nowhere = sharing.browser({ ...link, slug: `test-${randomUUID()}` });
    for (const somebody of [browser, nowhere]) {
      const page = await somebody.open();
      expect([page.status, page.text]).toEqual([404, expect.stringContaining('There is no document here')]);
      const replies = [
        await somebody.file(id),
        await somebody.tell(id, onePage()),
        await somebody.start(),
        await somebody.enter({}),
      ];
      expect(replies.map(refusal)).toEqual(Array(4).fill('404 route_not_found'));
    }
  });

  it('when a new version comes: visits under way keep theirs', async () => {
    const documentId = await sharing.upload(sharing.key);
    const browser = sharing.browser(await sharing.link({}, { documentId }));
    const before = await browser.read();
    const { samplePng } = await import('../support/sample-files');
    const form = { file: samplePng(0, 'new.png').file };
    const added = await sharing.api.request('POST', `/documents/${documentId}/versions`, { key: sharing.key, form });
    expect(added.status).toBe(201);
    const after = await browser.read();
    const types = [await browser.file(before), await browser.file(after)].map(({ headers }) =>
      headers.get('content-type'),
    );
    expect(types).toEqual(['application/pdf', 'image/png']);
  });
});

it('live links are found like those of test mode, and visits of one mode are none in the other', async () => {
  const key = await sharing.api.createKey(sharing.teamId, { mode: 'live' });
  const slug = `harbor-${randomUUID()}`;
  const link = await sharing.link({}, { documentId: await sharing.upload(key), slug }, key);
  const browser = sharing.browser({ ...link, slug: slug.toUpperCase() });
  await browser.read();
  expect([(await sharing.visitsOf(link, 'live')).length, (await sharing.visitsOf(link)).length]).toEqual([1, 0]);
});
