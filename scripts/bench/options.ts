import { parseArgs } from 'node:util';

/**
 * What can be measured: three kinds of request, what the request log and the events cost, how fast webhooks are delivered, how lists grow with their tables,
 * how long analytics of many visits take, the time to boot, and memory under load.
 */
export const subjects = [
  'get',
  'list',
  'create',
  'request-log',
  'events',
  'deliveries',
  'growth',
  'analytics',
  'boot',
  'memory',
] as const;
export type Subject = (typeof subjects)[number];

export interface Options {
  rounds: number;
  /** How long one server is loaded in one round, in seconds. */
  seconds: number;
  only: readonly Subject[];
  /** Requests sent in the memory test. */
  memoryRequests: number;
  /** Rows of the large tables whose lists are compared with small ones, and visits of one document. */
  rows: number;
  /** Whether to put the results into docs/performance.md. */
  write: boolean;
}

export const usage = `npm run bench -- [options]
  --rounds N      rounds, in each of which every server is measured once (default 5)
  --seconds S     seconds under load per server, kind of request and round (default 1)
  --only LIST     some of ${subjects.join(',')} (default all)
  --rows N        rows of the large tables for growth, and visits for analytics (default 1000000)
  --quick         2 rounds, a shorter memory test, and 100000 rows
  --write         put the results into docs/performance.md`;

/** Reads the command line. @throws Error with the usage when it is wrong */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string', default: '1' },
      only: { type: 'string' },
      rows: { type: 'string' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',') ?? [...subjects];
  if (!only.every((name): name is Subject => subjects.includes(name as Subject))) throw new Error(usage);
  return {
    rounds: number(values.rounds ?? (values.quick ? '2' : '5'), 1, 100),
    seconds: number(values.seconds, 0.5, 60),
    only,
    rows: number(values.rows ?? (values.quick ? '100000' : '1000000'), 1000, 10_000_000),
    memoryRequests: values.quick ? 20_000 : 100_000,
    write: values.write,
  };
}

function number(text: string, min: number, max: number): number {
  const value = Number(text);
  if (!(value >= min && value <= max)) throw new Error(usage);
  return value;
}
