import { readContract } from './contract/document';
import { allowEarlierEvents } from './contract/stored-events';
import type { Connections } from './db/connections';
import type { Mode } from './db/roles';
import { Dispatcher } from './events/dispatcher';
import type { PublishedEvent } from './events/publish';
import { createTasks } from './jobs/tasks';
import { Worker } from './jobs/worker';
import type { Logger } from './observability/logger';
import type { Metrics } from './observability/metrics';
import { paths } from './paths';
import type { DocumentStorage } from './storage/storage';
import { VisitSweep } from './visits/sweep';
import { announceTo } from './webhooks/announce';
import { DeliveryJobs } from './webhooks/delivery-jobs';
import { PayloadValidator } from './webhooks/payload-validator';
import { EndpointSecrets } from './webhooks/secrets';
import { Sender } from './webhooks/sender';
import { DeliverySweep } from './webhooks/sweep';

export interface BackgroundOptions {
  database: { url: string; secret: string };
  control: Connections;
  workspaces: Record<Mode, Connections>;
  storage: DocumentStorage;
  logger: Logger;
  metrics: Metrics;
  /** Whether webhooks may be sent to this machine itself. */
  webhookLoopback: boolean;
  /** For tests: in place of what is published. */
  deliveries?: { schedule?: readonly number[]; attemptMs?: number } | undefined;
  /** Makes the listener for failures of one kind that the process can live without. */
  warn: (kind: string) => (error: unknown) => void;
}

/** All that goes on beside the requests: jobs are carried out, and changes become events. Losing Postgres costs it nothing but time. */
export class Background {
  private readonly worker: Worker;
  private readonly dispatcher: Dispatcher;
  private readonly deliveryJobs: DeliveryJobs;
  private readonly sweep: DeliverySweep;
  private readonly sender: Sender;
  private readonly visitSweep: VisitSweep;

  constructor(options: BackgroundOptions) {
    const { database, control, workspaces, storage, logger, metrics, warn, webhookLoopback, deliveries } = options;
    this.deliveryJobs = new DeliveryJobs(database, warn('job_connection'));
    this.sweep = new DeliverySweep(workspaces, this.deliveryJobs, warn('webhook_sweep'));
    this.sender = new Sender({ loopback: webhookLoopback, ...deliveries });
    const tasks = createTasks(
      { control, storage, onFileError: warn('orphans') },
      {
        workspaces,
        jobs: this.deliveryJobs,
        sender: this.sender,
        secrets: new EndpointSecrets(database.secret),
        payloads: new PayloadValidator(allowEarlierEvents(readContract(paths.contract))),
        onAttempt: (error, delayMs) => metrics.observeDelivery(error, delayMs),
        onInvalidPayload: warn('webhook_payload'),
        onError: warn('webhook_delivery'),
        ...deliveries,
      },
    );
    this.worker = new Worker({ database, tasks, logger, warn });
    const announce = announceTo(this.deliveryJobs, inspectWith(warn('webhook_payload')));
    this.dispatcher = new Dispatcher(workspaces, announce, warn('events'));
    this.visitSweep = new VisitSweep(workspaces, (mode) => this.onRecorded(mode), warn('visits'));
  }

  /** Postgres need not be there yet. */
  start(): void {
    this.worker.start();
    this.dispatcher.start();
    this.sweep.start();
    this.visitSweep.start();
  }

  /** Says that this process has committed a change that waits in the outbox of its mode. */
  onRecorded(mode: Mode): void {
    this.dispatcher.poke(mode);
  }

  /** Finishes what is under way or gives it back. */
  async stop(): Promise<void> {
    await Promise.all([this.worker.stop(), this.dispatcher.stop(), this.sweep.stop(), this.visitSweep.stop()]);
    this.sender.close();
    await this.deliveryJobs.close();
  }
}

/** A new event has to be as the contract says to the last field. Whoever made it may have been of an earlier version, so it is only warned of. */
function inspectWith(warn: (error: unknown) => void): (event: PublishedEvent) => void {
  const payloads = new PayloadValidator(readContract(paths.contract));
  return (event) => {
    const problem = payloads.problemOf(event);
    if (problem) warn(new Error(`The event ${event.id} (${event.type}) is not as the contract says: ${problem}.`));
  };
}
