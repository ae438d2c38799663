import type { Connections } from './db/connections';
import type { Mode } from './db/roles';
import { Dispatcher } from './events/dispatcher';
import { createTasks } from './jobs/tasks';
import { Worker } from './jobs/worker';
import type { Logger } from './observability/logger';
import { announceTo } from './webhooks/announce';
import { DeliveryJobs } from './webhooks/delivery-jobs';

export interface BackgroundOptions {
  database: { url: string; secret: string };
  control: Connections;
  workspaces: Record<Mode, Connections>;
  logger: Logger;
  /** Makes the listener for failures of one kind that the process can live without. */
  warn: (kind: string) => (error: unknown) => void;
}

/** All that goes on beside the requests: jobs are carried out, and changes become events. Losing Postgres costs it nothing but time. */
export class Background {
  private readonly worker: Worker;
  private readonly dispatcher: Dispatcher;
  private readonly deliveryJobs: DeliveryJobs;

  constructor({ database, control, workspaces, logger, warn }: BackgroundOptions) {
    this.deliveryJobs = new DeliveryJobs(database, warn('job_connection'));
    this.worker = new Worker({ database, tasks: createTasks(control, workspaces.test), logger, warn });
    this.dispatcher = new Dispatcher(workspaces, announceTo(this.deliveryJobs), warn('events'));
  }

  /** Postgres need not be there yet. */
  start(): void {
    this.worker.start();
    this.dispatcher.start();
  }

  /** Says that this process has committed a change that waits in the outbox of its mode. */
  onRecorded(mode: Mode): void {
    this.dispatcher.poke(mode);
  }

  /** Finishes what is under way or gives it back. */
  async stop(): Promise<void> {
    await Promise.all([this.worker.stop(), this.dispatcher.stop()]);
    await this.deliveryJobs.close();
  }
}
