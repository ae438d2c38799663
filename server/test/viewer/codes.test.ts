import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { readConfig } from '../../src/config';
import { Connections } from '../../src/db/connections';
import { Limiter } from '../../src/limits/limiter';
import { loggedPath } from '../../src/observability/logged-path';
import { oldLinkCodes } from '../../src/retention';
import { type EmailOwner, EmailCodes } from '../../src/viewer/email-codes';
import { testSecret } from '../support/postgres';
import { codeSent, enter, firefox, granted, refusal, Sharing, type SharedLink, shown } from './reading';

jest.setTimeout(60_000);

interface Received {
  from: string;
  to: string[];
  text: string;
}

let sharing: Sharing;
let mailServer: SMTPServer;
const logged: string[] = [];
const mails: Received[] = [];
/** What the mail server says to whoever is sent to; undefined for that it takes it. */
let mailRefusal: string | undefined;

beforeAll(async () => {
  mailServer = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onRcptTo: ({ address }, _session, done) =>
      done(mailRefusal === undefined ? null : new Error(`${mailRefusal} ${address}`)),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
  const { port } = mailServer.server.address() as { port: number };
  const { mail } = readConfig({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'PaperLink <no-reply@paperlink.example>',
  });
  const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  sharing = await Sharing.open({ logger, config: { mail } });
});
afterAll(async () => {
  await sharing.api.stop();
  await new Promise<void>((resolve) => mailServer.close(resolve));
});

const password = 'harbor-2025';
const newEmail = () => `jo-${randomUUID()}@blueharbor.example`;
const codesTo = (email: string) =>
  mails.filter(({ to }) => to.includes(email)).map(({ text }) => /^(\d{6}) is your code/m.exec(text)![1]!);
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

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
    const { browser, code } = await asked(link, email);
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
    expect(await enter(browser, { email, code })).toBe(granted);
  });

  it('belongs to the browser that asked: others who know the address neither replace it nor use up its tries', async () => {
    const link = await sharing.link({ verifyEmail: true });
    const email = newEmail();
    const { browser, code } = await asked(link, email);
    const other = (await asked(link, email)).browser;
    for (let i = 0; i < 6; i++) await enter(other, { email, code: wrong(codesTo(email).at(-1)!) });
    expect([await enter(other, { email, code }), await enter(browser, { email, code })]).toEqual([
      '403 link_code_wrong',
      granted,
    ]);
  });

  it('can be tried five times, also all at once, and for ten minutes', async () => {
    const link = await sharing.link({ verifyEmail: true });
    const guessed = newEmail();
    const { browser: guesser, code } = await asked(link, guessed);
    await Promise.all(Array.from({ length: 5 }, () => enter(guesser, { email: guessed, code: wrong(code) })));
    expect(await enter(guesser, { email: guessed, code })).toBe('403 link_code_wrong');

    const raced = newEmail();
    const { browser: racer, code: right } = await asked(link, raced);
    const replies = await Promise.all(Array.from({ length: 4 }, () => enter(racer, { email: raced, code: right })));
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
    const browser = sharing.browser(link);
    for (let i = 0; i < 5; i++) outcomes.push(await enter(browser, { email }));
    expect(outcomes).toEqual([...Array<string>(4).fill(codeSent), '429 rate_limit_exceeded']);
    const codes = codesTo(email);
    expect(codes).toHaveLength(4);
    if (codes[0] !== codes[3]) expect(await enter(browser, { email, code: codes[0] })).toBe('403 link_code_wrong');
    expect(await enter(browser, { email, code: codes[3] })).toBe(granted);
    const refused = await sharing.browser(link).enter({ email });
    expect(refusal(refused)).toBe('429 rate_limit_exceeded');
    const retryAfter = Number(refused.headers.get('retry-after'));
    expect([retryAfter > 3000, retryAfter <= 3960]).toEqual([true, true]);
  });

  it('is mailed sixty times an hour by one link and 600 times by a team in one mode, whoever asks', async () => {
    const hour = { windowSeconds: 3600, redisUrl: undefined, instances: 1, onStoreError: () => undefined };
    const connections = { query: () => Promise.resolve([]) };
    const mailer = { send: () => Promise.resolve(), close: () => undefined };
    const workspaces = { live: connections, test: connections };
    const codes = new EmailCodes('secret', { workspaces, mailLimiter: new Limiter(hour), mailer });
    let sent = 0;
    const send = (owner: Partial<EmailOwner>) => {
      const base: EmailOwner = { mode: 'live', teamId: 'us', linkId: 'first', email: newEmail(), browserId: 'b' };
      sent++;
      return codes.send({ ...base, ...owner }, `10.0.${sent >> 8}.${sent & 255}`).then(
        () => 'sent',
        ({ code }: { code: string }) => code,
      );
    };
    const sendAll = (count: number, linkId: string) =>
      Promise.all(Array.from({ length: count }, () => send({ linkId })));
    expect(new Set(await sendAll(60, 'first'))).toEqual(new Set(['sent']));
    expect(await send({})).toBe('rate_limit_exceeded');
    for (let i = 0; i < 9; i++) expect(new Set(await sendAll(60, `link ${i}`))).toEqual(new Set(['sent']));
    expect(await send({ linkId: 'last' })).toBe('rate_limit_exceeded');
    const others = [{ teamId: 'they' }, { mode: 'test' as const }].map((owner) => ({
      ...owner,
      email: 'jo@b.example',
    }));
    for (const owner of others) {
      for (let i = 0; i < 8; i++) expect(await send({ ...owner, linkId: `${i}` })).toBe('sent');
      expect(await send({ ...owner, linkId: '9' })).toBe('rate_limit_exceeded');
    }
  });

  it('cannot be sent where mail is not configured any more, which is said', async () => {
    const mute = new EmailCodes('secret', { mailer: undefined } as never);
    const owner: EmailOwner = { mode: 'live', teamId: 'us', linkId: 'first', email: newEmail(), browserId: 'b' };
    await expect(mute.send(owner, undefined)).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining('cannot send email'),
    });
  });

  it('is not mailed to all the world: an address gets eight from all links of a team, and a client has forty sent', async () => {
    const email = newEmail();
    const link = await sharing.link({ verifyEmail: true });
    const outcomes: string[] = [];
    for (const where of [link, await sharing.link({ verifyEmail: true }), await sharing.link({ verifyEmail: true })])
      for (let i = 0; i < 3; i++) outcomes.push(await enter(sharing.browser(where), { email }));
    expect(outcomes).toEqual([...Array<string>(8).fill(codeSent), '429 rate_limit_exceeded']);
    const sender = sharing.browser(link);
    const elsewhere = sharing.browser(await sharing.link({ verifyEmail: true }), firefox, sender.ip);
    const sent: string[] = [];
    for (let i = 0; i < 41; i++) sent.push(await enter(i % 2 ? sender : elsewhere, { email: newEmail() }));
    expect(sent).toEqual([...Array<string>(40).fill(codeSent), '429 rate_limit_exceeded']);
    for (const mail of mails) {
      expect(mail.text).not.toMatch(/secret plan|https?:/);
      expect([mail.from, mail.to.length]).toEqual(['no-reply@paperlink.example', 1]);
    }
  });
});

