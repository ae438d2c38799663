import type { Seed } from './database';
import { load, type Measurement } from './load';
import { serverNames } from './programs';
import { type RequestKind, requestsOf } from './requests';
import type { ServerProcess } from './server-process';

/** The measurements of one kind of request: by server, one a round. */
export interface Comparison {
  kind: RequestKind;
  measurements: Map<string, Measurement[]>;
}

export interface Extent {
  rounds: number;
  seconds: number;
}

/** How long each server is loaded before it counts, in seconds, so that its code is compiled by then. */
const warmUpSeconds = 2;

/**
 * Measures the servers in turns: short runs, every server once a round, each round in another order, so that what else the machine does
 * falls on all of them alike. Before the first round each is warmed up.
 */
export async function compare(
  kind: RequestKind,
  servers: ServerProcess[],
  seed: Seed,
  extent: Extent,
): Promise<Comparison> {
  const requests = requestsOf(kind, seed);
  for (const server of servers) await load(server, requests, { duration: warmUpSeconds });
  const measurements = new Map<string, Measurement[]>(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < extent.rounds; round++) {
    for (const server of orderOf(round, servers)) {
      measurements.get(server.name)!.push(await load(server, requests, { duration: extent.seconds }));
    }
  }
  return { kind, measurements };
}

/** Each round starts with another server and every other one runs backwards, so that none always follows the same one. */
function orderOf(round: number, servers: ServerProcess[]): ServerProcess[] {
  const start = round % servers.length;
  const order = [...servers.slice(start), ...servers.slice(0, start)];
  return round % 2 === 0 ? order : order.reverse();
}

/** Which servers take part; only ours knows idempotency keys, and is then measured against itself without them. */
export function participants(kind: RequestKind, servers: ServerProcess[]): ServerProcess[] {
  return kind === 'create with Idempotency-Key' ? servers.filter(({ name }) => name === serverNames.at(-1)) : servers;
}
