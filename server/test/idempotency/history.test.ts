import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { TestApi } from '../support/api';
import { changedResources } from '../support/changes';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';

/** What became of one attempt to create a product, as far as the client can tell. */
interface Attempt {
  outcome: 'ok' | 'refused' | 'unknown';
  status?: number;
  body?: string;
}

/** How long servers are killed: until it is over, and at least this often. */
const durationMs = 6000;
const leastKills = 2;
const clients = 6;

describe('a history of creations, while servers are killed at random', () => {
  let observer: TestApi;
  let key: string;
  const servers: ServerProcess[] = [];
  const history = new Map<string, Attempt[]>();

  beforeAll(async () => {
    await buildServer();
    observer = await TestApi.start();
    key = await observer.createKey(await observer.createTeam());
    for (let i = 0; i < 2; i++) servers.push(await ServerProcess.start(environment()));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await observer.stop();
  });

  const environment = () => ({ ...serverEnvironment(observer.database.connectionString), LOG_LEVEL: 'info' });

  async function attempt(origin: string, idempotencyKey: string): Promise<Attempt> {
    try {
      const response = await fetch(`${origin}/api/v1/products`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${key}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': idempotencyKey,
        },
        body: JSON.stringify({ name: idempotencyKey, unitPrice: 1, currency: 'EUR' }),
      });
      const body = await response.text();
      return { outcome: response.status === 201 ? 'ok' : 'refused', status: response.status, body };
    } catch {
      return { outcome: 'unknown' };
    }
  }

  /** Sends each key to random servers until one says it is done, and now and then once more after that. */
  async function client(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const idempotencyKey = randomUUID();
      const attempts: Attempt[] = [];
      history.set(idempotencyKey, attempts);
      let extra = Math.random() < 0.3 ? 1 : 0;
      for (const deadline = performance.now() + 30_000; performance.now() < deadline;) {
        const server = servers[Math.floor(Math.random() * servers.length)]!;
        const both = Math.random() < 0.3 ? servers : [server];
        const made = await Promise.all(both.map(({ origin }) => attempt(origin, idempotencyKey)));
        attempts.push(...made);
        if (made.some(({ outcome }) => outcome === 'ok') && extra-- === 0) break;
        if (made.every(({ outcome }) => outcome === 'unknown')) await sleep(20);
      }
    }
  }

  /** Kills one of the servers after a random while and puts a new one in its place, again and again. */
  async function killer(): Promise<void> {
    const until = performance.now() + durationMs;
    for (let kills = 0; performance.now() < until || kills < leastKills; kills++) {
      await sleep(150 + Math.random() * 500);
      const victim = kills % servers.length;
      await servers[victim]!.kill();
      servers[victim] = await ServerProcess.start(environment());
    }
  }

  it('holds each change once, and every change that was acknowledged', async () => {
    let isOver = false;
    const killed = killer().finally(() => (isOver = true));
    await Promise.all([killed, ...Array.from({ length: clients }, () => client(() => isOver))]);
    const attempts = [...history.values()].flat();
    expect(attempts.filter(({ outcome }) => outcome === 'unknown').length).toBeGreaterThan(0);

    const rows = await observer.sql<{ name: string; id: string }>('test', 'select name, id from products');
    const idOf = new Map(rows.map(({ name, id }) => [name, id]));
    expect(idOf.size).toBe(rows.length);
    for (const [idempotencyKey, made] of history) {
      const acknowledged = made.filter(({ outcome }) => outcome === 'ok');
      expect(new Set(acknowledged.map(({ body }) => body)).size).toBe(1);
      expect((JSON.parse(acknowledged[0]!.body!) as { data: { id: string } }).data.id).toBe(idOf.get(idempotencyKey));
      for (const { status } of made.filter(({ outcome }) => outcome === 'refused'))
        expect([409, 503]).toContain(status);
    }
    expect(rows.length).toBe(history.size);
    const events = await observer.sql<{ resource_id: string }>('test', changedResources);
    expect(events.map((event) => event.resource_id).sort()).toEqual(rows.map(({ id }) => id).sort());
  });
});
