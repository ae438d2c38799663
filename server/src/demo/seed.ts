import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ApiKeys } from '../control/api-keys';
import { Teams } from '../control/teams';
import { Connections } from '../db/connections';
import type { Database } from '../db/database';
import { seedProducts } from './products';

/** The demo team's credentials, kept so that every start can print them. Only the demo has its tokens kept. */
export interface Demo {
  teamId: string;
  ownerEmail: string;
  ownerPassword: string;
  testKey: string;
  liveKey: string;
}

const ownerEmail = 'owner@demo.paperlink.example';

/** The demo team of this checkout, made on the first start. @param stateDirectory where `demo.json` is kept, readable by its owner only */
export async function ensureDemo(database: Database, stateDirectory: string): Promise<Demo> {
  const options = {
    databaseUrl: database.url,
    secret: database.secret,
    poolSize: 1,
    onConnectionError: () => undefined,
  };
  const control = new Connections(options, 'control');
  const sandbox = new Connections(options, 'test');
  try {
    const file = path.join(stateDirectory, 'demo.json');
    const kept = await readDemo(file);
    if (kept && (await new Teams(control).list()).some((team) => team.id === kept.teamId)) return kept;
    const { demo, testKeyId } = await createDemo(control, database.secret);
    await seedProducts(sandbox, demo.teamId, testKeyId);
    // Renamed into place, so that a start that is cut off leaves no half file.
    await writeFile(`${file}.new`, JSON.stringify(demo, null, 2), { mode: 0o600 });
    await rename(`${file}.new`, file);
    return demo;
  } finally {
    await Promise.all([control.close(), sandbox.close()]);
  }
}

async function readDemo(file: string): Promise<Demo | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Demo;
  } catch {
    return undefined; // no demo yet, or a file somebody broke: a new team is made
  }
}

async function createDemo(control: Connections, secret: string): Promise<{ demo: Demo; testKeyId: string }> {
  const ownerPassword = randomBytes(9).toString('base64url');
  const owner = { email: ownerEmail, name: 'Demo Owner', password: ownerPassword };
  const { team } = await new Teams(control).create({ name: 'Demo team', owner });
  const keys = new ApiKeys(control, secret);
  const create = (mode: 'live' | 'test') =>
    keys.create({ teamId: team.id, name: `Demo ${mode} key`, mode, scope: 'READ_WRITE', createdBy: ownerEmail });
  const [test, live] = [await create('test'), await create('live')];
  const demo = { teamId: team.id, ownerEmail, ownerPassword, testKey: test.token, liveKey: live.token };
  return { demo, testKeyId: test.key.id };
}
