import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/db/migrate';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/embedded-postgres';
import { findPostmaster } from '../../src/embedded/postmaster-file';
import { endWithThisProcess } from './bound-process';
import { eventually } from './eventually';
import { testSecret } from './postgres';
import { TcpProxy } from './tcp-proxy';

/** A Postgres of one's own, to be killed and started again; reached through a proxy, so that its address stays the same. */
export class PostgresServer {
  private callOffGuard: () => void = () => undefined;

  private constructor(
    private readonly stateDirectory: string,
    private readonly dataDirectory: string,
    private running: EmbeddedPostgres,
    readonly proxy: TcpProxy,
  ) {}

  /** Starts it with an empty, migrated database. */
  static async start(): Promise<PostgresServer> {
    const stateDirectory = await mkdtemp(path.join(tmpdir(), 'paperlink-fault-'));
    const running = await startEmbeddedPostgres({ stateDirectory });
    await migrate(running.connectionString, testSecret, path.join(__dirname, '../../migrations'));
    const client = new Client({ connectionString: running.connectionString });
    await client.connect();
    const answer = await client.query<{ data_directory: string }>('show data_directory');
    await client.end();
    const proxy = await TcpProxy.start(portOf(running));
    const server = new PostgresServer(stateDirectory, answer.rows[0]!.data_directory, running, proxy);
    await server.guard();
    return server;
  }

  get connectionString(): string {
    return this.proxy.through(this.running.connectionString);
  }

  /** Ends it at once, without a checkpoint: what a crash leaves behind. */
  async crash(): Promise<void> {
    const { pid } = (await findPostmaster(this.dataDirectory))!;
    this.callOffGuard();
    process.kill(pid, 'SIGQUIT');
    await eventually(async () => !(await findPostmaster(this.dataDirectory)), 20_000);
  }

  async restart(): Promise<void> {
    const before = this.running;
    this.running = await startEmbeddedPostgres({ stateDirectory: this.stateDirectory });
    await before.stop();
    this.proxy.retarget(portOf(this.running));
    await this.guard();
  }

  private async guard(): Promise<void> {
    this.callOffGuard = endWithThisProcess((await findPostmaster(this.dataDirectory))!.pid, 'QUIT');
  }

  async stop(): Promise<void> {
    this.callOffGuard();
    await this.proxy.stop();
    await this.running.stop();
    await rm(this.stateDirectory, { recursive: true, force: true });
  }
}

const portOf = ({ connectionString }: EmbeddedPostgres) => Number(new URL(connectionString).port);
