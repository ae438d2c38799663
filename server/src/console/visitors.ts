import type { Access, Members, Membership } from '../control/members';
import { ApiError } from '../errors/api-error';
import type { Session } from '../generated/console/types';
import type { SessionControl } from './handlers';
import type { SessionOwner } from './session';

/** Lets people in. */
export class Visitors {
  constructor(private readonly members: Members) {}

  /** Begins a session for its owner, anew or as the continuation of one, and says what they may do. @throws ApiError 403 `no_team` if they have left the team just now */
  async welcome(begin: SessionControl['start'], owner: SessionOwner): Promise<Session> {
    const [access, teams] = await Promise.all([
      this.members.access(owner.userId, owner.teamId),
      this.members.teamsOf(owner.userId),
    ]);
    if (!access) throw new ApiError('no_team', 'You are no longer in this team.');
    return presentSession(access, teams, await begin(owner));
  }
}

/** The session in its wire form. */
export function presentSession(access: Access, teams: Membership[], csrfToken: string): Session {
  return {
    user: access.user,
    team: access.team,
    role: access.role,
    teams: teams.map(({ id, name }) => ({ id, name })),
    csrfToken,
  };
}
