import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../src/config';
import { type Reply, TestApi } from '../support/api';

const windowSeconds = 2;
const quota = 5;
const perAddress = 4;

describe('rate limits', () => {
  const apis: TestApi[] = [];
  let api: TestApi;
  let teamId: string;

  const start = async (config: Partial<Config> = {}) => {
    const rateLimit = { perKey: quota, perAddress, windowSeconds, instances: 1 };
    const started = await TestApi.start({
      config: { rateLimit, ...config },
      ...(apis[0] && { database: apis[0].database }),
    });
    apis.push(started);
    return started;
  };

  beforeAll(async () => {
    api = await start();
    teamId = await api.createTeam();
  });
  afterAll(async () => {
    for (const each of apis.reverse()) await each.stop();
  });

  const me = (key: string | undefined, headers: Record<string, string> = {}, at = api) =>
    at.request('GET', '/me', { key, headers });
  const volley = async (key: string, count: number) => {
    const replies: Reply[] = [];
    for (let i = 0; i < count; i++) replies.push(await me(key));
    return replies;
  };
  const statuses = (replies: Reply[]) => replies.map(({ status }) => status);
  const times = (count: number, status: number) => Array<number>(count).fill(status);

  describe('per key', () => {
    it('admit the quota and refuse what is above it with the whole envelope', async () => {
      const replies = await volley(await api.createKey(teamId), quota + 2);
      expect(statuses(replies)).toEqual([...times(quota, 200), 429, 429]);
      const refusal = replies.at(-1)!;
      expect(refusal.body.error).toMatchObject({
        type: 'rate_limit_error',
        code: 'rate_limit_exceeded',
        retryable: true,
      });
      expect(refusal.body.error.request_id).toBe(refusal.headers.get('request-id'));
    });

    it('tell on every reply what is left', async () => {
      const replies = await volley(await api.createKey(teamId), quota + 1);
      replies.forEach(({ headers }, i) => {
        const remaining = Math.max(quota - 1 - i, 0);
        expect(headers.get('ratelimit-policy')).toBe(`"default";q=${quota};w=${windowSeconds}`);
        expect(headers.get('ratelimit')).toMatch(new RegExp(`^"default";r=${remaining};t=[123]$`));
        expect(headers.get('x-ratelimit-limit')).toBe(String(quota));
        expect(headers.get('x-ratelimit-remaining')).toBe(String(remaining));
        const reset = Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
        expect(reset).toBeGreaterThan(-1);
        expect(reset).toBeLessThanOrEqual(windowSeconds * 1.1 + 2); // both ends rounded up
      });
    });

    it('let a caller on that waits as long as Retry-After says', async () => {
      const key = await api.createKey(teamId);
      await volley(key, 1);
      await sleep(700);
      const replies = await volley(key, quota);
      const retryAfter = replies.at(-1)!.headers.get('retry-after')!;
      expect(retryAfter).toMatch(/^[123]$/);
      expect(replies.slice(0, -1).every(({ headers }) => !headers.has('retry-after'))).toBe(true);
      await sleep(Number(retryAfter) * 1000);
      expect((await me(key)).status).toBe(200);
    });

    it('are not affected by other keys of the team, nor by the other mode', async () => {
      const used = await api.createKey(teamId);
      expect(statuses(await volley(used, quota + 1)).at(-1)).toBe(429);
      const others = [await api.createKey(teamId), await api.createKey(teamId, { mode: 'live' })];
      for (const other of others) expect(statuses(await volley(other, quota))).toEqual(times(quota, 200));
    });

    it('can be set for one key, and GET /me tells it', async () => {
      const key = await api.createKey(teamId, { rateLimit: 2 });
      const replies = await volley(key, 3);
      expect(statuses(replies)).toEqual([200, 200, 429]);
      expect(replies[0]!.headers.get('ratelimit-policy')).toBe(`"default";q=2;w=${windowSeconds}`);
      expect(replies[0]!.body.data.rateLimit).toEqual({ limit: 2, windowSeconds });
    });

    it('follow the key through a roll', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      await volley(token, quota);
      const rolled = (await api.keys.roll(teamId, key.id, 60, { name: 'ben' }))!.token;
      expect((await me(rolled)).status).toBe(429);
    });

    it('count every request of a valid key, refused ones too', async () => {
      const readOnly = await api.createKey(teamId, { scope: 'READ_ONLY' });
      const replies = [];
      for (let i = 0; i <= quota; i++)
        replies.push(await api.request('POST', '/products', { key: readOnly, body: {} }));
      expect(statuses(replies)).toEqual([...times(quota, 403), 429]);
    });
  });

  describe('per address, of requests without a valid key', () => {
    const wrong = `pk_test_${'0'.repeat(38)}`;

    it('stop guessing, while valid keys from the same address go on working', async () => {
      const fresh = await start();
      const valid = await fresh.createKey(teamId);
      const replies = [];
      for (let i = 0; i < perAddress + 2; i++) replies.push(await me(i % 2 ? wrong : undefined, {}, fresh));
      expect(statuses(replies)).toEqual([...times(perAddress, 401), 429, 429]);
      expect(replies.at(-1)!.headers.get('retry-after')).toMatch(/^[123]$/);
      expect(replies[0]!.headers.get('ratelimit')).toMatch(/^"address";r=3;t=[123]$/);
      expect((await me(valid, {}, fresh)).status).toBe(200);
    });

    const spoof = async (trustedProxies: number, address: (i: number) => string) => {
      const fresh = await start({ trustedProxies });
      const replies = [];
      for (let i = 0; i <= perAddress; i++) replies.push(await me(wrong, { 'X-Forwarded-For': address(i) }, fresh));
      return statuses(replies).at(-1);
    };

    it('cannot be escaped by a made-up X-Forwarded-For where no proxy is trusted', async () => {
      expect(await spoof(0, (i) => `203.0.113.${i}`)).toBe(429);
    });

    it('go by what the trusted proxy saw, and not by what the client wrote before it', async () => {
      expect(await spoof(1, (i) => `203.0.113.${i}`)).toBe(401);
      expect(await spoof(1, (i) => `203.0.113.${i}, 198.51.100.7`)).toBe(429);
    });

    it('are one for all addresses of an IPv6 network of 64 bits, however they are written', async () => {
      expect(await spoof(1, (i) => [`2001:db8:0:7::${i}`, `[2001:DB8:0:7:ffff::${i}]:443`][i % 2]!)).toBe(429);
      expect(await spoof(1, (i) => `2001:db8:0:${i}::1`)).toBe(401);
    });

    it('are the same for an IPv4 address whatever its port or mapping', async () => {
      expect(await spoof(1, (i) => [`192.0.2.7:${1000 + i}`, '::ffff:192.0.2.7', '::FFFF:c000:0207'][i % 3]!)).toBe(
        429,
      );
    });

    it('go by as many hops as there are proxies', async () => {
      expect(await spoof(2, (i) => `203.0.113.${i}, 198.51.100.7`)).toBe(401);
      expect(await spoof(2, (i) => `6.6.6.${i}, 203.0.113.9, 198.51.100.7`)).toBe(429);
    });
  });

  it('are no limit for health checks', async () => {
    const fresh = await start();
    for (let i = 0; i < perAddress * 3; i++) expect((await fetch(`${fresh.origin}/healthz`)).status).toBe(200);
  });
});
