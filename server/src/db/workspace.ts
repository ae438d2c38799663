import type { QueryResultRow } from 'pg';
import type { Connections, Queryable, Statement } from './connections';
import type { Mode } from './roles';
import type { Savepoint, Transaction } from './transaction';

/** One change of one resource: the transaction that made it also appends its event and its audit row. */
export interface Change {
  type: string;
  resourceId: string;
  /** The resource after the change, in its wire form. */
  data: object;
  /** The earlier values of what changed, in their wire form; empty for something new. */
  previous: object;
  /** Set where nobody of the team made the change: it has an event, but no place in the audit log. */
  unaudited?: true;
}

/** A change's event, and the statement that appends it. */
export interface RecordedChange {
  eventId: string;
  statement: Statement;
}

/** One team's data in one mode. It cannot name the other mode, and every statement must name the team. */
export interface Workspace extends Queryable {
  readonly teamId: string;
  readonly mode: Mode;
  /** Runs a short, named, read-only statement, on a shared connection where that is safe. */
  queryPoint<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
}

/** A workspace inside the unit of work of a change. */
export interface WritableWorkspace extends Workspace {
  /** Adds an event and an audit row to the transaction. @returns the id of the event */
  record(change: Change): string;
  savepoint(): Savepoint;
}

export class ReadOnlyWorkspace implements Workspace {
  constructor(
    readonly teamId: string,
    readonly mode: Mode,
    private readonly connections: Connections,
  ) {}

  query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    return this.connections.query<Row>(statement);
  }

  queryPoint<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    return this.connections.queryShared<Row>(statement);
  }
}

export class TransactionWorkspace implements WritableWorkspace {
  constructor(
    readonly teamId: string,
    readonly mode: Mode,
    private readonly transaction: Transaction,
    private readonly recordChange: (change: Change) => RecordedChange,
  ) {}

  query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    return this.transaction.query<Row>(statement);
  }

  queryPoint<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    return this.transaction.query<Row>(statement);
  }

  record(change: Change): string {
    const { eventId, statement } = this.recordChange(change);
    this.transaction.send(statement);
    return eventId;
  }

  savepoint(): Savepoint {
    return this.transaction.savepoint();
  }
}
