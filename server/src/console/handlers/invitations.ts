import { invitationNotFound, type Invitations } from '../../control/invitations';
import type { Attempts } from '../attempts';
import type { ConsoleHandlers } from '../handlers';
import type { Visitors } from '../visitors';

export interface InvitationHandlersDependencies {
  invitations: Invitations;
  visitors: Visitors;
  attempts: Attempts;
}

type Operations =
  'listInvitations' | 'createInvitation' | 'deleteInvitation' | 'previewInvitation' | 'acceptInvitation';

/** The ways into a team. */
export function invitationHandlers({
  invitations,
  visitors,
  attempts,
}: InvitationHandlersDependencies): ConsoleHandlers<Operations> {
  const look = async (token: string) => {
    const found = await invitations.lookUp(token);
    if (!found) throw invitationNotFound();
    return found;
  };

  return {
    async listInvitations({ visitor }) {
      return { status: 200, body: { data: await invitations.list(visitor.team.id) } };
    },

    async createInvitation({ body: { email, role }, visitor }) {
      const { invitation, token } = await invitations.create(visitor.team.id, email, role, visitor.actor);
      return { status: 201, body: { data: { ...invitation, token } } };
    },

    async deleteInvitation({ path: { id }, visitor }) {
      await invitations.revoke(visitor.team.id, id, visitor.actor);
      return { status: 204, body: undefined };
    },

    async previewInvitation({ body: { token }, ip }) {
      await attempts.take(ip);
      return { status: 200, body: { data: await look(token) } };
    },

    async acceptInvitation({ body: { token, ...account }, session, ip }) {
      await attempts.take(ip);
      const { email } = await look(token);
      // The password is that of the account, if there is one: it is guarded like one that is given to sign in.
      await attempts.takeOnAccount(email);
      const { userId, teamId, sessionEpoch: epoch } = await invitations.accept(token, account, ip);
      return { status: 201, body: { data: await visitors.welcome(session.start, { userId, teamId, epoch }) } };
    },
  };
}
