import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { projectRoot } from './generate/bundle';

/** The compiler as a native program, which needs a fifth of the time; `typescript` itself is there for what asks it from JavaScript. */
const compiler = path.join(projectRoot, 'node_modules/typescript-native/bin/tsc');

const notSources = new Set(['node_modules', 'dist']);

/** The projects of the repository: each folder with a tsconfig.json, at whatever depth, from the project root. */
async function listProjects(folder = ''): Promise<string[]> {
  const entries = await readdir(path.join(projectRoot, folder), { withFileTypes: true });
  const below = entries.filter(
    (entry) => entry.isDirectory() && !/^\./.test(entry.name) && !notSources.has(entry.name),
  );
  const lists = await Promise.all(below.map(({ name }) => listProjects(path.posix.join(folder, name))));
  return [...(entries.some(({ name }) => name === 'tsconfig.json') ? [folder] : []), ...lists.flat()];
}

/** Type-checks one project. What an earlier check learned is kept in node_modules/.cache, which makes the next one fast. */
function check(project: string): Promise<{ project: string; ok: boolean; output: string; seconds: number }> {
  const started = Date.now();
  const cache = path.join(projectRoot, 'node_modules/.cache/types', `${project.replaceAll('/', '-')}.tsbuildinfo`);
  const options = [
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    cache,
    '--pretty',
    process.stdout.isTTY ? 'true' : 'false',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, '-p', project, ...options], { cwd: projectRoot });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ project, ok: code === 0, output, seconds: (Date.now() - started) / 1000 }));
  });
}

/** Type-checks every project, as many at once as there are processors. Exits with 1 if any of them has an error. */
async function main(): Promise<void> {
  const waiting = await listProjects();
  const work = async (): Promise<void> => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const { ok, output, seconds } = await check(project);
      console.log(`${ok ? 'ok    ' : 'FAILED'}  ${project}  (${seconds.toFixed(1)} s)`);
      if (!ok) console.log(output.trimEnd() + '\n');
      if (!ok) process.exitCode = 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

void main();
