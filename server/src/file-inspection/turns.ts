import { serviceUnavailable } from '../errors/api-error';

export interface TurnLimits {
  /** How many may work at the same time. */
  atOnce: number;
  /** How many may wait for their turn, and for how long, in milliseconds. */
  waiting: number;
  waitingMs: number;
}

/** Lets a few work at the same time, and the others wait in line. */
export class Turns {
  private readonly line: ((admitted: boolean) => void)[] = [];
  private taken = 0;
  private closed = false;

  constructor(
    private readonly limits: TurnLimits,
    private readonly work: string,
  ) {}

  /** @throws ApiError 503 when too many wait, or it takes too long until it is their turn; what `work` throws */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.take();
    try {
      return await work();
    } finally {
      this.give();
    }
  }

  /** What waits is refused with a 503, and so is all that comes. */
  close(): void {
    this.closed = true;
    for (const admit of this.line.splice(0)) admit(false);
  }

  private async take(): Promise<void> {
    if (this.closed) throw this.busy();
    if (this.taken < this.limits.atOnce) {
      this.taken++;
      return;
    }
    if (this.line.length >= this.limits.waiting) throw this.busy();
    const admitted = await new Promise<boolean>((resolve) => {
      const admit = (turn: boolean) => {
        clearTimeout(timer);
        resolve(turn);
      };
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(admit), 1);
        resolve(false);
      }, this.limits.waitingMs);
      this.line.push(admit);
    });
    if (!admitted) throw this.busy();
  }

  /** To the next in the line, if there is one. */
  private give(): void {
    const admit = this.line.shift();
    if (admit) admit(true);
    else this.taken--;
  }

  private busy() {
    return serviceUnavailable(new Error(`Too many ${this.work} are being opened.`), 5);
  }
}
