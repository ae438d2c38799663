import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { modes } from '../../src/db/roles';
import type { TestApi } from '../support/api';
import { contract, fillPath, type Operation, operations, type Schema } from './operations';

/** A resource to act upon: what fills the path parameters, `id` and `externalId` among them. */
export type Sample = Record<string, string>;

/** Marks everything a sample is made of, so that it is recognised where it should not be. */
export const canary = 'canary-7f3a';

/**
 * Creates the resource that the operation is about, through the create operation of its collection; its fields fill the path. Nothing is written
 * here for a new operation, nor for a new resource that is created as the others are.
 * @throws Error when the contract gives no way to make one
 */
export async function createSample(api: TestApi, key: string, operation: Operation): Promise<Sample> {
  const collection = /^\/[^/]+/.exec(operation.path)![0];
  const create = operations.find((candidate) => candidate.method === 'POST' && candidate.path === collection);
  if (!create) {
    if (operation.path.includes('{'))
      throw new Error(`No POST ${collection} to make a sample for ${operation.id} with.`);
    return {};
  }
  const body = { ...(requiredFields(create) as object), name: canary, externalId: `${canary}-${randomUUID()}` };
  const reply = await api.request('POST', collection, { key, body });
  if (reply.status !== 201) throw new Error(`The sample for ${operation.id} was refused: ${reply.text}`);
  return reply.body.data as Sample;
}

/** A request of the operation that acts upon the sample: its path, and the contract's example as its body, speaking of the sample. */
export function requestFor(operation: Operation, sample: Sample): { path: string; body?: unknown } {
  const path = fillPath(operation, sample);
  return operation.body ? { path, body: aimAt(sample, requiredFields(operation)) } : { path };
}

/** The example without its optional fields, which may have to be unique; all of it where nothing is required. */
function requiredFields(operation: Operation): unknown {
  const { schema, example } = operation.body!;
  const required = (dereference(schema)['required'] ?? []) as string[];
  if (required.length === 0) return example;
  return Object.fromEntries(required.map((name) => [name, (example as Record<string, unknown>)[name]]));
}

/** Puts the sample's ids in place of those of the example. */
function aimAt(sample: Sample, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => aimAt(sample, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      /^(id|externalId)$/.test(name) ? sample[name] : aimAt(sample, child),
    ]),
  );
}

function dereference(schema: Schema): Schema {
  return schema.$ref ? (contract.components['schemas']![schema.$ref.split('/').pop()!] as Schema) : schema;
}

/** Everything stored in both modes, table by table; compare two to see that nothing was changed. */
export class StoredData {
  private tables: string[] = [];

  private constructor(private readonly client: Client) {}

  static async open(api: TestApi): Promise<StoredData> {
    const client = new Client({ connectionString: api.database.connectionString });
    await client.connect();
    const data = new StoredData(client);
    const { rows } = await client.query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_schema = any($1) and table_name not like 'migrations%' order by 1`,
      [modes],
    );
    data.tables = rows.map((row) => row.name);
    return data;
  }

  /** All rows of all tables, or of one team's. */
  async dump(teamId?: string): Promise<Record<string, unknown>> {
    const filter = teamId ? `where team_id = '${teamId}'` : '';
    const parts = this.tables.map(
      (table) => `'${table}', (select coalesce(json_agg(t order by t::text), '[]') from ${table} t ${filter})`,
    );
    const { rows } = await this.client.query<{ data: Record<string, unknown> }>(
      `select json_build_object(${parts.join()}) as data`,
    );
    return rows[0]!.data;
  }

  /** By table, a short value that differs after any committed insert, update or delete; cheap enough to ask after every request. */
  async fingerprints(): Promise<Record<string, string>> {
    const parts = this.tables.map(
      (table) =>
        `select '${table}' as name, count(*) || '/' || coalesce(max(xmin::text::bigint), 0) as state from ${table}`,
    );
    const { rows } = await this.client.query<{ name: string; state: string }>(parts.join(' union all '));
    return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
