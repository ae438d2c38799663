import { Client } from 'pg';
import type { Database } from '../../server/src/db/database';
import { type Account, createAccounts } from './database';
import { bearer } from './requests';
import { ServerProcess, type ServerProgram } from './server-process';
import { pairedRatio, spread, type Spread } from './statistics';

/** How long one page of a list takes, in milliseconds, from a small team and from a large one. */
export interface PageTimes {
  name: string;
  few: Spread;
  many: Spread;
  ratio: Spread;
}

export interface Growth {
  fewRows: number;
  manyRows: number;
  pages: PageTimes[];
}

const fewRows = 1000;
/** Requests of which the median is one measurement; and those before the first one. */
const requests = { measured: 60, warmUp: 200 };

/** The pages: of each list the first, one that begins in the middle, and those with the filters that matter. */
const pages: { name: string; path: string | ((rows: number) => string) }[] = [
  { name: 'products', path: '/products' },
  { name: 'products, changed since the middle', path: (rows) => `/products?updatedSince=${momentOf(rows / 2)}` },
  { name: 'customers', path: '/customers' },
  { name: 'customers by email', path: '/customers?email=customer-500%40growth.example' },
  { name: 'invoices', path: '/invoices' },
  { name: 'invoices, changed since the middle', path: (rows) => `/invoices?updatedSince=${momentOf(rows / 2)}` },
  { name: 'invoices, overdue', path: '/invoices?status=overdue' },
  { name: 'invoices, sent', path: '/invoices?status=sent' },
  { name: 'events', path: '/events' },
  { name: 'events, oldest first', path: '/events?sort=sequence' },
  { name: 'events, after one in the middle', path: (rows) => `/events?sort=sequence&after=${uuidOf(rows / 2)}` },
  { name: 'events of a type', path: '/events?type=product.updated' },
  { name: 'events of a resource', path: (rows) => `/events?resourceId=${uuidOf(rows / 2)}` },
];

/** Measures the same pages from a team with few rows and one with many, in turns. */
export async function measureGrowth(
  ours: ServerProgram,
  database: Pick<Database, 'url' | 'secret'>,
  { rounds, rows: manyRows }: { rounds: number; rows: number },
): Promise<Growth> {
  const [small, large] = await createAccounts(database, ['Few', 'Many']);
  await fill(database.url, small!.teamId, fewRows);
  await fill(database.url, large!.teamId, manyRows);
  const { server } = await ServerProcess.start(ours, '/readyz');
  try {
    const measured: PageTimes[] = [];
    for (const { name, path } of pages) {
      const urlOf = (rows: number) => `${server.url}/api/v1${typeof path === 'string' ? path : path(rows)}`;
      const few = { url: urlOf(fewRows), account: small! };
      const many = { url: urlOf(manyRows), account: large! };
      measured.push({ name, ...(await measurePage(few, many, rounds)) });
    }
    return { fewRows, manyRows, pages: measured };
  } finally {
    await server.stop();
  }
}

/** One page of one team. */
interface PageOf {
  url: string;
  account: Account;
}

async function measurePage(few: PageOf, many: PageOf, rounds: number): Promise<Omit<PageTimes, 'name'>> {
  const times = { few: [] as number[], many: [] as number[] };
  for (const page of [few, many]) await medianTime(page, requests.warmUp);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const);
    for (const which of order) times[which].push(await medianTime(which === 'few' ? few : many, requests.measured));
  }
  return { few: spread(times.few), many: spread(times.many), ratio: pairedRatio(times.many, times.few) };
}

/** The middle of so many requests, one after the other, in milliseconds. @throws Error for a reply other than a page with rows */
async function medianTime({ url, account }: PageOf, count: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const startedAt = performance.now();
    const reply = await fetch(url, { headers: bearer(account) });
    const text = await reply.text();
    times.push(performance.now() - startedAt);
    if (reply.status !== 200 || text.includes('"data":[]')) throw new Error(`${url}: ${reply.status} ${text}`);
  }
  return spread(times).median;
}

/** When the row of a number was made. */
const momentOf = (number: number) => new Date(Date.UTC(2025, 0, 15) + number * 10).toISOString();

