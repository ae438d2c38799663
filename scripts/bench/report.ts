import { availableParallelism } from 'node:os';
import type { Comparison } from './compare';
import type { MemorySample } from './lifetime';
import type { Measurement } from './load';
import { serverNames } from './programs';
import { pairedRatio, spread, type Spread } from './statistics';

export interface Results {
  comparisons: Comparison[];
  boot?: Spread;
  memory?: MemorySample[];
}

const [raw, , fastify] = serverNames;
const ours = serverNames.at(-1)!;

/** The results as Markdown. */
export function report(results: Results, command: string): string {
  const { boot, memory } = results;
  const parts = [
    `\`${command}\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} cores shared by server, Postgres and load generator.`,
  ];
  if (results.comparisons.length > 0) parts.push(comparisonTable(results.comparisons));
  if (boot) parts.push(`Boot to ready, warm embedded database: ${range(boot, 0)} ms.`);
  if (memory) {
    const rows = memory.map(
      ({ requests, megabytes }) => `| ${requests.toLocaleString('en')} | ${megabytes.toFixed(0)} |`,
    );
    parts.push(['| requests answered | resident memory, MB |', '| ---: | ---: |', ...rows].join('\n'));
  }
  return parts.join('\n\n');
}

function comparisonTable(comparisons: Comparison[]): string {
  const header = [
    `| request | server | requests/s | × ${raw} | × ${fastify} | server CPU µs/request |`,
    '| --- | --- | ---: | ---: | ---: | ---: |',
  ];
  const unkeyed = comparisons.find(({ kind }) => kind === 'create');
  const rows = comparisons.flatMap(({ kind, measurements }) =>
    [...measurements].map(([name, own]) => {
      // Idempotency keys are ours alone: measured on their own, set beside the creations of the others.
      const others = measurements.size > 1 ? measurements : unkeyed?.measurements;
      const cells = [
        kind,
        name === ours ? `**${name}**` : name,
        range(spread(own.map(rate)), 0),
        ratioTo(own, others?.get(raw)),
        ratioTo(own, others?.get(fastify)),
        cpu(own),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return [...header, ...rows].join('\n');
}

const rate = ({ requestsPerSecond }: Measurement) => requestsPerSecond;

function ratioTo(own: Measurement[], base: Measurement[] | undefined): string {
  return base ? range(pairedRatio(own.map(rate), base.map(rate)), 2) : '';
}

function cpu(measurements: Measurement[]): string {
  const known = measurements.flatMap(({ cpuMicroseconds }) => cpuMicroseconds ?? []);
  return known.length === 0 ? '' : range(spread(known), 0);
}

function range({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} [${min.toFixed(digits)}–${max.toFixed(digits)}]`;
}
