import type { Connections } from '../db/connections';
import { type Mode, modes } from '../db/roles';
import type { DueEndpoint } from './add-deliveries';
import type { DeliveryJobs } from './delivery-jobs';

/** How often to look, in milliseconds; so late may an attempt be that is not the first. */
const everyMs = 1000;

// From endpoint to endpoint by the index, however many deliveries each has.
const findDueSql = `
  with recursive pending as (
    (
      select team_id, endpoint_id, next_attempt_at from webhook_deliveries where status = 'pending'
      order by team_id, endpoint_id, next_attempt_at limit 1
    )
    union all
    select next.* from pending cross join lateral (
      select team_id, endpoint_id, next_attempt_at from webhook_deliveries
      where status = 'pending' and (team_id, endpoint_id) > (pending.team_id, pending.endpoint_id)
      order by team_id, endpoint_id, next_attempt_at limit 1
    ) next
  )
  select endpoints.team_id, endpoints.id, failing_since is not null or slow as failing
  from pending join webhook_endpoints endpoints on endpoints.team_id = pending.team_id and endpoints.id = pending.endpoint_id
  where next_attempt_at <= now() or disabled_at is not null`;

interface DueRow {
  team_id: string;
  id: string;
  failing: boolean;
  [column: string]: unknown;
}

/**
 * Has deliveries made that nobody has added a job for: attempts after the first, deliveries that are to be made again, and those whose job was lost in a crash
 * between the transaction that added them and the next. Any number of processes may be at it.
 */
export class DeliverySweep {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;
  private running = false;

  constructor(
    private readonly workspaces: Record<Mode, Connections>,
    private readonly jobs: DeliveryJobs,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Postgres need not be there yet. */
  start(): void {
    this.running = true;
    this.later();
  }

  async stop(): Promise<void> {
    this.running = false;
    clearTimeout(this.timer);
    await this.working;
  }

  private later(): void {
    if (!this.running) return;
    this.timer = setTimeout(() => {
      this.working = this.sweep()
        .catch(this.onError)
        .finally(() => this.later());
    }, everyMs);
    this.timer.unref();
  }

  private async sweep(): Promise<void> {
    for (const mode of modes) await this.jobs.add(await this.findDue(mode));
  }

  private async findDue(mode: Mode): Promise<DueEndpoint[]> {
    const rows = await this.workspaces[mode].query<DueRow>({ name: 'webhook_due', text: findDueSql, values: [] });
    return rows.map(({ team_id: teamId, id: endpointId, failing }) => ({ mode, teamId, endpointId, failing }));
  }
}
