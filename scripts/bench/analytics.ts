import { Client } from 'pg';
import { countVisits } from '../../server/src/analytics/count-visits';
import { Connections } from '../../server/src/db/connections';
import type { Database } from '../../server/src/db/database';
import { Transaction } from '../../server/src/db/transaction';
import { TransactionWorkspace } from '../../server/src/db/workspace';
import { recordChange } from '../../server/src/events/outbox';
import { recordReading } from '../../server/src/visits/lifecycle';
import { type Account, createAccounts } from './database';
import { bearer } from './requests';
import { ServerProcess, type ServerProgram } from './server-process';
import { spread, type Spread } from './statistics';
import { fillVisits, type VisitedDocument } from './visit-rows';

/** What the visits of one document come to. */
export interface AnalyticsTimes {
  visits: number;
  /** How many visits a second one process adds to the sums. */
  countedPerSecond: number;
  /** How long a request takes, in milliseconds. */
  requests: { name: string; ms: Spread }[];
  /** How long it takes to take in what a page tells, in milliseconds, past HTTP. */
  readingMs: Spread;
}

/** Requests of which the median is one measurement; and those before the first one. */
const samples = { measured: 20, warmUp: 10 };

const dayMs = 24 * 60 * 60 * 1000;
const dayAgo = (days: number): string => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);

/** Of the document and of a link with half its visits, for all days and for some; of the list, the first page with each filter. */
function requestsFor({ documentId, linkId }: VisitedDocument, visitId: string, viewerId: string): [string, string][] {
  const ranges = [
    ['all days', ''],
    ['30 days', `?from=${dayAgo(199)}&to=${dayAgo(170)}`],
    ['half a year', `?from=${dayAgo(270)}&to=${dayAgo(88)}`],
    ['one day', `?from=${dayAgo(170)}&to=${dayAgo(170)}`],
  ] as const;
  const filters = {
    '': '',
    'oldest first': 'sort=startedAt',
    'of the document': `documentId=${documentId}`,
    'of the link': `linkId=${linkId}`,
    'by email': `viewerEmail=${viewerId.slice(19)}%40readers.example`,
    'by viewer': `viewerId=${viewerId}`,
    'by a rare country': 'country=IS',
    'by a frequent country': 'country=NL',
    'by a country without visits': 'country=FR',
    'by a rare device': 'device=other',
    'by a rare browser': 'browser=Opera',
    'with a download': 'downloaded=true',
    'without a download': 'downloaded=false',
    'that go on': 'completed=false',
    'that are over': 'completed=true',
    'of bots': 'bots=only',
    'of the team': 'internal=only',
    'of a time': `startedAfter=${dayAgo(200)}T00:00:00Z&startedBefore=${dayAgo(199)}T00:00:00Z`,
    'changed since the middle': `updatedSince=${dayAgo(182)}T00:00:00Z`,
    'of the document, by a rare country': `documentId=${documentId}&country=IS`,
  };
  return [
    ...ranges.map(
      ([name, query]) =>
        [`analytics of the document, ${name}`, `/documents/${documentId}/analytics${query}`] as [string, string],
    ),
    ...ranges.map(
      ([name, query]) => [`analytics of the link, ${name}`, `/links/${linkId}/analytics${query}`] as [string, string],
    ),
    ...Object.entries(filters).map(
      ([name, query]) => [`visits ${name}`.trim(), `/visits?${query}`] as [string, string],
    ),
    ['one visit', `/visits/${visitId}`],
  ];
}

/** Measures what is read of one document's visits, once they have been counted as the server counts them. */
export async function measureAnalytics(
  ours: ServerProgram,
  database: Pick<Database, 'url' | 'secret'>,
  { rounds, rows: visits }: { rounds: number; rows: number },
): Promise<AnalyticsTimes> {
  const [account] = await createAccounts(database, ['Visited']);
  const connections = new Connections(
    { databaseUrl: database.url, secret: database.secret, poolSize: 2, onConnectionError: () => undefined },
    'test',
  );
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const document = await fillVisits(client, account!.teamId, visits);
    await client.query('vacuum (analyze) test.visits, test.visit_pages');
    const countedPerSecond = await count(connections);
    await client.query('vacuum (analyze)');
    const readingMs = await measureReading(connections, account!.teamId, document.running);
    const { rows: [visit] } = await client.query<{ id: string; viewer_id: string }>('select id, viewer_id from test.visits order by started_at offset $1 limit 1', [visits / 2]); // prettier-ignore
    const requests = await measureRequests(ours, account!, requestsFor(document, visit!.id, visit!.viewer_id), rounds);
    return { visits, countedPerSecond, requests, readingMs };
  } finally {
    await client.end();
    await connections.close();
  }
}

/** Adds all visits to the sums. */
async function count(connections: Connections): Promise<number> {
  const startedAt = performance.now();
  let total = 0;
  let counted: number;
  do {
    counted = await countVisits(connections);
    total += counted;
  } while (counted > 0);
  return (total / (performance.now() - startedAt)) * 1000;
}

/** Each reading is a transaction of its own, of a visit that goes on. */
async function measureReading(connections: Connections, teamId: string, visitIds: string[]): Promise<Spread> {
  const times: number[] = [];
  for (const page of [1, 2, 3]) {
    for (const visitId of visitIds) {
      const startedAt = performance.now();
      await Transaction.run(connections, async (transaction) => {
        const workspace = new TransactionWorkspace(teamId, 'test', transaction, (change) =>
          recordChange({ teamId }, change),
        );
        await recordReading(workspace, visitId, { number: page, pages: [{ page, durationMs: 1 }], closed: false });
        await transaction.commit();
      });
      times.push(performance.now() - startedAt);
    }
  }
  return spread(times);
}

async function measureRequests(
  ours: ServerProgram,
  account: Account,
  requests: [name: string, path: string][],
  rounds: number,
): Promise<AnalyticsTimes['requests']> {
  const { server } = await ServerProcess.start(ours, '/readyz');
  try {
    const measured: AnalyticsTimes['requests'] = [];
    for (const [name, path] of requests) {
      const url = `${server.url}/api/v1${path}`;
      await medianTime(url, account, samples.warmUp);
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await medianTime(url, account, samples.measured));
      measured.push({ name, ms: spread(times) });
    }
    return measured;
  } finally {
    await server.stop();
  }
}

/** The middle of so many requests, one after the other, in milliseconds. @throws Error for a refusal */
async function medianTime(url: string, account: Account, count: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const startedAt = performance.now();
    const reply = await fetch(url, { headers: bearer(account) });
    const text = await reply.text();
    times.push(performance.now() - startedAt);
    if (reply.status !== 200) throw new Error(`${url}: ${reply.status} ${text}`);
  }
  return spread(times).median;
}