it('what is kept of codes is deleted after a day, as the role of the mode, and not before', async () => {
  const link = await sharing.link({ verifyEmail: true });
  for (const email of [newEmail(), newEmail()]) await sharing.browser(link).enter({ email });
  const rows = () =>
    sharing.api.sql<{ tries: number }>('test', 'select tries from link_codes where link_id = $1', [link.id]);
  expect(await rows()).toHaveLength(2);
  await sharing.api.sql(
    'test',
    `update link_codes set tries = 2, made_at = now() - case when ctid = (select min(ctid) from link_codes where link_id = $1)
       then interval '25 hours' else interval '23 hours' end where link_id = $1`,
    [link.id],
  );
  const databaseUrl = sharing.api.database.connectionString;
  const options = { databaseUrl, secret: testSecret, poolSize: 1, onConnectionError: () => undefined };
  const connections = new Connections(options, 'test');
  await connections.query({ text: oldLinkCodes(connections).sql, values: [] });
  await connections.close();
  expect(await rows()).toEqual([{ tries: 2 }]);
});

it('says that a mail server is away, and keeps the address out of the log', async () => {
  const browser = sharing.browser(await sharing.link({ verifyEmail: true }));
  const email = newEmail();
  mailRefusal = 'no such mailbox';
  const reply = await browser.enter({ email });
  mailRefusal = undefined;
  expect([refusal(reply), reply.headers.get('retry-after')]).toEqual(['503 service_unavailable', '30']);
  const text = logged.join('\n');
  expect([text.includes('An email could not be sent (EENVELOPE'), text.includes(email)]).toEqual([true, false]);
  expect(await enter(browser, { email })).toBe(codeSent);
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
