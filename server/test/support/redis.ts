import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { bindToThisProcess, killAndWait } from './bound-process';
import { eventually } from './eventually';
import { findFreePort } from './free-port';
import { hasProgram } from './optional-program';

const isInstalled = spawnSync('redis-server', ['--version']).status === 0;

/** `describe`, where Redis can be tested against. */
export const describeWithRedis = hasProgram(isInstalled, 'redis-server', 'tests of limits shared through Redis')
  ? describe
  : describe.skip;

/** A real Redis on a free port that keeps nothing on disk. */
export class RedisServer {
  private constructor(
    readonly port: number,
    private process: ChildProcess,
  ) {}

  static async start(): Promise<RedisServer> {
    const port = await findFreePort();
    return new RedisServer(port, await launch(port));
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  kill(): Promise<void> {
    return killAndWait(this.process);
  }

  /** Empty again, on the same port. */
  async restart(): Promise<void> {
    this.process = await launch(this.port);
  }

  freeze(): void {
    this.process.kill('SIGSTOP');
  }

  thaw(): void {
    this.process.kill('SIGCONT');
  }
}

async function launch(port: number): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', options, { stdio: 'ignore', cwd: '/' });
  await once(child, 'spawn');
  bindToThisProcess(child);
  const probe = new Redis(port, { lazyConnect: true, retryStrategy: () => 20 });
  probe.on('error', () => undefined); // until it listens
  await eventually(async () => (await probe.ping()) === 'PONG');
  probe.disconnect();
  return child;
}
