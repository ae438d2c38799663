import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const projectRoot = path.resolve(__dirname, '../..');

/** Keeps the Redocly CLI offline and quiet. */
export const redoclyEnvironment = {
  ...process.env,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
};

export const redoclyCli = require.resolve('@redocly/cli/bin/cli.js', { paths: [projectRoot] });

/** A bundled OpenAPI 3.1 document, as far as the scripts look into it. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
}

/** Bundles the description at `entry` (a path from the project root) into one document at `output`. */
export async function bundle(entry: string, output: string): Promise<OpenApiDocument> {
  await run(process.execPath, [redoclyCli, 'bundle', entry, '--output', output], {
    cwd: projectRoot,
    env: redoclyEnvironment,
  });
  return JSON.parse(await readFile(output, 'utf8')) as OpenApiDocument;
}
