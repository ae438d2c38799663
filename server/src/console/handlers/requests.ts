import type { RequestLog } from '../../control/request-log';
import { ApiError } from '../../errors/api-error';
import type { ConsoleHandlers } from '../handlers';

/** What was sent to the public API with the keys of a team. */
export function requestHandlers(log: RequestLog): ConsoleHandlers<'listRequests' | 'getRequest'> {
  return {
    async listRequests({ query: { keyId, method, status, after, limit = 20 }, visitor: { team } }) {
      const outcome = status === 'failed' ? { errorsOnly: true } : { status };
      const page = await log.list(team.id, { keyId, method, ...outcome, before: after, limit });
      return { status: 200, body: { data: page } };
    },

    async getRequest({ path: { requestId }, visitor: { team } }) {
      const found = await log.find(team.id, requestId);
      if (!found) {
        throw new ApiError('request_not_found', 'No request with this id was logged for the team in the last 30 days.');
      }
      return { status: 200, body: { data: found } };
    },
  };
}
