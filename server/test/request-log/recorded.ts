import { RequestLog } from '../../src/control/request-log';
import type { Reply, TestApi } from '../support/api';
import { eventually } from '../support/eventually';

/** The request that got this reply, as soon as it is in the team's log. */
export function loggedRequestOf(api: TestApi, teamId: string, { headers }: Pick<Reply, 'headers'>) {
  return eventually(async () => {
    const found = await new RequestLog(api.control).find(teamId, headers.get('request-id')!);
    expect(found).toBeDefined();
    return found!;
  });
}

/** A request id of that time, in milliseconds since 1970. */
export function requestIdAt(ms: number): string {
  return `req_${ms.toString(16).padStart(12, '0')}7${crypto.randomUUID().replaceAll('-', '').slice(13)}`;
}
