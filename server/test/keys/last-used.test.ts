import { LastUsed } from '../../src/control/last-used';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('when a key was last used', () => {
  let api: TestApi;
  let teamId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    teamId = await api.createTeam();
  });
  afterAll(() => api.stop());

  const lastUsed = async (id: string) => (await api.keys.list(teamId)).find((key) => key.id === id)!.lastUsedAt;
  const secondsAgo = async (id: string) =>
    (
      await api.sql<{ age: number }>(
        'control',
        'select extract(epoch from now() - last_used_at)::float8 as age from api_keys where id = $1',
        [id],
      )
    )[0]!.age;

  it('is written down when the server stops, for each key that was used', async () => {
    const instance = await TestApi.start({ database: api.database });
    const [used, unused] = [await api.createKeyRecord(teamId), await api.createKeyRecord(teamId)];
    await instance.request('GET', '/me', { key: used.token });
    expect(await lastUsed(used.key.id)).toBeNull();
    await instance.stop();
    expect(await secondsAgo(used.key.id)).toBeLessThan(5);
    expect(await lastUsed(unused.key.id)).toBeNull();
  });

  it('is written down now and then while the server runs, and once per use', async () => {
    const { key } = await api.createKeyRecord(teamId);
    const collector = new LastUsed(api.control, () => undefined);
    collector.start(20);
    collector.touch(key.id);
    await eventually(async () => expect(await lastUsed(key.id)).not.toBeNull());
    const written = await lastUsed(key.id);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await lastUsed(key.id)).toBe(written);
    await collector.stop();
  });

  it('only ever moves forward', async () => {
    const { key } = await api.createKeyRecord(teamId);
    await api.sql('control', `update api_keys set last_used_at = now() + interval '1 hour' where id = $1`, [key.id]);
    const before = await lastUsed(key.id);
    const collector = new LastUsed(api.control, () => undefined);
    collector.touch(key.id);
    await collector.flush();
    expect(await lastUsed(key.id)).toBe(before);
  });

  it('is kept for the next time when the database cannot be reached, at the time of the use', async () => {
    const { key } = await api.createKeyRecord(teamId);
    let reachable = false;
    const failures: unknown[] = [];
    const collector = new LastUsed(
      {
        query: (statement: { text: string; values: unknown[] }) =>
          reachable ? api.control.query(statement) : Promise.reject(new Error('unreachable')),
      } as never,
      (error) => failures.push(error),
    );
    collector.touch(key.id);
    await collector.flush();
    expect(failures).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    reachable = true;
    await collector.flush();
    expect(await secondsAgo(key.id)).toBeGreaterThanOrEqual(0.3);
  });

  it('takes one statement for many keys', async () => {
    const statements: unknown[] = [];
    const collector = new LastUsed(
      { query: (statement: unknown) => Promise.resolve(statements.push(statement)) } as never,
      fail,
    );
    for (let i = 0; i < 1000; i++) collector.touch(crypto.randomUUID());
    await collector.flush();
    await collector.flush();
    expect(statements).toHaveLength(1);
  });
});

function fail(error: unknown): never {
  throw error;
}
