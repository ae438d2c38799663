import { v7 as uuidv7 } from 'uuid';
import { Invitations } from '../../server/src/control/invitations';
import { Passwords } from '../../server/src/control/passwords';
import type { Role } from '../../server/src/control/roles';
import { Teams } from '../../server/src/control/teams';
import type { Site } from './installation';

export const password = 'a password for pictures';

/** Who looks at the pages. */
export const viewers = {
  owner: 'ada@acme.example',
  member: 'jean@acme.example',
  /** The Owner of a team in which nothing has happened yet. */
  newcomer: 'hedy@fresh.example',
};
export type Viewer = keyof typeof viewers;

const colleagues: [name: string, email: string, role: Role, joinedDaysAgo: number][] = [
  ['Grace Hopper', 'grace@acme.example', 'ADMIN', 190],
  ['Katherine Johnson', 'katherine@acme.example', 'MANAGER', 120],
  ['Jean Bartik', viewers.member, 'MEMBER', 64],
  ['نورا عبد الرحمن', 'nora@acme.example', 'MEMBER', 12],
];

export interface People {
  teamId: string;
  ownerId: string;
  /** Tokens of invitations to the team: for somebody new, for somebody with an account, and one that has expired. */
  invitations: { fresh: string; existing: string; expired: string };
}

/** A team with people in every role, another with its Owner alone, and open invitations. */
export async function seedPeople(site: Site): Promise<People> {
  const teams = new Teams(site.control);
  const owner = { email: viewers.owner, name: 'Ada Lovelace', password };
  const { team, owner: ada } = await teams.create({ name: 'Acme Studio', owner });
  await teams.create({ name: 'Acme Labs', owner });
  const newcomer = { email: viewers.newcomer, name: 'Hedy Lamarr', password };
  await teams.create({ name: 'Fresh Start', owner: newcomer });
  for (const [name, email, role, daysAgo] of colleagues) {
    await site.sql(
      `with person as (
         insert into users (id, email, name, password_hash)
         select $2, $3, $4, password_hash from users where id = $6 returning id
       )
       insert into members (team_id, user_id, role, created_at)
       select $1, id, $5, now() - make_interval(days => $7) from person`,
      [team.id, uuidv7(), email, name, role, ada.id, daysAgo],
    );
  }
  await site.sql(`update members set created_at = now() - interval '230 days' where team_id = $1 and user_id = $2`, [
    team.id,
    ada.id,
  ]);
  return { teamId: team.id, ownerId: ada.id, invitations: await invite(site, team.id, ada.id) };
}

async function invite(site: Site, teamId: string, userId: string): Promise<People['invitations']> {
  const invitations = new Invitations(site.control, site.secret, new Passwords());
  const actor = { name: viewers.owner, userId };
  const tokenFor = async (email: string, role: Role): Promise<string> =>
    (await invitations.create(teamId, email, role, actor)).token;
  const expired = await tokenFor('late@acme.example', 'MEMBER');
  await site.sql(`update invitations set expires_at = now() - interval '1 day' where email = 'late@acme.example'`);
  return {
    fresh: await tokenFor('margaret@acme.example', 'MANAGER'),
    existing: await tokenFor(viewers.newcomer, 'ADMIN'),
    expired,
  };
}
