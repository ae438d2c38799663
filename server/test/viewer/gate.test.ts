import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { loggedPath } from '../../src/observability/logged-path';
import { type Browser, firefox, refusal, Sharing, type SharedLink } from './reading';

jest.setTimeout(60_000);

let sharing: Sharing;
const logged: string[] = [];
/** What stands in for mailboxes: emails are written to the log of a server without a configured database. */
const mails: { to: string; text: string }[] = [];

beforeAll(async () => {
  const write = (line: string) => {
    const entry = JSON.parse(line) as { to?: string; text?: string };
    if (entry.to === undefined) logged.push(line);
    else mails.push({ to: entry.to, text: entry.text! });
  };
  const rateLimit = { perKey: 1_000_000, perAddress: 400, windowSeconds: 60, instances: 1 };
  sharing = await Sharing.open({ logger: pino({ level: 'trace' }, { write }), config: { rateLimit } });
});
afterAll(() => sharing.api.stop());

const password = 'harbor-2025';
const newEmail = () => `jo-${randomUUID()}@blueharbor.example`;
const codesTo = (email: string) => mails.filter(({ to }) => to === email).map(({ text }) => /^\d{6}/.exec(text)![0]);
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** What a browser is shown: the document, or the fields that it has to fill in. */
async function shown(browser: Browser): Promise<string> {
  const { status, text } = await browser.open();
  if (status !== 200) return String(status);
  if (text.includes('class="reader"')) return 'document';
  expect(text).not.toContain('The secret plan');
  return ['email', 'password', 'code'].filter((name) => text.includes(`id="${name}"`)).join();
}

const enter = async (browser: Browser, given: object): Promise<string> => {
  const reply = await browser.enter(given);
  return reply.status === 200 ? JSON.stringify(reply.body) : refusal(reply);
};
const granted = '{"granted":true}';
const codeSent = '{"granted":false,"needs":["code"]}';

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
    expect(refusal(await browser.start())).toBe('429 rate_limit_exceeded');
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
      await browser.tell(id, { pages: [], closed: true }),
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

