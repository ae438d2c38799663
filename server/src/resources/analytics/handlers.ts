import { readFigures, type Subject } from '../../analytics/figures';
import type { Handlers } from '../../contract/handlers';
import { invalidRequest } from '../../contract/validation-errors';
import type { Workspace } from '../../db/workspace';
import { documentNotFound } from '../documents/changes';
import { findSharedDocument } from '../documents/document-lookup';
import { linkNotFound } from '../links/changes';
import { findLink } from '../links/link-lookup';
import { type Days, presentAnalytics } from './presenter';

export const analyticsHandlers: Handlers<'getDocumentAnalytics' | 'getLinkAnalytics'> = {
  async getDocumentAnalytics({ workspace, path: { id }, query }) {
    if (!(await findSharedDocument(workspace, id))) throw documentNotFound(workspace, id);
    return analyticsOf(workspace, { kind: 'document', id }, query);
  },

  async getLinkAnalytics({ workspace, path: { id }, query }) {
    if (!(await findLink(workspace, id))) throw linkNotFound(workspace, id);
    return analyticsOf(workspace, { kind: 'link', id }, query);
  },
};

/** @throws ApiError 400 for days that end before they begin */
async function analyticsOf(workspace: Workspace, subject: Subject, days: Days) {
  if (days.from && days.to && days.from > days.to)
    throw invalidRequest([{ path: '/query/to', code: 'conflict', message: 'must not be before from' }]);
  const figures = await readFigures(workspace, subject, days);
  return { status: 200 as const, body: { data: presentAnalytics(figures, days) } };
}
