import { mkdir, mkdtemp, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import bcrypt from 'bcrypt';
import { type Demo, ensureDemo } from '../../src/demo/seed';
import { TestApi } from '../support/api';
import { testSecret } from '../support/postgres';

describe('the demo team', () => {
  let api: TestApi;
  let stateDirectory: string;
  let file: string;

  beforeEach(async () => {
    api = await TestApi.start();
    stateDirectory = await mkdtemp(path.join(tmpdir(), 'paperlink-demo-'));
    file = path.join(stateDirectory, 'demo.json');
  });
  afterEach(async () => {
    await api.stop();
    await rm(stateDirectory, { recursive: true });
  });

  const ensure = () =>
    ensureDemo(
      {
        url: api.database.connectionString,
        secret: testSecret,
        stateDirectory,
        stop: () => Promise.resolve(),
      },
      stateDirectory,
    );

  /** There is one team, and all that the banner says of it is true. */
  async function expectRight(demo: Demo): Promise<void> {
    expect(await api.sql('control', `select id, name from teams`)).toEqual([{ id: demo.teamId, name: 'Demo team' }]);
    const users = await api.sql<{ email: string; hash: string }>(
      'control',
      'select email, password_hash as hash from users',
    );
    expect(users.map(({ email }) => email)).toEqual([demo.ownerEmail]);
    expect(await bcrypt.compare(demo.ownerPassword, users[0]!.hash)).toBe(true);
    const [test, live] = [
      await api.request('GET', '/products', { key: demo.testKey }),
      await api.request('GET', '/products', { key: demo.liveKey }),
    ];
    expect([test.status, live.status]).toEqual([200, 200]);
    expect([test.body.data.data.length, live.body.data.data.length]).toEqual([3, 0]);
    expect(await api.sql('control', 'select from api_keys where revoked_at is null')).toHaveLength(2);
  }

  it('is made on the first start and is the same on the next, its file for its owner only', async () => {
    const demo = await ensure();
    await expectRight(demo);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await ensure()).toEqual(demo);
  });

  it('is one when two servers start at the same time', async () => {
    const [one, other] = await Promise.all([ensure(), ensure()]);
    expect(one).toEqual(other);
    await expectRight(one);
  });

  it('is found again, with credentials that work, when its file is deleted', async () => {
    const before = await ensure();
    await rm(file);
    const after = await ensure();
    expect(after).not.toEqual(before);
    await expectRight(after);
    expect(await ensure()).toEqual(after);
  });

  it.each(['', '{', 'null', '{}', '[]'])('is found again when its file holds "%s"', async (text) => {
    const { teamId } = await ensure();
    await writeFile(file, text);
    await expectRight(await ensure());
    await writeFile(file, JSON.stringify({ teamId }));
    await expectRight(await ensure());
  });

  it('is made whole by the next start when the first ended before it could keep the credentials', async () => {
    await mkdir(`${file}.new`);
    await expect(ensure()).rejects.toThrow(/EISDIR/);
    await rmdir(`${file}.new`);
    await expectRight(await ensure());
  });

  it.each([
    ['the team', 'control.teams', 'control'],
    ['its keys', 'control.api_keys', 'control'],
    ['its products', 'test.products', 'test'],
  ])('is made whole by the next start when the first failed at %s', async (_what, table, role) => {
    await api.sql('control', `revoke insert on ${table} from paperlink_${role}`);
    await expect(ensure()).rejects.toThrow(/permission denied/);
    await api.sql('control', `grant insert on ${table} to paperlink_${role}`);
    await expectRight(await ensure());
  });

  it('gets new keys where somebody has revoked the old', async () => {
    const { teamId } = await ensure();
    for (const { id } of await api.keys.list(teamId)) await api.keys.revoke(teamId, id, { name: 'ben' });
    await rm(file);
    await expectRight(await ensure());
  });
});
