import { availableParallelism } from 'node:os';
import type { AnalyticsTimes } from './analytics';
import type { Contestant } from './compare';
import type { DeliveryRate } from './deliveries';
import type { FeatureCost } from './feature-cost';
import type { Growth } from './growth';
import type { MemorySample } from './lifetime';
import type { Measurement } from './load';
import { serverNames } from './programs';
import { pairedRatio, spread, type Spread } from './statistics';

export interface Results {
  /** For each kind of request, all that were measured in the same rounds. */
  comparisons: Contestant[][];
  requestLog?: FeatureCost[];
  events?: FeatureCost[];
  deliveries?: DeliveryRate[];
  growth?: Growth;
  analytics?: AnalyticsTimes;
  boot?: Spread;
  memory?: MemorySample[];
}

const [raw, , fastify] = serverNames;
const ours = serverNames.at(-1)!;

/** The results as Markdown. */
export function report(results: Results, command: string): string {
  const { boot, memory, requestLog, events, deliveries, growth, analytics } = results;
  const parts = [
    `\`${command}\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} cores shared by server, Postgres and load generator.`,
  ];
  if (results.comparisons.length > 0) parts.push(comparisonTable(results.comparisons));
  if (requestLog) parts.push(costTable('the request log', requestLog));
  if (events) parts.push(costTable('events', events));
  if (deliveries) parts.push(deliveryTable(deliveries));
  if (growth) parts.push(growthTable(growth));
  if (analytics) parts.push(analyticsTable(analytics));
  if (boot) parts.push(`Boot to ready, warm embedded database: ${range(boot, 0)} ms.`);
  if (memory) {
    const rows = memory.map(
      ({ requests, megabytes }) => `| ${requests.toLocaleString('en')} | ${megabytes.toFixed(0)} |`,
    );
    parts.push(['| requests answered | resident memory, MB |', '| ---: | ---: |', ...rows].join('\n'));
  }
  return parts.join('\n\n');
}

function comparisonTable(comparisons: Contestant[][]): string {
  const header = [
    `| request | server | requests/s | × ${raw} | × ${fastify} | server CPU µs/request |`,
    '| --- | --- | ---: | ---: | ---: | ---: |',
  ];
  const rows = comparisons.flatMap((contestants) => {
    const base = (server: string) => contestants.find(({ name }) => name === server)!.measurements;
    return contestants.map(({ kind, name, measurements }) => {
      const ratios = [raw, fastify].map((server) => pairedRatio(measurements.map(rate), base(server).map(rate)));
      const cells = [
        kind,
        name === ours ? `**${name}**` : name,
        range(spread(measurements.map(rate)), 0),
        ...ratios.map((ratio) => range(ratio, 2)),
        cpu(measurements),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  });
  return [...header, ...rows].join('\n');
}

function costTable(feature: string, costs: FeatureCost[]): string {
  const rows = costs.map(({ kind, whole, lacking }) => {
    const ratio = pairedRatio(whole.map(rate), lacking.map(rate));
    const cells = [
      kind,
      range(spread(whole.map(rate)), 0),
      range(spread(lacking.map(rate)), 0),
      range(ratio, 3),
      cpu(whole),
      cpu(lacking),
      cpuRatio(whole, lacking),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `| request | requests/s with ${feature} | without | ratio | CPU µs/request, server and Postgres, with it | without | ratio |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function deliveryTable(rates: DeliveryRate[]): string {
  const rows = rates.map(
    ({ endpoints, deliveries, perSecond }) =>
      `| ${[endpoints, deliveries.toLocaleString('en'), range(perSecond, 0)].join(' | ')} |`,
  );
  return ['| endpoints at one receiver | deliveries a round | deliveries/s |', '| ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
}

function growthTable({ fewRows, manyRows, pages }: Growth): string {
  const rows = pages.map(
    ({ name, few, many, ratio }) => `| ${[name, range(few, 2), range(many, 2), range(ratio, 2)].join(' | ')} |`,
  );
  const [less, more] = [fewRows, manyRows].map((count) => count.toLocaleString('en'));
  return [
    `| page of 20 | ms at ${less} rows | ms at ${more} rows | ratio |`,
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function analyticsTable({ visits, countedPerSecond, requests, readingMs }: AnalyticsTimes): string {
  const rows = requests.map(({ name, ms }) => `| ${name} | ${range(ms, 1)} |`);
  return [
    `| request, of ${visits.toLocaleString('en')} visits of one document | ms |`,
    '| --- | ---: |',
    ...rows,
    '',
    `One process adds ${countedPerSecond.toFixed(0)} visits a second to the sums. To take in what a page tells takes ${range(readingMs, 2)} ms.`,
  ].join('\n');
}

const rate = ({ requestsPerSecond }: Measurement) => requestsPerSecond;

function cpu(measurements: Measurement[]): string {
  const known = measurements.flatMap(({ cpuMicroseconds }) => cpuMicroseconds ?? []);
  return known.length === 0 ? '' : range(spread(known), 0);
}

/** Of measurements in pairs; nothing where the system does not tell. */
function cpuRatio(measurements: Measurement[], base: Measurement[]): string {
  const times = (some: Measurement[]) => some.flatMap(({ cpuMicroseconds }) => cpuMicroseconds ?? []);
  const isKnown = times(measurements).length === base.length && times(base).length === base.length;
  return isKnown ? range(pairedRatio(times(measurements), times(base)), 3) : '';
}

function range({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} [${min.toFixed(digits)}–${max.toFixed(digits)}]`;
}
