import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, type OpenApiDocument, projectRoot } from './generate/bundle';

const prismCli = require.resolve('@stoplight/prism-cli/dist/index.js', { paths: [projectRoot] });

/**
 * Serves the contract's examples on `MOCK_PORT` (default 4020) of the loopback interface, for people who write a client
 * before there is a server, under the same addresses: `GET http://localhost:4020/api/v1/products`. Any bearer token will do.
 */
async function main(): Promise<void> {
  const port = process.env.MOCK_PORT ?? '4020';
  if (!/^\d{1,5}$/.test(port)) throw new Error(`MOCK_PORT is \`${port}\`; it must be a port number.`);
  const scratch = await mkdtemp(path.join(tmpdir(), 'paperlink-mock-'));
  const document = path.join(scratch, 'openapi.json');
  await bundleUnderServerPath(document);
  const prism = spawn(process.execPath, [prismCli, 'mock', document, '--port', port], { stdio: 'inherit' });
  // Prism ends on these by itself; this process waits for it and tidies up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => prism.kill(signal));
  prism.on('close', (code, signal) => {
    void rm(scratch, { recursive: true, force: true }).then(() => {
      process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
    });
  });
}

/** Bundles the contract with the server's path in front of each path: Prism leaves out that of a relative server URL. */
async function bundleUnderServerPath(output: string): Promise<void> {
  const { servers, paths, ...rest } = await bundle('openapi/openapi.yaml', output);
  const prefix = servers[0]!.url;
  const prefixed = Object.entries(paths).map(([address, item]) => [prefix + address, item]);
  await writeFile(output, JSON.stringify({ ...rest, paths: Object.fromEntries(prefixed) as OpenApiDocument['paths'] }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
