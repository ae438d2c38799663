import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { Limiter } from '../../src/limits/limiter';
import { Gate } from '../../src/viewer/gate';
import type { SharedLink } from '../../src/viewer/shared-links';
import { Visitor } from '../console/visitor';
import { codeSent, enter, firefox, granted, refusal, Sharing, shown } from './reading';

jest.setTimeout(60_000);

let sharing: Sharing;
/** What stands in for mailboxes: emails are written to the log of a server without a configured database. */
const mails: { to: string; text: string }[] = [];

beforeAll(async () => {
  const write = (line: string) => {
    const entry = JSON.parse(line) as { to?: string; text?: string };
    if (entry.to !== undefined) mails.push({ to: entry.to, text: entry.text! });
  };
  const rateLimit = { perKey: 1_000_000, perAddress: 400, windowSeconds: 60, instances: 1 };
  sharing = await Sharing.open({ logger: pino({ level: 'trace' }, { write }), config: { rateLimit } });
});
afterAll(() => sharing.api.stop());

const password = 'harbor-2025';
const newEmail = () => `jo-${randomUUID()}@blueharbor.example`;

describe('the page', () => {
  it('is kept by nobody, found by nobody, framed by nobody, and runs nothing but ours', async () => {
    const { status, headers } = await sharing.browser(await sharing.link({ password })).open();
    expect([status, Object.fromEntries(headers)]).toMatchObject([
      200,
      {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-robots-tag': 'noindex, nofollow',
      },
    ]);
    const policy = headers.get('content-security-policy')!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy.join()).not.toMatch(/unsafe-inline|nonce/);
  });

  it('shows a document that nothing is demanded for, and nothing of it where something is', async () => {
    const link = await sharing.link();
    expect(await shown(sharing.browser(link))).toBe('document');
    const demands: [access: object, fields: string][] = [
      [{ password }, 'password'],
      [{ requireEmail: true }, 'email'],
      [{ password, allowedDomains: ['blueharbor.example'] }, 'email,password'],
      [{ verifyEmail: true }, 'email,code'],
    ];
    for (const [access, fields] of demands) {
      const browser = sharing.browser(await sharing.link(access));
      expect([fields, await shown(browser)]).toEqual([fields, fields]);
      const id = randomUUID();
      const replies = [await browser.start(), await browser.file(id), await browser.download(id)];
      expect(replies.map(refusal)).toEqual(Array(3).fill('403 link_access_required'));
    }
  });

  it('limits how often one address may ask, and says so', async () => {
    const link = await sharing.link();
    const browser = sharing.browser(link);
    const statuses = await Promise.all(Array.from({ length: 401 }, async () => (await browser.open('HEAD')).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    const page = await browser.open();
    expect([page.status, page.text]).toEqual([429, expect.stringContaining('Too many requests')]);
    const refused = await browser.start();
    expect(refusal(refused)).toBe('429 rate_limit_exceeded');
    // Readers know of no keys.
    expect(refused.body.error.message).toBe('Too many requests come from your network. Try again in a minute.');
    expect(await shown(sharing.browser(link))).toBe('document');
  });
});

describe('a password', () => {
  it('lets in whoever has it, in that browser, at that link, for twelve hours', async () => {
    const link = await sharing.link({ password });
    const browser = sharing.browser(link);
    expect(await enter(browser, { password: 'guess' })).toBe('403 link_password_wrong');
    expect(browser.cookies.size).toBe(0);
    expect(await enter(browser, { password })).toBe(granted);
    const { line, value } = browser.cookies.get('paperlink_grant')!;
    expect(line).toMatch(new RegExp(`; Max-Age=43200; Path=/l/${link.slug}; Expires=[^;]*; HttpOnly; SameSite=Lax$`));
    expect(await shown(browser)).toBe('document');
    await browser.file(await browser.read());

    const other = sharing.browser(await sharing.link({ password }));
    const changed = sharing.browser(link);
    other.cookies.set('paperlink_grant', { value, path: '/l', line });
    changed.cookies.set('paperlink_grant', { value: `${value.slice(0, -2)}AA`, path: '/l', line });
    expect([await shown(other), await shown(changed), await shown(sharing.browser(link))]).toEqual(
      Array(3).fill('password'),
    );
    jest.useFakeTimers({
      now: Date.now() + 12 * 60 * 60 * 1000,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'performance'],
    });
    try {
      expect(await shown(browser)).toBe('password');
    } finally {
      jest.useRealTimers();
    }
  });

  it('is limited to thirty attempts of one address, the right one among them', async () => {
    const link = await sharing.link({ password });
    const browser = sharing.browser(link);
    const guesses: string[] = [];
    for (let i = 0; i < 31; i++) guesses.push(await enter(browser, i < 30 ? {} : { password }));
    expect(guesses).toEqual([...Array<string>(30).fill('400 invalid_request'), '429 rate_limit_exceeded']);
    expect(await enter(sharing.browser(link), { password })).toBe(granted);
    expect(await enter(sharing.browser(await sharing.link({ password }), firefox, browser.ip), { password })).toBe(
      granted,
    );
  });

  it('of one link is guessed wrong 300 times at most, by all clients together; other links stay open', async () => {
    const attemptLimiter = new Limiter({
      windowSeconds: 900,
      redisUrl: undefined,
      instances: 1,
      onStoreError: () => undefined,
    });
    const passwords = { matches: (given: string) => Promise.resolve(given === password) };
    const gate = new Gate({ passwords, attemptLimiter, codes: undefined as never });
    const rules = { password_hash: 'hash', allowed_emails: [], allowed_domains: [], require_email: false };
    const linkOf = (id: string) => ({ link: { id, verify_email: false, ...rules } }) as unknown as SharedLink;
    const give = (given: string, i: number, id = 'one') =>
      gate.enter(linkOf(id), { password: given }, { ip: `10.0.${i >> 8}.${i & 255}`, browserId: () => '' }).then(
        () => 'granted',
        ({ code }: { code: string }) => code,
      );
    const outcomes: string[] = [];
    for (let i = 0; i < 300; i++) outcomes.push(await give('guess', i), await give(password, i));
    expect(new Set(outcomes.slice(0, -1))).toEqual(new Set(['link_password_wrong', 'granted']));
    expect([outcomes.at(-1), await give(password, 400), await give(password, 401, 'another')]).toEqual([
      'rate_limit_exceeded',
      'rate_limit_exceeded',
      'granted',
    ]);
  });

  it('that many try at once keeps nobody from signing in to the Settings app', async () => {
    const link = await sharing.link({ password });
    const guesses = Array.from({ length: 30 }, () => enter(sharing.browser(link), { password: 'guess' }));
    const body = { email: 'nobody@example.com', password: 'not the password' };
    const signIn = async () => (await new Visitor(sharing.api).send('POST', '/session', { body })).status;
    expect([await signIn(), await signIn()]).toEqual([401, 401]);
    expect(await Promise.all(guesses)).toEqual(Array(30).fill('403 link_password_wrong'));
  });

  it('that is changed, set anew or joined by another demand holds no longer, on the next request', async () => {
    const link = await sharing.link({ password });
    const browser = sharing.browser(link);
    await enter(browser, { password });
    const id = await browser.read();
    await sharing.change(link, { access: { password: 'another one' } });
    expect(await shown(browser)).toBe('password');
    for (const reply of [
      await browser.file(id),
      await browser.start(),
      await browser.tell(id, { number: 1, pages: [], closed: true }),
    ])
      expect(refusal(reply)).toBe('403 link_access_required');
    await enter(browser, { password: 'another one' });
    expect((await browser.file(id)).status).toBe(200);
    await sharing.change(link, { access: { requireEmail: true } });
    expect(await shown(browser)).toBe('email,password');
    await sharing.change(link, { access: { requireEmail: false, password: null } });
    expect(await shown(browser)).toBe('document');
  });
});

