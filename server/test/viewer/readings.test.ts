import { randomUUID } from 'node:crypto';
import { samplePng } from '../support/sample-files';
import { refusal, Sharing, type SharedLink } from './reading';

jest.setTimeout(60_000);

let sharing: Sharing;

beforeAll(async () => {
  sharing = await Sharing.open();
});
afterAll(() => sharing.api.stop());

const onePage = (durationMs = 100, page = 1) => ({ pages: [{ page, durationMs }], closed: false });

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
          pages: [
            { page: 1, durationMs: 300 },
            { page: 3, durationMs: 20 },
          ],
          closed: false,
        })
      ).status,
    ).toBe(204);
    expect((await browser.tell(id, { pages: [{ page: 1, durationMs: 50 }], closed: true })).status).toBe(204);
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
