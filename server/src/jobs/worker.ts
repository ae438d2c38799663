import { EventEmitter, setMaxListeners } from 'node:events';
import { type Job, Logger as QueueLogger, runTaskList, type TaskList, type WorkerPool } from 'graphile-worker';
import { Pool } from 'pg';
import { BoundedClient } from '../db/bounded-client';
import { clientConfig } from '../db/connections';
import { jobQueueSchema } from '../db/job-queue';
import type { Logger } from '../observability/logger';
import { failingFlag } from '../webhooks/delivery-jobs';
import { exhaustedJobs, removeJob, renewLeases, renewMs } from './leases';
import type { Tasks } from './task';

/** Jobs at once, in each process: most of them wait for somebody's answer. */
const concurrency = 24;
/** How many of those may be such as are likely to hold up whoever carries them out. */
const mostFailing = concurrency / 2;
/** Connections to the queue. It is busy with a job at its beginning and its end only. */
const queueConnections = 6;
/** How often to look for jobs that are due, in milliseconds. New ones are told of at once. */
const pollMs = 2000;
/** How long until it begins anew after it could not go on, in milliseconds. */
const retryMs = 1000;
/** How long a job may go on once the process is to end, before it is asked to stop; and how long all of that may take. In milliseconds. */
const stopping = { patience: 1000, bound: 8000 };

/** Levels of graphile-worker's log that tell how things go, not that they go wrong. */
const unremarkable: string[] = ['info', 'debug'];

export interface WorkerOptions {
  database: { url: string; secret: string };
  tasks: Tasks;
  logger: Logger;
  /** Makes the listener for failures of one kind that the process can live without. */
  warn: (kind: string) => (error: unknown) => void;
}

/**
 * Carries out jobs, each at least once. Losing Postgres costs it nothing but time. What graphile-worker leaves open is done here: it is started
 * anew when it gives up, and jobs are leased, so that those of a process that has died are soon taken up by another.
 */
export class Worker {
  private readonly connections: Pool;
  private readonly taskList: TaskList;
  private running: WorkerPool | undefined;
  private retry: NodeJS.Timeout | undefined;
  private renewal: NodeJS.Timeout | undefined;
  private renewing: Promise<void> = Promise.resolve();
  private stopped: Promise<void> | undefined;
  private failing = 0;

  constructor(private readonly options: WorkerOptions) {
    const { database, warn } = options;
    const config = clientConfig({ databaseUrl: database.url, secret: database.secret }, 'worker');
    this.connections = new Pool({ ...config, pipeline: false, Client: BoundedClient, max: queueConnections });
    const onError = warn('job_connection');
    this.connections.on('error', onError).on('connect', (client) => client.on('error', onError));
    this.taskList = Object.fromEntries(
      Object.keys(options.tasks).map((name) => [
        name,
        (payload, { job, abortSignal }) => this.takeOn(job, payload, abortSignal),
      ]),
    );
  }

  /** Postgres need not be there yet. */
  start(): void {
    this.run();
    this.renewLater();
  }

  /** Takes no more jobs, finishes those under way or gives them back, and closes the connections; in 8 s at most. */
  stop(): Promise<void> {
    this.stopped ??= this.end();
    return this.stopped;
  }

  private async end(): Promise<void> {
    clearTimeout(this.retry);
    clearInterval(this.renewal);
    let timer: NodeJS.Timeout | undefined;
    const bound = new Promise<void>((resolve) => (timer = setTimeout(resolve, stopping.bound)));
    await Promise.race([this.close().catch(this.options.warn('job_queue')), bound]);
    clearTimeout(timer);
  }

  private async close(): Promise<void> {
    await Promise.resolve(this.running?.gracefulShutdown()).catch(() => undefined); // reported where it began
    await this.renewing;
    await this.connections.end();
  }