/** The id of the row of a number, as `idOf` makes it. */
function uuidOf(number: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const id = hex(Date.UTC(2025, 0, 15) + number * 10, 12) + '7000800000000000' + hex(number % 65_536, 4);
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** An id in the order of the numbers, as UUIDv7 are. */
const idOf = (number: string) =>
  `(lpad(to_hex(1736899200000 + ${number}::bigint * 10), 12, '0') || '7000800000000000' || lpad(to_hex(${number} % 65536), 4, '0'))::uuid`;

const timeOf = (number: string) => `(timestamptz '2025-01-15T00:00Z' + ${number} * interval '10 milliseconds')`;

/** Fills a team's products, customers, invoices and events with so many rows each. */
async function fill(databaseUrl: string, teamId: string, rows: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const sql of [products, customers, invoices, payments, eventRows, counters])
      await client.query(sql, [teamId, rows]);
    await client.query(
      'vacuum (analyze) test.products, test.customers, test.invoices, test.invoice_payments, test.events',
    );
  } finally {
    await client.end();
  }
}

const products = `
  insert into test.products (team_id, id, name, sku, unit_price, currency, tax_rate, type, unit_of_measure, created_at, updated_at)
  select $1, ${idOf('n')}, 'Product ' || n, 'SKU-' || n, 120, 'EUR', 21, 'SERVICES', 'hr', ${timeOf('n')}, ${timeOf('n')}
  from generate_series(1, $2::int) n`;

const customers = `
  insert into test.customers (team_id, id, type, name, email, created_at, updated_at)
  select $1, ${idOf('n')}, 'company', 'Customer ' || n, 'customer-' || n || '@growth.example', ${timeOf('n')}, ${timeOf('n')}
  from generate_series(1, $2::int) n`;

const party = `'{"name": "Growth", "email": null, "taxId": null, "address": null}'::jsonb`;

/** A tenth each: drafts, void, paid, overdue and due later; the rest is due later as well, half of that seen or paid in part. */
const invoices = `
  insert into test.invoices (team_id, id, state, number, customer_id, customer, issuer, currency, tax_behavior, issue_date, due_date, lines,
    subtotal, discount_amount, taxes, net_amount, tax_amount, total, amount_paid, sent_at, viewed_at, paid_at, voided_at, created_at, updated_at)
  select $1, ${idOf('n')}, state, case when is_sent then 'INV-2025-' || n end, ${idOf('n')},
    case when is_sent then ${party} end, case when is_sent then ${party} end, 'EUR', 'exclusive',
    case when is_sent then date '2025-01-15' end, case n % 10 when 3 then date '2025-02-15' else date '2125-02-15' end,
    '[{"productId": null, "name": "Strategy workshop", "description": null, "quantity": 1, "unitOfMeasure": null, "unitPrice": 100, "taxRate": 21,
       "discount": null, "discountAmount": 0, "amount": 10000}]',
    10000, 0, '[{"taxRate": 21, "taxableAmount": 10000, "taxAmount": 2100}]', 10000, 2100, 12100,
    case when state = 'paid' then 12100 when n % 10 = 4 then 100 else 0 end,
    case when is_sent then ${timeOf('n')} end, case when n % 10 = 5 then ${timeOf('n')} end,
    case state when 'paid' then ${timeOf('n')} end, case state when 'void' then ${timeOf('n')} end, ${timeOf('n')}, ${timeOf('n')}
  from (
    select n, case n % 10 when 0 then 'draft' when 1 then 'void' when 2 then 'paid' else 'sent' end as state, n % 10 <> 0 as is_sent
    from generate_series(1, $2::int) n
  ) numbered`;

const payments = `
  insert into test.invoice_payments (team_id, id, invoice_id, amount)
  select team_id, id, id, amount_paid from test.invoices where team_id = $1 and amount_paid > 0 and $2::int > 0`;

const eventRows = `
  insert into test.events (team_id, sequence, id, type, resource_id, payload, created_at)
  select $1, n, id, type, id,
    '{"id":"' || id || '","type":"' || type || '","sequence":' || n || ',"createdAt":"2025-01-15T10:00:00.000Z","mode":"test","requestId":"req_1",' ||
    '"apiKeyId":null,"data":{"object":{"id":"' || id || '","name":"Product","description":null,"sku":null,"unitPrice":120,"currency":"EUR",' ||
    '"taxRate":21,"type":"SERVICES","unitOfMeasure":"hr","status":"active","externalId":null,"metadata":{},' ||
    '"createdAt":"2025-01-15T10:00:00.000Z","updatedAt":"2025-01-15T10:00:00.000Z"},"previous":{}}}', now()
  from (
    select n, ${idOf('n')} as id, case n % 2 when 0 then 'product.created' else 'product.updated' end as type from generate_series(1, $2::int) n
  ) numbered`;

const counters = 'insert into test.event_counters (team_id, last_sequence) values ($1, $2)';
