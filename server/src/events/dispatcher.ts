import type { Connections } from '../db/connections';
import { type Mode, modes } from '../db/roles';
import { type Announce, batchSize, hasPending, publishBatch } from './publish';

/**
 * How soon to look for the changes of this process, and how far apart while there are always some, so that many cost one transaction; how often to look for
 * those of others; when to try again. In milliseconds.
 */
const pauses = { soon: 10, apart: 100, poll: 200, retry: 1000 };

/** Makes events of the changes of one mode soon after they are committed. Any number may run at once: one works, and is replaced when it dies. */
class ModeDispatcher {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private poked = false;
  private running = false;
  /** When it last found something, in milliseconds. */
  private foundAt = 0;
  /** How many changes to publish in one transaction: fewer after a failure, since they may be too many for one. */
  private atMost = batchSize;

  constructor(
    private readonly mode: Mode,
    private readonly connections: Connections,
    private readonly announce: Announce,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.running = true;
    this.workAfter(0);
  }

  poke(): void {
    if (this.poked || !this.running) return;
    this.poked = true;
    if (!this.working) this.workSoon();
  }

  async stop(): Promise<void> {
    this.running = false;
    clearTimeout(this.timer);
    await this.working;
  }

  private workSoon(): void {
    this.workAfter(Math.max(pauses.soon, this.foundAt + pauses.apart - performance.now()));
  }

  private workAfter(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void (this.working = this.work()), ms);
    this.timer.unref();
  }

  private async work(): Promise<void> {
    this.poked = false;
    let failed = false;
    await this.publishAll().catch((error: unknown) => {
      failed = true;
      this.onError(error);
    });
    this.working = undefined;
    if (!this.running) return;
    if (failed) this.workAfter(pauses.retry);
    else if (this.poked) this.workSoon();
    else this.workAfter(pauses.poll);
  }

  private async publishAll(): Promise<void> {
    if (!(await hasPending(this.connections))) return;
    this.foundAt = performance.now();
    while ((await this.publishSome()) && this.running);
  }

  /** @returns whether there may be more */
  private async publishSome(): Promise<boolean> {
    const { atMost } = this;
    this.atMost = Math.ceil(atMost / 2); // unless it succeeds
    const published = await publishBatch(this.connections, this.mode, this.announce, atMost);
    this.atMost = Math.min(batchSize, 2 * atMost);
    return published === atMost;
  }
}

/** Makes events of changes, in both modes. Losing Postgres costs it nothing but time. */
export class Dispatcher {
  private readonly ofMode: Record<Mode, ModeDispatcher>;

  constructor(workspaces: Record<Mode, Connections>, announce: Announce, onError: (error: unknown) => void) {
    this.ofMode = {
      live: new ModeDispatcher('live', workspaces.live, announce, onError),
      test: new ModeDispatcher('test', workspaces.test, announce, onError),
    };
  }

  /** Postgres need not be there yet. */
  start(): void {
    for (const mode of modes) this.ofMode[mode].start();
  }

  /** Says that this process has committed a change. What other processes commit is found a little later. */
  poke(mode: Mode): void {
    this.ofMode[mode].poke();
  }

  /** Finishes the batch under way; the rest waits for another process or the next start. */
  async stop(): Promise<void> {
    await Promise.all(modes.map((mode) => this.ofMode[mode].stop()));
  }
}
