import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/db/migrate';
import { modes } from '../../src/db/roles';
import { publishBatch } from '../../src/events/publish';
import { createRequestId } from '../../src/http/context';
import { problemsWith } from '../contract/oracle';
import { connect, writeChanges } from '../events/ledger';
import { createEmptyDatabase, type TestDatabase, testSecret } from '../support/postgres';

const migrations = path.join(__dirname, '../../migrations');
/** What there was before events had a dispatcher. */
const earlier = [
  'control/0001_teams_users_keys.sql',
  'control/0002_people.sql',
  'control/0003_request_log.sql',
  'control/0004_sandbox_resets.sql',
  'workspace/0001_products_events_idempotency.sql',
  'workspace/0002_reset.sql',
];

const [team, other, productId, apiKeyId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const createdAt = '2025-01-15T10:30:00.120Z';
const product = {
  id: productId,
  name: 'Say "Größe 5?" \\ twice',
  description: null,
  sku: 'W-1',
  unitPrice: 120.5,
  currency: 'EUR',
  taxRate: 21,
  type: 'SERVICES',
  unitOfMeasure: 'hr',
  status: 'active',
  externalId: null,
  metadata: { season: 'spring' },
  createdAt,
  updatedAt: createdAt,
};
const changes = [
  { teamId: team, type: 'product.created', data: { ...product, name: 'Old' }, previous: {} },
  { teamId: other, type: 'product.created', data: product, previous: {} },
  { teamId: team, type: 'product.updated', data: product, previous: { name: 'Old' } },
].map((change) => ({ ...change, id: randomUUID(), requestId: createRequestId() }));

/** A database that was set up long ago, with an extension where its host had put it. */
describe('the migrations of a database that is in use', () => {
  let database: TestDatabase;
  let client: Client;
  const query = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await client.query(text, values)).rows;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    client = new Client({ connectionString: database.connectionString });
    await client.connect();
    await query('create extension pg_trgm schema public');
    const directory = await mkdtemp(path.join(tmpdir(), 'paperlink-migrations-'));
    for (const name of earlier) await cp(path.join(migrations, name), path.join(directory, name));
    await migrate(database.connectionString, testSecret, directory);
    await rm(directory, { recursive: true });
    for (const mode of modes) await addData(mode);
    await migrate(database.connectionString, testSecret, migrations);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** As the server of that time did. */
  async function addData(mode: string): Promise<void> {
    await query(
      `insert into ${mode}.products (team_id, id, name, sku, unit_price, currency, tax_rate, type, unit_of_measure, metadata, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
      [
        ...[team, productId, product.name, product.sku, product.unitPrice, product.currency, product.taxRate],
        ...[product.type, product.unitOfMeasure, product.metadata, createdAt],
      ],
    );
    for (const { teamId, id, type, data, previous, requestId } of changes) {
      await query(
        `insert into ${mode}.events (team_id, id, type, resource_id, data, previous, request_id, api_key_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[teamId, id, type, productId, JSON.stringify(data), JSON.stringify(previous)],
          ...[requestId, apiKeyId, createdAt],
        ],
      );
    }
  }

  describe.each(modes)('in %s', (mode) => {
    it('keep its events as the contract has them, numbered team by team', async () => {
      const rows = await query(`select * from ${mode}.events order by team_id = $1 desc, sequence`, [team]);
      const ofTeam = [changes[0]!, changes[2]!, changes[1]!];
      expect(rows.map(({ payload }) => JSON.parse(payload as string) as object)).toEqual(
        ofTeam.map(({ id, type, requestId, data, previous }, index) => ({
          ...{ id, type, sequence: [1, 2, 1][index], createdAt, mode, requestId, apiKeyId },
          data: { object: data, previous },
        })),
      );
      for (const row of rows) {
        const payload = JSON.parse(row.payload as string) as Record<string, unknown>;
        expect(problemsWith({ $ref: '#/components/schemas/Event' }, payload)).toEqual([]);
        const { id, type, sequence, createdAt: at } = payload;
        expect([row.id, row.type, Number(row.sequence)]).toEqual([id, type, sequence]);
        expect([row.resource_id, (row.created_at as Date).toISOString()]).toEqual([productId, at]);
      }
    });

    it('let new events go on from them', async () => {
      const connections = connect(database, mode, 1);
      try {
        expect(await counters()).toEqual({ [team]: 2, [other]: 1 });
        const [id] = await writeChanges(connections, team, { changes: 1, openMs: 0, commits: true });
        expect(await publishBatch(connections, mode, () => Promise.resolve(() => Promise.resolve()))).toBe(1);
        const last = await query(`select id, sequence::int from ${mode}.events where team_id = $1 order by 2 desc`, [
          team,
        ]);
        expect(last[0]).toEqual({ id, sequence: 3 });
        expect(await counters()).toEqual({ [team]: 3, [other]: 1 });
      } finally {
        await connections.close();
      }
    });

    it('index the text of customers by an extension that is in another schema than ours', async () => {
      const [index] = await query(`select indexdef from pg_indexes where schemaname = $1 and indexname = $2`, [
        mode,
        'customers_text',
      ]);
      expect(index!.indexdef).toContain('gin (team_id, name gin_trgm_ops, email gin_trgm_ops)');
    });

    /** By team: each is as high as the team has events. */
    async function counters(): Promise<Record<string, number>> {
      const rows = await query(
        `select team_id, last_sequence::int as last, (select count(*)::int from ${mode}.events where events.team_id = counters.team_id) as events
         from ${mode}.event_counters counters`,
      );
      for (const { last, events } of rows) expect(last).toBe(events);
      return Object.fromEntries(rows.map(({ team_id, last }) => [team_id, last])) as Record<string, number>;
    }
  });
});
