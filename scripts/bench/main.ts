import { rm } from 'node:fs/promises';
import { measureAnalytics } from './analytics';
import { compare } from './compare';
import { BenchDatabase, type Seed, seedDatabase } from './database';
import { measureDeliveries } from './deliveries';
import { writeResults } from './document';
import { type FeatureCost, measureFeature } from './feature-cost';
import { measureGrowth } from './growth';
import { measureBoot, measureMemory } from './lifetime';
import { type Options, readOptions } from './options';
import {
  buildOthers,
  buildOurs,
  buildWithout,
  events,
  type Feature,
  makeOutputDirectory,
  requestLog,
} from './programs';
import { report, type Results } from './report';
import { bearer, listPath, requestKinds, type RequestKind } from './requests';
import { ServerProcess, type ServerProgram } from './server-process';
import { verify } from './verify';

/** What has to be undone at the end, however it comes, once the servers have gone; last first. */
const undo: (() => Promise<unknown>)[] = [];

let cleaning: Promise<void> | undefined;

/** May be called again, by a signal and by the failure that the signal causes: both then wait for the same end. */
function cleanUp(): Promise<void> {
  return (cleaning ??= (async () => {
    await ServerProcess.stopAll();
    for (const step of undo.reverse()) await step().catch(console.error);
  })());
}

const say = (text: string) => process.stderr.write(`${text}\n`);

/** Compares our server with others on one database; see docs/performance.md. */
async function bench(options: Options): Promise<Results> {
  const results: Results = { comparisons: [] };
  const database = await BenchDatabase.create();
  undo.push(() => database.remove());
  say('Building the servers and seeding the database …');
  const ours = await buildOurs(database.stateDirectory);
  const seed = await seedDatabase(await database.open());
  if (options.only.includes('boot')) {
    say('boot');
    await measureBoot(ours); // the first start makes the demo team
    await database.close();
    results.boot = await measureBoot(ours);
    await database.open();
  }
  await compareServers(options, database, seed, ours, results);
  const opened = await database.open();
  if (options.only.includes('request-log')) {
    say('request-log');
    results.requestLog = await costOf(requestLog, requestKinds, ours, opened.url, seed, options);
  }
  if (options.only.includes('events')) {
    say('events');
    results.events = await costOf(events, ['create'], ours, opened.url, seed, options);
  }
  if (options.only.includes('deliveries')) {
    say('deliveries');
    results.deliveries = await measureDeliveries(ours, seed, options);
  }
  if (options.only.includes('growth')) {
    say('growth');
    results.growth = await measureGrowth(ours, opened, options);
  }
  if (options.only.includes('analytics')) {
    say('analytics');
    results.analytics = await measureAnalytics(ours, opened, options);
  }
  if (options.only.includes('memory')) {
    say('memory');
    results.memory = await measureMemory(ours, seed, options.memoryRequests);
  }
  return results;
}

async function costOf(
  feature: Feature,
  kinds: readonly RequestKind[],
  ours: ServerProgram,
  databaseUrl: string,
  seed: Seed,
  options: Options,
): Promise<FeatureCost[]> {
  const without = await buildWithout(feature, ours);
  undo.push(() => without.remove());
  return measureFeature(kinds, { whole: ours, lacking: without.program }, databaseUrl, seed, options);
}

async function compareServers(
  options: Options,
  benchDatabase: BenchDatabase,
  seed: Seed,
  ours: ServerProgram,
  results: Results,
): Promise<void> {
  const kinds = requestKinds.filter((kind) => options.only.includes(kind));
  if (kinds.length === 0) return;
  const directory = await makeOutputDirectory();
  undo.push(() => rm(directory, { recursive: true }));
  const database = await benchDatabase.open();
  const others = await buildOthers(directory, database, seed);
  const servers: ServerProcess[] = [];
  for (const program of [...others, ours]) {
    const { server } = await ServerProcess.start(program, listPath, bearer(seed.reader).Authorization.slice(7));
    await verify(server, seed, database.url);
    servers.push(server);
  }
  for (const kind of kinds) {
    say(kind);
    results.comparisons.push(await compare(kind, servers, seed, options));
  }
  for (const server of servers) await server.stop();
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const options = readOptions(args);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
  }
  try {
    const results = await bench(options);
    const shown = args.filter((argument) => argument !== '--write');
    const markdown = report(results, ['npm run bench', ...(shown.length > 0 ? ['--', ...shown] : [])].join(' '));
    console.log(markdown);
    if (options.write) await writeResults(markdown);
  } finally {
    await cleanUp();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
