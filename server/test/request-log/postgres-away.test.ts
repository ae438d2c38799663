import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { PostgresServer } from '../support/postgres-server';
import { loggedRequestOf } from './recorded';

describe('the log of a server whose Postgres goes away', () => {
  it('has what was asked before, meanwhile and after, and costs requests nothing', async () => {
    const postgres = await PostgresServer.start();
    const database = { connectionString: postgres.connectionString, drop: () => Promise.resolve() };
    let arrive: () => void = () => undefined;
    let goOn: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const getProduct = async () => {
      arrive();
      await held;
      throw new Error('ended while Postgres was away');
    };
    const api = await TestApi.start({ database, overrideHandlers: { getProduct } });
    try {
      const teamId = await api.createTeam();
      const key = await api.createKey(teamId);
      const before = await api.request('GET', '/me', { key });
      const meanwhile = api.request('GET', `/products/${crypto.randomUUID()}`, { key });
      await arrived; // its key is known
      postgres.proxy.cut();
      goOn();
      expect((await meanwhile).status).toBe(500);
      await eventually(async () => expect((await api.request('GET', '/me', { key })).status).toBe(503));
      await new Promise((resolve) => setTimeout(resolve, 1500)); // the log has been tried to be written by now
      postgres.proxy.restore();
      const after = await eventually(async () => {
        const reply = await api.request('GET', '/me', { key });
        expect(reply.status).toBe(200);
        return reply;
      });
      expect(await loggedRequestOf(api, teamId, before)).toMatchObject({ status: 200 });
      expect(await loggedRequestOf(api, teamId, await meanwhile)).toMatchObject({
        status: 500,
        errorCode: 'internal_error',
      });
      expect(await loggedRequestOf(api, teamId, after)).toMatchObject({ status: 200 });
    } finally {
      goOn();
      await api.stop();
      await postgres.stop();
    }
  });
});
