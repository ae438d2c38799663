import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import { ReadOnlyWorkspace, type WritableWorkspace } from '../db/workspace';
import { ApiError, serviceUnavailable } from '../errors/api-error';
import { change, type ChangeDependencies } from '../http/unit-of-work';
import { standingOf } from '../links/access';
import { findSharedDocument } from '../resources/documents/document-lookup';
import { findLink, takeView } from '../resources/links/link-lookup';
import {
  findRunningVisit,
  findVisit,
  firstReport,
  lockRunningVisit,
  type Outcome,
  type Reading,
  recordDownload,
  recordReading,
  resumeVisit,
  startVisit,
} from '../visits/lifecycle';
import type { VisitRow } from '../visits/visit';
import type { ClientFacts } from './client-facts';
import { linkClosed } from './closed-link';
import { nothingHere, type SharedLink } from './shared-links';

/** Who reads. */
export interface Reader {
  /** As `ViewerIds` makes it. */
  viewerId: string;
  email: string | null;
  emailVerified: boolean;
}

/** A visit as a page goes on with it. */
export interface PageVisit {
  id: string;
  /** From which number on the page numbers its reports. */
  firstReport: number;
  isNew: boolean;
}

export interface ReaderVisitsDependencies extends ChangeDependencies {
  workspaces: Record<Mode, Connections>;
}

const uuidShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The visits of those who read through a link. Nothing of theirs carries a request, a key or an address. */
export class ReaderVisits {
  constructor(private readonly dependencies: ReaderVisitsDependencies) {}

  /**
   * Goes on with the reader's visit, while that is running; otherwise begins one and, unless it is of the team itself, counts it towards the link's limit: both
   * or neither. What calls itself a bot counts there as well, since anybody can. A new version of the document is another visit, but no other view.
   * @param lastId of the visit that began last in this browser, as far as it tells
   * @throws ApiError 404, 410 when the link has been closed, or its last view taken
   */
  open(
    shared: SharedLink,
    reader: Reader,
    facts: ClientFacts & { isInternal: boolean },
    lastId: string | undefined,
  ): Promise<PageVisit> {
    const { link, document, standing } = shared;
    return this.change(shared, async (workspace) => {
      const last = isUuid(lastId) ? await lockRunningVisit(workspace, lastId) : undefined;
      const running = isOf(shared, reader, last) ? last : undefined;
      if (running?.document_version === document.version.number) {
        return { id: running.id, firstReport: await resumeVisit(workspace, running.id), isNew: false };
      }
      if (!running && standing !== 'open') throw linkClosed(standing);
      if (!running && !facts.isInternal && !(await takeView(workspace, link.id))) {
        throw await refusalOf(workspace, shared);
      }
      const { id } = await startVisit(workspace, {
        ...facts,
        linkId: link.id,
        documentId: document.id,
        documentVersion: document.version.number,
        pageCount: document.version.page_count,
        viewerId: reader.viewerId,
        viewerEmail: reader.email,
        viewerEmailVerified: reader.emailVerified,
      });
      return { id, firstReport, isNew: true };
    });
  }

  /** Whether a visit of this reader, through this link, is running. @param id as far as the browser tells */
  async isRunning(shared: SharedLink, reader: Reader, id: string | undefined): Promise<boolean> {
    return isUuid(id) && isOf(shared, reader, await findRunningVisit(this.workspaceOf(shared), id));
  }

  /** Finds a visit of this reader, through this link. @throws ApiError 404 for others' visits, 410 for one that is completed when the link is used up */
  async find(shared: SharedLink, reader: Reader, id: string): Promise<VisitRow> {
    const { standing } = shared;
    const visit = isUuid(id) ? await findVisit(this.workspaceOf(shared), id) : undefined;
    if (!isOf(shared, reader, visit)) throw nothingHere();
    if (standing === 'used_up' && visit.completed_at !== null) throw linkClosed(standing);
    return visit;
  }

  /** @throws ApiError 400 for pages that there are not, 410 when the visit is completed */
  recordReading(shared: SharedLink, visit: VisitRow, reading: Reading): Promise<void> {
    return this.change(shared, async (workspace) => {
      requireRecorded(await recordReading(workspace, visit.id, reading));
    });
  }

  /** @throws ApiError 410 when the visit is completed */
  recordDownload(shared: SharedLink, visit: VisitRow): Promise<void> {
    return this.change(shared, async (workspace) => {
      requireRecorded(await recordDownload(workspace, visit.id));
    });
  }

  workspaceOf({ teamId, mode }: SharedLink): ReadOnlyWorkspace {
    return new ReadOnlyWorkspace(teamId, mode, this.dependencies.workspaces[mode]);
  }

  private change<T>({ mode, teamId }: SharedLink, work: (workspace: WritableWorkspace) => Promise<T>): Promise<T> {
    return change(this.dependencies, mode, { teamId }, async (workspace, transaction) => {
      const result = await work(workspace);
      await transaction.commit();
      return result;
    });
  }
}

const isUuid = (id: string | undefined): id is string => id !== undefined && uuidShape.test(id);

const isOf = ({ link }: SharedLink, { viewerId }: Reader, visit: VisitRow | undefined): visit is VisitRow =>
  visit?.link_id === link.id && visit.viewer_id === viewerId;

/** Why no view of the link could be taken. */
async function refusalOf(workspace: WritableWorkspace, { link }: SharedLink): Promise<ApiError> {
  const now = await findLink(workspace, link.id);
  const document = now && (await findSharedDocument(workspace, now.document_id));
  if (!document) return nothingHere();
  const standing = standingOf(now, document, new Date());
  // It may have been opened again meanwhile: then the next attempt succeeds.
  return standing === 'open'
    ? serviceUnavailable(new Error('A link was closed and opened again.'))
    : linkClosed(standing);
}

function requireRecorded(outcome: Outcome): void {
  if (outcome === 'unknown') throw nothingHere();
  if (outcome === 'over') throw new ApiError('visit_over', 'This visit is completed. Start a new one.');
}
