import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiKeyFilter, maxRollOverlapSeconds } from '../../src/control/api-keys';
import { listAudit } from '../../src/control/audit';
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
      actor: { name: 'anna@example.com' },
      rateLimit: 50,
    });
    expect(key).toEqual({
      id: expect.any(String),
      name: 'Shop',
      mode: 'test',
      scope: 'READ_WRITE',
      source: 'settings',
      last4: token.slice(-4),
      rateLimit: 50,
      createdBy: 'anna@example.com',
      createdAt: expect.stringMatching(/Z$/),
      lastUsedAt: null,
      expiresAt: null,
      revokedAt: null,
      status: 'active',
      previousTokenExpiresAt: null,
    });
    expect(await statusOf(token)).toBe(200);
    const listed = await api.keys.list(teamId);
    expect(listed.find(({ id }) => id === key.id)).toEqual(key);
    expect(await api.keys.find(teamId, key.id)).toEqual(key);
    expect(JSON.stringify(listed)).not.toContain(token.slice(8, -4));
  });

  it('can be renamed; to get the name they have changes nothing', async () => {
    const { key, token } = await api.createKeyRecord(teamId, { name: 'Before' });
    expect((await api.keys.rename(teamId, key.id, 'After', { name: 'ben@example.com' }))!.name).toBe('After');
    await eventually(
      async () => expect((await api.request('GET', '/me', { key: token })).text).toContain('After'),
      2000,
    );
    expect((await api.keys.rename(teamId, key.id, 'After', { name: 'cleo' }))!.name).toBe('After');
    expect(await auditOf(key.id)).toEqual(['a test api_key.created', 'ben@example.com api_key.renamed']);
  });

  it('end when they are revoked; revoking again changes nothing', async () => {
    const { key, token } = await api.createKeyRecord(teamId);
    expect(await statusOf(token)).toBe(200);
    const revoked = await api.keys.revoke(teamId, key.id, { name: 'ben@example.com' });
    expect(revoked!.revokedAt).not.toBeNull();
    await eventually(async () => expect(await statusOf(token)).toBe(401), 2000);
    expect((await api.keys.revoke(teamId, key.id, { name: 'ben@example.com' }))!.revokedAt).toBe(revoked!.revokedAt);
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
      const rolled = (await api.keys.roll(teamId, key.id, 1, { name: 'ben@example.com' }))!;
      expect(rolled.key).toMatchObject({ id: key.id, mode: key.mode, scope: key.scope, last4: rolled.token.slice(-4) });
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([200, 200]);
      await sleep(1100);
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([401, 200]);
      expect(await auditOf(key.id)).toEqual(['a test api_key.created', 'ben@example.com api_key.rolled']);
    });

    it('lose the token before at once where no overlap is wanted', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      expect(await statusOf(token)).toBe(200);
      const rolled = (await api.keys.roll(teamId, key.id, 0, { name: 'ben' }))!;
      await eventually(async () => expect(await statusOf(token)).toBe(401), 2000);
      expect(await statusOf(rolled.token)).toBe(200);
    });

    it('end with all their tokens when the key expires, whatever the overlap', async () => {
      const { key, token } = await api.createKeyRecord(teamId, { expiresInSeconds: 1 });
      const rolled = (await api.keys.roll(teamId, key.id, 3600, { name: 'ben' }))!;
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([200, 200]);
      expect(rolled.key.expiresAt).toBe(key.expiresAt);
      await sleep(1100);
      expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([401, 401]);
    });

    it('end with all their tokens when the key is revoked', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      const rolled = (await api.keys.roll(teamId, key.id, 3600, { name: 'ben' }))!;
      await api.keys.revoke(teamId, key.id, { name: 'ben' });
      await eventually(
        async () => expect([await statusOf(token), await statusOf(rolled.token)]).toEqual([401, 401]),
        2000,
      );
    });

    it('keep only the last two tokens when rolled twice', async () => {
      const { key, token } = await api.createKeyRecord(teamId);
      const second = (await api.keys.roll(teamId, key.id, 3600, { name: 'ben' }))!.token;
      const third = (await api.keys.roll(teamId, key.id, 3600, { name: 'ben' }))!.token;
      await eventually(async () => expect(await statusOf(token)).toBe(401), 2000);
      expect([await statusOf(second), await statusOf(third)]).toEqual([200, 200]);
    });

    it('must be living, and the overlap at most 7 days', async () => {
      const revoked = (await api.createKeyRecord(teamId)).key;
      await api.keys.revoke(teamId, revoked.id, { name: 'ben' });
      expect(await api.keys.roll(teamId, revoked.id, 0, { name: 'ben' })).toBeUndefined();
      expect(await api.keys.roll(teamId, randomUUID(), 0, { name: 'ben' })).toBeUndefined();
      const { key } = await api.createKeyRecord(teamId);
      await expect(api.keys.roll(teamId, key.id, maxRollOverlapSeconds + 1, { name: 'ben' })).rejects.toThrow(
        RangeError,
      );
      await expect(api.keys.roll(teamId, key.id, -1, { name: 'ben' })).rejects.toThrow(RangeError);
    });
  });

  it('tell whether they are active, expired or revoked, and while the token before a roll still works', async () => {
    const told = async (id: string) => {
      const { status, previousTokenExpiresAt } = (await api.keys.find(teamId, id))!;
      return [status, previousTokenExpiresAt];
    };
    const { key } = await api.createKeyRecord(teamId, { expiresInSeconds: 3600 });
    const rolled = (await api.keys.roll(teamId, key.id, 60, { name: 'ben' }))!.key;
    expect(await told(key.id)).toEqual(['active', rolled.previousTokenExpiresAt]);
    expect(Date.parse(rolled.previousTokenExpiresAt!)).toBeLessThan(Date.parse(key.expiresAt!));
    // The overlap never outlives the key, so it is not told that it does.
    await api.keys.roll(teamId, key.id, 7200, { name: 'ben' });
    expect(await told(key.id)).toEqual(['active', key.expiresAt]);
    await api.keys.roll(teamId, key.id, 0, { name: 'ben' });
    expect(await told(key.id)).toEqual(['active', null]);

    await api.keys.roll(teamId, key.id, 60, { name: 'ben' });
    await api.sql('control', `update api_keys set expires_at = now() where id = $1`, [key.id]);
    expect(await told(key.id)).toEqual(['expired', null]);
    await api.keys.revoke(teamId, key.id, { name: 'ben' });
    expect(await told(key.id)).toEqual(['revoked', null]);
  });

  it('of the reference page live for an hour and are marked as such', async () => {
    const anna = { name: 'anna@example.com' };
    const { key, token } = await api.keys.mint({ teamId, mode: 'test', scope: 'READ_ONLY', actor: anna });
    expect(key).toMatchObject({
      name: 'Reference page',
      source: 'reference',
      mode: 'test',
      scope: 'READ_ONLY',
      createdBy: anna.name,
    });
    expect(Date.parse(key.expiresAt!) - Date.parse(key.createdAt)).toBe(3_600_000);
    expect(await statusOf(token)).toBe(200);
  });

  it('are found by name, end of the token, mode and status, page by page, newest first', async () => {
    const team = await api.createTeam();
    const names = ['Shop', 'shop 100%', 'Books', 'Old shop', 'Lapsed'];
    const modes = ['live', 'test', 'live', 'test', 'test'] as const;
    const made = [];
    for (const [i, name] of names.entries()) made.push(await api.createKeyRecord(team, { name, mode: modes[i]! }));
    await api.keys.revoke(team, made[3]!.key.id, { name: 'ben' });
    await api.sql('control', 'update api_keys set expires_at = now() where id = $1', [made[4]!.key.id]);
    await api.createKeyRecord(teamId, { name: 'Shop' }); // another team's

    const found = async (filter: Omit<ApiKeyFilter, 'limit'>) =>
      (await api.keys.page(team, { limit: 100, ...filter })).keys.map(({ name }) => name);
    expect(await found({})).toEqual(['Lapsed', 'Old shop', 'Books', 'shop 100%', 'Shop']);
    expect(await found({ status: 'all' })).toEqual(await found({}));
    expect(await found({ status: 'active' })).toEqual(['Books', 'shop 100%', 'Shop']);
    expect(await found({ status: 'revoked' })).toEqual(['Old shop']);
    expect(await found({ status: 'expired' })).toEqual(['Lapsed']);
    expect(await found({ mode: 'live' })).toEqual(['Books', 'Shop']);
    expect(await found({ q: 'SHOP' })).toEqual(['Old shop', 'shop 100%', 'Shop']);
    expect(await found({ q: '0%' })).toEqual(['shop 100%']); // % and _ are no wildcards
    expect(await found({ q: '_' })).toEqual([]);
    expect(await found({ q: made[2]!.key.last4 })).toEqual(['Books']);
    expect(await found({ q: 'shop', mode: 'test', status: 'active' })).toEqual(['shop 100%']);

    const first = await api.keys.page(team, { limit: 3 });
    const second = await api.keys.page(team, { limit: 3, after: first.keys[2]!.id });
    expect([first.hasMore, second.hasMore, (await api.keys.page(team, { limit: 5 })).hasMore]).toEqual([
      true,
      false,
      false,
    ]);
    expect([...first.keys, ...second.keys]).toEqual(await api.keys.list(team));
  });

  it('have an audit trail: who did what, when, from where, without any token', async () => {
    const { key, token } = await api.createKeyRecord(teamId, {
      name: 'Before',
      actor: { name: 'anna@example.com', ip: '2001:db8::7' },
      expiresInSeconds: 3600,
    });
    await api.createKeyRecord(teamId); // another one, whose trail is its own
    const ben = { name: 'ben@example.com', ip: '192.0.2.1' };
    await api.keys.rename(teamId, key.id, 'After', ben);
    const rolled = (await api.keys.roll(teamId, key.id, 60, ben))!;
    await api.keys.revoke(teamId, key.id, { name: 'command line (root)' });
    await api.keys.revoke(teamId, key.id, ben); // changes nothing
    const { entries: trail } = await listAudit(api.control, teamId, key.id);
    const { name, mode, scope, rateLimit, expiresAt } = key;
    expect(trail.map(({ actor, action, ip, details }) => ({ actor, action, ip, details }))).toEqual([
      { actor: 'command line (root)', action: 'api_key.revoked', ip: null, details: { name: 'After' } },
      {
        actor: ben.name,
        action: 'api_key.rolled',
        ip: ben.ip,
        details: { name: 'After', overlapSeconds: 60 },
      },
      { actor: ben.name, action: 'api_key.renamed', ip: ben.ip, details: { name: 'After', previousName: 'Before' } },
      {
        actor: 'anna@example.com',
        action: 'api_key.created',
        ip: '2001:db8::7',
        details: { name, mode, scope, source: 'settings', rateLimit, expiresAt },
      },
    ]);
    for (const { at } of trail) expect(at).toMatch(/^\d{4}-.*Z$/);
    expect(trail.map(({ id }) => id)).toEqual([...trail.map(({ id }) => id)].sort((a, b) => b - a));
    const text = JSON.stringify(trail);
    for (const secret of [token, rolled.token]) expect(text).not.toContain(secret.slice(8, 20));
    expect(await listAudit(api.control, await api.createTeam(), key.id)).toEqual({ entries: [], hasMore: false });
  });

  it('have a trail of the newest 100 entries, which says whether there are more', async () => {
    const { key } = await api.createKeyRecord(teamId);
    const trailWith = async (added: number) => {
      const insert = `insert into audit_log (team_id, actor, action, subject_id) select $1, 'ben', 'api_key.renamed', $2 from generate_series(1, $3)`;
      await api.sql('control', insert, [teamId, key.id, added]);
      const { entries, hasMore } = await listAudit(api.control, teamId, key.id);
      return [entries.length, entries.at(-1)!.action, hasMore];
    };
    expect(await trailWith(99)).toEqual([100, 'api_key.created', false]);
    expect(await trailWith(1)).toEqual([100, 'api_key.renamed', true]);
  });

  it('renamed by two at once leave a trail in which each name follows the one before', async () => {
    const { key } = await api.createKeyRecord(teamId, { name: 'A' });
    await Promise.all(['B', 'C'].map((name) => api.keys.rename(teamId, key.id, name, { name: 'ben' })));
    const [last, first] = (await listAudit(api.control, teamId, key.id)).entries;
    expect(first!.details['previousName']).toBe('A');
    expect(last!.details).toEqual({
      previousName: first!.details['name'],
      name: (await api.keys.find(teamId, key.id))!.name,
    });
  });

  it('of another team can be neither seen, renamed, rolled nor revoked', async () => {
    const { key, token } = await api.createKeyRecord(teamId);
    const other = await api.createTeam();
    expect(await api.keys.list(other)).toEqual([]);
    expect(await api.keys.find(other, key.id)).toBeUndefined();
    expect(await api.keys.rename(other, key.id, 'Mine', { name: 'eve' })).toBeUndefined();
    expect(await api.keys.roll(other, key.id, 0, { name: 'eve' })).toBeUndefined();
    expect(await api.keys.revoke(other, key.id, { name: 'eve' })).toBeUndefined();
    expect(await statusOf(token)).toBe(200);
    expect(await auditOf(key.id)).toEqual(['a test api_key.created']);
  });

  it('get one and the same 401 for every cause', async () => {
    const { key, token } = await api.createKeyRecord(teamId);
    await api.keys.revoke(teamId, key.id, { name: 'ben' });
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
