import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { modes } from '../../src/db/roles';
import type { RequestOptions, TestApi } from '../support/api';
import { samplePng } from '../support/sample-files';
import { makeRoom, storeDelivery, storeEvent } from './stored-sample';
import { contract, fillPath, type Operation, operationCalled, operations, type Schema, takesForm } from './operations';

/** A resource to act upon: what fills the path parameters, `id` and `externalId` among them. */
export type Sample = Record<string, string>;

/** Marks everything a sample is made of, so that it is recognised where it should not be. */
export const canary = 'canary-7f3a';

/** What is done to a sample before an operation can act upon it. */
const preparations: Record<string, string[]> = {
  createInvoicePayment: ['sendInvoice'],
  voidInvoice: ['sendInvoice'],
};

/**
 * Creates the resource that the operation is about, through the create operation of its collection, and those that this one refers to; its fields
 * fill the path. Nothing is written here for a new operation, nor for a new resource that is created as the others are.
 * @throws Error when the contract gives no way to make one
 */
export async function createSample(api: TestApi, key: string, operation: Operation): Promise<Sample> {
  const collection = /^\/[^/]+/.exec(operation.path)![0];
  if (collection === '/events') return storeEvent(api, key);
  if (collection === '/visits' || collection === '/test') return createVisit(api, key);
  if (!creationIn(collection)) {
    if (operation.path.includes('{'))
      throw new Error(`No POST ${collection} to make a sample for ${operation.id} with.`);
    return {};
  }
  if (collection === '/webhook-endpoints') await makeRoom(api, key);
  const sample = await createIn(api, key, collection);
  for (const id of preparations[operation.id] ?? []) await carryOut(api, key, operationCalled(id), sample);
  return operation.path.includes('{deliveryId}') ? { ...sample, ...(await storeDelivery(api, key, sample)) } : sample;
}

const creationIn = (collection: string): Operation | undefined =>
  operations.find((candidate) => candidate.method === 'POST' && candidate.path === collection);

async function createIn(api: TestApi, key: string, collection: string): Promise<Sample> {
  const create = creationIn(collection)!;
  const references: Sample = {};
  for (const name of referencesIn(create.body!.example)) {
    references[name] = (await createIn(api, key, collectionOf(name)))['id']!;
  }
  const own = { name: canary, externalId: `${canary}-${randomUUID()}` };
  const properties = dereference(create.body!.schema)['properties'] as object;
  const body = {
    ...(aimAt({ ...references, name: canary }, withoutUniqueFields(create)) as object),
    ...Object.fromEntries(Object.entries(own).filter(([name]) => name in properties)),
  };
  const reply = await api.request('POST', collection, { key, ...payload(create, body) });
  if (reply.status !== 201) throw new Error(`The sample was refused by POST ${collection}: ${reply.text}`);
  return { ...references, ...(reply.body.data as Sample) };
}

/** A visit as readers make them, of a link of its own. */
async function createVisit(api: TestApi, key: string): Promise<Sample> {
  const { id: linkId } = await createIn(api, key, '/links');
  const reply = await api.request('POST', '/test/visits', { key, body: { linkId } });
  if (reply.status !== 201) throw new Error(`The sample was refused by POST /test/visits: ${reply.text}`);
  return reply.body.data.visits[0] as Sample;
}

async function carryOut(api: TestApi, key: string, operation: Operation, sample: Sample): Promise<void> {
  const { path, ...rest } = requestFor(operation, sample);
  const reply = await api.request(operation.method, path, { key, ...rest });
  if (reply.status >= 400) throw new Error(`The sample was refused by ${operation.id}: ${reply.text}`);
}

/** The collection of what a field like `customerId` refers to. */
const collectionOf = (name: string): string => `/${name.replace(/Id$/, '')}s`;

/** The names of the fields, at any depth, that refer to a resource which can be created. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    /.Id$/.test(name) && creationIn(collectionOf(name)) ? [name] : referencesIn(child),
  );
}

/** A request of the operation that acts upon the sample: its path, and the contract's example as its body, speaking of the sample. */
export function requestFor(operation: Operation, sample: Sample): { path: string } & Payload {
  const path = fillPath(operation, sample);
  if (!operation.body) return { path };
  return { path, ...payload(operation, aimAt(idsOf(sample), withoutUniqueFields(operation))) };
}

type Payload = Pick<RequestOptions, 'body' | 'form'>;

/** The fields as the operation takes them: as JSON, or as a form with a real file in place of the example's. */
function payload(operation: Operation, fields: unknown): Payload {
  return takesForm(operation) ? { form: { ...(fields as object), file: samplePng().file } } : { body: fields };
}

/** The example without what only one resource can have. */
function withoutUniqueFields(operation: Operation): unknown {
  const entries = Object.entries(operation.body!.example as object);
  return Object.fromEntries(entries.filter(([name]) => name !== 'sku' && name !== 'externalId'));
}

/** What of a sample tells resources apart: its own id and external id, and those it refers to. */
export function idsOf(sample: Sample): Sample {
  return Object.fromEntries(Object.entries(sample).filter(([name, value]) => /(^i|I)d$/.test(name) && value !== null));
}

/** Puts these values in place of those that a body has under the same names, at any depth. */
export function aimAt(values: Sample, body: unknown): unknown {
  if (Array.isArray(body)) return body.map((item) => aimAt(values, item));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, child]) => [
      name,
      Object.hasOwn(values, name) ? values[name] : aimAt(values, child),
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

  /** All rows of all tables, or of one team's: by table the rows as text, which is quick to compare. */
  async dump(teamId?: string): Promise<Record<string, string>> {
    const filter = teamId ? `where team_id = '${teamId}'` : '';
    const parts = this.tables.map(
      (table) =>
        `'${table}', (select coalesce(string_agg(t::text, e'\\n' order by t::text), '') from ${table} t ${filter})`,
    );
    const { rows } = await this.client.query<{ data: Record<string, string> }>(
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
