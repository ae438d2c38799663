import { countVisits } from '../analytics/count-visits';
import type { Connections } from '../db/connections';
import { type Mode, modes } from '../db/roles';
import { completeVisits } from './completion';

/** How often to look, in milliseconds. */
const everyMs = 1000;

/** Completes visits when they are over, and adds them to the sums that analytics are read from. Any number of processes may be at it. */
export class VisitSweep {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private running = false;

  /** @param onRecorded told when events wait in the outbox of a mode */
  constructor(
    private readonly workspaces: Record<Mode, Connections>,
    private readonly onRecorded: (mode: Mode) => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Postgres need not be there yet. */
  start(): void {
    this.running = true;
    this.later();
  }

  /** Finishes the batch under way. */
  async stop(): Promise<void> {
    this.running = false;
    clearTimeout(this.timer);
    await this.working;
  }

  private later(): void {
    if (!this.running) return;
    this.timer = setTimeout(() => {
      this.working = this.sweep().finally(() => this.later());
    }, everyMs);
    this.timer.unref();
  }

  /** What goes wrong in one mode is no reason to leave the other alone. */
  private async sweep(): Promise<void> {
    for (const mode of modes) await this.sweepMode(mode).catch(this.onError);
  }

  private async sweepMode(mode: Mode): Promise<void> {
    const connections = this.workspaces[mode];
    await this.untilNone(async () => {
      const completed = await completeVisits(connections);
      if (completed > 0) this.onRecorded(mode);
      return completed;
    });
    await this.untilNone(() => countVisits(connections));
  }

  private async untilNone(work: () => Promise<number>): Promise<void> {
    while (this.running && (await work()) > 0);
  }
}
