import type { Document, PaperLink } from '@paperlink/sdk';
import { sampleDocument } from './sample-document';

const externalId = 'visit-follower-sample';

/** The same document each time, so that trying this again does not pile them up; also where somebody has archived it meanwhile. */
export async function findOrUpload({ documents }: PaperLink, signal: AbortSignal): Promise<Document> {
  const [existing] = (await documents.list({ externalId, status: 'all' }, { signal })).data;
  if (existing) return existing.status === 'active' ? existing : documents.restore(existing.id, { signal });
  const file = { data: await sampleDocument(), fileName: 'proposal.pdf' };
  return documents.create({ file, name: 'Proposal for Blue Harbor', externalId }, { signal });
}
