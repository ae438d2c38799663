import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Extent } from './compare';
import type { Seed } from './database';
import { bearer, newProduct, productsPath } from './requests';
import { ServerProcess, type ServerProgram } from './server-process';
import { spread, type Spread } from './statistics';

/** How fast events reach a receiver on the same machine, at so many endpoints. */
export interface DeliveryRate {
  endpoints: number;
  /** In each round. */
  deliveries: number;
  perSecond: Spread;
}

/** How many endpoints the receiver has: events go to one after the other at each, and to all of them at once. */
const endpointCounts = [8, 20];
/** A batch request makes so many events. */
const eventsPerRequest = 100;
/** For each second that a round is to last. */
const deliveriesPerSecond = 2000;
/** How long a round may take, in milliseconds. */
const deadlineMs = 120_000;

/** Measures from the first delivery of a round to the last, the making of most of the events by batch requests included. */
export async function measureDeliveries(ours: ServerProgram, seed: Seed, extent: Extent): Promise<DeliveryRate[]> {
  const receiver = await CountingReceiver.start();
  const environment = { ...ours.environment, WEBHOOK_LOOPBACK: 'on', RATE_LIMIT: '1000000' };
  const { server } = await ServerProcess.start({ ...ours, environment }, '/readyz');
  const api = new Api(server.url, bearer(seed.writer));
  try {
    const rates: DeliveryRate[] = [];
    for (const endpoints of endpointCounts) rates.push(await measureRate(api, receiver, endpoints, extent));
    return rates;
  } finally {
    await server.stop();
    receiver.stop();
  }
}

async function measureRate(
  api: Api,
  receiver: CountingReceiver,
  endpoints: number,
  { rounds, seconds }: Extent,
): Promise<DeliveryRate> {
  const requests = Math.max(1, Math.round((seconds * deliveriesPerSecond) / endpoints / eventsPerRequest));
  const deliveries = requests * eventsPerRequest * endpoints;
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const hooks = await Promise.all(Array.from({ length: endpoints }, () => api.listen(receiver.url)));
    const arrived = receiver.expect(deliveries);
    for (let sent = 0; sent < requests; sent++) await api.makeEvents();
    const elapsedMs = await arrived;
    if (round > 0) rates.push((deliveries / elapsedMs) * 1000); // the first one warms up
    await Promise.all(hooks.map((id) => api.call('DELETE', `/api/v1/webhook-endpoints/${id}`)));
  }
  return { endpoints, deliveries, perSecond: spread(rates) };
}

class Api {
  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  async listen(url: string): Promise<string> {
    const reply = (await this.call('POST', '/api/v1/webhook-endpoints', { url, events: ['product.created'] })) as {
      data: { id: string };
    };
    return reply.data.id;
  }

  async makeEvents(): Promise<void> {
    const items = Array.from({ length: eventsPerRequest }, () => ({ action: 'create', product: newProduct }));
    await this.call('POST', `${productsPath}/batch`, { items });
  }

  async call(method: string, path: string, body?: object): Promise<unknown> {
    const reply = await fetch(this.url + path, {
      method,
      headers: body ? { ...this.headers, 'Content-Type': 'application/json' } : this.headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  }
}

/** Answers every delivery with 204 and counts them. */
class CountingReceiver {
  private expected = Infinity;
  private count = 0;
  private firstAt = 0;
  private done: (elapsedMs: number) => void = () => undefined;

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      request.resume().once('end', () => {
        response.writeHead(204).end();
        this.arrive();
      });
    });
  }

  static async start(): Promise<CountingReceiver> {
    const server = createServer();
    const receiver = new CountingReceiver(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** Fulfilled, with the milliseconds since the first, once so many have arrived. */
  expect(deliveries: number): Promise<number> {
    this.count = 0;
    this.expected = deliveries;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${this.count} of ${deliveries} deliveries came.`)), deadlineMs);
      this.done = (elapsedMs) => {
        clearTimeout(timer);
        resolve(elapsedMs);
      };
    });
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private arrive(): void {
    if (this.count++ === 0) this.firstAt = performance.now();
    if (this.count === this.expected) this.done(performance.now() - this.firstAt);
  }
}
