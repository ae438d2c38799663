import type { Handlers } from '../../contract/handlers';

/** @param rateLimit the quota of keys that have none of their own, in requests per window */
export function meHandlers(rateLimit: { perKey: number; windowSeconds: number }): Handlers<'getMe'> {
  return {
    getMe({ key }) {
      const { teamId, teamName, id, name, last4, mode, scope } = key;
      return {
        status: 200,
        body: {
          data: {
            team: { id: teamId, name: teamName },
            key: { id, name, last4 },
            mode,
            scope,
            rateLimit: { limit: key.rateLimit ?? rateLimit.perKey, windowSeconds: rateLimit.windowSeconds },
          },
        },
      };
    },
  };
}
