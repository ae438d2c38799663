import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type Mode, modes } from '../db/roles';

/** What Prometheus is told, on a port of its own that is not for the public. */
export class Metrics {
  private readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of the headers to the end of the reply.',
    labelNames: ['operation', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  /** The histogram's series by operation and status, which prom-client would otherwise look up by hashing the labels. */
  private readonly series = new Map<string, Histogram.Internal<'operation' | 'status'>>();

  private readonly failures = new Counter({
    name: 'failures_total',
    help: 'Failures on our side, by kind.',
    labelNames: ['kind'],
    registers: [this.registry],
  });

  private readonly unlogged = new Counter({
    name: 'request_log_dropped_total',
    help: 'Requests that are missing from the request log and the usage figures.',
    registers: [this.registry],
  });

  private readonly attempts = new Counter({
    name: 'webhook_attempts_total',
    help: 'Attempts to deliver webhooks, by outcome.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  private readonly deliveryDelay = new Histogram({
    name: 'webhook_delivery_delay_seconds',
    help: 'Time from an event to the first attempt to deliver it.',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** @param ageOf how long the oldest change of a mode has waited to become an event, in seconds */
  watchOutbox(ageOf: (mode: Mode) => Promise<number>): void {
    const age = new Gauge({
      name: 'unpublished_change_age_seconds',
      help: 'How long the oldest change that is no event yet has waited; 0 where there is none, NaN where Postgres does not say.',
      labelNames: ['mode'],
      registers: [this.registry],
      async collect() {
        for (const mode of modes) age.set({ mode }, await ageOf(mode).catch(() => NaN));
      },
    });
  }

  /** @param error why it failed, if it did; @param delayMs since the event, for a first attempt */
  observeDelivery(error: string | undefined, delayMs: number | undefined): void {
    this.attempts.inc({ outcome: error ?? 'succeeded' });
    if (delayMs !== undefined) this.deliveryDelay.observe(delayMs / 1000);
  }

  /** @param status `aborted` when the client went away before it had a reply */
  observeRequest(operation: string, status: number | 'aborted', seconds: number): void {
    const key = `${operation} ${status}`;
    let series = this.series.get(key);
    if (!series) this.series.set(key, (series = this.requests.labels(operation, String(status))));
    series.observe(seconds);
  }

  countFailure(kind: string): void {
    this.failures.inc({ kind });
  }

  countUnlogged(requests: number): void {
    this.unlogged.inc(requests);
  }

  /** Serves `GET /metrics`. @throws Error with the code EADDRINUSE when the port is taken */
  async listen(port: number, host: string): Promise<Server> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      void this.registry
        .metrics()
        .then((text) => response.writeHead(200, { 'Content-Type': this.registry.contentType }).end(text))
        .catch(() => response.writeHead(500).end());
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
    return server;
  }
}
