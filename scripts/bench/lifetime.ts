import { type Seed } from './database';
import { load } from './load';
import { mixedRequests } from './requests';
import { type ServerProgram, ServerProcess } from './server-process';
import { spread, type Spread } from './statistics';

const boots = 3;
const memorySamples = 5;

/** From nothing to the first 200 of `/readyz`, in milliseconds: Node, our server, and an embedded Postgres whose data exists. */
export async function measureBoot(ours: ServerProgram): Promise<Spread> {
  const times: number[] = [];
  for (let i = 0; i < boots; i++) {
    const { server, bootMs } = await ServerProcess.start(ours, '/readyz');
    times.push(bootMs);
    await server.stop();
  }
  return spread(times);
}

export interface MemorySample {
  requests: number;
  megabytes: number;
}

/** Resident memory of a fresh process of ours (Postgres not counted) while it answers reads, lists and creations. */
export async function measureMemory(ours: ServerProgram, seed: Seed, requests: number): Promise<MemorySample[]> {
  const { server } = await ServerProcess.start(ours, '/readyz');
  const samples = [{ requests: 0, megabytes: await server.residentMegabytes() }];
  const amount = requests / memorySamples;
  for (let i = 1; i <= memorySamples; i++) {
    await load(server, mixedRequests(seed), { amount });
    samples.push({ requests: i * amount, megabytes: await server.residentMegabytes() });
  }
  await server.stop();
  return samples;
}
