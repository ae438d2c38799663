import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { maxRollOverlapSeconds } from '../../src/control/api-keys';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('API keys', () => {
  let api: TestApi;
  let teamId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    teamId = await api.createTeam('Paper Ltd');
  });
  afterAll(() => api.stop());

  const statusOf = async (token: string) => (await api.request('GET', '/me', { key: token })).status;
  const auditOf = async (id: string) =>
    (
      await api.sql<{ entry: string }>(
        'control',
        `select actor || ' ' || action as entry from audit_log where subject_id = $1 order by id`,
        [id],
      )
    ).map(({ entry }) => entry);

  it('are created with a token that works, and listed without it', async () => {
    const { key, token } = await api.createKeyRecord(teamId, {
      name: 'Shop',
      createdBy: 'anna@example.com',
      rateLimit: 50,
    });
    expect(key).toEqual({
      id: expect.any(String),
      name: 'Shop',
      mode: 'test',
      scope: 'READ_WRITE',
      last4: token.slice(-4),
      rateLimit: 50,
      createdBy: 'anna@example.com',
      createdAt: expect.stringMatching(/Z$/),
      lastUsedAt: null,
      expiresAt: null,
      revokedAt: null,
    });
    expect(await statusOf(token)).toBe(200);
    const listed = await api.keys.list(teamId);
    expect(listed.find(({ id }) => id === key.id)).toEqual(key);
    expect(JSON.stringify(listed)).not.toContain(token.slice(8, -4));
  });

  it('can be renamed', async () => {
    const { key, token } = await api.createKeyRecord(teamId, { name: 'Before' });
    expect((await api.keys.rename(teamId, key.id, 'After', 'ben@example.com'))!.name).toBe('After');
    await eventually(
      async () => expect((await api.request('GET', '/me', { key: token })).text).toContain('After'),
      2000,
    );
  });

  it('end when they are revoked; revoking again changes nothing', async () => {
    const { key, token } = await api.createKeyRecord(teamId);
    expect(await statusOf(token)).toBe(200);
    const revoked = await api.keys.revoke(teamId, key.id, 'ben@example.com');
    expect(revoked!.revokedAt).not.toBeNull();
    await eventually(async () => expect(await statusOf(token)).toBe(401), 2000);
    expect((await api.keys.revoke(teamId, key.id, 'ben@example.com'))!.revokedAt).toBe(revoked!.revokedAt);
    expect(await auditOf(key.id)).toEqual(['a test api_key.created', 'ben@example.com api_key.revoked']);
  });

  it('end when their time is over, also in the cache', async () => {
    const token = await api.createKey(teamId, { expiresInSeconds: 1 });
    expect(await statusOf(token)).toBe(200);
    await sleep(500);
    expect(await statusOf(token)).toBe(200);
    await sleep(600);
    expect(await statusOf(token)).toBe(401);
  });

  describe('when rolled', () => {
    it('have both tokens while they overlap, then the new one alone', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      const rolled = (await api.keys.roll(teamId, key.id, 1, 'ben@example.com'))!;
      expect(rolled.key).toMatchObject({ id: key.id, mode: key.mode, scope: key.scope, last4: rolled.token.slice(-4) });
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([200, 200]);
      await sleep(1100);
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([401, 200]);
      expect(await auditOf(key.id)).toEqual(['a test api_key.created', 'ben@example.com api_key.rolled']);
    });

    it('lose the token before at once where no overlap is wanted', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      expect(await statusOf(token)).toBe(200);
      const rolled = (await api.keys.roll(teamId, key.id, 0, 'ben'))!;
      await eventually(async () => expect(await statusOf(token)).toBe(401), 2000);
      expect(await statusOf(rolled.token)).toBe(200);
    });

    it('end with all their tokens when the key expires, whatever the overlap', async () => {
      const { key, token } = await api.createKeyRecord(teamId, { expiresInSeconds: 1 });
      const rolled = (await api.keys.roll(teamId, key.id, 3600, 'ben'))!;
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([200, 200]);
      expect(rolled.key.expiresAt).toBe(key.expiresAt);
      await sleep(1100);
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([401, 401]);
    });

    it('end with all their tokens when the key is revoked', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      const rolled = (await api.keys.roll(teamId, key.id, 3600, 'ben'))!;
      await api.keys.revoke(teamId, key.id, 'ben');
      await eventually(
        async () => expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([401, 401]),
        2000,
      );
    });

    it('keep only the last two tokens when rolled twice', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      const second = (await api.keys.roll(teamId, key.id, 3600, 'ben'))!.token;
      const third = (await api.keys.roll(teamId, key.id, 3600, 'ben'))!.token;
      await eventually(async () => expect(await statusOf(token)).toBe(401), 2000);
      expect([await statusOf(second), await statusOf(third)]).toEqual([200, 200]);
    });

    it('must be living, and the overlap at most 7 days', async () => {
      const revoked = (await api.createKeyRecord(teamId)).key;
      await api.keys.revoke(teamId, revoked.id, 'ben');
      expect(await api.keys.roll(teamId, revoked.id, 0, 'ben')).toBeUndefined();
      expect(await api.keys.roll(teamId, randomUUID(), 0, 'ben')).toBeUndefined();
      const { key } = await api.createKeyRecord(teamId);
      await expect(api.keys.roll(teamId, key.id, maxRollOverlapSeconds + 1, 'ben')).rejects.toThrow(RangeError);
      await expect(api.keys.roll(teamId, key.id, -1, 'ben')).rejects.toThrow(RangeError);
    });
  });

  it('of another team can be neither seen, renamed, rolled nor revoked', async () => {
    const { key, token } = await api.createKeyRecord(teamId);
    const other = await api.createTeam();
    expect(await api.keys.list(other)).toEqual([]);
    expect(await api.keys.rename(other, key.id, 'Mine', 'eve')).toBeUndefined();
    expect(await api.keys.roll(other, key.id, 0, 'eve')).toBeUndefined();
    expect(await api.keys.revoke(other, key.id, 'eve')).toBeUndefined();
    expect(await statusOf(token)).toBe(200);
    expect(await auditOf(key.id)).toEqual(['a test api_key.created']);
  });

  it('get one and the same 401 for every cause', async () => {
    const { key, token } = await api.createKeyRecord(teamId);
    await api.keys.revoke(teamId, key.id, 'ben');
    await eventually(async () => expect(await statusOf(token)).toBe(401), 2000);
    const expired = await api.createKey(teamId, { expiresInSeconds: 0 });
    const causes = [undefined, 'nonsense', token, expired, `pk_test_${'0'.repeat(38)}`];
    const replies = await Promise.all(causes.map((cause) => api.request('GET', '/me', { key: cause })));
    const bodies = replies.map(({ body }) => ({ ...body.error, request_id: '' }));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    for (const { status, headers } of replies)
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="PaperLink API"']);
  });
});
