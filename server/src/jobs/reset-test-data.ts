import { setTimeout as sleep } from 'node:timers/promises';
import { beginGeneration, countAgain } from '../analytics/generations';
import type { Sandbox, SandboxResetKey } from '../control/sandbox';
import type { Connections } from '../db/connections';
import type { DocumentStorage } from '../storage/storage';
import { deleteFiles } from './delete-files';
import type { Task } from './task';

// A row that a request has locked is left for later, so that the two can never wait for each other in a circle.
const skipLocked = 'for update skip locked';

/**
 * The tables of the workspace that a reset empties, in this order; those never changed need no lock. The audit log outlives a reset, and so do the
 * counters of events, lest a reader who goes on from the last one he saw be passed by; the numbers of invoices, lest one be given twice; and webhook
 * endpoints, which are settings, as keys are. Which sums of visits hold good is not forgotten either: that is how they and the visits go all at once.
 */
export const resetTables = {
  products: skipLocked,
  invoices: skipLocked,
  invoice_payments: '',
  customers: skipLocked,
  links: skipLocked,
  documents: skipLocked,
  document_versions: '',
  visits: skipLocked,
  visit_pages: '',
  visit_days: '',
  visit_page_sums: '',
  visit_duration_sums: '',
  visit_viewer_days: '',
  visit_returns: '',
  outbox: skipLocked,
  events: '',
  webhook_deliveries: skipLocked,
  webhook_attempts: skipLocked,
  idempotent_replies: skipLocked,
  link_codes: skipLocked,
};
type ResetTable = keyof typeof resetTables;
const tables = Object.keys(resetTables) as ResetTable[];

/**
 * Rows that are parts of others, and go with them in one statement, whenever they came: nobody ever sees an invoice without its payments, and no attempt is
 * left of a delivery that is gone.
 */
const parts: Partial<Record<ResetTable, { table: ResetTable; of: string }>> = {
  invoices: { table: 'invoice_payments', of: 'invoice_id' },
  documents: { table: 'document_versions', of: 'document_id' },
  visits: { table: 'visit_pages', of: 'visit_id' },
  webhook_deliveries: { table: 'webhook_attempts', of: 'delivery_id' },
};

/** `createdAt` is cut to milliseconds. */
const old = `created_at < $2::timestamptz + interval '1 millisecond'`;

const invoicesOf =
  'select from invoices where invoices.team_id = customers.team_id and invoices.customer_id = customers.id';
const linksOf = (table: ResetTable, id: string) =>
  `select from links where links.team_id = ${table}.team_id and links.document_id = ${table}.${id}`;

/** Rows to leave alone: a customer whose invoice, and a document whose link, came in after the reset was asked for, with all that is part of it. */
const kept: Partial<Record<ResetTable, string>> = {
  customers: `exists (${invoicesOf})`,
  documents: `exists (${linksOf('documents', 'id')})`,
  document_versions:
    'exists (select from documents where documents.team_id = document_versions.team_id and documents.id = document_id)',
};

/** The same at the beginning, when what is to go itself still keeps others. */
const keptFromTheBeginning: Partial<Record<ResetTable, string>> = {
  customers: `exists (${invoicesOf} and not (${old}))`,
  documents: `exists (${linksOf('documents', 'id')} and not (${old}))`,
  document_versions: `exists (${linksOf('document_versions', 'document_id')} and not (${old}))`,
};

/** Few enough for one statement to be over in a moment, with their parts, and their files soon after. */
const rowsAtOnce = (table: ResetTable): number =>
  ['visits', 'documents', 'document_versions'].includes(table) ? 50 : 2000;
/** How long to leave locked rows alone before the next try, in milliseconds, and how often. */
const locked = { pauseMs: 100, tries: 50 };

const oldSum = 'generation < (select generation from visit_generations where team_id = $1 and counted_from >= $2)';

/** What is old, where a row does not carry the time at which it came in. */
const aged: Partial<Record<ResetTable, string>> = {
  visit_pages: `visit_id in (select id from visits where team_id = $1 and ${old})`,
  visit_days: oldSum,
  visit_page_sums: oldSum,
  visit_duration_sums: oldSum,
  visit_viewer_days: oldSum,
  visit_returns: oldSum,
};

