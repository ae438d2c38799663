import fc from 'fast-check';
import { admitsEmail, demandsOf, type LinkRules, needsEmail, standingOf, toLowerCase } from '../../src/links/access';
import { chosenSlug, modeOfSlug, randomSlug } from '../../src/links/slug';
import { toUtc } from '../../src/representation/moment';

const anybody: LinkRules = {
  password_hash: null,
  require_email: false,
  verify_email: false,
  allowed_emails: [],
  allowed_domains: [],
  disabled: false,
  expires_at: null,
  max_views: null,
  view_count: 0,
};
const active = { archived: false };

const domain = fc.domain();
const address = fc.tuple(fc.stringMatching(/^[a-z0-9.]{1,10}$/), domain).map(([name, host]) => `${name}@${host}`);
const lists = fc.record({
  allowed_emails: fc.array(address.map(toLowerCase), { maxLength: 3 }),
  allowed_domains: fc.array(domain.map(toLowerCase), { maxLength: 3 }),
});
/** The same text with some letters in the other case. */
const inAnyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((letter, i) => (upper[i] ? letter.toUpperCase() : letter)).join(''));

describe('what a link demands', () => {
  it.each<[string, Partial<LinkRules>, object]>([
    ['nothing, without rules', {}, { password: false, email: false, code: false }],
    ['a password', { password_hash: 'hash' }, { password: true, email: false, code: false }],
    ['an address', { require_email: true }, { password: false, email: true, code: false }],
    ['an address and proof of it', { verify_email: true }, { password: false, email: true, code: true }],
    [
      'an address, where some are named',
      { allowed_emails: ['a@b.example'] },
      { password: false, email: true, code: false },
    ],
    [
      'an address, where domains are named',
      { allowed_domains: ['b.example'] },
      { password: false, email: true, code: false },
    ],
  ])('is %s', (_what, rules, demands) => {
    expect(demandsOf({ ...anybody, ...rules })).toEqual(demands);
  });

  it('is an address wherever not everybody would be let in', () => {
    fc.assert(
      fc.property(lists, address, (rules, somebody) => {
        const link = { ...anybody, ...rules };
        expect(admitsEmail(link, somebody) || needsEmail(link)).toBe(true);
      }),
    );
  });
});

describe('whom a link admits', () => {
  it('is everybody where nobody is named', () => {
    fc.assert(fc.property(address, (somebody) => expect(admitsEmail(anybody, somebody)).toBe(true)));
  });

  it('is who is named, and everybody of a domain that is named, in any case, and nobody else', () => {
    fc.assert(
      fc.property(
        lists.filter(({ allowed_emails, allowed_domains }) => allowed_emails.length + allowed_domains.length > 0),
        fc.nat(),
        address.chain((stranger) => fc.tuple(fc.constant(stranger), inAnyCase(stranger))),
        fc.infiniteStream(fc.boolean()),
        (rules, pick, [stranger, shouted], upper) => {
          const named = [...rules.allowed_emails, ...rules.allowed_domains.map((host) => `anybody@${host}`)];
          const somebody = [...named[pick % named.length]!]
            .map((letter) => (upper.next().value ? letter.toUpperCase() : letter))
            .join('');
          expect(admitsEmail(rules, somebody)).toBe(true);
          const isNamed =
            rules.allowed_emails.includes(stranger.toLowerCase()) ||
            rules.allowed_domains.some((host) => stranger.toLowerCase().endsWith(`@${host}`));
          expect(admitsEmail(rules, shouted)).toBe(isNamed);
        },
      ),
    );
  });

  it.each([
    ['a subdomain', 'jo@mail.harbor.example'],
    ['a domain that ends alike', 'jo@blueharbor.example'],
    ['a domain that goes on', 'jo@harbor.example.org'],
    ['the domain as a name', 'harbor.example@other.example'],
    ['the domain alone', 'harbor.example'],
    ['the address within another', 'x-ann@ship.example'],
    ['letters that only look alike', 'jo@har\u{212a}or.example'],
  ])('is not %s', (_what, email) => {
    const rules = { allowed_emails: ['ann@ship.example'], allowed_domains: ['harbor.example', 'harkor.example'] };
    expect(admitsEmail(rules, 'Jo@Harbor.Example')).toBe(true);
    expect(admitsEmail(rules, email)).toBe(false);
  });
});

