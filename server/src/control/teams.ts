import { v7 as uuidv7 } from 'uuid';
import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import { type Actor, recordAudit } from './audit';
import { Passwords } from './passwords';
import { type AuthenticatedUser, createAccount, findAccount } from './users';

export interface Team {
  id: string;
  name: string;
  createdAt: string;
}

export interface NewTeam {
  name: string;
  owner: { email: string; name: string; password: string };
}

export interface CreatedTeam {
  team: Team;
  owner: AuthenticatedUser;
  ownerIsNew: boolean;
}

/** Teams and their owners. */
export class Teams {
  constructor(
    private readonly connections: Connections,
    private readonly passwords = new Passwords(),
  ) {}

  /**
   * Creates a team with its first Owner; an existing user of that email becomes the Owner and keeps their password.
   * @throws ApiError 400 `password_unacceptable`
   */
  async create(team: NewTeam, actor: Actor = { name: team.owner.email }): Promise<CreatedTeam> {
    const passwordHash = await this.passwords.hash(team.owner.password);
    return Transaction.run(this.connections, async (transaction) => {
      const created = await insertTeam(transaction, team, passwordHash, actor);
      await transaction.commit();
      return created;
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
    return (await this.connections.query(anyTeam)).length > 0;
  }

  list(): Promise<Team[]> {
    return this.connections.query({
      text: 'select id, name, created_at as "createdAt" from teams order by id',
      values: [],
    });
  }
}

export const anyTeam = { text: 'select from teams limit 1', values: [] };

/** Makes a team and its Owner, and the Owner's account if there is none with that email. */
export async function insertTeam(
  transaction: Transaction,
  { name, owner }: NewTeam,
  passwordHash: string,
  actor: Actor,
): Promise<CreatedTeam> {
  const [team] = await transaction.query<Team & Record<string, unknown>>({
    text: 'insert into teams (id, name) values ($1, $2) returning id, name, created_at as "createdAt"',
    values: [uuidv7(), name],
  });
  const { id } = team!;
  const account = await createAccount(transaction, { email: owner.email, name: owner.name, passwordHash });
  const user = account ?? (await findAccount(transaction, owner.email));
  transaction.send({
    text: `insert into members (team_id, user_id, role) values ($1, $2, 'OWNER')`,
    values: [id, user!.id],
  });
  const details = { name, owner: owner.email };
  transaction.send(recordAudit({ teamId: id, actor, action: 'team.created', subjectId: id, details }));
  return { team: team!, owner: user!, ownerIsNew: account !== undefined };
}
