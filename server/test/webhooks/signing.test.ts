import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { Sealing } from '../../src/crypto/sealing';
import { nextAttemptMs, retrySchedule } from '../../src/webhooks/schedule';
import { formatSecret, signatureHeaders } from '../../src/webhooks/signature';

const message = { id: '01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f', body: '{"name":"Bücher 📚"}' };

describe('the signature of a webhook', () => {
  const [first, second, stranger] = [1, 2, 3].map(() => formatSecret(randomBytes(32))) as [string, string, string];

  it('is verified by the standardwebhooks package, with each of the secrets and no other', () => {
    expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const headers = signatureHeaders(message, [first, second], Date.now());
    expect(headers['webhook-id']).toBe(message.id);
    for (const secret of [first, second]) {
      expect(new Webhook(secret).verify(message.body, headers)).toEqual({ name: 'Bücher 📚' });
    }
    expect(() => new Webhook(stranger).verify(message.body, headers)).toThrow('No matching signature');
    const { 'webhook-signature': signature } = signatureHeaders(message, [first], Date.now());
    expect(signature).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
  });

  it('holds for this id, this moment and these bytes alone', () => {
    const verify = (headers: object, body = message.body) =>
      new Webhook(first).verify(body, headers as Record<string, string>);
    const headers = signatureHeaders(message, [first], Date.now());
    expect(() => verify(headers, `${message.body} `)).toThrow();
    expect(() => verify({ ...headers, 'webhook-id': 'another' })).toThrow();
    expect(() =>
      verify({ ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }),
    ).toThrow();
    expect(() => verify(signatureHeaders(message, [first], Date.now() - 6 * 60_000))).toThrow('too old');
  });
});

describe('a sealed text', () => {
  const sealing = new Sealing('the server secret', 'webhook secrets');
  const sealed = sealing.seal('whsec_ü', 'team/endpoint');

  it('is opened where it belongs, and nowhere else', () => {
    expect(sealing.open(sealed, 'team/endpoint')).toBe('whsec_ü');
    expect(() => sealing.open(sealed, 'team/another')).toThrow();
    expect(() => new Sealing('another secret', 'webhook secrets').open(sealed, 'team/endpoint')).toThrow();
    expect(() => new Sealing('the server secret', 'another purpose').open(sealed, 'team/endpoint')).toThrow();
  });

  it('shows nothing of the text, not even whether two are the same, and cannot be changed', () => {
    expect(sealed.includes('whsec_')).toBe(false);
    expect(sealing.seal('whsec_ü', 'team/endpoint')).not.toEqual(sealed);
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index]! ^= 1;
      expect(() => sealing.open(changed, 'team/endpoint')).toThrow();
    }
    expect(() => sealing.open(sealed.subarray(0, -1), 'team/endpoint')).toThrow();
    expect(() => sealing.open(Buffer.alloc(0), 'team/endpoint')).toThrow();
  });
});

describe('the schedule of attempts', () => {
  const minute = 60_000;
  const hour = 60 * minute;
  const wait = (attempts: number, retryAfterMs?: number, random = 0.5) =>
    nextAttemptMs(attempts, retryAfterMs, retrySchedule, random);

  it('is the one that is published, each wait up to a tenth shorter or longer', () => {
    const published = [0, 5000, 5 * minute, 30 * minute, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * hour)];
    expect(published.map((_, attempts) => wait(attempts))).toEqual(published);
    expect(wait(10)).toBeUndefined();
    expect([wait(3, 0, 0), wait(3, 0, 1)]).toEqual([27 * minute, 33 * minute]);
    const some = Array.from({ length: 50 }, () => nextAttemptMs(3)!);
    expect(Math.max(...some) - Math.min(...some)).toBeGreaterThan(minute);
    expect(some.every((ms) => ms >= 27 * minute && ms <= 33 * minute)).toBe(true);
  });

  it('waits longer where the receiver asks for it, up to a day, and never shorter', () => {
    expect(wait(1, 10 * minute)).toBe(10 * minute);
    expect(wait(2, 1000)).toBe(5 * minute);
    expect(wait(1, 1000 * hour)).toBe(24 * hour);
    expect(wait(10, 1000)).toBeUndefined();
  });
});
