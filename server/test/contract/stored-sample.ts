import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { TestApi } from '../support/api';
import { contract } from './operations';
import type { Sample } from './sample';

/** Stores the contract's example of an event for the team and mode of the key: nobody creates events through the API. */
export async function storeEvent(api: TestApi, key: string): Promise<Sample> {
  const id = uuidv7();
  const example = { ...(contract.components['schemas']!['Event'] as { example: { type: string } }).example, id };
  await store(api, key, (schema, teamId) => ({
    text: `
      insert into ${schema}.events (team_id, sequence, id, type, resource_id, payload, created_at)
      select $1, coalesce(max(sequence), 0) + 1, $2, $3, $2, $4, now() from ${schema}.events where team_id = $1`,
    values: [teamId, id, example.type, JSON.stringify(example)],
  }));
  return { id };
}

/** Stores a delivery that has failed, of an event of its own, to the endpoint. */
export async function storeDelivery(api: TestApi, key: string, endpoint: Sample): Promise<Sample> {
  const event = await storeEvent(api, key);
  const deliveryId = uuidv7();
  await store(api, key, (schema, teamId) => ({
    text: `
      insert into ${schema}.webhook_deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type, status)
      select team_id, $2, $3, id, sequence, type, 'failed' from ${schema}.events where team_id = $1 and id = $4`,
    values: [teamId, endpoint['id'], deliveryId, event['id']],
  }));
  return { deliveryId };
}

/** A team has 50 webhook endpoints at most: leaves the newest few. */
export async function makeRoom(api: TestApi, key: string): Promise<void> {
  await store(api, key, (schema, teamId) => ({
    text: `
      delete from ${schema}.webhook_endpoints
      where team_id = $1 and id in (select id from ${schema}.webhook_endpoints where team_id = $1 order by id desc offset 10)`,
    values: [teamId],
  }));
}

async function store(
  api: TestApi,
  key: string,
  statementFor: (schema: string, teamId: string) => { text: string; values: unknown[] },
): Promise<void> {
  const { team, mode } = (await api.request('GET', '/me', { key })).body.data as { team: { id: string }; mode: string };
  const client = new Client({ connectionString: api.database.connectionString });
  await client.connect();
  try {
    await client.query(statementFor(mode, team.id));
  } finally {
    await client.end();
  }
}
