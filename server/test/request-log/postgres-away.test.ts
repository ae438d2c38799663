import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { PostgresServer } from '../support/postgres-server';
import { loggedRequestOf } from './recorded';

describe('the log of a server whose Postgres goes away', () => {
  it('has what was asked before and after, and costs requests nothing', async () => {
    const postgres = await PostgresServer.start();
    const database = { connectionString: postgres.connectionString, drop: () => Promise.resolve() };
    const api = await TestApi.start({ database });
    try {
      const teamId = await api.createTeam();
      const key = await api.createKey(teamId);
      const before = await api.request('GET', '/me', { key });
      expect(before.status).toBe(200);
      postgres.proxy.cut();
      // Known for a while yet, and answered without the database.
      const during = await api.request('GET', '/me', { key });
      expect(during.status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect((await api.request('GET', '/me', { key })).status).toBe(503);
      postgres.proxy.restore();
      const after = await eventually(async () => {
        const reply = await api.request('GET', '/me', { key });
        expect(reply.status).toBe(200);
        return reply;
      });
      for (const reply of [before, during, after])
        expect(await loggedRequestOf(api, teamId, reply)).toMatchObject({ status: 200 });
    } finally {
      await api.stop();
      await postgres.stop();
    }
  });
});
