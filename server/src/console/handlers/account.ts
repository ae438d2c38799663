import type { Members } from '../../control/members';
import type { Users } from '../../control/users';
import type { Attempts } from '../attempts';
import type { ConsoleHandlers } from '../handlers';
import { presentSession, type Visitors } from '../visitors';

export interface AccountHandlersDependencies {
  users: Users;
  members: Members;
  visitors: Visitors;
  attempts: Attempts;
}

/** What people change about themselves. */
export function accountHandlers({
  users,
  members,
  visitors,
  attempts,
}: AccountHandlersDependencies): ConsoleHandlers<'updateAccount' | 'changePassword' | 'endSessions'> {
  return {
    async updateAccount({ body: { name }, visitor, session }) {
      await users.rename(visitor.user.id, name);
      const teams = await members.teamsOf(visitor.user.id);
      const access = { ...visitor, user: { ...visitor.user, name } };
      return { status: 200, body: { data: presentSession(access, teams, session.csrfToken()) } };
    },

    async changePassword({ body: { currentPassword, newPassword }, visitor, session, ip }) {
      const { user, team, actor } = visitor;
      await attempts.take(ip, user.email);
      const epoch = await users.changePassword(user.id, currentPassword, newPassword, actor);
      return {
        status: 200,
        body: { data: await visitors.welcome(session.start, { userId: user.id, teamId: team.id, epoch }) },
      };
    },

    async endSessions({ visitor: { user, team, sessionEpoch }, session }) {
      const epoch = (await users.endSessions(user.id)) ?? sessionEpoch;
      return {
        status: 200,
        body: { data: await visitors.welcome(session.continueAs, { userId: user.id, teamId: team.id, epoch }) },
      };
    },
  };
}
