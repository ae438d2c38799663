import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { ApiKeys } from '../../server/src/control/api-keys';
import { Teams } from '../../server/src/control/teams';
import { Connections } from '../../server/src/db/connections';
import { type Database, openDatabase } from '../../server/src/db/database';
import type { Product } from '../../server/src/generated/types';

/** The products every server reads, and who reads and writes. Creations go to a team of their own, so that lists stay as they are. */
export interface Seed {
  reader: Account;
  writer: Account;
  /** Newest first, as lists have them. */
  products: Product[];
}

export interface Account {
  teamId: string;
  token: string;
}

const seededProducts = 1000;

/** More than any round can send in a minute, so that nobody is ever refused. */
const rateLimit = 1_000_000;

/** An embedded Postgres with a state directory of its own, as `npm start` has one, for this run alone. */
export class BenchDatabase {
  private database: Database | undefined;

  private constructor(readonly stateDirectory: string) {}

  static async create(): Promise<BenchDatabase> {
    return new BenchDatabase(await mkdtemp(path.join(tmpdir(), 'paperlink-bench-')));
  }

  /** Starts Postgres (durable, as in production) and migrates it. */
  async open(): Promise<Database> {
    const { stateDirectory } = this;
    this.database ??= await openDatabase({ databaseUrl: undefined, secret: undefined, stateDirectory });
    return this.database;
  }

  /** Stops Postgres, unless somebody else still uses it, and keeps the data. */
  async close(): Promise<void> {
    await this.database?.stop();
    this.database = undefined;
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.stateDirectory, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** Makes two teams with a key each and fills the first one's catalog. */
export async function seedDatabase(database: Database): Promise<Seed> {
  const [reader, writer] = await createAccounts(database, ['Reader', 'Writer']);
  const products = Array.from({ length: seededProducts }, (_, index) => exampleProduct(index));
  await insertProducts(database.url, reader!.teamId, products);
  return { reader: reader!, writer: writer!, products: products.reverse() };
}

/** Makes a team of each name, with a key of its own. */
export async function createAccounts(database: Pick<Database, 'url' | 'secret'>, names: string[]): Promise<Account[]> {
  const options = {
    databaseUrl: database.url,
    secret: database.secret,
    poolSize: 1,
    onConnectionError: () => undefined,
  };
  const control = new Connections(options, 'control');
  try {
    const accounts: Account[] = [];
    for (const name of names) accounts.push(await createAccount(control, database.secret, name));
    return accounts;
  } finally {
    await control.close();
  }
}

async function createAccount(control: Connections, secret: string, name: string): Promise<Account> {
  const email = `${name.toLowerCase()}@bench.paperlink.example`;
  const owner = { email, name, password: 'correct horse battery staple' };
  const { team } = await new Teams(control).create({ name, owner });
  const keys = new ApiKeys(control, secret);
  const teamId = team.id;
  const key = { teamId, name, mode: 'test', scope: 'READ_WRITE', actor: { name: email }, rateLimit } as const;
  return { teamId, token: (await keys.create(key)).token };
}

function exampleProduct(index: number): Product {
  const time = new Date(Date.UTC(2025, 0, 15, 10) + index * 1000).toISOString();
  return {
    id: uuidv7(),
    name: `Strategy workshop ${index}`,
    description:
      'Half a day with your leadership team: where you stand, where you want to be, and the three next steps.',
    sku: `CONS-${index}`,
    unitPrice: 120 + index / 100,
    currency: 'EUR',
    taxRate: 21,
    type: 'SERVICES',
    unitOfMeasure: 'hr',
    status: 'active',
    externalId: `catalog-${index}`,
    metadata: { season: 'spring', channel: 'direct' },
    createdAt: time,
    updatedAt: time,
  };
}

async function insertProducts(databaseUrl: string, teamId: string, products: Product[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into test.products
         (team_id, id, name, description, sku, unit_price, currency, tax_rate, type, unit_of_measure, external_id, metadata,
          created_at, updated_at)
       select $1, id, name, description, sku, "unitPrice", currency, "taxRate", type, "unitOfMeasure", "externalId", metadata,
              "createdAt", "updatedAt"
       from jsonb_to_recordset($2) as product (id uuid, name text, description text, sku text, "unitPrice" numeric,
         currency text, "taxRate" numeric, type text, "unitOfMeasure" text, "externalId" text, metadata jsonb,
         "createdAt" timestamptz, "updatedAt" timestamptz)`,
      [teamId, JSON.stringify(products)],
    );
    await client.query('analyze test.products');
  } finally {
    await client.end();
  }
}
