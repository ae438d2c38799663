import type { Socket } from 'node:net';
import { Client } from 'pg';

/** How long the server may take to say goodbye, in milliseconds. */
const goodbyeMs = 1000;

/** A connection that also ends when Postgres no longer answers: then it is cut, where pg itself would wait for ever. */
export class BoundedClient extends Client {
  override end(...parameters: []): Promise<void> {
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    const timer = setTimeout(() => stream.destroy(), goodbyeMs);
    timer.unref();
    stream.once('close', () => clearTimeout(timer));
    return super.end(...parameters);
  }
}
