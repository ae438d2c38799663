import type { Sandbox } from '../../control/sandbox';
import type { ConsoleHandlers } from '../handlers';

/** The data of test mode. */
export function sandboxHandlers(sandbox: Sandbox): ConsoleHandlers<'getSandboxReset' | 'resetSandbox'> {
  return {
    async getSandboxReset({ visitor: { team } }) {
      return { status: 200, body: { data: (await sandbox.latest(team.id)) ?? null } };
    },

    async resetSandbox({ visitor: { team, actor } }) {
      return { status: 202, body: { data: await sandbox.reset(team.id, actor) } };
    },
  };
}
