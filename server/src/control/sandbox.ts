import { v7 as uuidv7 } from 'uuid';
import type { Connections } from '../db/connections';
import { enqueue } from '../db/job-queue';
import { violatedUniqueIndex } from '../db/postgres-errors';
import { Transaction } from '../db/transaction';
import { ApiError } from '../errors/api-error';
import { type Actor, recordAudit } from './audit';

/** A reset of a team's test data and how far it is. */
export interface SandboxReset {
  id: string;
  status: 'queued' | 'running' | 'done' | 'failed';
  deletedRows: number;
  /** Null until they are counted. */
  totalRows: number | null;
  requestedBy: string;
  createdAt: string;
  /** When it was done or had failed. */
  finishedAt: string | null;
}

/** Names one reset: what the job that carries it out is told. */
export interface SandboxResetKey {
  teamId: string;
  resetId: string;
}

/** The task that carries resets out. */
export const resetTask = 'reset_test_data';

const columns = `
  id, status, deleted_rows as "deletedRows", total_rows as "totalRows", requested_by as "requestedBy", created_at as "createdAt",
  finished_at as "finishedAt"`;

type ResetRow = SandboxReset & Record<string, unknown>;

/** Resets of test data: asked for by people, carried out by a job. */
export class Sandbox {
  constructor(private readonly control: Connections) {}

  /** Asks for a reset. @throws ApiError `sandbox_reset_running` while the last one is not finished */
  async reset(teamId: string, actor: Actor): Promise<SandboxReset> {
    try {
      return await Transaction.run(this.control, async (transaction) => {
        const resetId = uuidv7();
        const [reset] = await transaction.query<ResetRow>({
          text: `insert into sandbox_resets (team_id, id, requested_by) values ($1, $2, $3) returning ${columns}`,
          values: [teamId, resetId, actor.name],
        });
        transaction.send(recordAudit({ teamId, actor, action: 'sandbox.reset', subjectId: resetId }));
        transaction.send(enqueue(resetTask, { teamId, resetId } satisfies SandboxResetKey));
        await transaction.commit();
        return reset!;
      });
    } catch (error) {
      if (violatedUniqueIndex(error) !== 'sandbox_resets_open') throw error;
      throw new ApiError('sandbox_reset_running', 'A reset of the test data is under way already.');
    }
  }

  /** The last reset of the team, if there was one. */
  async latest(teamId: string): Promise<SandboxReset | undefined> {
    const rows = await this.control.query<ResetRow>({
      text: `select ${columns} from sandbox_resets where team_id = $1 order by id desc limit 1`,
      values: [teamId],
    });
    return rows[0];
  }

  /** Whether the reset is still to be carried out; if so, data from before `createdAt` is to go. */
  open({ teamId, resetId }: SandboxResetKey): Promise<SandboxReset | undefined> {
    return this.one(`select ${columns} from sandbox_resets where ${isOpen}`, [teamId, resetId]);
  }

  /** Notes that work on it begins, or begins again, with so many rows left. */
  begin({ teamId, resetId }: SandboxResetKey, remainingRows: number): Promise<SandboxReset | undefined> {
    return this.one(
      `update sandbox_resets
       set status = 'running', started_at = coalesce(started_at, now()), total_rows = coalesce(total_rows, $3),
           deleted_rows = greatest(coalesce(total_rows, $3) - $3, 0)
       where ${isOpen} returning ${columns}`,
      [teamId, resetId, remainingRows],
    );
  }

  /** Notes that so many more rows are gone. */
  async progress({ teamId, resetId }: SandboxResetKey, deletedRows: number): Promise<void> {
    await this.one(
      `update sandbox_resets set deleted_rows = least(deleted_rows + $3, total_rows) where ${isOpen} returning ${columns}`,
      [teamId, resetId, deletedRows],
    );
  }

  async finish({ teamId, resetId }: SandboxResetKey, status: 'done' | 'failed'): Promise<void> {
    await this.one(
      `update sandbox_resets
       set status = $3, finished_at = now(), deleted_rows = case $3 when 'done' then total_rows else deleted_rows end
       where ${isOpen} returning ${columns}`,
      [teamId, resetId, status],
    );
  }

  private async one(text: string, values: unknown[]): Promise<SandboxReset | undefined> {
    return (await this.control.query<ResetRow>({ text, values }))[0];
  }
}

const isOpen = `team_id = $1 and id = $2 and status in ('queued', 'running')`;
