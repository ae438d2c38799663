import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import { bindToThisProcess, killAndWait } from './bound-process';
import { testSecret } from './postgres';
import { testStorageDirectory } from './storage';

const projectRoot = path.resolve(__dirname, '../../..');
const run = promisify(execFile);

/** Builds `server/dist/main.js` from the sources as they are. */
export const buildServer = (): Promise<void> => runScript('scripts/build-server.ts');

/** Builds what the pages load at which documents are read. */
export const buildViewer = (): Promise<void> => runScript('scripts/build-viewer.ts');

async function runScript(script: string): Promise<void> {
  const tsx = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
  await run(process.execPath, [tsx, script], { cwd: projectRoot });
}

/** What a server process is told, for tests: free ports on the loopback. */
export function serverEnvironment(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    PAPERLINK_SECRET: testSecret,
    PORT: '0',
    HOST: '127.0.0.1',
    RATE_LIMIT: '1000000',
    STORAGE_DIRECTORY: testStorageDirectory,
  };
}

/** The built server as a process of its own, as it runs in production. */
export class ServerProcess {
  /** Known once it is ready. */
  port = 0;
  metricsPort = 0;
  private out = '';
  private err = '';
  private readonly exited: Promise<number | null>;

  private constructor(readonly child: ChildProcess) {
    this.exited = once(child, 'close').then(([code]) => code as number | null);
    child.stdout!.on('data', (chunk: Buffer) => void (this.out += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => void (this.err += chunk.toString()));
  }

  /** Starts the process, whatever becomes of it. Call `buildServer` before. */
  static launch(environment: Record<string, string>): ServerProcess {
    const child = spawn(process.execPath, [path.join(projectRoot, 'server/dist/main.js')], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    bindToThisProcess(child);
    return new ServerProcess(child);
  }

  /** Starts the process and waits until it serves. */
  static async start(environment: Record<string, string>): Promise<ServerProcess> {
    const server = ServerProcess.launch(environment);
    const ready = await Promise.race([server.readyLine(), server.exited.then(() => undefined)]);
    if (!ready) throw new Error(`The server ended instead of getting ready:\n${server.err}`);
    server.port = ready.port;
    server.metricsPort = ready.metrics_port;
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get standardOutput(): string {
    return this.out;
  }

  get standardError(): string {
    return this.err;
  }

  /** Its log, one object a line. @throws SyntaxError when a line is not JSON */
  get log(): Record<string, unknown>[] {
    return this.out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Its exit code, once it has ended; null when a signal ended it. */
  exit(): Promise<number | null> {
    return this.exited;
  }

  async kill(): Promise<void> {
    await killAndWait(this.child);
    await this.exited;
  }

  private async readyLine(): Promise<{ port: number; metrics_port: number }> {
    for (;;) {
      const line = this.out
        .split('\n')
        .slice(0, -1)
        .find((text) => text.includes('"msg":"ready"'));
      if (line) return JSON.parse(line) as { port: number; metrics_port: number };
      await once(this.child.stdout!, 'data');
    }
  }
}
