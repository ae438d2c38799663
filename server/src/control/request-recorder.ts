import { DatabaseError } from 'pg';
import type { Connections } from '../db/connections';
import { type EndedRequest, RequestBatch } from './request-batch';

export interface RecorderLimits {
  /** Requests kept in memory while the database does not take them; more are dropped. */
  buffered: number;
  /** Requests written in one statement: few enough for their columns to be joined within a millisecond or two. */
  batch: number;
  /** The longest a request waits to be written, in milliseconds. */
  flushMs: number;
}

export interface RecorderEvents {
  /** Told of the first failure to write, and again only after a success in between. */
  onError: (error: unknown) => void;
  /** Told of requests that will not be in the log. */
  onDropped: (count: number) => void;
}

export const defaultLimits: RecorderLimits = { buffered: 10_000, batch: 2000, flushMs: 1000 };

/** SQLSTATE classes 22 and 23: the rows themselves cannot be stored, however often it is tried. */
const refusal = /^2[23]/;

interface Pending {
  batch: RequestBatch;
  /** Whether it has been sent before, without our learning that it was stored. */
  tried: boolean;
}

/**
 * Writes down who asked what, in batches and off the request path: a request only adds to a buffer in memory. While the database is away the
 * buffer is kept and tried again; when it is full, further requests are dropped, and counted, until there is room.
 */
export class RequestRecorder {
  private filling = new RequestBatch();
  private readonly full: Pending[] = [];
  /** Requests in `full`. */
  private waiting = 0;
  private readonly beingIdentified = new Set<Promise<unknown>>();
  private writing: Promise<boolean> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private failing = false;
  private overflowing = false;

  constructor(
    private readonly connections: Pick<Connections, 'query'>,
    private readonly events: RecorderEvents,
    private readonly limits: RecorderLimits = defaultLimits,
  ) {}

  /** Never throws and never waits. */
  record(request: EndedRequest): void {
    if (this.waiting + this.filling.size >= this.limits.buffered) return this.drop();
    this.filling.add(request);
    if (this.filling.size >= this.limits.batch) void this.flush();
  }

  /** Records the request once it is known whose it is; not at all if it is nobody's. */
  recordLater(request: Promise<EndedRequest | undefined>): void {
    const identified = request
      .then((known) => known && this.record(known))
      .catch(() => undefined) // without a database nobody can be known
      .finally(() => this.beingIdentified.delete(identified));
    this.beingIdentified.add(identified);
  }

  /** Flushes now and then until stopped. */
  start(): void {
    this.timer = setInterval(() => void this.flush(), this.limits.flushMs);
    this.timer.unref();
  }

  /** Writes what there is, and gives up what the database does not take now. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.beingIdentified);
    await this.writing; // it may have begun before the last requests came
    if (!(await this.flush())) this.events.onDropped(this.waiting);
  }

  /** Writes all that was recorded before the call. @returns whether it could be written */
  flush(): Promise<boolean> {
    this.seal();
    this.writing ??= this.writeAll().finally(() => (this.writing = undefined));
    return this.writing;
  }

  private seal(): void {
    const { size } = this.filling;
    if (size === 0) return;
    this.full.push({ batch: this.filling, tried: false });
    this.waiting += size;
    this.filling = new RequestBatch();
  }

  private async writeAll(): Promise<boolean> {
    for (let pending = this.full[0]; pending; pending = this.full[0]) {
      if (!(await this.write(pending))) return false;
      this.full.shift();
      this.waiting -= pending.batch.size;
      this.overflowing = false;
    }
    return true;
  }

  /** @returns whether the batch is done with, be it that it cannot be stored at all */
  private async write(pending: Pending): Promise<boolean> {
    try {
      await this.connections.query(pending.batch.statement(pending.tried));
      this.failing = false;
      return true;
    } catch (error) {
      pending.tried = true;
      const isRefused = error instanceof DatabaseError && refusal.test(error.code ?? '');
      if (!this.failing || isRefused) this.events.onError(error);
      this.failing = true;
      if (isRefused) this.events.onDropped(pending.batch.size);
      return isRefused;
    }
  }

  private drop(): void {
    if (!this.overflowing)
      this.events.onError(new Error(`${this.limits.buffered} requests wait to be logged; more are dropped`));
    this.overflowing = true;
    this.events.onDropped(1);
  }
}
