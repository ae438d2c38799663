import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { defaultLimits } from '../../server/src/control/request-recorder';
import { type Extent, warmUpSeconds } from './compare';
import type { Seed } from './database';
import { load, type Measurement } from './load';
import { familyProcessorTime } from './processor-time';
import { requestKinds, requestsOf, type RequestKind } from './requests';
import { ServerProcess, type ServerProgram } from './server-process';

/** One kind of request, answered by our server with its request log and without, in pairs. Processor time is that of server and Postgres. */
export interface LogCost {
  kind: RequestKind;
  logging: Measurement[];
  silent: Measurement[];
}

/** Longer than the log takes to write what it still holds, in milliseconds: else it would write in the other's time. */
const settleMs = defaultLimits.flushMs + 200;

interface Subjects {
  logging: ServerProcess;
  silent: ServerProcess;
  postmaster: number;
}

/** Measures what the request log costs: the same server with it and without it, in turns, each round the other way round. */
export async function measureRequestLog(
  programs: { logging: ServerProgram; silent: ServerProgram },
  databaseUrl: string,
  seed: Seed,
  extent: Extent,
): Promise<LogCost[]> {
  const { server: logging } = await ServerProcess.start(programs.logging, '/readyz');
  const { server: silent } = await ServerProcess.start(programs.silent, '/readyz');
  const subjects = { logging, silent, postmaster: await findPostmaster(databaseUrl) };
  const costs: LogCost[] = [];
  for (const kind of requestKinds) costs.push(await measureKind(kind, subjects, seed, extent));
  await logging.stop();
  await silent.stop();
  return costs;
}

async function findPostmaster(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ content: string }>(`select pg_read_file('postmaster.pid') as content`);
  await client.end();
  return parseInt(rows[0]!.content, 10);
}

async function measureKind(
  kind: RequestKind,
  subjects: Subjects,
  seed: Seed,
  { rounds, seconds }: Extent,
): Promise<LogCost> {
  const requests = requestsOf(kind, seed);
  const cost: LogCost = { kind, logging: [], silent: [] };
  const measure = async (which: 'logging' | 'silent', duration: number) => {
    await sleep(settleMs);
    const before = await familyProcessorTime(subjects.postmaster);
    const measurement = await load(subjects[which], requests, { duration });
    await sleep(settleMs); // what the log writes afterwards counts as well
    const after = await familyProcessorTime(subjects.postmaster);
    return { ...measurement, cpuMicroseconds: together(measurement, duration, before, after) };
  };
  for (const which of ['logging', 'silent'] as const) await measure(which, warmUpSeconds);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['logging', 'silent'] as const) : (['silent', 'logging'] as const);
    for (const which of order) cost[which].push(await measure(which, seconds));
  }
  return cost;
}

/** Processor time per request of the server and of Postgres. */
function together(
  { requestsPerSecond, cpuMicroseconds }: Measurement,
  seconds: number,
  before: number | undefined,
  after: number | undefined,
): number | undefined {
  if (cpuMicroseconds === undefined || before === undefined || after === undefined) return undefined;
  return cpuMicroseconds + (after - before) / (requestsPerSecond * seconds);
}
