import { Webhook } from 'standardwebhooks';
import { type Reply, TestApi, type TestApiOptions } from '../support/api';
import { eventually } from '../support/eventually';
import type { Received } from './receiver';

/** An endpoint as it was created, with its secret. */
export interface Hook {
  id: string;
  secret: string;
}

/** A server that delivers webhooks, and a team with a key to it. */
export class HookedApi {
  private constructor(
    readonly api: TestApi,
    readonly teamId: string,
    readonly key: string,
  ) {}

  static async start(options: TestApiOptions = {}): Promise<HookedApi> {
    const api = await TestApi.start({ ...options, config: { worker: true, ...options.config } });
    return HookedApi.of(api);
  }

  /** Another team on the same server. */
  static async of(api: TestApi): Promise<HookedApi> {
    const teamId = await api.createTeam();
    return new HookedApi(api, teamId, await api.createKey(teamId));
  }

  request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.api.request(method, path, { key: this.key, body, headers });
  }

  async createHook(url: string, events: string[] = ['*']): Promise<Hook> {
    const { status, body, text } = await this.request('POST', '/webhook-endpoints', { url, events });
    if (status !== 201) throw new Error(text);
    return body.data as Hook;
  }

  /** Makes so many products, one after the other, and returns the ids of their events in the order of their sequence. */
  async createProducts(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let number = 1; number <= count; number++) {
      const product = { name: `Product ${number}`, unitPrice: number, currency: 'EUR' };
      const { status, body, text } = await this.request('POST', '/products', product);
      if (status !== 201) throw new Error(text);
      ids.push((body.data as { id: string }).id);
    }
    return eventually(async () => {
      const rows = await this.sql<{ id: string }>(
        `select id from events where team_id = $1 and type = 'product.created' and resource_id = any($2) order by sequence`,
        [this.teamId, ids],
      );
      if (rows.length < count) throw new Error(`There are ${rows.length} events of ${count}.`);
      return rows.map(({ id }) => id);
    }, 20_000);
  }

  async deliveries(hook: Hook, query = ''): Promise<Record<string, unknown>[]> {
    const { body, text, status } = await this.request(
      'GET',
      `/webhook-endpoints/${hook.id}/deliveries?limit=100${query}`,
    );
    if (status !== 200) throw new Error(text);
    return body.data.data as Record<string, unknown>[];
  }

  async hook(hook: Hook): Promise<Record<string, unknown>> {
    return (await this.request('GET', `/webhook-endpoints/${hook.id}`)).body.data as Record<string, unknown>;
  }

  /** Waits until nothing is pending at the endpoint. */
  settled(hook: Hook, limitMs = 10_000): Promise<void> {
    return eventually(async () => {
      if ((await this.deliveries(hook, '&status=pending')).length > 0) throw new Error('Some are pending still.');
    }, limitMs);
  }

  sql<Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.api.sql<Row>('test', text, values);
  }

  stop(): Promise<void> {
    return this.api.stop();
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into events freely
type VerifiedEvent = Record<string, any>;

/** The event in what a receiver was sent, if its signature is that of the secret. @throws WebhookVerificationError */
export function verified({ body, headers }: Received, secret: string): VerifiedEvent {
  return new Webhook(secret).verify(body, headers) as VerifiedEvent;
}
