import bcrypt from 'bcrypt';
import { Passwords } from '../../src/control/passwords';
import type { ApiError } from '../../src/errors/api-error';
import { outcome, outcomes } from './people';

const password = 'correct horse';
/** Of the lowest cost, where the time does not matter. */
const quickHash = bcrypt.hashSync(password, 4);

describe('passwords', () => {
  let passwords: Passwords;

  beforeEach(() => (passwords = new Passwords()));
  afterEach(() => jest.restoreAllMocks());

  it('are hashed by bcrypt with cost 12 and a salt, and match themselves alone', async () => {
    const [hash, again] = [await passwords.hash(password), await passwords.hash(password)];
    expect(bcrypt.getRounds(hash)).toBe(12);
    expect(again).not.toBe(hash);
    expect(await passwords.matches(password, hash)).toBe(true);
    expect(await passwords.matches(`${password}s`, hash)).toBe(false);
  });

  it.each([
    ['9 characters', 'x'.repeat(9)],
    ['9 characters of two code units each', '😀'.repeat(9)],
    ['73 bytes', 'x'.repeat(73)],
    ['more than 72 bytes in fewer characters', 'é'.repeat(37)],
    ['a NUL', 'correct\0horse'],
  ])('with %s are refused', async (_case, unacceptable) => {
    expect(await outcome(passwords.hash(unacceptable))).toBe('password_unacceptable');
  });

  it.each([
    ['10 characters', 'é'.repeat(10)],
    ['72 bytes', 'é'.repeat(36)],
  ])('with %s are taken', async (_case, acceptable) => {
    expect(await passwords.matches(acceptable, await passwords.hash(acceptable))).toBe(true);
  });

  it.each([
    ['longer than bcrypt reads', 'x'.repeat(72), 'x'.repeat(73)],
    ['that go on after a NUL', 'correct horse', 'correct horse\0battery'],
  ])('%s do not match what they begin with', async (_case, stored, given) => {
    const hash = bcrypt.hashSync(stored, 4);
    expect(await passwords.matches(stored, hash)).toBe(true);
    expect(await passwords.matches(given, hash)).toBe(false);
  });

  it('of nobody never match, and take as long as those of somebody', async () => {
    const compare = jest.spyOn(bcrypt, 'compare');
    const hash = bcrypt.hashSync(password, 12);
    // The processor's time, since that on the clock depends on what else the machine is at.
    const timeOf = async (stored: string | undefined, given = 'wrong password') => {
      const before = process.cpuUsage();
      expect(await passwords.matches(given, stored)).toBe(false);
      return process.cpuUsage(before).user;
    };
    const ofSomebody = Math.min(await timeOf(hash), await timeOf(hash), await timeOf(hash));
    const ofNobody = Math.min(await timeOf(undefined), await timeOf(undefined), await timeOf(undefined));
    const unreadable = Math.min(await timeOf(hash, 'x'.repeat(73)), await timeOf(hash, 'x'.repeat(73)));
    for (const time of [ofNobody, unreadable]) {
      expect(time / ofSomebody).toBeGreaterThan(0.7);
      expect(time / ofSomebody).toBeLessThan(1.5);
    }
    for (const [, stored] of compare.mock.calls) expect(bcrypt.getRounds(stored)).toBe(12);
    expect(compare).toHaveBeenCalledTimes(8);
  });

  it('are compared one at a time, 16 wait at most, and the rest are told when to come back', async () => {
    let running = 0;
    let most = 0;
    const compare = bcrypt.compare.bind(bcrypt) as (given: string, hash: string) => Promise<boolean>;
    jest.spyOn(bcrypt, 'compare').mockImplementation((async (given: string, hash: string) => {
      most = Math.max(most, ++running);
      return compare(given, hash).finally(() => running--);
    }) as never);
    const all = Array.from({ length: 20 }, () => passwords.matches(password, quickHash));
    expect(await outcomes(all)).toEqual([
      ...Array<string>(17).fill('done'),
      ...Array<string>(3).fill('service_unavailable'),
    ]);
    expect(most).toBe(1);
    const refusal = (await all[19]!.catch((error: unknown) => error)) as ApiError;
    expect([refusal.status, refusal.extras.headers]).toEqual([503, { 'Retry-After': '4' }]);
    expect(await passwords.matches(password, quickHash)).toBe(true);
  });

  it('that fail to be compared do not hold up those behind them', async () => {
    jest.spyOn(bcrypt, 'compare').mockImplementationOnce((() => Promise.reject(new Error('out of memory'))) as never);
    const [first, second] = [passwords.matches(password, quickHash), passwords.matches(password, quickHash)];
    await expect(first).rejects.toThrow('out of memory');
    expect(await second).toBe(true);
  });
});
