import assert from 'node:assert/strict';
import { Client } from 'pg';
import type { Seed } from './database';
import { isFull, type ServerName } from './programs';
import { bearer, listPath, newProduct, productsPath } from './requests';
import type { ServerProcess } from './server-process';

interface Reply {
  status: number;
  headers: Headers;
  body: unknown;
}

interface Call {
  method?: string;
  headers?: Record<string, string>;
  body?: object;
}

/** Makes sure that a server does what it will be timed for. @throws AssertionError where a reply is not as it should be */
export async function verify(server: ServerProcess, seed: Seed, databaseUrl: string): Promise<void> {
  try {
    await verifyReads(server, seed);
    const id = await verifyCreation(server, seed);
    if (!isFull(server.name as ServerName)) return;
    await verifyFeatures(server, seed);
    await verifyRecord(databaseUrl, id);
  } catch (error) {
    if (error instanceof Error) error.message = `${server.name}: ${error.message}`;
    throw error;
  }
}

async function verifyReads(server: ServerProcess, seed: Seed): Promise<void> {
  const headers = bearer(seed.reader);
  const product = seed.products[7]!;
  const got = await call(server, `${productsPath}/${product.id}`, { headers });
  assert.equal(got.status, 200);
  assert.deepEqual(got.body, { data: product });

  const listed = await call(server, listPath, { headers });
  assert.equal(listed.status, 200);
  const { data: page } = listed.body as { data: { data: unknown; hasMore: unknown; nextCursor: unknown } };
  assert.deepEqual(page.data, seed.products.slice(0, 100));
  assert.equal(page.hasMore, true);
  assert.equal(typeof page.nextCursor, 'string');
}

async function verifyCreation(server: ServerProcess, seed: Seed): Promise<string> {
  const created = await call(server, productsPath, { method: 'POST', headers: bearer(seed.writer), body: newProduct });
  assert.equal(created.status, 201);
  const { data } = created.body as { data: { id: string; createdAt: string; updatedAt: string } };
  const { id, createdAt, updatedAt, ...rest } = data;
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  assert.ok(Math.abs(Date.parse(createdAt) - Date.now()) < 60_000);
  assert.equal(updatedAt, createdAt);
  assert.deepEqual(rest, { ...newProduct, sku: null, externalId: null, status: 'active' });
  return id;
}

/** What the full servers do besides: keys, quotas, validation. */
async function verifyFeatures(server: ServerProcess, seed: Seed): Promise<void> {
  const path = `${productsPath}/${seed.products[0]!.id}`;
  assert.equal((await call(server, path)).status, 401);
  const headers = bearer(seed.reader);
  assert.equal((await call(server, path, { headers: bearer(seed.writer) })).status, 404);
  const got = await call(server, path, { headers });
  for (const name of ['request-id', 'ratelimit', 'ratelimit-policy', 'x-ratelimit-remaining', 'etag']) {
    assert.ok(got.headers.get(name), `the header ${name} is missing`);
  }
  assert.equal((await call(server, `${productsPath}?limit=0`, { headers })).status, 400);
  assert.equal((await call(server, `${productsPath}/7`, { headers })).status, 400);
  for (const wrong of [{ unitPrice: -1 }, { currency: 'euros' }, { name: undefined }, { colour: 'red' }]) {
    const body = { ...newProduct, ...wrong };
    const { status } = await call(server, productsPath, { method: 'POST', headers, body });
    assert.equal(status, 400, `accepted ${JSON.stringify(wrong)}`);
  }
}

/** The event and the audit row of a creation. */
async function verifyRecord(databaseUrl: string, id: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // An event is in the outbox at first, and moves on when a server is there that moves it.
    const events =
      'select from test.outbox where resource_id = $1 union all select from test.events where resource_id = $1';
    for (const sql of [events, 'select from test.audit_log where resource_id = $1']) {
      const { rowCount } = await client.query(sql, [id]);
      assert.equal(rowCount, 1, `a creation is not recorded: ${sql}`);
    }
  } finally {
    await client.end();
  }
}

async function call(
  server: ServerProcess,
  path: string,
  { method = 'GET', headers = {}, body }: Call = {},
): Promise<Reply> {
  const reply = await fetch(server.url + path, {
    method,
    headers: body ? { ...headers, 'Content-Type': 'application/json' } : headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: reply.status, headers: reply.headers, body: await reply.json() };
}
