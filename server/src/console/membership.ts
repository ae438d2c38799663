import type { Request, Response } from 'express';
import type { Members } from '../control/members';
import { ownerOf, type Sessions } from './session';

/** Makes what tells, of requests to other parts of this server, whether they are of somebody who is signed in and in the team, whichever team they look at. */
export function membershipOf(sessions: Sessions, members: Members) {
  return async (request: Request, response: Response, teamId: string): Promise<boolean> => {
    await new Promise<void>((resolve, reject) => {
      void sessions.middleware(request, response, (error?: unknown) =>
        error instanceof Error ? reject(error) : resolve(),
      );
    });
    const owner = ownerOf(request);
    const access = owner && (await members.access(owner.userId, teamId));
    return access !== undefined && access.sessionEpoch === owner?.epoch;
  };
}
