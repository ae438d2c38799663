import { Writable } from 'node:stream';
import pino from 'pino';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { PostgresServer } from '../support/postgres-server';
import { createStaff, password, Visitor } from './visitor';

it('asks for patience while Postgres is away, and goes on with the same session after', async () => {
  const postgres = await PostgresServer.start();
  const database = { connectionString: postgres.connectionString, drop: () => Promise.resolve() };
  const api = await TestApi.start({ database });
  try {
    const { OWNER: owner } = await createStaff(api);
    const visits = {
      signIn: () => new Visitor(api).send('POST', '/session', { body: { email: owner.email, password } }),
      read: () => owner.visitor.send('GET', '/members'),
      change: () => owner.visitor.send('PATCH', '/account', { body: { name: 'Ada' } }),
      signOut: () => owner.visitor.send('DELETE', '/session'),
    };
    postgres.proxy.cut();
    for (const [what, visit] of Object.entries(visits)) {
      const reply = await visit();
      expect([what, reply.status, reply.body.error]).toMatchObject([what, 503, { code: 'service_unavailable' }]);
    }
    postgres.proxy.restore();
    await eventually(async () => expect((await visits.read()).status).toBe(200));
  } finally {
    await api.stop();
    await postgres.stop();
  }
});

it('answers all the same where a session cannot be kept alive, and tells the operator', async () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) });
  const api = await TestApi.start({ logger: pino({ level: 'warn' }, stream) });
  const { ADMIN: admin } = await createStaff(api);
  await api.sql('control', 'revoke update on sessions from paperlink_control');
  expect((await admin.visitor.send('GET', '/members')).status).toBe(200);
  await eventually(() => {
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { kind: 'sessions', reason: expect.stringContaining('permission denied') },
    ]);
  });
  await api.stop();
});
