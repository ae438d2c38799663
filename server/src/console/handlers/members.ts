import type { Members } from '../../control/members';
import type { ConsoleHandlers } from '../handlers';

/** The people of a team. */
export function memberHandlers(members: Members): ConsoleHandlers<'listMembers' | 'updateMember' | 'deleteMember'> {
  return {
    async listMembers({ visitor }) {
      return { status: 200, body: { data: await members.list(visitor.team.id) } };
    },

    async updateMember({ path: { userId }, body: { role }, visitor }) {
      return { status: 200, body: { data: await members.changeRole(visitor.team.id, userId, role, visitor.actor) } };
    },

    async deleteMember({ path: { userId }, visitor }) {
      await members.remove(visitor.team.id, userId, visitor.actor);
      return { status: 204, body: undefined };
    },
  };
}
