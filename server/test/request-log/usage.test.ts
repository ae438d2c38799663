import { Usage } from '../../src/control/usage';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('what a key was used for', () => {
  let api: TestApi;
  let teamId: string;
  let usage: Usage;

  beforeAll(async () => {
    api = await TestApi.start();
    teamId = await api.createTeam();
    usage = new Usage(api.control);
  });
  afterAll(() => api.stop());

  /** Counts some requests of an hour that long ago. */
  const count = (keyId: string, hoursAgo: number, requests: number, errors: number) =>
    api.sql(
      'control',
      `insert into request_counts (team_id, key_id, hour, requests, errors) values ($1, $2, to_timestamp(floor(extract(epoch from now()) / 3600 - $3) * 3600), $4, $5)`,
      [teamId, keyId, hoursAgo, requests, errors],
    );
  const today = () => `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  const daysAgo = (days: number) => new Date(Date.parse(today()) - days * 86_400_000).toISOString();

  it('is told per day and per hour, in UTC, without gaps', async () => {
    const { key } = await api.createKeyRecord(teamId);
    const midnight = new Date().getUTCHours(); // that many hours ago
    await count(key.id, 0, 5, 1);
    await count(key.id, midnight + 1, 7, 2); // the last hour of yesterday
    await count(key.id, midnight + 144, 11, 3); // the first hour of the first of seven days
    await count(key.id, midnight + 145, 13, 4);
    await count(key.id, midnight + 696, 17, 5); // the first hour of the first of thirty days
    await count(key.id, midnight + 697, 19, 6);

    expect(await usage.forKeys(teamId, [key.id])).toEqual([
      { keyId: key.id, requests: 23, daily: [11, 0, 0, 0, 0, 7, 5] },
    ]);
    const week = (await usage.forKey(teamId, key.id, 7))!;
    expect(week.interval).toBe('day');
    expect(week.points).toEqual([
      { at: daysAgo(6), requests: 11, errors: 3 },
      ...[5, 4, 3, 2].map((days) => ({ at: daysAgo(days), requests: 0, errors: 0 })),
      { at: daysAgo(1), requests: 7, errors: 2 },
      { at: today(), requests: 5, errors: 1 },
    ]);
    const month = (await usage.forKey(teamId, key.id, 30))!;
    expect(month.points).toHaveLength(30);
    expect(month.points[0]).toEqual({ at: daysAgo(29), requests: 17, errors: 5 });
    expect(month.points.reduce((sum, { requests }) => sum + requests, 0)).toBe(5 + 7 + 11 + 13 + 17);
    const day = (await usage.forKey(teamId, key.id, 1))!;
    expect(day.interval).toBe('hour');
    expect(day.points).toHaveLength(24);
    const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString();
    expect(day.points.at(-1)).toEqual({ at: hour, requests: 5, errors: 1 });
    expect(new Set(day.points.map(({ at }) => at)).size).toBe(24);
  });

  it('follows what is sent, errors apart', async () => {
    const { token, key } = await api.createKeyRecord(teamId);
    for (let i = 0; i < 3; i++) await api.request('GET', '/me', { key: token });
    await api.request('GET', '/products/0', { key: token });
    await eventually(async () => {
      const { points } = (await usage.forKey(teamId, key.id, 1))!;
      expect(points.reduce((sum, { requests }) => sum + requests, 0)).toBe(4);
      expect(points.reduce((sum, { errors }) => sum + errors, 0)).toBe(1);
    });
  });

  it('is zero for a key that was not used, and the team of no other key', async () => {
    const { key } = await api.createKeyRecord(teamId);
    const used = await api.createKeyRecord(teamId);
    await count(used.key.id, 0, 5, 1);
    const nothing = [0, 0, 0, 0, 0, 0, 0];
    expect(await usage.forKeys(teamId, [key.id])).toEqual([{ keyId: key.id, requests: 0, daily: nothing }]);
    expect(await usage.forKeys(teamId, [])).toEqual([]);
    const otherTeam = await api.createTeam();
    expect(await usage.forKeys(otherTeam, [used.key.id])).toMatchObject([{ requests: 0, daily: nothing }]);
    expect(await usage.forKey(otherTeam, used.key.id, 7)).toBeUndefined();
  });
});
