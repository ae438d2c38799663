import { verifyWebhook } from '@paperlink/sdk';
import { inspect } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { body, codeOf, id, now, secret, sign, verify } from './webhook-signing';

describe('refuses', () => {
  test('a change of any character of the body, the id, the timestamp or the signature', async () => {
    const headers = sign();
    // Changes of one bit, to characters that are as well-formed as before.
    const flips = (text: string) =>
      [...text].flatMap((character, index) => {
        const flipped = String.fromCharCode(character.charCodeAt(0) ^ 1);
        return /[\w+/-]/.test(flipped) ? [text.slice(0, index) + flipped + text.slice(index + 1)] : [];
      });
    for (const changed of flips(body)) expect(await codeOf(verify(headers, changed))).toBe('signature_mismatch');
    for (const [name, value] of Object.entries(headers)) {
      const changes = flips(value);
      expect(changes.length).toBeGreaterThan(9);
      for (const changed of changes)
        expect(await codeOf(verify({ ...headers, [name]: changed }))).toMatch(
          /^(signature_mismatch|timestamp_too_\w+)$/,
        );
    }
  });

  test('more or less than was signed', async () => {
    const headers = sign();
    const signature = headers['webhook-signature'];
    for (const text of [
      `${body} `,
      ` ${body}`,
      `\uFEFF${body}`,
      body.slice(0, -1),
      '',
      JSON.stringify(JSON.parse(body), null, 2),
    ])
      expect(await codeOf(verify(headers, text))).toBe('signature_mismatch');
    for (const other of [
      signature.slice(0, -1),
      signature.slice(0, -8),
      `${signature}=`,
      `v1,`,
      signature.slice(3),
      'v1',
    ])
      expect(await codeOf(verify({ ...headers, 'webhook-signature': other }))).toBe('signature_mismatch');
  });

  test('another way of writing the very same signature', async () => {
    const headers = sign();
    const last = headers['webhook-signature'].at(-2)!;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const sameBytes = alphabet[alphabet.indexOf(last) + 1]!;
    const other = `${headers['webhook-signature'].slice(0, -2)}${sameBytes}=`;
    expect(Buffer.from(other.slice(3), 'base64')).toEqual(Buffer.from(headers['webhook-signature'].slice(3), 'base64'));
    expect(await codeOf(verify({ ...headers, 'webhook-signature': other }))).toBe('signature_mismatch');
  });

  test('parts of the message moved between the id, the timestamp and the body', async () => {
    const timestamp = now();
    const text = `${timestamp}.{"type":"x"}`;
    const signature = new Webhook(secret).sign('a', new Date(timestamp * 1000), text);
    const moved = {
      'webhook-id': `a.${timestamp}`,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signature,
    };
    expect(await codeOf(verify(moved, '{"type":"x"}'))).toBe('header_malformed');
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('a request without %s', async (name) => {
    const others = Object.entries({ ...sign() }).filter(([each]) => each !== name);
    expect(await codeOf(verify(Object.fromEntries(others)))).toBe('header_missing');
    expect(await codeOf(verify(new Headers(others)))).toBe('header_missing');
    expect(await codeOf(verify({ ...sign(), [name]: undefined }))).toBe('header_missing');
    expect(await codeOf(verify({ ...sign(), [name]: [] }))).toBe('header_missing');
  });

  test.each<[string, object]>([
    ['an empty id', { 'webhook-id': '' }],
    ['an id with a line break', { 'webhook-id': `${id}\n` }],
    ['an endless id', { 'webhook-id': 'a'.repeat(256) }],
    ['two ids', { 'webhook-id': [id, id] }],
    ['two ids under names of another case', { 'Webhook-Id': id }],
    ['an id that is not text', { 'webhook-id': 7 }],
    ['an id that is an object', { 'webhook-id': { toString: () => id } }],
    ['a timestamp that is a date', { 'webhook-timestamp': '2025-01-15T11:30:00Z' }],
    ['a timestamp with a fraction', { 'webhook-timestamp': `${now()}.5` }],
    ['a timestamp with an exponent', { 'webhook-timestamp': '1e9' }],
    ['a timestamp below zero', { 'webhook-timestamp': '-1' }],
    ['a timestamp that is no number', { 'webhook-timestamp': 'NaN' }],
    ['a timestamp in other digits', { 'webhook-timestamp': '١٧٣٦٩٤٠٦٠٠' }],
    ['two timestamps', { 'webhook-timestamp': [String(now()), String(now())] }],
    ['an empty signature', { 'webhook-signature': '' }],
    ['a thousand signatures', { 'webhook-signature': `v1,${'A'.repeat(43)}= `.repeat(1000).trim() }],
    ['signatures as Node joins those of two headers', { 'webhook-signature': ['v1,a', 'v1,b'] }],
    ['null', { 'webhook-signature': null }],
  ])('%s', async (_, header) => {
    expect(await codeOf(verify({ ...sign(), ...header }))).toBe('header_malformed');
  });

  test('headers that are not its own', async () => {
    expect(await codeOf(verify(Object.create(sign()) as object))).toBe('header_missing');
  });

  test.each(['', 'not JSON', 'null', '7', '"text"', '[]', '{}', '{"type":7}'])(
    '%j, though it is signed',
    async (text) => {
      expect(await codeOf(verify(sign(text), text))).toBe('body_malformed');
    },
  );
});

describe('arguments that cannot be right', () => {
  test.each([
    ['a body that was parsed', JSON.parse(body) as unknown],
    ['no body', undefined],
    ['a stream', new ReadableStream()],
  ])('are refused as what they are: %s', async (_, wrong) => {
    await expect(verifyWebhook(wrong as string, { ...sign() }, secret)).rejects.toThrow(TypeError);
    await expect(verifyWebhook(wrong as string, { ...sign() }, secret)).rejects.toThrow(/not what a JSON parser made/);
  });

  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['an empty list', []],
    ['a short one', 'whsec_c2hvcnQ='],
    ['one with a line break', `${secret}\n`],
    ['one that lacks a character', `whsec_${'A'.repeat(33)}`],
    ['one with too little padding', `whsec_${'A'.repeat(34)}=`],
    ['one with padding too many', `whsec_${'A'.repeat(32)}==`],
    ['an API key', 'pk_test_0123456789abcdefghijABCDEFGHIJ01234567'],
    ['a list with a wrong one', [secret, 'whsec_?']],
  ])('are refused without showing the secret: %s', async (_, wrong) => {
    const error: unknown = await verifyWebhook(body, { ...sign() }, wrong as string).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    for (const each of [wrong].flat()) if (each) expect(inspect(error)).not.toContain(each.trim());
  });
});

test('what a refusal says holds neither the secret nor a signature, given or expected', async () => {
  const headers = sign();
  const changed = body.replace('0042', '0043');
  const error: unknown = await verify(headers, changed).catch((reason: unknown) => reason);
  const all = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error);
  expect(all).toContain('signature_mismatch');
  for (const signature of [headers['webhook-signature'], sign(changed)['webhook-signature']])
    expect(all).not.toContain(signature.slice(3, 20));
  expect(all).not.toContain(secret.slice(6, 20));
});
