import { randomUUID } from 'node:crypto';
import { samplePng } from '../support/sample-files';
import { enter, firefox, nobodysVisit, onePage, refusal, Sharing, type SharedLink, shown } from './reading';

jest.setTimeout(60_000);

let sharing: Sharing;

beforeAll(async () => {
  sharing = await Sharing.open();
});
afterAll(() => sharing.api.stop());

describe('readings', () => {
  const pagesOf = (id: string) =>
    sharing.api.sql(
      'test',
      'select page, duration_ms::integer as ms from visit_pages where visit_id = $1 order by page',
      [id],
    );

  it('add up, those that come as the page is closed too', async () => {
    const browser = sharing.browser(await sharing.link());
    const id = await browser.read();
    expect(
      (
        await browser.tell(id, {
          ...onePage(),
          pages: [
            { page: 1, durationMs: 300 },
            { page: 3, durationMs: 20 },
          ],
          closed: false,
        })
      ).status,
    ).toBe(204);
    expect((await browser.tell(id, { ...onePage(50), closed: true })).status).toBe(204);
    expect(await pagesOf(id)).toEqual([
      { page: 1, ms: 350 },
      { page: 3, ms: 20 },
    ]);
    const [visit] = await sharing.api.sql(
      'test',
      `select ends_at <= now() + interval '10 seconds' as closed, pages_viewed from visits where id = $1`,
      [id],
    );
    expect(visit).toEqual({ closed: true, pages_viewed: 2 });
    await sharing.complete(id);
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
      { number: 1, pages: [], closed: 'no' },
      { number: 1, pages, closed: false },
      { pages: [], closed: false },
      ...[0, 1.5, '1', null, 1e300].map((number) => ({ ...onePage(), number })),
      { ...onePage(), more: 1 },
      ...[0, -1, 1.5, 5001, 4, '1', null].map((page) => onePage(1, page as number)),
      ...[-1, 0.5, 1e9, '9'].map((durationMs) => onePage(durationMs as number)),
    ])
      expect([body, await tell(body)]).toEqual([body, '400 invalid_request']);
    expect(await tell('{"pages":')).toBe('400 invalid_json');
    expect(await tell(JSON.stringify({ ...onePage(), __proto__: null, pad: 'x'.repeat(17_000) }))).toBe(
      '413 body_too_large',
    );
    // What pages of other sites may send without asking first.
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      expect([type, await tell(onePage(), { 'Content-Type': type })]).toEqual([type, '415 unsupported_media_type']);
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
    const link = await sharing.link();
    const browser = sharing.browser(link);
    const id = await browser.read();
    const replies = await Promise.all(Array.from({ length: 130 }, () => browser.tell(id, onePage(0))));
    expect(replies.filter(({ status }) => status === 204)).toHaveLength(120);
    expect(refusal(replies.find(({ status }) => status !== 204)!)).toBe('429 rate_limit_exceeded');
    const other = sharing.browser(link);
    expect((await other.tell(await other.read(), onePage())).status).toBe(204);
  });
});

describe('a page that is loaded again', () => {
  it('goes on with the visit that is running in the browser, which takes no view and is no event', async () => {
    const link = await sharing.link({ maxViews: 1, requireEmail: true });
    const browser = sharing.browser(link);
    await enter(browser, { email: 'jo@blueharbor.example' });
    const id = await browser.read();
    expect(browser.cookies.get('paperlink_visit')!.line).toMatch(
      new RegExp(`^paperlink_visit=${id}; Max-Age=86400; Path=/l/${link.slug}; Expires=[^;]*; HttpOnly; SameSite=Lax$`),
    );
    await browser.tell(id, { number: 1, pages: [], closed: true });
    expect(await shown(browser)).toBe('document');
    const again = await browser.start();
    expect([again.status, again.body.visit]).toEqual([200, { id, firstReport: 1_000_001 }]);

    // What the page before told as it was closed, and comes in late, ends nothing; its time counts.
    await browser.tell(id, { ...onePage(30), number: 2, closed: true });
    await browser.tell(id, { ...onePage(5), number: 1_000_001 });
    await browser.tell(id, { ...onePage(5), number: 1_000_001 });
    const [visit, ...others] = await sharing.visitsOf(link);
    expect([others, await sharing.viewsOf(link), Number(visit!['duration_ms'])]).toEqual([[], 1, 35]);
    expect(Date.parse(visit!['ends_at'] as string)).toBeGreaterThan(Date.now() + 200_000);
    const events = await sharing.api.sql('test', 'select type from outbox where resource_id = $1', [id]);
    expect(events).toEqual([{ type: 'visit.started' }]);

    // Not for somebody who gives the same address elsewhere, nor once the visit is over.
    const other = sharing.browser(link);
    expect(refusal(await other.enter({ email: 'jo@blueharbor.example' }))).toBe('410 link_closed');
    other.cookies.set('paperlink_grant', browser.cookies.get('paperlink_grant')!);
    expect([await shown(other), refusal(await other.start())]).toEqual(['410', '410 link_closed']);
    await sharing.api.sql('test', 'update visits set ends_at = now() where id = $1', [id]);
    expect([await shown(browser), refusal(await browser.start())]).toEqual(['410', '410 link_closed']);
    await sharing.complete(id);
    expect([await shown(browser), refusal(await browser.start())]).toEqual(['410', '410 link_closed']);
  });

  it('shows a new version in another visit, which takes no other view', async () => {
    const documentId = await sharing.upload(sharing.key);
    const link = await sharing.link({ maxViews: 1 }, { documentId });
    const browser = sharing.browser(link);
    const before = await browser.read();
    const form = { file: sharing.document.file };
    await sharing.api.request('POST', `/documents/${documentId}/versions`, { key: sharing.key, form });
    const after = await browser.start();
    expect([after.status, after.body.document.version, after.body.visit.id === before]).toEqual([201, 2, false]);
    expect(await sharing.viewsOf(link)).toBe(1);
    expect((await browser.start()).body.visit.id).toBe(after.body.visit.id);
  });

  it('goes on with no visit of another browser or link, and none that is made up', async () => {
    const link = await sharing.link();
    const [browser, other] = [sharing.browser(link), sharing.browser(link)];
    const id = await browser.read();
    const { line, path } = browser.cookies.get('paperlink_visit')!;
    await other.open();
    for (const value of [id, nobodysVisit, '1 or 1=1']) {
      other.cookies.set('paperlink_visit', { value, path, line });
      const reply = await other.start();
      expect([reply.status, reply.body.visit.id === id]).toEqual([201, false]);
    }
    const elsewhere = sharing.browser(await sharing.link(), firefox, browser.ip);
    for (const [name, cookie] of browser.cookies) elsewhere.cookies.set(name, { ...cookie, path: '/l' });
    expect((await elsewhere.start()).status).toBe(201);
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
    const form = { file: samplePng(0, 'new.png').file };
    const added = await sharing.api.request('POST', `/documents/${documentId}/versions`, { key: sharing.key, form });
    expect(added.status).toBe(201);
    const started = await browser.start();
    const after = started.body.visit.id as string;
    expect(started.body.document.version).toBe(2);
    const types = [await browser.file(before), await browser.file(after)].map(({ headers }) =>
      headers.get('content-type'),
    );
    expect(types).toEqual(['application/pdf', 'image/png']);
  });
});
