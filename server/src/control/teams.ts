import bcrypt from 'bcrypt';
import { v7 as uuidv7 } from 'uuid';
import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';

export interface Team {
  id: string;
  name: string;
  createdAt: string;
}

export interface NewTeam {
  name: string;
  owner: { email: string; name: string; password: string };
}

/** bcrypt's work factor for people's passwords; about 0.2 s. */
const passwordCost = 12;

/** Teams and their owners. */
export class Teams {
  constructor(private readonly connections: Connections) {}

  /** Creates a team with its first Owner; an existing user of that email becomes the Owner and keeps their password. */
  async create(team: NewTeam): Promise<{ team: Team; ownerIsNew: boolean }> {
    const passwordHash = await bcrypt.hash(team.owner.password, passwordCost);
    return Transaction.run(this.connections, async (transaction) => {
      const teamId = uuidv7();
      const [created] = await transaction.query<Team & Record<string, unknown>>({
        text: 'insert into teams (id, name) values ($1, $2) returning id, name, created_at as "createdAt"',
        values: [teamId, team.name],
      });
      const newUserId = uuidv7();
      const [user] = await transaction.query<{ id: string }>({
        text: `
          insert into users (id, email, name, password_hash) values ($1, $2, $3, $4)
          on conflict (lower(email)) do update set email = users.email
          returning id`,
        values: [newUserId, team.owner.email, team.owner.name, passwordHash],
      });
      transaction.send({
        text: `insert into members (team_id, user_id, role) values ($1, $2, 'OWNER')`,
        values: [teamId, user!.id],
      });
      transaction.send({
        text: `insert into audit_log (team_id, actor, action, subject_id) values ($1, $2, 'team.created', $1)`,
        values: [teamId, team.owner.email],
      });
      await transaction.commit();
      return { team: created!, ownerIsNew: user!.id === newUserId };
    });
  }

  /** Replaces the password of the user with that email, if there is one. */
  async setPassword(email: string, password: string): Promise<void> {
    const passwordHash = await bcrypt.hash(password, passwordCost);
    await this.connections.query({
      text: 'update users set password_hash = $2 where lower(email) = lower($1)',
      values: [email, passwordHash],
    });
  }

  /** The teams whose Owner has that email, oldest first. */
  listOwnedBy(email: string): Promise<Team[]> {
    return this.connections.query({
      text: `
        select teams.id, teams.name, teams.created_at as "createdAt"
        from teams join members on members.team_id = teams.id and members.role = 'OWNER' join users on users.id = members.user_id
        where lower(users.email) = lower($1)
        order by teams.id`,
      values: [email],
    });
  }

  async exist(): Promise<boolean> {
    return (await this.connections.query({ text: 'select from teams limit 1', values: [] })).length > 0;
  }

  list(): Promise<Team[]> {
    return this.connections.query({
      text: 'select id, name, created_at as "createdAt" from teams order by id',
      values: [],
    });
  }
}