describe('how a link stands', () => {
  const now = new Date('2025-02-15T12:00:00.000Z');
  const rules = fc.record({
    disabled: fc.boolean(),
    expires_at: fc.option(fc.integer({ min: -2, max: 2 }).map((ms) => new Date(now.getTime() + ms).toISOString())),
    max_views: fc.option(fc.integer({ min: 1, max: 4 })),
    view_count: fc.integer({ min: 0, max: 5 }),
  });

  it('is open exactly if nothing is against it, and says otherwise what is', () => {
    fc.assert(
      fc.property(rules, fc.boolean(), (some, archived) => {
        const link = { ...anybody, ...some };
        const reasons = {
          archived,
          disabled: link.disabled,
          expired: link.expires_at !== null && new Date(link.expires_at) <= now,
          used_up: link.max_views !== null && link.view_count >= link.max_views,
        };
        const standing = standingOf(link, { archived }, now);
        if (standing === 'open') expect(Object.values(reasons)).toEqual([false, false, false, false]);
        else expect(reasons[standing]).toBe(true);
      }),
    );
  });

  it('names what lasts longest', () => {
    const link = { ...anybody, disabled: true, expires_at: '2025-01-01T00:00:00.000Z', max_views: 1, view_count: 1 };
    expect(standingOf(link, { archived: true }, now)).toBe('archived');
    expect(standingOf(link, active, now)).toBe('disabled');
    expect(standingOf({ ...link, disabled: false }, active, now)).toBe('expired');
    expect(standingOf({ ...link, disabled: false, expires_at: null }, active, now)).toBe('used_up');
  });
});

describe('slugs', () => {
  const chosen = fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9-]{1,10}[A-Za-z0-9])$/);

  it('that are made are 22 letters and digits, all different, and tell their mode', () => {
    const slugs = Array.from({ length: 1000 }, () => randomSlug('live'));
    expect(new Set(slugs).size).toBe(1000);
    expect(slugs.every((slug) => /^[A-Za-z0-9]{22}$/.test(slug) && modeOfSlug(slug) === 'live')).toBe(true);
    expect(new Set(slugs.join('')).size).toBe(62);
    expect(randomSlug('test')).toMatch(/^test-[A-Za-z0-9]{22}$/);
  });

  it('that are chosen tell their mode, are in lower case, and stay as they are when they are chosen again', () => {
    fc.assert(
      fc.property(chosen, (text) => {
        const ofTest = chosenSlug('test', text);
        expect(modeOfSlug(ofTest)).toBe('test');
        expect(chosenSlug('test', ofTest)).toBe(ofTest);
        expect(ofTest).toBe(ofTest.toLowerCase());
        fc.pre(!/^test-/i.test(text));
        expect(ofTest).toBe(`test-${text.toLowerCase()}`);
        expect(chosenSlug('live', text)).toBe(text.toLowerCase());
        expect(modeOfSlug(chosenSlug('live', text))).toBe('live');
      }),
    );
  });

  it('that are chosen have 64 characters at most, those of the mode not counted', () => {
    const longest = 'x'.repeat(64);
    expect([`test-${longest}`, longest].map((slug) => chosenSlug('test', slug))).toEqual(
      Array(2).fill(`test-${longest}`),
    );
    const refusal = expect.objectContaining({ code: 'invalid_request' }) as Error;
    expect(() => chosenSlug('test', `test-${longest}x`)).toThrow(refusal);
    for (const mode of ['live', 'test'] as const) expect(() => chosenSlug(mode, `${longest}x`)).toThrow(refusal);
  });

  it.each(['test-proposal', 'Test-Proposal'])('of test mode are refused in live mode: %s', (slug) => {
    expect(() => chosenSlug('live', slug)).toThrow(expect.objectContaining({ code: 'slug_reserved' }));
    expect(chosenSlug('test', slug)).toBe('test-proposal');
    expect(modeOfSlug(slug)).toBe('test');
  });
});

describe('times', () => {
  it.each([
    ['in UTC already', '2025-02-15T00:00:00.000Z', '2025-02-15T00:00:00.000Z'],
    ['with an offset', '2025-02-15T01:30:00+02:00', '2025-02-14T23:30:00.000Z'],
    ['in small letters, with more digits than are kept', '2025-02-15t00:00:00.123999z', '2025-02-15T00:00:00.123Z'],
    ['of a leap second', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['of a leap second elsewhere', '2017-01-01T00:59:60.5+01:00', '2017-01-01T00:00:00.500Z'],
    ['after all that can be written', '9999-12-31T23:59:59-15:00', '9999-12-31T23:59:59.999Z'],
    ['before all that can be written', '0001-01-01T00:00:00+15:00', '0001-01-01T00:00:00.000Z'],
  ])('%s are written in UTC, to the millisecond', (_what, time, written) => {
    expect(toUtc(time)).toBe(written);
  });
});
