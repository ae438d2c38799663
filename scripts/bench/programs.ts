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

/** A feature that can be left out, and what then stands in for its files under server/src. */
export interface Feature {
  name: string;
  standIns: Record<string, string>;
}

export const requestLog: Feature = {
  name: 'request log',
  standIns: {
    'control/request-recorder.ts': `
      export class RequestRecorder { record() {} recordLater() {} start() {} async stop() {} }`,
    'observability/logged-path.ts': "export const loggedPath = () => '';",
  },
};

/** Of a change, the audit row alone is left: no event is recorded, so none is published either. */
export const events: Feature = {
  name: 'events',
  standIns: {
    'events/outbox.ts': `
      const text = 'insert into audit_log (team_id, action, resource_id, api_key_id, request_id, ip, actor) values ($1, $2, $3, $4, $5, $6, $7)';
      export function recordChange({ teamId, apiKeyId, requestId, ip, actor }, { type, resourceId }) {
        return { eventId: '', statement: { name: 'record_change', text, values: [teamId, type, resourceId, apiKeyId, requestId, ip, actor] } };
      }`,
  },
};

/** Our own server as it would be without a feature, to see what that costs. It must lie where the other does, to find its files. */
export async function buildWithout(
  feature: Feature,
  ours: ServerProgram,
): Promise<{ program: ServerProgram; remove(): Promise<void> }> {
  const files = Object.keys(feature.standIns);
  const replaceFiles: Plugin = {
    name: `without ${feature.name}`,
    setup({ onLoad, onEnd }) {
      const replaced = new Set<string>();
      onLoad({ filter: /server\/src\/.*\.ts$/ }, ({ path: file }) => {
        const name = files.find((end) => file.endsWith(`/src/${end}`));
        if (name === undefined) return undefined;
        replaced.add(name);
        return { contents: feature.standIns[name]!, loader: 'js' };
      });
      onEnd(() => {
        if (replaced.size !== files.length) throw new Error(`The files of the ${feature.name} are elsewhere now.`);
      });
    },
  };
  const outfile = path.join(projectRoot, `server/dist/without-${feature.name.replace(' ', '-')}-${process.pid}.js`);
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
  const program = { ...ours, name: `PaperLink without ${feature.name}`, args: ['--enable-source-maps', outfile] };
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
