import { DatabaseError, type PoolClient, type QueryResultRow } from 'pg';
import { ApiError } from '../errors/api-error';
import { type Connections, type Queryable, run, type Statement, writeTogether } from './connections';

const command = (text: string): Statement => ({ text, values: [] });

const uncertainMessage =
  'The connection to the database was lost while the change was being saved. It may have been made: look before you repeat it, or repeat it ' +
  'with the same Idempotency-Key if it carried one.';

/** A 500 that does not promise that nothing was changed: the connection was lost before Postgres said how the transaction ended. */
export class UncertainCommit extends ApiError {
  constructor(cause: unknown) {
    super('internal_error', uncertainMessage, { cause });
  }
}

/**
 * One Postgres transaction on a connection of its own, READ COMMITTED. Statements are pipelined: BEGIN, SAVEPOINT and COMMIT travel in the same
 * write as their neighbours, and only the statements whose rows are needed are waited for.
 */
export class Transaction implements Queryable {
  private savepoints = 0;
  /** Set by the first statement sent without waiting for it that failed. */
  private failure: Error | undefined;
  /** Whether a COMMIT or ROLLBACK was sent. */
  private ended = false;

  private constructor(private readonly client: PoolClient) {}

  /**
   * Runs `work` in a transaction and gives the connection back, rolled back if `work` did not commit.
   * @throws whatever `work` throws; pg's errors where the database is at fault
   */
  static async run<T>(connections: Connections, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await connections.checkOut();
    const transaction = new Transaction(client);
    try {
      transaction.send(command('begin'));
      const result = await work(transaction);
      if (!transaction.ended) await transaction.rollback();
      client.release();
      return result;
    } catch (error) {
      // A connection in doubt is closed rather than reused; the server then rolls back by itself.
      const clean = await transaction.rollback().then(
        () => true,
        () => false,
      );
      client.release(!clean);
      throw error;
    }
  }

  async query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    if (this.failure) throw this.failure;
    return (await run<Row>(writeTogether(this.client), statement)).rows;
  }

  /** Sends a statement whose outcome shows at the next `commit` at the latest. */
  send(statement: Statement): void {
    run(writeTogether(this.client), statement).catch((error: Error) => (this.failure ??= error));
  }

  /** @throws UncertainCommit when the connection is lost before Postgres says how it ended */
  async commit(): Promise<void> {
    this.ended = true;
    const result = await run(writeTogether(this.client), command('commit')).catch((error: unknown) => {
      if (error instanceof DatabaseError || this.failure instanceof DatabaseError) throw error;
      throw new UncertainCommit(error);
    });
    if (this.failure) throw this.failure;
    // COMMIT of a transaction in which a statement failed succeeds as a ROLLBACK.
    if (result.command !== 'COMMIT') throw new Error('The transaction could not be committed.');
  }

  async rollback(): Promise<void> {
    this.ended = true;
    this.failure = undefined;
    await run(writeTogether(this.client), command('rollback'));
  }

  /** Marks a point to go back to. */
  savepoint(): Savepoint {
    const name = `s${++this.savepoints}`;
    this.send(command(`savepoint ${name}`));
    return {
      release: () => this.send(command(`release savepoint ${name}`)),
      rollback: async () => {
        await run(writeTogether(this.client), command(`rollback to savepoint ${name}`));
        // Only now: replies come in order, so whatever was sent before has failed by this time or not at all.
        this.failure = undefined;
      },
    };
  }
}

export interface Savepoint {
  /** Forgets the savepoint; what was done since stays. */
  release(): void;
  /** Undoes all that was done since, even where a statement failed. */
  rollback(): Promise<void>;
}
