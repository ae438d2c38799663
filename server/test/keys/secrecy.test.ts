import { Client } from 'pg';
import { isWellFormedToken } from '../../src/control/tokens';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';

describe('tokens and passwords', () => {
  let api: TestApi;
  let server: ServerProcess;
  let teamId: string;

  beforeAll(async () => {
    await buildServer();
    api = await TestApi.start();
    teamId = await api.createTeam();
    server = await ServerProcess.start({ ...serverEnvironment(api.database.connectionString), LOG_LEVEL: 'trace' });
  });
  afterAll(async () => {
    await server.kill();
    await api.stop();
  });

  const call = async (path: string, token: string, init: RequestInit = {}) => {
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(`${server.origin}${path}`, { ...init, headers });
    return { status: response.status, text: await response.text(), headers: JSON.stringify([...response.headers]) };
  };

  /** Every row of every table, as text. */
  async function dump(): Promise<string> {
    const client = new Client({ connectionString: api.database.connectionString });
    await client.connect();
    try {
      const tables = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('control', 'live', 'test')`,
      );
      expect(tables.rows.length).toBeGreaterThan(10);
      const parts = [];
      for (const { name } of tables.rows)
        parts.push(JSON.stringify((await client.query(`select t::text from ${name} t`)).rows));
      return parts.join('\n');
    } finally {
      await client.end();
    }
  }

  it('are neither in the database, nor in logs, nor in any reply', async () => {
    const { token, key } = await api.createKeyRecord(teamId);
    const rolled = (await api.keys.roll(teamId, key.id, 3600, { name: 'ben' }))!.token;
    const mistyped = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
    const body = JSON.stringify({ name: 'Workshop', unitPrice: 1, currency: 'EUR' });
    const replies = [
      await call('/api/v1/products', token, { method: 'POST', body, headers: { 'Idempotency-Key': 'one' } }),
      await call('/api/v1/products', rolled, { method: 'POST', body: '{"name":' }),
      await call(`/api/v1/products?api_key=${token}`, token),
      await call(`/api/v1/products/${token}`, token),
      await call(`/api/v1/${token}`, token),
      await call(`/api/docs/${token}`, token),
      await call('/api/v1/me', mistyped),
      await call('/api/v1/me', token, { headers: { Authorization: `Basic ${token}` } }),
    ];
    // What a request names, its own error may repeat: that is the caller's own text. The address is cut out here.
    const told = replies.map(({ text, headers }, i) => (i >= 3 && i <= 5 ? '' : text + headers)).join('\n');
    // The log comes through a pipe, and may come after the replies.
    await eventually(() => expect(server.standardOutput.match(/"duration_ms"/g)).toHaveLength(replies.length));
    const { standardOutput, standardError } = server;
    expect(standardOutput).toContain('"status":201');
    const places = { told, database: await dump(), log: standardOutput + standardError };
    const dbPassword = new URL(api.database.connectionString).password;
    for (const [place, text] of Object.entries(places)) {
      for (const secret of [token, rolled, mistyped]) {
        expect([place, text.includes(secret.slice(8)), text.includes(secret.slice(0, 24))]).toEqual([
          place,
          false,
          false,
        ]);
      }
      expect([place, text.includes(dbPassword), text.includes('the-secret-of-every')]).toEqual([place, false, false]);
    }
  });

  it('of the form of a token are found nowhere in the log, whichever way they came', async () => {
    const tokens = server.standardOutput.match(/pk_(live|test)_[0-9A-Za-z]+/g) ?? [];
    expect(tokens.filter(isWellFormedToken)).toEqual([]);
  });
});
