import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

const projectRoot = path.resolve(__dirname, '../../..');

/** Another process that uses the embedded Postgres, in a session of its own. */
export class Holder {
  private constructor(
    private readonly child: ChildProcess,
    readonly connectionString: string,
  ) {}

  /** @param checkout where the code of the process is taken from */
  static async start(stateDirectory: string, checkout = projectRoot): Promise<Holder> {
    const child = Holder.spawn(stateDirectory, checkout);
    const [line] = (await Promise.race([
      once(createInterface(child.stdout!), 'line'),
      once(child, 'exit').then(() => Promise.reject(new Error('the process ended before it had a database'))),
    ])) as [string];
    return new Holder(child, line);
  }

  static spawn(stateDirectory: string, checkout = projectRoot): ChildProcess {
    const script = path.join(checkout, 'server/test/embedded/holder.ts');
    return spawn(process.execPath, ['--import', 'tsx', script, stateDirectory], {
      cwd: projectRoot,
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  }

  /** What Ctrl-C in a terminal does. */
  interruptProcessGroup(): void {
    process.kill(-this.child.pid!, 'SIGINT');
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  async stop(): Promise<void> {
    this.child.stdin!.end();
    await once(this.child, 'exit');
  }
}

/** The running processes whose command line holds `text`; zombies have none. */
export function processesWith(text: string): string[] {
  return execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(text) && !line.includes('holder.ts'));
}

export async function postmasterPid(dataDirectory: string): Promise<number> {
  return parseInt(await readFile(path.join(dataDirectory, 'postmaster.pid'), 'utf8'), 10);
}