describe('an address', () => {
  it('is asked for, kept with the visit, and not taken as proven', async () => {
    const link = await sharing.link({ requireEmail: true });
    const browser = sharing.browser(link);
    for (const email of [
      undefined,
      '',
      'jo',
      'jo@',
      'a@b.example, c@d.example',
      `${'x'.repeat(250)}@b.example`,
      7,
      null,
    ])
      expect([email, await enter(browser, { email })]).toEqual([email, '400 invalid_request']);
    const email = newEmail();
    expect(await enter(browser, { email: ` ${email.toUpperCase()} ` })).toBe(granted);
    await browser.read();
    const [visit] = await sharing.visitsOf(link);
    expect(visit).toMatchObject({ viewer_email: email, viewer_email_verified: false });
    expect(browser.cookies.has('paperlink_browser')).toBe(false);
    expect(browser.cookies.get('paperlink_grant')!.value).not.toContain('@');

    const again = sharing.browser(link);
    await enter(again, { email });
    await again.read();
    const viewers = (await sharing.visitsOf(link)).map((row) => row['viewer_id']);
    expect(viewers[1]).toBe(viewers[0]);
  });

  it('is kept only where it is asked for', async () => {
    const link = await sharing.link({ password });
    const browser = sharing.browser(link);
    expect(await enter(browser, { email: newEmail(), password, code: '123 456' })).toBe(granted);
    await browser.read();
    expect((await sharing.visitsOf(link))[0]!['viewer_email']).toBeNull();
  });

  it('must be one of those allowed, now as when it was given', async () => {
    const link = await sharing.link({ allowedEmails: ['ann@quay.example'], allowedDomains: ['blueharbor.example'] });
    const refused = [
      'jo@evil.example',
      'jo@sub.blueharbor.example',
      'bob@quay.example',
      'jo@blueharbor.example.evil.example',
    ];
    for (const email of refused)
      expect([email, await enter(sharing.browser(link), { email })]).toEqual([email, '403 link_email_not_allowed']);
    const ann = sharing.browser(link);
    const jo = sharing.browser(link);
    expect([await enter(ann, { email: 'Ann@Quay.example' }), await enter(jo, { email: newEmail() })]).toEqual([
      granted,
      granted,
    ]);
    await sharing.change(link, { access: { allowedDomains: ['quay.example'] } });
    expect([await shown(ann), await shown(jo)]).toEqual(['document', 'email']);
  });

  it('is not looked at before the password is right', async () => {
    const link = await sharing.link({ password, allowedEmails: ['ann@quay.example'], verifyEmail: true });
    const replies: [given: object, reply: string][] = [
      [{ password }, '400 invalid_request'],
      [{ email: 'ann@quay.example' }, '400 invalid_request'],
      [{ password: 'guess', email: 'jo@evil.example' }, '403 link_password_wrong'],
      [{ password: 'guess', email: 'ann@quay.example', code: '000000' }, '403 link_password_wrong'],
      [{ password, email: 'jo@evil.example', code: '000000' }, '403 link_email_not_allowed'],
      [{ password, email: 'ann@quay.example', code: '000000' }, '403 link_code_wrong'],
    ];
    for (const [given, reply] of replies)
      expect([given, await enter(sharing.browser(link), given)]).toEqual([given, reply]);
    expect(mails.filter(({ to }) => to === 'jo@evil.example')).toEqual([]);
  });
});

