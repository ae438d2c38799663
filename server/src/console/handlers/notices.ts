import type { Members } from '../../control/members';
import { hasAuthorityOver } from '../../control/roles';
import { type Mode, modes } from '../../db/roles';
import type { EventPage, Notice, WebhookEndpointEvent } from '../../generated/console/types';
import type { ConsoleHandlers, SignedIn } from '../handlers';
import { writeNotice } from '../notice';
import type { PublicOperations } from '../public-operations';

const mostNotices = 100;
/** In days, as long as events are kept. */
const keptDays = 30;

export interface NoticeHandlersDependencies {
  members: Members;
  operations: PublicOperations;
  /** Our origin; empty where it is not known. */
  publicUrl: string;
}

/** What a team is told of: read from its events, so it is there whatever becomes of the process that made them. */
export function noticeHandlers(dependencies: NoticeHandlersDependencies): ConsoleHandlers<'listNotices'> {
  const { members, operations, publicUrl } = dependencies;

  /** The newest events of a mode that tell of an endpoint that was disabled by us. */
  async function findDisabled(visitor: SignedIn, mode: Mode): Promise<WebhookEndpointEvent[]> {
    const query = { mode, type: 'webhook_endpoint.disabled', limit: mostNotices };
    const { data: page } = (await operations.read('listEvents', { query, visitor })).body as EventPage;
    const since = Date.now() - keptDays * 24 * 60 * 60 * 1000;
    return (page.data as WebhookEndpointEvent[]).filter(
      ({ createdAt, data }) => Date.parse(createdAt) >= since && data.object.disabledReason !== 'request',
    );
  }

  return {
    async listNotices({ visitor }) {
      const { team } = visitor;
      const [people, ...perMode] = await Promise.all([
        members.list(team.id),
        ...modes.map((mode) => findDisabled(visitor, mode)),
      ]);
      const to = people.filter(({ role }) => hasAuthorityOver(role, 'MEMBER')).map(({ email }) => email);
      const data = perMode
        .flat()
        .map((event): Notice => writeNotice(event, { to, team: team.name, publicUrl }))
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
        .slice(0, mostNotices);
      return { status: 200, body: { data } };
    },
  };
}
