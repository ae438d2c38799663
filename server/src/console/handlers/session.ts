import type { Members, Membership } from '../../control/members';
import type { Users } from '../../control/users';
import { ApiError } from '../../errors/api-error';
import type { Attempts } from '../attempts';
import type { ConsoleHandlers } from '../handlers';
import { presentSession, type Visitors } from '../visitors';

export interface SessionHandlersDependencies {
  users: Users;
  members: Members;
  visitors: Visitors;
  attempts: Attempts;
}

/** Signing in and out. */
export function sessionHandlers({
  users,
  members,
  visitors,
  attempts,
}: SessionHandlersDependencies): ConsoleHandlers<'getSession' | 'createSession' | 'deleteSession' | 'switchTeam'> {
  return {
    async getSession({ visitor, session }) {
      if (!visitor) return { status: 200, body: { data: null } };
      const teams = await members.teamsOf(visitor.user.id);
      return { status: 200, body: { data: presentSession(visitor, teams, session.csrfToken()) } };
    },

    async createSession({ body: { email, password }, session, ip }) {
      await attempts.take(ip, email);
      const user = await users.authenticate(email, password);
      if (!user) throw new ApiError('sign_in_failed', 'The email or the password is wrong.');
      const [team] = await members.teamsOf(user.id);
      if (!team) throw new ApiError('no_team', 'You are in no team. Ask somebody to invite you.');
      const owner = { userId: user.id, teamId: team.id, epoch: user.sessionEpoch };
      return { status: 201, body: { data: await visitors.welcome(session.start, owner) } };
    },

    async deleteSession({ session }) {
      await session.end();
      return { status: 204, body: undefined };
    },

    async switchTeam({ body: { teamId }, visitor, session }) {
      const teams = await members.teamsOf(visitor.user.id);
      if (!teams.some((team: Membership) => team.id === teamId)) {
        throw new ApiError('team_not_found', 'You are in no such team.');
      }
      const owner = { userId: visitor.user.id, teamId, epoch: visitor.sessionEpoch };
      return { status: 200, body: { data: await visitors.welcome(session.continueAs, owner) } };
    },
  };
}