it('a code is written to the log where no mail server and no database are configured, and proves the address', async () => {
  const browser = sharing.browser(await sharing.link({ verifyEmail: true }));
  const email = newEmail();
  expect(await enter(browser, { email })).toBe(codeSent);
  const [code] = /\b\d{6}\b/.exec(mails.find(({ to }) => to === email)!.text)!;
  expect(await enter(browser, { email, code })).toBe(granted);
});

it('refuses bodies that are none', async () => {
  const browser = sharing.browser(await sharing.link({ password }));
  for (const body of [
    '[]',
    'null',
    '"x"',
    '{"password":7}',
    '{"password":""}',
    '{"password":"\\u0000"}',
    '{"more":1}',
    `{"code":"12345"}`,
  ])
    expect([body, refusal(await browser.send('POST', '/access', { body }))]).toEqual([body, '400 invalid_request']);
  expect(refusal(await browser.send('POST', '/access', { body: '{' }))).toBe('400 invalid_json');
  const text = await browser.send('POST', '/access', { body: '{}', headers: { 'Content-Type': 'text/plain' } });
  expect(refusal(text)).toBe('415 unsupported_media_type');
  for (const slug of ['-', '%00', 'x'.repeat(300), "a'b", '%E0%A4%A']) {
    const { status } = await sharing.browser({ id: '', documentId: '', slug }).open();
    expect([slug, status]).toEqual([slug, 404]);
  }
});
