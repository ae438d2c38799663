import { randomUUID } from 'node:crypto';
import { Connections } from '../../src/db/connections';
import { Transaction } from '../../src/db/transaction';
import { TransactionWorkspace } from '../../src/db/workspace';
import { recordChange } from '../../src/events/outbox';
import { type Outcome, type Reading, recordDownload, recordReading, startVisit } from '../../src/visits/lifecycle';
import type { NewVisit, VisitRow } from '../../src/visits/visit';
import { type Reply, TestApi } from '../support/api';
import { testSecret } from '../support/postgres';

let reports = 0;
export const nextReport = (): number => ++reports;

/** Somebody who reads a document of eight pages. */
export const someone: NewVisit = {
  linkId: randomUUID(),
  documentId: randomUUID(),
  documentVersion: 1,
  pageCount: 8,
  viewerId: 'vwr_5f0c2d7be1a94c3d8e6f7a1b',
  viewerEmail: 'jo@blueharbor.example',
  viewerEmailVerified: false,
  country: 'NL',
  device: 'desktop',
  browser: 'Chrome',
  operatingSystem: 'macOS',
  ipHash: null,
  isBot: false,
  isInternal: false,
};

/** A server, and a team whose links are read: what readers do goes past HTTP, and what the team sees of it comes from the API. */
export class VisitedTeam {
  teamId = '';
  key = '';

  private constructor(
    readonly api: TestApi,
    readonly connections: Connections,
  ) {}

  static async start(): Promise<VisitedTeam> {
    const api = await TestApi.start();
    const options = { databaseUrl: api.database.connectionString, secret: testSecret, poolSize: 12 };
    return new VisitedTeam(api, new Connections({ ...options, onConnectionError: () => undefined }, 'test'));
  }

  async stop(): Promise<void> {
    await this.connections.close();
    await this.api.stop();
  }

  /** Becomes another team, which has nothing. */
  async renew(): Promise<void> {
    this.teamId = randomUUID();
    await this.api.sql('control', 'insert into teams (id, name) values ($1, $2)', [this.teamId, 'Team']);
    this.key = await this.api.createKey(this.teamId);
  }

  /** Runs `work` in a transaction of the team, as requests of readers do. */
  inTransaction<T>(work: (workspace: TransactionWorkspace) => Promise<T>): Promise<T> {
    return Transaction.run(this.connections, async (transaction) => {
      const result = await work(this.workspaceIn(transaction));
      await transaction.commit();
      return result;
    });
  }

  workspaceIn(transaction: Transaction): TransactionWorkspace {
    const { teamId } = this;
    return new TransactionWorkspace(teamId, 'test', transaction, (change) => recordChange({ teamId }, change));
  }

  start(visit: Partial<NewVisit> = {}): Promise<VisitRow> {
    return this.inTransaction((workspace) => startVisit(workspace, { ...someone, ...visit }));
  }

  /** @param number that of another report, unless it is the same again */
  read(id: string, pages: Reading['pages'], closed = false, number = nextReport()): Promise<Outcome> {
    return this.inTransaction((workspace) => recordReading(workspace, id, { number, pages, closed }));
  }

  download(id: string): Promise<Outcome> {
    return this.inTransaction((workspace) => recordDownload(workspace, id));
  }

  /** Makes a visit as old as if it had begun so long ago. */
  async age(id: string, ms: number): Promise<void> {
    const text = `
      update visits set started_at = started_at - $2 * interval '1 ms', ends_at = ends_at - $2 * interval '1 ms' where id = $1`;
    await this.api.sql('test', text, [id, ms]);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.api.request('GET', path, { key: this.key, headers });
  }

  /** A visit as the API shows it. */
  async visit(id: string): Promise<Visit> {
    return (await this.get(`/visits/${id}`)).body.data as Visit;
  }

  async list(query = ''): Promise<Visit[]> {
    return (await this.get(`/visits${query}`)).body.data.data as Visit[];
  }

  async ids(query = ''): Promise<string[]> {
    return (await this.list(query)).map(({ id }) => id);
  }

  /** What of a visit was recorded. */
  eventsOf(id: string) {
    const text =
      'select type, data, previous, request_id, api_key_id from outbox where resource_id = $1 order by outbox.id';
    return this.api.sql('test', text, [id]);
  }
}

export interface Visit {
  id: string;
  startedAt: string;
  completedAt: string | null;
  updatedAt: string;
  durationMs: number;
  pagesViewed: number;
  viewerId: string;
  viewerEmail: string | null;
  downloaded: boolean;
  pages: { page: number; durationMs: number }[];
}

export const refusal = ({ status, body }: Reply): string => `${status} ${body.error?.code}`;
