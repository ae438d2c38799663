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
} from '../webhooks/delivery-queries';
import type { DeliveryJobs } from '../webhooks/delivery-jobs';
import { disableEndpoint } from '../webhooks/disable';
import type { EndpointRow } from '../webhooks/endpoint';
import type { PayloadValidator } from '../webhooks/payload-validator';
import { nextAttemptMs, retrySchedule } from '../webhooks/schedule';
import type { EndpointSecrets } from '../webhooks/secrets';
import type { Outcome, Sender } from '../webhooks/sender';
import { constantHeaders, signatureHeaders } from '../webhooks/signature';
import type { Task } from './task';

/** After so long others have their turn, in milliseconds. */
const turnMs = 2000;
/** The status by which a receiver says that it will take nothing any more (RFC 9110, section 15.5.11). */
const gone = 410;
/** What an attempt shows that was not made. */
const notSent = { durationMs: 0, responseStatus: undefined, responseBody: undefined, waitMs: undefined };
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
  /** In place of the published one, for tests. */
  schedule?: readonly number[];
}

/** Delivers to one endpoint what is due there, one after the other, and hands over to a job of the same kind after a while. */
export function deliverWebhooks(dependencies: DeliveryDependencies): Task<EndpointKey> {
  return {
    isFrequent: true,
    async run(key, signal) {
      const connections = dependencies.workspaces[key.mode];
      const endpoint = await findEndpointToDeliver(connections, key);
      if (!endpoint) return;
      if (endpoint.disabled_at === null) return new Turn(dependencies, key, endpoint).run(signal);
      // What disabling it left behind, where there was very much.
      while (!signal.aborted && (await giveUpPending(connections, key)) > 0);
    },
    // The deliveries are where they were; the sweep finds them.
    giveUp: () => Promise.resolve(),
  };
}

/** What is delivered to one endpoint before others have their turn. */
class Turn {
  private readonly connections: Connections;
  private readonly secrets: string[];
  private readonly endsAt = performance.now() + turnMs;
  /** Not written down yet. */
  private results: AttemptResult[] = [];
  private last: AttemptResult | undefined;

  constructor(
    private readonly dependencies: DeliveryDependencies,
    private readonly key: EndpointKey,
    private readonly endpoint: EndpointRow,
  ) {
    this.connections = dependencies.workspaces[key.mode];
    this.secrets = [endpoint.secret, endpoint.previous_secret]
      .filter((sealed) => sealed !== null)
      .map((sealed) => dependencies.secrets.open(sealed, key));
  }

  async run(signal: AbortSignal): Promise<void> {
    for (;;) {
      const due = await findDueDeliveries(this.connections, this.key);
      if (due.length === 0) return;
      const foundAt = performance.now();
      for (const delivery of due) {
        const result = await this.attempt(delivery, signal);
        if (result) this.tell(result, foundAt);
        if (!result || !(await this.take(result))) return;
        if (performance.now() > this.endsAt) return this.handOver();
      }
      await this.write();
    }
  }

  /** @returns undefined when the process is about to end: what came of it is unknown, and it is made again */
  private async attempt(delivery: DueDelivery, signal: AbortSignal): Promise<AttemptResult | undefined> {
    const startedAt = performance.now();
    const { event_id: id, payload: body } = delivery;
    if (body === null || !this.isValid(delivery, body)) {
      return { ...notSent, delivery, startedAt, error: 'payload_invalid' };
    }
    const headers = { ...constantHeaders(id), ...signatureHeaders({ id, body }, this.secrets, Date.now()) };
    const outcome = await this.dependencies.sender.send({ url: this.endpoint.url, headers, body }, signal);
    if (!signal.aborted) return { ...outcome, delivery, startedAt, waitMs: this.waitMs(delivery, outcome) };
    await this.write();
    return undefined;
  }

  private waitMs(delivery: DueDelivery, { error, responseStatus, retryAfterMs }: Outcome): number | undefined {
    if (error === undefined || responseStatus === gone) return undefined;
    return nextAttemptMs(delivery.schedule_position + 1, retryAfterMs, this.dependencies.schedule ?? retrySchedule);
  }

  private isValid({ event_id: id, event_type: type }: DueDelivery, payload: string): boolean {
    const problem = this.dependencies.payloads.problemOf({ id, type, payload });
    if (problem) this.dependencies.onInvalidPayload(new Error(`The event ${id} (${type}) was not sent: ${problem}.`));
    return problem === undefined;
  }

  /** A failure is written down at once, successes a few at a time. @returns whether the endpoint is of use still */
  private async take(result: AttemptResult): Promise<boolean> {
    this.results.push(result);
    this.last = result;
    const age = performance.now() - this.results[0]!.startedAt;
    if (result.error === undefined && this.results.length < unwritten.results && age < unwritten.ms) return true;
    const hopeless = await this.write();
    const reason = result.responseStatus === gone ? 'gone' : hopeless ? 'failing' : undefined;
    if (reason) await disableEndpoint(this.connections, this.key, reason);
    return reason === undefined;
  }

  /** @returns whether the endpoint has failed for too long */
  private async write(): Promise<boolean> {
    const results = this.results;
    this.results = [];
    return results.length > 0 && recordResults(this.connections, this.key, results);
  }

  private async handOver(): Promise<void> {
    await this.write();
    await this.dependencies.jobs.continue({ ...this.key, failing: this.last !== undefined && holdsUp(this.last) });
  }

  private tell({ delivery, startedAt, error }: AttemptResult, foundAt: number): void {
    const isFirst = delivery.attempt_count === 0;
    this.dependencies.onAttempt(error, isFirst ? delivery.event_age_ms + startedAt - foundAt : undefined);
  }
}
