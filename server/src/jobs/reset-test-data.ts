import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox, SandboxResetKey } from '../control/sandbox';
import type { Connections } from '../db/connections';
import type { Task } from './task';

// A row that a request has locked is left for later, so that the two can never wait for each other in a circle.
const skipLocked = 'for update skip locked';

/**
 * The tables of the workspace that a reset empties, in this order; those never changed need no lock. The audit log outlives a reset, and so do the
 * counters of events, lest a reader who goes on from the last one he saw be passed by; the numbers of invoices, lest one be given twice; and webhook
 * endpoints, which are settings, as keys are.
 */
export const resetTables = {
  products: skipLocked,
  invoices: skipLocked,
  invoice_payments: '',
  customers: skipLocked,
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
  webhook_deliveries: { table: 'webhook_attempts', of: 'delivery_id' },
};

/** Rows to leave alone: a customer whose invoice came in after the reset was asked for. */
const kept: Partial<Record<ResetTable, string>> = {
  customers:
    'exists (select from invoices where invoices.team_id = customers.team_id and invoices.customer_id = customers.id)',
};

/** Few enough for one statement to be over in a moment. */
const rowsAtOnce = 2000;
/** How long to leave locked rows alone before the next try, in milliseconds, and how often. */
const locked = { pauseMs: 100, tries: 50 };

/** Of the team, and from before the reset was asked for: what comes in during the reset stays. `createdAt` is cut to milliseconds. */
const doomed = (table: ResetTable): string =>
  `team_id = $1 and created_at < $2::timestamptz + interval '1 millisecond' and not ${kept[table] ?? 'false'}`;

interface Scope {
  teamId: string;
  createdAt: string;
}

/** Deletes a team's test data, a batch at a time. Picks up where an earlier run broke off. */
export function resetTestData(sandbox: Sandbox, test: Connections): Task<SandboxResetKey> {
  return {
    async run(key, signal) {
      const reset = await sandbox.open(key);
      if (!reset) return;
      const scope = { teamId: key.teamId, createdAt: reset.createdAt };
      let remaining = 0;
      for (const table of tables) remaining += await count(test, table, scope);
      await sandbox.begin(key, remaining);
      for (const table of tables) {
        await empty(test, table, scope, async (deleted) => {
          await sandbox.progress(key, deleted);
          signal.throwIfAborted();
        });
      }
      await sandbox.finish(key, 'done');
    },
    giveUp: (key) => sandbox.finish(key, 'failed'),
  };
}

async function empty(
  test: Connections,
  table: ResetTable,
  scope: Scope,
  onDeleted: (rows: number) => Promise<void>,
): Promise<void> {
  for (let tries = 0; tries < locked.tries; tries++) {
    for (;;) {
      const deleted = await deleteBatch(test, table, scope);
      if (deleted === 0) break;
      await onDeleted(deleted);
    }
    if ((await count(test, table, scope)) === 0) return;
    await sleep(locked.pauseMs);
    await onDeleted(0);
  }
  throw new Error(`Some rows of ${table} have been locked all the time.`);
}

async function deleteBatch(test: Connections, table: ResetTable, { teamId, createdAt }: Scope): Promise<number> {
  const [result] = await test.query<{ rows: number }>({
    text: deleteSql(table),
    values: [teamId, createdAt],
  });
  return result!.rows;
}

/** Deletes a batch with its parts, and says how many rows that were. */
function deleteSql(table: ResetTable): string {
  const deletion = `
    delete from ${table}
    where ctid = any(array(select ctid from ${table} where ${doomed(table)} limit ${rowsAtOnce} ${resetTables[table]}))`;
  const part = parts[table];
  if (!part) return `with deleted as (${deletion} returning 1) select count(*) as rows from deleted`;
  return `
    with deleted as (${deletion} returning id), deleted_parts as (
      delete from ${part.table} part using deleted where part.team_id = $1 and part.${part.of} = deleted.id returning 1
    )
    select (select count(*) from deleted) + (select count(*) from deleted_parts) as rows`;
}

async function count(test: Connections, table: ResetTable, { teamId, createdAt }: Scope): Promise<number> {
  const [result] = await test.query<{ rows: number }>({
    text: `select count(*) as rows from ${table} where ${doomed(table)}`,
    values: [teamId, createdAt],
  });
  return result!.rows;
}
