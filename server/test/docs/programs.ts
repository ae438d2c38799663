import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { hasProgram } from '../support/optional-program';

export type Language = 'curl' | 'Node' | 'Python';

export const languages: readonly Language[] = ['curl', 'Node', 'Python'];

/** How the reader of a sample runs it. The shell is asked to stop at the first command that fails. */
const runners: Record<Language, { fileName: string; command: string; options: string[] }> = {
  curl: { fileName: 'sample.sh', command: 'bash', options: ['-e'] },
  Node: { fileName: 'sample.mjs', command: process.execPath, options: [] },
  Python: { fileName: 'sample.py', command: 'python3', options: [] },
};

const requirements: Record<Language, { command: string; options: string[]; name: string }> = {
  curl: { command: 'curl', options: ['--version'], name: 'curl' },
  Node: { command: process.execPath, options: ['--version'], name: 'Node' },
  Python: { command: 'python3', options: ['-c', 'import requests'], name: 'Python 3 with requests' },
};

/** Whether this machine has what samples in the language need. */
export function canRun(language: Language): boolean {
  const { command, options, name } = requirements[language];
  const isInstalled = spawnSync(command, options, { stdio: 'ignore' }).status === 0;
  return hasProgram(isInstalled, name, `samples for ${language}`);
}

export interface Outcome {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Puts the SDK where a sample in the folder finds it, as `npm install` would. */
export async function installSdk(directory: string): Promise<void> {
  const folder = join(directory, 'node_modules/@paperlink/sdk');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  await build({
    entryPoints: [resolve(__dirname, '../../../sdk/src/index.ts')],
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'index.js'),
    logLevel: 'silent',
  });
}

/** Starts a sample in a folder of its own making, with nothing in the environment but the way to the programs and what is given. */
export function start(
  language: Language,
  source: string,
  directory: string,
  environment: Record<string, string> = {},
): ChildProcess {
  const { fileName, command, options } = runners[language];
  const file = join(directory, fileName);
  writeFileSync(file, source);
  return spawn(command, [...options, file], {
    cwd: directory,
    env: { PATH: process.env.PATH, CURL_HOME: directory, ...environment },
  });
}

/** Runs a sample to its end, which must come within 20 s. */
export function run(
  language: Language,
  source: string,
  directory: string,
  environment: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = start(language, source, directory, environment);
    const limit = setTimeout(() => child.kill(), 20_000);
    let stdout = '';
    let stderr = '';
    child.stdout!.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearTimeout(limit);
      resolve({ exitCode, stdout, stderr });
    });
  });
}
