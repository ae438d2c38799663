import type { RequestLog } from '../../control/request-log';
import { ApiError } from '../../errors/api-error';
import type { ConsoleHandlers } from '../handlers';

/** What was sent to the public API with the keys of a team. */
export function requestHandlers(log: RequestLog): ConsoleHandlers<'listRequests' | 'getRequest'> {
  return {
    async listRequests({ query: { limit = 20, after, ...filter }, visitor: { team } }) {
      const found = await log.list(team.id, { ...filter, before: after, limit: limit + 1 });
      const data = found.slice(0, limit);
      const hasMore = found.length > limit;
      return {
        status: 200,
        body: { data: { data, hasMore, nextCursor: hasMore ? data.at(-1)!.requestId : null } },
      };
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
