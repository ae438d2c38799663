import type { SetUp } from '../../control/set-up';
import type { Attempts } from '../attempts';
import type { ConsoleHandlers } from '../handlers';
import type { Visitors } from '../visitors';

export interface SetupHandlersDependencies {
  setUp: SetUp;
  visitors: Visitors;
  attempts: Attempts;
}

/** The first team of a new installation. */
export function setupHandlers({
  setUp,
  visitors,
  attempts,
}: SetupHandlersDependencies): ConsoleHandlers<'getSetup' | 'createFirstTeam'> {
  return {
    async getSetup() {
      return { status: 200, body: { data: { needed: await setUp.isNeeded() } } };
    },

    async createFirstTeam({ body: { code, teamName, ...owner }, session, ip }) {
      await attempts.take(ip);
      const created = await setUp.createFirst(code, { name: teamName, owner }, ip);
      const { id: userId, sessionEpoch: epoch } = created.owner;
      return {
        status: 201,
        body: { data: await visitors.welcome(session.start, { userId, teamId: created.team.id, epoch }) },
      };
    },
  };
}
