import { Pool } from 'pg';
import { BoundedClient } from '../db/bounded-client';
import { clientConfig } from '../db/connections';
import { jobQueueSchema } from '../db/job-queue';
import type { DueEndpoint, EndpointKey } from './add-deliveries';

/** The name of the task that delivers to one endpoint what is due there. */
export const deliverTask = 'deliver_webhooks';

/** Jobs of endpoints that hold up whoever delivers to them carry this flag, by which a worker bounds how many it takes on. */
export const failingFlag = 'failing';

// `unsafe_dedupe` adds nothing where the endpoint has a job already, even one that is running: that one looks for what is due until there is nothing, and
// what comes in at its very end is found by the sweep. `replace` is for the running job alone, to name its successor.
const addSql = `
  select ${jobQueueSchema}.add_job(
    identifier => '${deliverTask}', payload => payload, job_key => key, flags => flags, max_attempts => 10, job_key_mode => $4
  )
  from unnest($1::text[], $2::json[], $3::boolean[]) as jobs (key, payload, failing)
  cross join lateral (select case when failing then array['${failingFlag}'] end as flags) flagged`;

/** Adds jobs that deliver webhooks, as the queue's own role: neither mode's role can reach the queue. There is at most one job for an endpoint. */
export class DeliveryJobs {
  private readonly connections: Pool;

  /** @param onError told of connections lost while idle */
  constructor(database: { url: string; secret: string }, onError: (error: Error) => void) {
    const config = clientConfig({ databaseUrl: database.url, secret: database.secret }, 'worker');
    this.connections = new Pool({ ...config, pipeline: false, Client: BoundedClient, max: 2 });
    this.connections.on('error', onError).on('connect', (client) => client.on('error', onError));
  }

  /** Has what is due at these endpoints delivered. */
  async add(endpoints: DueEndpoint[]): Promise<void> {
    if (endpoints.length > 0) await this.insert(endpoints, 'unsafe_dedupe');
  }

  /** For the last act of an endpoint's job: has another go on. */
  async continue(endpoint: DueEndpoint): Promise<void> {
    await this.insert([endpoint], 'replace');
  }

  async close(): Promise<void> {
    await this.connections.end();
  }

  private async insert(endpoints: DueEndpoint[], keyMode: 'unsafe_dedupe' | 'replace'): Promise<void> {
    const keys = endpoints.map(({ mode, teamId, endpointId }): EndpointKey => ({ mode, teamId, endpointId }));
    await this.connections.query(addSql, [
      keys.map(({ mode, endpointId }) => `webhooks/${mode}/${endpointId}`),
      keys.map((key) => JSON.stringify(key)),
      endpoints.map(({ failing }) => failing),
      keyMode,
    ]);
  }
}
