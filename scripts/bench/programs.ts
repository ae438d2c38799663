import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Database } from '../../server/src/db/database';
import { projectRoot } from '../generate/bundle';
import type { Seed } from './database';
import type { ServerProgram } from './server-process';

/** The servers that are compared; the first is what the others are measured against. */
export const serverNames = ['raw node:http', 'Express 5', 'Fastify 5', 'NestJS 12', 'PaperLink'] as const;
export type ServerName = (typeof serverNames)[number];

/** Those that authenticate, limit, validate, and record events; the others only query. */
export const isFull = (name: ServerName): boolean => name !== 'raw node:http' && name !== 'Express 5';

const entryPoints: Record<Exclude<ServerName, 'PaperLink'>, string> = {
  'raw node:http': 'raw-http',
  'Express 5': 'express',
  'Fastify 5': 'fastify',
  'NestJS 12': 'nest/main',
};

/** Our own server, bundled and run as `npm start` does it. */
export async function buildOurs(stateDirectory: string): Promise<ServerProgram> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The server could not be bundled.');
  return {
    name: 'PaperLink',
    args: ['--enable-source-maps', 'server/dist/main.js'],
    environment: { PAPERLINK_STATE_DIRECTORY: stateDirectory, METRICS_PORT: '0' },
  };
}

/** What stands in for the files of the request log in a server that has none. */
const withoutRequestLog: Record<string, string> = {
  'control/request-recorder.ts': `
    export class RequestRecorder { record() {} recordLater() {} start() {} async stop() {} }`,
  'observability/logged-path.ts': "export const loggedPath = () => '';",
};

/** Our own server as it would be without the request log, to see what that costs. It must lie where the other does, to find its files. */
export async function buildWithoutRequestLog(
  ours: ServerProgram,
): Promise<{ program: ServerProgram; remove(): Promise<void> }> {
  const replaceFiles: Plugin = {
    name: 'without request log',
    setup({ onLoad, onEnd }) {
      const replaced = new Set<string>();
      onLoad({ filter: /server\/src\/(control|observability)\/.*\.ts$/ }, ({ path: file }) => {
        const name = Object.keys(withoutRequestLog).find((end) => file.endsWith(end));
        if (name === undefined) return undefined;
        replaced.add(name);
        return { contents: withoutRequestLog[name]!, loader: 'js' };
      });
      onEnd(() => {
        if (replaced.size !== Object.keys(withoutRequestLog).length)
          throw new Error('The request log is elsewhere now.');
      });
    },
  };
  const outfile = path.join(projectRoot, `server/dist/without-request-log-${process.pid}.js`);
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['server/src/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    sourcesContent: false,
    plugins: [replaceFiles],
  });
  const program = { ...ours, name: 'PaperLink without the request log', args: ['--enable-source-maps', outfile] };
  return { program, remove: () => rm(outfile, { force: true }) };
}

/** A new folder for the bundles, where Node finds this project's packages. */
export async function makeOutputDirectory(): Promise<string> {
  const cache = path.join(projectRoot, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  return mkdtemp(path.join(cache, 'bench-'));
}

/** The servers we compare with, bundled in the same way as ours. */
export async function buildOthers(directory: string, database: Database, seed: Seed): Promise<ServerProgram[]> {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: Object.values(entryPoints).map((name) => `scripts/bench/servers/${name}.ts`),
    outbase: 'scripts/bench/servers',
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  const environment = {
    DATABASE_URL: database.url,
    PAPERLINK_SECRET: database.secret,
    READER_TEAM: seed.reader.teamId,
    WRITER_TEAM: seed.writer.teamId,
  };
  return Object.entries(entryPoints).map(([name, entry]) => ({
    name,
    args: [path.join(directory, `${entry}.mjs`)],
    environment,
  }));
}
