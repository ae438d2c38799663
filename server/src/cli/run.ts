import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readConfig } from '../config';
import type { Connections } from '../db/connections';
import { openDatabase, withControl } from '../db/database';
import { redact } from '../observability/logger';

/** A mistake of the person at the terminal: shown with the usage, without a stack. */
export class UsageError extends Error {}

export interface CommandContext {
  control: Connections;
  secret: string;
  /** Words after the command's name. */
  words: string[];
  /** The value of `--name`, if it was given. */
  option(name: string): string | undefined;
}

/** Runs in the configured database, or the embedded one, whether the server is running or not. */
export type Command = (context: CommandContext) => Promise<string>;

/** Finds the command named first on the command line, runs it and prints what it returns. Ends with status 1 when it fails, 2 for wrong usage. */
export async function runCommand(
  usage: string,
  optionNames: string[],
  commands: Record<string, Command>,
): Promise<void> {
  try {
    const { words, options } = readArguments(process.argv.slice(2), optionNames);
    const [name = '', ...rest] = words;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Which command?');
    // Past the logger: a new token is meant for the person at the terminal, and must not be redacted.
    console.log(
      await inDatabase((control, secret) => command({ control, secret, words: rest, option: (key) => options[key] })),
    );
  } catch (error) {
    const wrongUsage = error instanceof UsageError;
    // For the person at the terminal, who has no logger; redacted all the same.
    console.error(redact((error as Error).message) + (wrongUsage ? `\n\n${usage}` : ''));
    process.exitCode = wrongUsage ? 2 : 1;
  }
}

function readArguments(
  argv: string[],
  optionNames: string[],
): { words: string[]; options: Record<string, string | undefined> } {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    optionNames.map((name) => [name, { type: 'string' }]),
  );
  try {
    const { positionals, values } = parseArgs({ args: argv, options, allowPositionals: true });
    return { words: positionals, options: values as Record<string, string | undefined> };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function inDatabase(work: (control: Connections, secret: string) => Promise<string>): Promise<string> {
  const database = await openDatabase(readConfig(process.env));
  try {
    return await withControl(database, (control) => work(control, database.secret));
  } finally {
    await database.stop();
  }
}

/** Columns of text under their headings. */
export function table(headings: string[], rows: string[][]): string {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]!.length)));
  return [headings, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
