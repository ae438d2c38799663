import { randomUUID } from 'node:crypto';
import { serviceUnavailable } from '../../src/errors/api-error';
import { LocalStorage } from '../../src/storage/local-storage';
import { createStaff } from '../console/visitor';
import { findPlaces, takePlaces } from '../support/places';
import { firefox, iphone, nobodysVisit, onePage, refusal, Sharing } from './reading';

jest.setTimeout(60_000);

let sharing: Sharing;

beforeAll(async () => {
  sharing = await Sharing.open({ config: { countryHeader: 'cf-ipcountry' } });
});
afterAll(() => sharing.api.stop());

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
        visit: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), firstReport: 1 },
        document: {
          name: 'The secret plan',
          version: 1,
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
    const first = await browser.read();
    await sharing.complete(first);
    const second = await browser.read();
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

  it('belongs to the one reader who opened two links at once, in pages that were there before any visit', async () => {
    const links = [await sharing.link(), await sharing.link({ password: 'harbor-2025' })] as const;
    const browser = sharing.browser(links[0]);
    await browser.open();
    const known = browser.cookies.get('paperlink_browser')!.value;
    const gate = sharing.browser(links[1]);
    await gate.open();
    expect(gate.cookies.get('paperlink_browser')!.value).toMatch(/^[\w-]{22}$/);
    await browser.open();
    await browser.read();
    expect(browser.cookies.get('paperlink_browser')!.value).toBe(known);
  });

  it('of a bot, of something that loads pages ahead or of somebody of the team is no event, and the last takes no view', async () => {
    const staff = await createStaff(sharing.api);
    await sharing.api.sql('control', 'insert into members (team_id, user_id, role) values ($1, $2, $3)', [
      sharing.teamId,
      staff.MEMBER.userId,
      'MEMBER',
    ]);
    const link = await sharing.link();
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
    expect(await sharing.viewsOf(link)).toBe(7);
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
    await staff.MEMBER.visitor.send('DELETE', '/session');
    const signedOut = await sharing.browser(link).start({ Cookie: cookie });
    expect([stranger.status, signedOut.status]).toEqual([201, 201]);
    expect((await sharing.visitsOf(link)).slice(-2).map((visit) => visit.is_internal)).toEqual([false, false]);
  });

  it('uses a link up whatever it calls itself, and tells why there is no other', async () => {
    const link = await sharing.link({ maxViews: 1 });
    await sharing.browser(link, 'curl/8.5.0').read();
    for (const agent of ['curl/8.5.0', firefox]) {
      const reply = await sharing.browser(link, agent).start();
      expect([refusal(reply), reply.body.error.message]).toEqual([
        '410 link_closed',
        expect.stringContaining('This link is used up'),
      ]);
    }
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
    const page = await browsers.find((browser) => browser !== reader)!.open();
    expect([page.status, page.text]).toEqual([410, expect.stringContaining('This link is used up')]);
    await sharing.complete(id);
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
        'content-disposition': 'attachment; filename=Plan.pdf',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
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

  it('are sent to one address a hundred times at once, and not more often', async () => {
    const link = await sharing.link({ allowDownload: true });
    const browser = sharing.browser(link);
    const id = await browser.read();
    const leave = await takePlaces(await findPlaces(() => browser.file(id)), 100);
    for (const reply of [await browser.file(id), await browser.download(id)]) {
      expect([refusal(reply), reply.headers.get('retry-after')]).toEqual(['503 service_unavailable', '5']);
    }
    expect((await sharing.visitsOf(link))[0]!['downloaded']).toBe(false);
    const other = sharing.browser(link);
    expect((await other.file(await other.read())).status).toBe(200);
    leave();
    expect((await browser.file(id)).status).toBe(200);
  });

  it('are downloaded where that is allowed, which is noted once they are sent from the first on', async () => {
    const link = await sharing.link();
    const browser = sharing.browser(link);
    const id = await browser.read();
    expect(refusal(await browser.download(id))).toBe('403 link_download_not_allowed');
    await sharing.change(link, { access: { allowDownload: true } });
    const noted = async () => (await sharing.visitsOf(link))[0]!['downloaded'];
    const whole = await browser.download(id, 'HEAD');
    const { length } = sharing.document.bytes;
    const others: [headers: object, status: number][] = [
      [{ 'If-None-Match': whole.headers.get('etag')! }, 304],
      [{ Range: `bytes=${length}-` }, 416],
      [{ Range: 'bytes=5-9' }, 206],
    ];
    for (const [headers, status] of others) {
      expect([(await browser.download(id, 'GET', headers)).status, await noted()]).toEqual([status, false]);
    }
    const missing = jest.spyOn(LocalStorage.prototype, 'open').mockRejectedValue(serviceUnavailable(new Error('away')));
    expect([(await browser.download(id)).status, await noted()]).toEqual([503, false]);
    missing.mockRestore();
    const first = await browser.download(id, 'GET', { Range: 'bytes=0-9' });
    expect([first.status, await noted()]).toEqual([206, true]);
    await sharing.api.sql('test', 'update visits set downloaded = false where id = $1', [id]);
    expect([(await browser.download(id)).status, await noted()]).toEqual([200, true]);
    await sharing.complete(id);
    expect(refusal(await browser.download(id))).toBe('410 visit_over');
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
