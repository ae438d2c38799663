import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ApiKeys } from '../control/api-keys';
import { Passwords } from '../control/passwords';
import { Teams } from '../control/teams';
import { Users } from '../control/users';
import { Connections } from '../db/connections';
import type { Database } from '../db/database';
import { Transaction } from '../db/transaction';
import type { Mode } from '../db/roles';
import { seedProducts } from './products';

const demoSchema = z.object({
  teamId: z.string(),
  ownerEmail: z.string(),
  ownerPassword: z.string(),
  testKey: z.string(),
  liveKey: z.string(),
});

/** The demo team's credentials, kept so that every start can print them. Only the demo has its tokens kept. */
export type Demo = z.infer<typeof demoSchema>;

const ownerEmail = 'owner@demo.paperlink.example';
/** Any fixed number will do: the advisory lock under which starts at the same time take turns. */
const demoLock = 5_120_077_431;

/** The demo team of this checkout, made on the first start. @param stateDirectory where `demo.json` is kept, readable by its owner only */
export async function ensureDemo(database: Database, stateDirectory: string): Promise<Demo> {
  const options = {
    databaseUrl: database.url,
    secret: database.secret,
    poolSize: 2,
    onConnectionError: () => undefined,
  };
  const control = new Connections(options, 'control');
  const sandbox = new Connections(options, 'test');
  try {
    return await Transaction.run(control, async (lock) => {
      await lock.query({ text: 'select pg_advisory_xact_lock($1)', values: [demoLock] });
      const file = path.join(stateDirectory, 'demo.json');
      const demo = (await keptDemo(file, control)) ?? (await renewDemo(file, control, sandbox, database.secret));
      await lock.commit();
      return demo;
    });
  } finally {
    await Promise.all([control.close(), sandbox.close()]);
  }
}

/** @returns undefined when there is no demo yet, when somebody broke the file, and when it is that of another database */
async function keptDemo(file: string, control: Connections): Promise<Demo | undefined> {
  const demo = await readFile(file, 'utf8')
    .then((text) => demoSchema.parse(JSON.parse(text)))
    .catch(() => undefined);
  return demo && (await new Teams(control).list()).some((team) => team.id === demo.teamId) ? demo : undefined;
}

/**
 * Gives the demo team new credentials and keeps them. Whatever is there of it already is used, however far an earlier start came, and its
 * credentials before end here: so the ones that are kept are always the ones that work.
 */
async function renewDemo(file: string, control: Connections, sandbox: Connections, secret: string): Promise<Demo> {
  const ownerPassword = randomBytes(9).toString('base64url');
  const teamId = await teamWithPassword(control, ownerPassword);
  const keys = new ApiKeys(control, secret);
  const [test, live] = [await renewKey(keys, teamId, 'test'), await renewKey(keys, teamId, 'live')];
  await seedProducts(sandbox, teamId, test.key.id);
  const demo = { teamId, ownerEmail, ownerPassword, testKey: test.token, liveKey: live.token };
  // Renamed into place, so that a start that is cut off leaves no half file.
  await writeFile(`${file}.new`, JSON.stringify(demo, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return demo;
}

async function teamWithPassword(control: Connections, password: string): Promise<string> {
  const passwords = new Passwords();
  const teams = new Teams(control, passwords);
  const [existing] = await teams.listOwnedBy(ownerEmail);
  if (!existing) {
    const owner = { email: ownerEmail, name: 'Demo Owner', password };
    return (await teams.create({ name: 'Demo team', owner })).team.id;
  }
  await new Users(control, passwords).resetPassword(ownerEmail, password, { name: ownerEmail });
  return existing.id;
}

async function renewKey(keys: ApiKeys, teamId: string, mode: Mode) {
  const actor = { name: ownerEmail };
  const name = `Demo ${mode} key`;
  const existing = (await keys.list(teamId)).find((key) => key.name === name && key.revokedAt === null);
  const rolled = existing && (await keys.roll(teamId, existing.id, 0, actor));
  return rolled ?? keys.create({ teamId, name, mode, scope: 'READ_WRITE', actor });
}