/** Of the team, and from before the reset was asked for: what comes in during the reset stays. */
const doomed = (table: ResetTable, but = kept): string =>
  `team_id = $1 and ${aged[table] ?? old} and not ${but[table] ?? 'false'}`;

interface Scope {
  teamId: string;
  createdAt: string;
}

interface Batch {
  /** How many rows were deleted. */
  rows: number;
  /** The keys of the files that they had. */
  files: string[];
}

export interface ResetDependencies {
  sandbox: Sandbox;
  test: Connections;
  storage: Pick<DocumentStorage, 'delete'>;
  /** Told of each file that could not be deleted. */
  onFileError: (error: unknown) => void;
}

/**
 * Deletes a team's test data, a batch at a time, and the files of each batch once it is committed. Picks up where an earlier run broke off; a file whose row
 * went just before that is left to the collection of orphans.
 */
export function resetTestData({ sandbox, test, storage, onFileError }: ResetDependencies): Task<SandboxResetKey> {
  return {
    async run(key, signal) {
      const reset = await sandbox.open(key);
      if (!reset) return;
      const scope = { teamId: key.teamId, createdAt: reset.createdAt };
      await beginGeneration(test, key.teamId, reset.createdAt);
      let remaining = 0;
      for (const table of tables) remaining += await count(test, scope, table, doomed(table, keptFromTheBeginning));
      await sandbox.begin(key, remaining);
      for (const table of tables) {
        await empty(test, table, scope, async ({ rows, files }) => {
          await deleteFiles(storage, files, onFileError);
          await sandbox.progress(key, rows);
          signal.throwIfAborted();
        });
      }
      await countAgain(test, key.teamId);
      await sandbox.finish(key, 'done');
    },
    giveUp: (key) => sandbox.finish(key, 'failed'),
  };
}

async function empty(
  test: Connections,
  table: ResetTable,
  scope: Scope,
  onDeleted: (batch: Batch) => Promise<void>,
): Promise<void> {
  for (let tries = 0; tries < locked.tries; tries++) {
    for (;;) {
      const deleted = await deleteBatch(test, table, scope);
      if (deleted.rows === 0) break;
      await onDeleted(deleted);
    }
    if ((await count(test, scope, table, doomed(table))) === 0) return;
    await sleep(locked.pauseMs);
    await onDeleted({ rows: 0, files: [] });
  }
  throw new Error(`Some rows of ${table} have been locked all the time.`);
}

async function deleteBatch(test: Connections, table: ResetTable, { teamId, createdAt }: Scope): Promise<Batch> {
  const [result] = await test.query<Batch & Record<string, unknown>>({
    text: deleteSql(table),
    values: [teamId, createdAt],
  });
  return result!;
}

/** What a deleted row has in the storage of documents. */
const fileOf = (table: ResetTable): string => (table === 'document_versions' ? 'storage_key' : 'null::text');
const filesIn = (deleted: string): string => `array(select file from ${deleted} where file is not null) as files`;

/** Deletes a batch with its parts, and says how many rows that were, and which files they had. */
function deleteSql(table: ResetTable): string {
  const deletion = `
    delete from ${table}
    where ctid = any(array(select ctid from ${table} where ${doomed(table)} limit ${rowsAtOnce(table)} ${resetTables[table]}))`;
  const part = parts[table];
  if (!part) {
    return `
      with deleted as (${deletion} returning ${fileOf(table)} as file)
      select (select count(*) from deleted) as rows, ${filesIn('deleted')}`;
  }
  return `
    with deleted as (${deletion} returning id), deleted_parts as (
      delete from ${part.table} part using deleted where part.team_id = $1 and part.${part.of} = deleted.id
      returning ${fileOf(part.table)} as file
    )
    select (select count(*) from deleted) + (select count(*) from deleted_parts) as rows, ${filesIn('deleted_parts')}`;
}

async function count(
  test: Connections,
  { teamId, createdAt }: Scope,
  table: ResetTable,
  condition: string,
): Promise<number> {
  const [result] = await test.query<{ rows: number }>({
    text: `select count(*) as rows from ${table} where ${condition}`,
    values: [teamId, createdAt],
  });
  return result!.rows;
}
