import type { Statement } from '../db/connections';

/**
 * Ends all sessions of a user; the row that comes back is the new `sessionEpoch`. A session that is being written at this moment is void
 * all the same, since it carries the epoch before.
 */
export function endSessions(userId: string): Statement {
  return {
    text: `
      with ended as (delete from sessions where user_id = $1)
      update users set session_epoch = session_epoch + 1 where id = $1 returning session_epoch as "sessionEpoch"`,
    values: [userId],
  };
}