  private run(): void {
    const events = new EventEmitter();
    // Whoever fails to get a job while the pool is being stopped would have that printed, past the logger.
    events.on('worker:create', ({ worker }: { worker: { promise: Promise<void> } }) => {
      worker.promise = worker.promise.catch(() => undefined);
    });
    const pool = runTaskList(
      {
        events,
        schema: jobQueueSchema,
        logger: this.queueLogger(),
        noHandleSignals: true,
        concurrency,
        pollInterval: pollMs,
        forbiddenFlags: () => (this.failing < mostFailing ? null : [failingFlag]),
        // Without batches of its own it would report a job's end without listening for the answer; a lost connection would end the process.
        preset: {
          worker: {
            gracefulShutdownAbortTimeout: stopping.patience,
            completeJobBatchDelay: 0,
            failJobBatchDelay: 0,
          },
        },
      },
      this.taskList,
      this.connections,
    );
    this.running = pool;
    let startsAnew = false;
    // It asks for the ids of its tasks once, and for ever keeps an answer that did not come.
    const onFirstFailure = () => {
      startsAnew = true;
      events.off('worker:getJob:error', onFirstFailure);
      // Not before it has finished failing: then it would print the error, past the logger.
      setImmediate(() => void Promise.resolve(pool.gracefulShutdown()).catch(() => undefined));
    };
    events.on('worker:getJob:error', onFirstFailure);
    for (const success of ['worker:getJob:empty', 'job:start']) {
      events.once(success, () => events.off('worker:getJob:error', onFirstFailure));
    }
    pool.promise.then(
      () => startsAnew && this.runLater(),
      (error) => {
        this.options.warn('job_queue')(error);
        this.runLater();
      },
    );
  }

  private runLater(): void {
    if (this.stopped) return;
    this.retry = setTimeout(() => this.run(), retryMs);
    this.retry.unref();
  }

  private renewLater(): void {
    const report = this.options.warn('job_lease');
    let busy = false;
    this.renewal = setInterval(() => {
      if (busy) return;
      busy = true;
      this.renewing = this.renew()
        .catch(report)
        .finally(() => (busy = false));
    }, renewMs);
    this.renewal.unref();
  }

  private async renew(): Promise<void> {
    await renewLeases(this.connections, this.running!.id);
    for (const job of await exhaustedJobs(this.connections)) {
      const task = this.options.tasks[job.task];
      if (!task) continue; // of another version of this program, which knows how to give it up
      await task.giveUp(job.payload as never);
      await removeJob(this.connections, job);
    }
  }

  private async takeOn(job: Job, payload: unknown, signal: AbortSignal): Promise<void> {
    setMaxListeners(2 * concurrency, signal); // all jobs listen to the one
    if (!job.flags?.[failingFlag]) return this.carryOut(job, payload, signal);
    // Several may have looked for a job at the same moment. What such a job is for, its sweep finds again.
    if (this.failing >= mostFailing) return;
    this.failing++;
    await this.carryOut(job, payload, signal).finally(() => this.failing--);
  }

  private async carryOut(job: Job, payload: unknown, signal: AbortSignal): Promise<void> {
    const { tasks, logger, warn } = this.options;
    const details = { job: job.task_identifier, job_id: String(job.id), attempt: job.attempts };
    const startedAt = performance.now();
    try {
      const task = tasks[job.task_identifier]!;
      await task.run(payload as never, signal);
      const done = { ...details, ms: Math.round(performance.now() - startedAt) };
      logger[task.isFrequent ? 'debug' : 'info'](done, 'a job is done');
    } catch (error) {
      if (signal.aborted) logger.info(details, 'a job is given back');
      else warn('job')(error);
      throw error;
    }
  }

  /** What graphile-worker has to say, but for the ends of jobs, which are told of above. */
  private queueLogger(): QueueLogger {
    const { logger, warn } = this.options;
    return new QueueLogger(() => (level, message, details) => {
      if (unremarkable.includes(level)) logger.debug({ job_queue: message });
      else if (!details?.['failure']) warn('job_queue')(message);
    });
  }
}
