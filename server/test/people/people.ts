import bcrypt from 'bcrypt';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { MemberActor } from '../../src/control/members';
import type { Role } from '../../src/control/roles';
import { Connections } from '../../src/db/connections';
import { eventually } from '../support/eventually';
import { createTestDatabase, type TestDatabase, testSecret } from '../support/postgres';

/** The password of everybody made here. Its hash is of the lowest cost, so that tests are quick. */
export const password = 'open sesame';
const passwordHash = bcrypt.hashSync(password, 4);

/** A table that cannot be changed for now. */
interface Hold {
  /** Until that many connections wait for this table or for each other. */
  untilWaiting(count: number): Promise<void>;
  release(): Promise<void>;
}

/** A database with people in it, put there past the code under test. */
export class People {
  private constructor(
    readonly database: TestDatabase,
    readonly control: Connections,
  ) {}

  static async start(): Promise<People> {
    const database = await createTestDatabase();
    const options = {
      databaseUrl: database.connectionString,
      secret: testSecret,
      poolSize: 8,
      onConnectionError: () => undefined,
    };
    return new People(database, new Connections(options, 'control'));
  }

  async stop(): Promise<void> {
    await this.control.close();
    await this.database.drop();
  }

  sql<Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.control.query<Row>({ text, values });
  }

  /** Stops every change of the table where it is about to be made, so that what is done at once meets there; reading goes on. */
  async hold(table: string): Promise<Hold> {
    const client = new Client({ connectionString: this.database.connectionString });
    client.on('error', () => undefined); // lost with the database, when the test has failed
    await client.connect();
    await client.query('begin');
    await client.query(`lock table control.${table} in share mode`);
    return {
      async untilWaiting(count) {
        await eventually(async () => {
          await client.query('select pg_stat_clear_snapshot()');
          const { rowCount } = await client.query(
            `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          );
          expect(rowCount).toBe(count);
        });
      },
      release: () => client.end(),
    };
  }

  async team(name = 'Acme'): Promise<string> {
    const id = uuidv7();
    await this.sql('insert into teams (id, name) values ($1, $2)', [id, name]);
    return id;
  }

  /** Somebody new; with a name that is their email, as the audit log has it. */
  async user(email = `${uuidv7()}@example.com`): Promise<MemberActor> {
    const userId = uuidv7();
    await this.sql('insert into users (id, email, name, password_hash) values ($1, $2, $3, $4)', [
      userId,
      email,
      'Somebody',
      passwordHash,
    ]);
    return { userId, name: email, ip: '192.0.2.1' };
  }

  /** Somebody in the team; somebody new if no `user` is given. */
  async member(teamId: string, role: Role, user?: MemberActor): Promise<MemberActor> {
    const member = user ?? (await this.user());
    await this.sql('insert into members (team_id, user_id, role) values ($1, $2, $3)', [teamId, member.userId, role]);
    return member;
  }

  /** Signs the user in, as the session store writes it. */
  async signIn({ userId }: { userId: string }): Promise<void> {
    const session = JSON.stringify({ cookie: {}, userId, teamId: uuidv7(), epoch: 0 });
    await this.sql(`insert into sessions (sid, sess, expire) values ($1, $2, now() + interval '1 day')`, [
      uuidv7(),
      session,
    ]);
  }

  /** How often the user is signed in, and in which epoch. */
  async sessionsOf({ userId }: { userId: string }): Promise<{ rows: number; epoch: number }> {
    const [found] = await this.sql<{ rows: number; epoch: number }>(
      `select session_epoch as epoch, (select count(*)::int from sessions where user_id = u.id) as rows from users u where id = $1`,
      [userId],
    );
    return found!;
  }

  /** What the team's audit log says about somebody or something, oldest first. */
  auditOf(teamId: string, subjectId: string): Promise<Record<string, unknown>[]> {
    return this.sql(
      'select actor, host(ip) as ip, action, details from audit_log where team_id = $1 and subject_id = $2 order by id',
      [teamId, subjectId],
    );
  }

  /** The emails of the team's Owners. */
  async ownersOf(teamId: string): Promise<string[]> {
    const rows = await this.sql<{ email: string }>(
      `select email from members join users on users.id = user_id where team_id = $1 and role = 'OWNER' order by 1`,
      [teamId],
    );
    return rows.map(({ email }) => email);
  }
}

/** The codes of the errors of those that were refused, and `done` for those that were not. */
export async function outcomes(attempts: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(attempts);
  return settled.map((result) =>
    result.status === 'fulfilled' ? 'done' : ((result.reason as { code?: string }).code ?? String(result.reason)),
  );
}

export const outcome = async (attempt: Promise<unknown>): Promise<string> => (await outcomes([attempt]))[0]!;
