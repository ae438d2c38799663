import { AbortError, PaperLink, PaperLinkError } from '@paperlink/sdk';
import { Catalog, type Remark } from './catalog';
import { readArguments, usage, UsageError, type Arguments } from './command-line';
import { ConnectionSetupError, readConnection } from './connection';
import { createProgress } from './progress';
import { ExportError, readRows } from './rows';
import { Sync } from './sync';

const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 };

/** Reads the file, sends what it says, and prints what became of it. Returns the exit code. */
async function run(args: Arguments, signal: AbortSignal): Promise<number> {
  const catalog = new Catalog(await readRows(args.file), args.currency);
  if (args.dryRun) {
    print(catalog.notes, catalog.skipped);
    console.log(`${catalog.items.length} products to send, ${catalog.skipped.length} skipped`);
    return exitCodes.done;
  }
  const mayArchive = args.archiveMissing && catalog.items.length > 0;
  const sync = await connect(signal);
  try {
    await sync.upload(catalog.items);
    if (mayArchive) await sync.archiveMissing(catalog.present);
  } finally {
    print([...catalog.notes, ...sync.notes], [...catalog.skipped, ...sync.failed]);
    const { created, updated, unchanged, archived } = sync.tally;
    const skipped = catalog.skipped.length + sync.failed.length;
    if (args.archiveMissing && !mayArchive)
      console.log('Nothing was archived: a file without products is more likely a mistake.');
    console.log(
      `${created} created, ${updated} updated, ${unchanged} unchanged, ${archived} archived, ${skipped} skipped`,
    );
  }
  return sync.failed.length > 0 || args.archiveMissing !== mayArchive ? exitCodes.failed : exitCodes.done;
}

async function connect(signal: AbortSignal): Promise<Sync> {
  const { apiKey, baseUrl } = await readConnection(process.env);
  const paperlink = new PaperLink({ apiKey, baseUrl });
  const { team, mode } = await paperlink.me.get({ signal });
  console.log(`Syncing to ${team.name} (${mode} mode) at ${baseUrl}`);
  return new Sync(paperlink, createProgress(process.stderr), signal);
}

/** Prints remarks in the order of the file. */
function print(notes: Remark[], skipped: Remark[]): void {
  const lines = (prefix: string, remarks: Remark[]) =>
    [...remarks]
      .sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity))
      .map(({ line, text }) => `${prefix} ${line === undefined ? '' : `line ${line}: `}${text}`);
  for (const line of [...lines('Note:', notes), ...lines('Skipped:', skipped)]) console.log(line);
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  if (error instanceof AbortError) return 'Interrupted. Run it again to go on: what is done stays done.';
  if (error instanceof PaperLinkError) {
    const place = error.param === undefined ? '' : ` [${error.param}]`;
    const reference = error.requestId === undefined ? '' : `, request ${error.requestId}`;
    return `${error.message}${place} (${error.code}${reference})`;
  }
  if (error instanceof ExportError || error instanceof ConnectionSetupError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort()); // A second Ctrl-C ends the process at once.
  try {
    process.exitCode = await run(readArguments(process.argv.slice(2)), interrupt.signal);
  } catch (error) {
    console.error(explain(error));
    if (error instanceof UsageError) process.exitCode = exitCodes.usage;
    else process.exitCode = error instanceof AbortError ? exitCodes.interrupted : exitCodes.failed;
  }
}

void main();
