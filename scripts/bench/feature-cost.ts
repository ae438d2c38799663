import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { defaultLimits } from '../../server/src/control/request-recorder';
import { type Extent, warmUpSeconds } from './compare';
import type { Seed } from './database';
import { load, type Measurement } from './load';
import { familyProcessorTime } from './processor-time';
import { requestsOf, type RequestKind } from './requests';
import { ServerProcess, type ServerProgram } from './server-process';

/** One kind of request, answered by our server with a feature and without it, in pairs. Processor time is that of server and Postgres. */
export interface FeatureCost {
  kind: RequestKind;
  whole: Measurement[];
  lacking: Measurement[];
}

/** Longer than what goes on behind the requests takes to be done, in milliseconds: else it would fall into the other's time. */
const settleMs = defaultLimits.flushMs + 200;

interface Subjects {
  whole: ServerProcess;
  lacking: ServerProcess;
  postmaster: number;
}

/** Measures what a feature costs: the same server with it and without it, in turns, each round the other way round. */
export async function measureFeature(
  kinds: readonly RequestKind[],
  programs: { whole: ServerProgram; lacking: ServerProgram },
  databaseUrl: string,
  seed: Seed,
  extent: Extent,
): Promise<FeatureCost[]> {
  const { server: whole } = await ServerProcess.start(programs.whole, '/readyz');
  const { server: lacking } = await ServerProcess.start(programs.lacking, '/readyz');
  const subjects = { whole, lacking, postmaster: await findPostmaster(databaseUrl) };
  const costs: FeatureCost[] = [];
  for (const kind of kinds) costs.push(await measureKind(kind, subjects, seed, extent));
  await whole.stop();
  await lacking.stop();
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
): Promise<FeatureCost> {
  const requests = requestsOf(kind, seed);
  const cost: FeatureCost = { kind, whole: [], lacking: [] };
  const measure = async (which: 'whole' | 'lacking', duration: number) => {
    await sleep(settleMs);
    const before = await familyProcessorTime(subjects.postmaster);
    const measurement = await load(subjects[which], requests, { duration });
    await sleep(settleMs); // what is done for them afterwards counts as well
    const after = await familyProcessorTime(subjects.postmaster);
    return { ...measurement, cpuMicroseconds: together(measurement, duration, before, after) };
  };
  for (const which of ['whole', 'lacking'] as const) await measure(which, warmUpSeconds);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['whole', 'lacking'] as const) : (['lacking', 'whole'] as const);
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
