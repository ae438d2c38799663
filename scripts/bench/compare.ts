import type { Request } from 'autocannon';
import type { Seed } from './database';
import { load, type Measurement } from './load';
import { serverNames } from './programs';
import { keyedCreate, type requestKinds, requestsOf, type RequestKind } from './requests';
import type { ServerProcess } from './server-process';

/** One server answering one kind of request. */
export interface Contestant {
  kind: RequestKind;
  name: string;
  /** One a round. */
  measurements: Measurement[];
}

export interface Extent {
  rounds: number;
  seconds: number;
}

/** How long each server is loaded before it counts, in seconds, so that its code is compiled by then. */
export const warmUpSeconds = 6;

/**
 * Measures the servers in turns: short runs, every server once a round, each round in another order, so that what else the machine does
 * falls on all of them alike. Before the first round each is warmed up.
 */
export async function compare(
  kind: (typeof requestKinds)[number],
  servers: ServerProcess[],
  seed: Seed,
  { rounds, seconds }: Extent,
): Promise<Contestant[]> {
  const contestants = servers.map((server) => enter(kind, server, seed));
  if (kind === 'create')
    contestants.push(
      enter(
        keyedCreate,
        servers.find(({ name }) => name === ours)!,
        seed,
      ),
    );
  for (const { server, requests } of contestants) await load(server, requests, { duration: warmUpSeconds });
  for (let round = 0; round < rounds; round++) {
    for (const { server, requests, measurements } of orderOf(round, contestants)) {
      measurements.push(await load(server, requests, { duration: seconds }));
    }
  }
  return contestants;
}

const ours = serverNames.at(-1)!;

interface Entry extends Contestant {
  server: ServerProcess;
  requests: Request[];
}

function enter(kind: RequestKind, server: ServerProcess, seed: Seed): Entry {
  return { kind, name: server.name, server, requests: requestsOf(kind, seed), measurements: [] };
}

/** Each round starts with another one and every other round runs backwards, so that none always follows the same one. */
function orderOf<T>(round: number, all: T[]): T[] {
  const start = round % all.length;
  const order = [...all.slice(start), ...all.slice(0, start)];
  return round % 2 === 0 ? order : order.reverse();
}
