import type { Client, ClientConfig } from 'pg';
import { BoundedClient } from '../db/bounded-client';
import { keyChangedChannel } from './api-keys';

/** Reconnect after this long, in milliseconds. */
const retryMs = 1000;

/**
 * Hears of key changes made by any instance (LISTEN/NOTIFY) and reports them. While the connection is lost the verifier's own bound on
 * age stands in; once it is back, a change is reported, since some may have been missed.
 */
export class KeyListener {
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly config: ClientConfig,
    private readonly onChange: () => void,
    private readonly onLost: (error: Error) => void,
  ) {}

  async start(): Promise<void> {
    // No pipelining and no query timeout: this connection does nothing but wait.
    const client = new BoundedClient({
      ...this.config,
      pipeline: false,
      query_timeout: 0,
      application_name: 'paperlink key listener',
    });
    this.client = client;
    client.on('notification', this.onChange);
    client.on('error', this.onLost);
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`listen ${keyChangedChannel}`);
      this.onChange();
    } catch (error) {
      this.onLost(error as Error);
      this.lost(client);
    }
  }

  private lost(client: Client): void {
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.start(), retryMs);
    this.retry.unref();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }
}
