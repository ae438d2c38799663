import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BreakingChange } from './breaking/breaking-change';
import { proveCheckWorks } from './breaking/canary';
import { applyExceptions, describeChange, parseExceptions, type BreakingException } from './breaking/exceptions';
import { findBreakingChanges } from './breaking/find-breaking-changes';
import { bundle, projectRoot } from './generate/bundle';

const baselineFile = 'openapi/baseline/openapi.json';
const exceptionsFile = 'openapi/breaking-exceptions.txt';
const bundleFile = 'openapi/generated/openapi.json';

/**
 * Compares the contract with the one last released. Exits with 1 on a breaking change that openapi/breaking-exceptions.txt
 * does not approve, and on an exception that approves nothing. Under `CI=true` each is a GitHub annotation too.
 */
async function main(): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'paperlink-breaking-'));
  try {
    const revision = path.join(scratch, 'openapi.json');
    const [exceptions] = await Promise.all([
      readFile(path.join(projectRoot, exceptionsFile), 'utf8').then(parseExceptions),
      bundle('openapi/openapi.yaml', revision),
      proveCheckWorks(scratch),
    ]);
    const changes = await findBreakingChanges(path.join(projectRoot, baselineFile), revision);
    const { unapproved, unused } = applyExceptions(changes, exceptions);
    unapproved.forEach(reportChange);
    unused.forEach(reportUnused);
    if (unapproved.length + unused.length > 0) process.exitCode = 1;
    else console.log(`No breaking change since ${baselineFile} (${changes.length} approved).`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function reportChange(change: BreakingChange): void {
  const { rule, pointer, message, line } = change;
  console.error(`${rule}  ${pointer}\n  ${message}`);
  console.error(`  To approve it, add to ${exceptionsFile}:\n  ${describeChange(change)} | <the reason>\n`);
  annotate(bundleFile, line, rule, `${message} (${pointer})`);
}

function reportUnused({ line, change }: BreakingException): void {
  console.error(`${exceptionsFile}:${line} approves a change that was not made; remove the line.\n  ${change}\n`);
  annotate(exceptionsFile, line, 'unused-exception', 'This approves a change that was not made; remove the line.');
}

/** A GitHub workflow command; values are escaped as its runner expects. */
function annotate(file: string, line: number | undefined, title: string, message: string): void {
  if (process.env.CI !== 'true') return;
  const text = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  console.log(`::error file=${file}${line === undefined ? '' : `,line=${line}`},title=${title}::${text}`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
