import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import type { EndpointKey } from '../webhooks/add-deliveries';
import {
  type AttemptResult,
  type DueDelivery,
  findDueDeliveries,
  findEndpointToDeliver,
  giveUpPending,
  holdsUp,
  recordResults,
  wasSent,
} from '../webhooks/delivery-queries';
import type { DeliveryJobs } from '../webhooks/delivery-jobs';
import { disableEndpoint } from '../webhooks/disable';
import type { EndpointRow } from '../webhooks/endpoint';
import type { PayloadValidator } from '../webhooks/payload-validator';
import { nextAttemptMs, retrySchedule } from '../webhooks/schedule';
import type { EndpointSecrets } from '../webhooks/secrets';
import type { Sender } from '../webhooks/sender';
import { constantHeaders, signatureHeaders } from '../webhooks/signature';
import type { Task } from './task';

/** After so long others have their turn, in milliseconds. */
const turnMs = 2000;
/** The status by which a receiver says that it will take nothing any more (RFC 9110, section 15.5.11). */
const gone = 410;
/** What an attempt shows that was not made. */
const notSent = {
  durationMs: 0,
  url: undefined,
  responseStatus: undefined,
  responseBody: undefined,
  waitMs: undefined,
};
/** How many results, and for how long in milliseconds, may be unwritten: what a crash forgets is sent again. */
const unwritten = { results: 25, ms: 500 };

export interface DeliveryDependencies {
  workspaces: Record<Mode, Connections>;
  jobs: DeliveryJobs;
  sender: Sender;
  secrets: EndpointSecrets;
  payloads: PayloadValidator;
  /** Told of every attempt, and for a first one how long after its event it began. */
  onAttempt: (error: string | undefined, delayMs: number | undefined) => void;
  /** Told of payloads that are not as the contract describes them. */
  onInvalidPayload: (error: Error) => void;
  /** Told of what kept an endpoint's deliveries from going on. */
  onError: (error: unknown) => void;
  /** In place of the published one, for tests. */
  schedule?: readonly number[];
}

/** Where to send and how to sign. */
interface Target {
  url: string;
  /** In their published form. */
  secrets: string[];
}

/** Delivers to one endpoint what is due there, one after the other, and hands over to a job of the same kind after a while. */
export function deliverWebhooks(dependencies: DeliveryDependencies): Task<EndpointKey> {
  const { onError } = dependencies;
  return {
    isFrequent: true,
    // A job that failed would wait longer each time and keep another from being added, whatever is new; without one, the sweep adds it in a moment.
    run: (key, signal) => new Turn(dependencies, key).run(signal).catch(onError),
    // The deliveries are where they were; the sweep finds them.
    giveUp: () => Promise.resolve(),
  };
}

/** What is delivered to one endpoint before others have their turn. */
class Turn {
  private readonly connections: Connections;
  private readonly endsAt = performance.now() + turnMs;
  /** Not written down yet. */
  private results: AttemptResult[] = [];
  /** The last of what was sent. */
  private last: AttemptResult | undefined;

  constructor(
    private readonly dependencies: DeliveryDependencies,
    private readonly key: EndpointKey,
  ) {
    this.connections = dependencies.workspaces[key.mode];
  }

  async run(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted && (await this.deliverSome(signal)));
    } finally {
      await this.write();
    }
  }

  /** The endpoint is looked at each time: it may have been changed, disabled or deleted. @returns whether to go on */
  private async deliverSome(signal: AbortSignal): Promise<boolean> {
    const endpoint = await findEndpointToDeliver(this.connections, this.key);
    if (!endpoint) return false;
    // What disabling it left behind, where there was very much.
    if (endpoint.disabled_at !== null) return (await giveUpPending(this.connections, this.key)) > 0;
    const target = { url: endpoint.url, secrets: this.openSecrets(endpoint) };
    const due = await findDueDeliveries(this.connections, this.key);
    const foundAt = performance.now();
    for (const delivery of due) {
      const result = await this.attempt(delivery, target, signal);
      if (result) this.tell(result, foundAt);
      if (!result || !(await this.take(result, target))) return false;
      if (performance.now() > this.endsAt) return this.handOver();
    }
    await this.write();
    return due.length > 0;
  }

  private openSecrets({ secret, previous_secret: previous }: EndpointRow): string[] {
    return [secret, previous]
      .filter((sealed) => sealed !== null)
      .map((sealed) => this.dependencies.secrets.open(sealed, this.key));
  }

  /** @returns undefined when the process is about to end: what came of it is unknown, and it is made again */
  private async attempt(
    delivery: DueDelivery,
    { url, secrets }: Target,
    signal: AbortSignal,
  ): Promise<AttemptResult | undefined> {
    const startedAt = performance.now();
    const invalid = { ...notSent, delivery, startedAt, error: 'payload_invalid' };
    const { event_id: id, payload: body } = delivery;
    if (body === null) return invalid; // what is kept no longer cannot be sent at another time either
    // Another version of this program may be able to send it.
    if (!this.isValid(delivery, body)) return { ...invalid, waitMs: this.nextAttemptMs(delivery) };
    const headers = { ...constantHeaders(id), ...signatureHeaders({ id, body }, secrets, Date.now()) };
    const outcome = await this.dependencies.sender.send({ url, headers, body }, signal);
    if (signal.aborted) return undefined;
    const waitMs = outcome.error === undefined ? undefined : this.nextAttemptMs(delivery, outcome.retryAfterMs);
    return { ...outcome, url, delivery, startedAt, waitMs };
  }

  private nextAttemptMs({ schedule_position: position }: DueDelivery, retryAfterMs?: number): number | undefined {
    return nextAttemptMs(position + 1, retryAfterMs, this.dependencies.schedule ?? retrySchedule);
  }

  private isValid({ event_id: id, event_type: type }: DueDelivery, payload: string): boolean {
    const problem = this.dependencies.payloads.problemOf({ id, type, payload });
    if (problem) this.dependencies.onInvalidPayload(new Error(`The event ${id} (${type}) was not sent: ${problem}.`));
    return problem === undefined;
  }

  /** A failure is written down at once, successes a few at a time. @returns whether the endpoint is of use still */
  private async take(result: AttemptResult, { url }: Target): Promise<boolean> {
    this.results.push(result);
    if (wasSent(result)) this.last = result;
    const age = performance.now() - this.results[0]!.startedAt;
    if (result.error === undefined && this.results.length < unwritten.results && age < unwritten.ms) return true;
    const hopeless = await this.write();
    const reason = result.responseStatus === gone ? 'gone' : hopeless ? 'failing' : undefined;
    if (reason) await disableEndpoint(this.connections, this.key, url, reason);
    return reason === undefined;
  }

  /** @returns whether the endpoint has failed for too long */
  private async write(): Promise<boolean> {
    const results = this.results;
    this.results = [];
    return results.length > 0 && recordResults(this.connections, this.key, results);
  }

  /** @returns that this turn is over */
  private async handOver(): Promise<false> {
    await this.write();
    await this.dependencies.jobs.continue({ ...this.key, failing: this.last !== undefined && holdsUp(this.last) });
    return false;
  }

  private tell({ delivery, startedAt, error }: AttemptResult, foundAt: number): void {
    const isFirst = delivery.attempt_count === 0;
    this.dependencies.onAttempt(error, isFirst ? delivery.event_age_ms + startedAt - foundAt : undefined);
  }
}
