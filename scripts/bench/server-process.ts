import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { projectRoot } from '../generate/bundle';
import { processorTime } from './processor-time';

export interface ServerProgram {
  name: string;
  /** What Node is given to run. */
  args: string[];
  environment: Record<string, string>;
}

const bootDeadlineMs = 30_000;
const exitDeadlineMs = 15_000;

/** One server under test, in a process of its own. Its log goes nowhere; what it says on standard error is kept for when it fails. */
export class ServerProcess {
  private static readonly running = new Set<ServerProcess>();
  private static ending = false;
  private complaints = '';

  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly child: ChildProcess,
  ) {
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.complaints += text));
    ServerProcess.running.add(this);
    child.once('exit', () => ServerProcess.running.delete(this));
  }

  /** Ends every server there still is; no more can be started. */
  static async stopAll(): Promise<void> {
    ServerProcess.ending = true;
    await Promise.all([...ServerProcess.running].map((server) => server.stop()));
  }

  /** Starts the program and waits until `path` answers with 200; the time that took is in `bootMs`. */
  static async start(
    program: ServerProgram,
    path: string,
    token?: string,
  ): Promise<{ server: ServerProcess; bootMs: number }> {
    const port = await freePort();
    if (ServerProcess.ending) throw new Error('The bench has been ended.');
    const started = performance.now();
    const child = spawn(process.execPath, program.args, {
      cwd: projectRoot,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', PORT: String(port), ...program.environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const server = new ServerProcess(program.name, `http://127.0.0.1:${port}`, child);
    try {
      await server.waitUntilReady(started, path, token);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return { server, bootMs: performance.now() - started };
  }

  private async waitUntilReady(started: number, path: string, token: string | undefined): Promise<void> {
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    let answer = 'no answer';
    while (performance.now() - started < bootDeadlineMs && this.child.exitCode === null) {
      const reply = await fetch(this.url + path, { headers }).catch(() => undefined); // nobody listens yet
      const text = await reply?.text();
      if (reply?.status === 200) return;
      if (reply) answer = `${reply.status} ${text}`;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`${this.name} did not become ready: ${answer}\n${this.complaints}`);
  }

  /** Processor time the process has used so far, in microseconds; undefined where the system does not tell. */
  cpuMicroseconds(): Promise<number | undefined> {
    return processorTime(this.child.pid!);
  }

  /** Resident memory in MB (10⁶ bytes). */
  async residentMegabytes(): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(this.child.pid)]);
    return (Number(stdout) * 1024) / 1e6;
  }

  /** Ends the process and waits until it has gone. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGINT');
    const deadline = setTimeout(() => this.child.kill('SIGKILL'), exitDeadlineMs);
    await gone;
    clearTimeout(deadline);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
