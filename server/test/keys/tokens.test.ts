import fc from 'fast-check';
import { createToken, hashToken, isWellFormedToken } from '../../src/control/tokens';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

describe('API tokens', () => {
  // The check characters were computed apart from this code: CRC-32 (zlib) of all before them, in base62, most significant digit first.
  it.each([
    ['pk_test_000000000000000000000000000000000LJpC9'],
    ['pk_live_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz4TzrD8'],
    ['pk_test_0123456789ABCDEFGHIJKLMNOPQRSTUV4MGJsc'],
    ['pk_live_paperlinkPAPERLINKpaperlink123452kQEtM'],
    ['pk_test_0000000000000000000000000000014100Udk0'],
  ])('has the check characters of the published format: %s', (token) => {
    expect(isWellFormedToken(token)).toBe(true);
  });

  it.each(['live', 'test'] as const)('are pk_%s_, 32 random base62 characters and 6 check characters', (mode) => {
    const tokens = Array.from({ length: 200 }, () => createToken(mode));
    for (const token of tokens) {
      expect(token).toMatch(new RegExp(`^pk_${mode}_[0-9A-Za-z]{38}$`));
      expect(isWellFormedToken(token)).toBe(true);
    }
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(new Set(tokens.flatMap((token) => [...token.slice(8, 40)])).size).toBe(62);
  });

  it('are refused when one character is changed, wherever it is', () => {
    const token = createToken('test');
    for (let at = 8; at < token.length; at++) {
      for (const digit of digits) {
        if (digit !== token[at])
          expect(isWellFormedToken(token.slice(0, at) + digit + token.slice(at + 1))).toBe(false);
      }
    }
  });

  it('are refused when two neighbours are swapped, or the mode is exchanged', () => {
    const token = createToken('test');
    expect(isWellFormedToken(token.replace('pk_test_', 'pk_live_'))).toBe(false);
    for (let at = 8; at < token.length - 1; at++) {
      if (token[at] === token[at + 1]) continue;
      expect(isWellFormedToken(token.slice(0, at) + token[at + 1] + token[at] + token.slice(at + 2))).toBe(false);
    }
  });

  it('are refused in any other shape, without an exception', () => {
    const token = createToken('test');
    for (const text of [
      '',
      token.slice(1),
      `${token}0`,
      `${token}\n`,
      ` ${token}`,
      token.toUpperCase(),
      token.replace('pk_', 'sk_'),
    ]) {
      expect(isWellFormedToken(text)).toBe(false);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => !isWellFormedToken(text)),
      { numRuns: 300 },
    );
  });

  it('are stored as a keyed hash: without the server secret it can be neither found nor forged', () => {
    const token = createToken('live');
    expect(hashToken(token, 'one secret')).toHaveLength(32);
    expect(hashToken(token, 'one secret')).toEqual(hashToken(token, 'one secret'));
    expect(hashToken(token, 'one secret')).not.toEqual(hashToken(token, 'another secret'));
  });
});
