import type { Connections } from '../db/connections';

const flushSql = `
  update api_keys k set last_used_at = u.at
  from (
    select id, now() - make_interval(secs => age) as at
    from unnest($1::uuid[], $2::float8[]) as used (id, age)
  ) u
  where k.id = u.id and (k.last_used_at is null or k.last_used_at < u.at)`;

/** Collects when each key was last used and writes it down now and then, in one statement: never a write per request. */
export class LastUsed {
  private used = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly connections: Connections,
    private readonly onError: (error: unknown) => void,
  ) {}

  touch(keyId: string): void {
    this.used.set(keyId, performance.now());
  }

  /** Flushes every `intervalMs` milliseconds until stopped. */
  start(intervalMs = 30_000): void {
    this.timer = setInterval(() => void this.flush(), intervalMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  async flush(): Promise<void> {
    if (this.used.size === 0) return;
    const batch = this.used;
    this.used = new Map();
    // Sorted, so that instances that flush at the same time lock the rows in the same order.
    const ids = [...batch.keys()].sort();
    const now = performance.now();
    const ages = ids.map((id) => (now - batch.get(id)!) / 1000);
    try {
      await this.connections.query({ text: flushSql, values: [ids, ages] });
    } catch (error) {
      for (const [id, at] of batch) if (!this.used.has(id)) this.used.set(id, at);
      this.onError(error);
    }
  }
}
