import type { Pool } from 'pg';
import { jobQueueSchema } from '../db/job-queue';

/** A job whose worker has not been heard of for so long is given to another. graphile-worker itself would wait 4 hours. */
const leaseSeconds = 15;
/** How often a worker is to say that it lives, in milliseconds. */
export const renewMs = 3000;

/** A job that has failed as often as it may. */
interface ExhaustedJob {
  id: string;
  task: string;
  payload: unknown;
}

/** Says that the worker lives, and frees the jobs of those that do not. All by the clock of Postgres. */
export async function renewLeases(connections: Pool, workerId: string): Promise<void> {
  await connections.query(`update ${jobQueueSchema}._private_jobs set locked_at = now() where locked_by = $1`, [
    workerId,
  ]);
  await connections.query(
    `update ${jobQueueSchema}._private_jobs set locked_at = null, locked_by = null
     where locked_at < now() - make_interval(secs => $1)`,
    [leaseSeconds],
  );
}

export async function exhaustedJobs(connections: Pool): Promise<ExhaustedJob[]> {
  const { rows } = await connections.query<ExhaustedJob>(
    `select jobs.id, tasks.identifier as task, jobs.payload
     from ${jobQueueSchema}._private_jobs jobs join ${jobQueueSchema}._private_tasks tasks on tasks.id = jobs.task_id
     where jobs.attempts >= jobs.max_attempts and jobs.locked_at is null`,
  );
  return rows;
}

export async function removeJob(connections: Pool, { id }: ExhaustedJob): Promise<void> {
  await connections.query(`select from ${jobQueueSchema}.complete_jobs(array[$1::bigint])`, [id]);
}