describe('a code', () => {
  /** @returns a browser to which a code was sent, and the code */
  async function asked(link: SharedLink, email: string) {
    const browser = sharing.browser(link);
    expect(await enter(browser, { email })).toBe(codeSent);
    return { browser, code: codesTo(email).at(-1)! };
  }

  it('proves the address, once and in that browser', async () => {
    const link = await sharing.link({ verifyEmail: true });
    const email = newEmail();
    const { browser, code } = await asked(link, email);
    expect([await shown(browser), await enter(browser, { email, code: wrong(code) })]).toEqual([
      'email,code',
      '403 link_code_wrong',
    ]);
    expect(await enter(browser, { email, code: ` ${code.slice(0, 3)}-${code.slice(3)}` })).toBe(granted);
    expect(await shown(browser)).toBe('document');
    await browser.read();
    expect((await sharing.visitsOf(link))[0]).toMatchObject({ viewer_email: email, viewer_email_verified: true });
    expect(await enter(sharing.browser(link), { email, code })).toBe('403 link_code_wrong');
    const rows = await sharing.api.sql('test', 'select row_to_json(link_codes)::text as text from link_codes');
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${email}|${code}`));
  });

  it('is proof for its address at its link alone, and a given address is none where proof is demanded later', async () => {
    const link = await sharing.link({ requireEmail: true });
    const unproven = sharing.browser(link);
    const email = newEmail();
    await enter(unproven, { email });
    await sharing.change(link, { access: { verifyEmail: true } });
    expect(await shown(unproven)).toBe('email,code');
    const { code } = await asked(link, email);
    const elsewhere = await sharing.link({ verifyEmail: true });
    const other = newEmail();
    await asked(elsewhere, email);
    await asked(link, other);
    const tries = [
      [elsewhere, { email, code }],
      [link, { email: other, code }],
    ] as const;
    // One in a million is right by chance.
    for (const [where, given] of tries) expect(await enter(sharing.browser(where), given)).toBe('403 link_code_wrong');
    expect(await enter(sharing.browser(link), { email, code })).toBe(granted);
  });

  it('can be tried five times, also all at once, and for ten minutes', async () => {
    const link = await sharing.link({ verifyEmail: true });
    const guessed = newEmail();
    const { code } = await asked(link, guessed);
    const browsers = Array.from({ length: 6 }, () => sharing.browser(link));
    await Promise.all(browsers.slice(1).map((browser) => enter(browser, { email: guessed, code: wrong(code) })));
    expect(await enter(browsers[0]!, { email: guessed, code })).toBe('403 link_code_wrong');

    const raced = newEmail();
    const right = (await asked(link, raced)).code;
    const replies = await Promise.all(
      browsers.slice(0, 4).map((browser) => enter(browser, { email: raced, code: right })),
    );
    expect(replies.sort()).toEqual([...Array<string>(3).fill('403 link_code_wrong'), granted]);

    const late = newEmail();
    const { browser, code: old } = await asked(link, late);
    await sharing.api.sql('test', `update link_codes set made_at = made_at - interval '10 minutes'`);
    expect(await enter(browser, { email: late, code: old })).toBe('403 link_code_wrong');
  });

  it('is mailed four times an hour at most to one address, the last one being the right one', async () => {
    const link = await sharing.link({ verifyEmail: true });
    const email = newEmail();
    const outcomes: string[] = [];
    for (let i = 0; i < 5; i++) outcomes.push(await enter(sharing.browser(link), { email }));
    expect(outcomes).toEqual([...Array<string>(4).fill(codeSent), '429 rate_limit_exceeded']);
    const codes = codesTo(email);
    expect(codes).toHaveLength(4);
    if (codes[0] !== codes[3])
      expect(await enter(sharing.browser(link), { email, code: codes[0] })).toBe('403 link_code_wrong');
    expect(await enter(sharing.browser(link), { email, code: codes[3] })).toBe(granted);
    expect(await enter(sharing.browser(link), { email })).toBe('429 rate_limit_exceeded');
    await sharing.api.sql('test', `update link_codes set counted_from = counted_from - interval '61 minutes'`);
    expect(await enter(sharing.browser(link), { email })).toBe(codeSent);
  });

  it('is not mailed to all the world: an address gets eight from all links, and a client has twenty sent', async () => {
    const email = newEmail();
    const link = await sharing.link({ verifyEmail: true });
    const outcomes: string[] = [];
    for (const where of [link, await sharing.link({ verifyEmail: true }), await sharing.link({ verifyEmail: true })])
      for (let i = 0; i < 3; i++) outcomes.push(await enter(sharing.browser(where), { email }));
    expect(outcomes).toEqual([...Array<string>(8).fill(codeSent), '429 rate_limit_exceeded']);
    const sender = sharing.browser(link);
    const sent: string[] = [];
    for (let i = 0; i < 21; i++) sent.push(await enter(sender, { email: newEmail() }));
    expect(sent).toEqual([...Array<string>(20).fill(codeSent), '429 rate_limit_exceeded']);
    for (const { text } of mails) expect(text).not.toMatch(/secret plan|https?:/);
  });
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
  for (const slug of ['-', '%00', '%2e%2e', 'x'.repeat(300), "a'b", '%E0%A4%A']) {
    const { status } = await sharing.browser({ id: '', documentId: '', slug }).open();
    expect([slug, status]).toEqual([slug, 404]);
  }
});

it('writes neither slugs nor addresses, codes, passwords or cookies to the log', async () => {
  const link = await sharing.link({ password, verifyEmail: true });
  const email = newEmail();
  const browser = sharing.browser(link);
  await browser.open();
  await enter(browser, { password: 'a wrong guess', email });
  await enter(browser, { password, email });
  await enter(browser, { password, email, code: wrong(codesTo(email)[0]!) });
  await enter(browser, { password, email, code: codesTo(email)[0] });
  await browser.file(await browser.read());
  // Somebody's key, by mistake: the team's own log has the address, but not what is secret in it.
  await browser.open('GET', { Authorization: `Bearer ${sharing.key}` });
  const text = logged.join('\n');
  expect(text).toContain('"status":201');
  for (const secret of [
    link.slug,
    email,
    codesTo(email)[0]!,
    password,
    'a wrong guess',
    browser.cookies.get('paperlink_grant')!.value,
  ])
    expect([secret, text.includes(secret)]).toEqual([secret, false]);
  expect(['/l/harbor', `/l/${link.slug}/visits/7/file`, '/l/-/reader-A1.js'].map(loggedPath)).toEqual([
    '/l/[redacted]',
    '/l/[redacted]/visits/7/file',
    '/l/-/reader-A1.js',
  ]);
});
