import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../generate/bundle';

const parts = [
  'openapi',
  'scripts',
  'server',
  'sdk',
  'examples',
  'redocly.yaml',
  'eslint.config.mjs',
  'eslint.zones.mjs',
  '.prettierrc.json',
  'package.json',
  'tsconfig.base.json',
];
const skipped = new Set(['node_modules', 'dist', 'coverage', '.paperlink', 'assets', 'bench']);

/** A copy of the project in a scratch folder, for tests that run a command that writes. */
export interface ProjectCopy {
  root: string;
  read: (file: string) => Promise<string>;
  write: (file: string, content: string) => Promise<void>;
  /** Runs a script of the copy, TypeScript or not, at the root of the copy. */
  run: (script: string, ...args: string[]) => Promise<{ exitCode: number; output: string }>;
  remove: () => Promise<void>;
}

/** Copies the contract, the scripts, the server and the SDK; the dependencies are shared with the original. */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(path.join(tmpdir(), 'paperlink-project-'));
  for (const part of parts) {
    await cp(path.join(projectRoot, part), path.join(root, part), {
      recursive: true,
      filter: (source) => !skipped.has(path.basename(source)),
    });
  }
  await symlink(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    read: (file) => readFile(path.join(root, file), 'utf8'),
    write: async (file, content) => {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), content);
    },
    run: (script, ...args) => runNode(root, script, args),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

function runNode(root: string, script: string, args: string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
    const child = spawn(process.execPath, [...loader, path.join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, CI: 'false', NODE_OPTIONS: '' },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
