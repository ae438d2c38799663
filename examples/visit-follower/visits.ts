import { setTimeout as wait } from 'node:timers/promises';
import type { PaperLink, VisitDetail } from '@paperlink/sdk';

const pollMs = 1000;

/** Yields the visits through a link, each time anything about them has changed, until the signal aborts. */
export async function* followVisits(
  paperlink: PaperLink,
  linkId: string,
  signal: AbortSignal,
): AsyncGenerator<VisitDetail[]> {
  const known = new Map<string, VisitDetail>();
  for (;;) {
    const changed: VisitDetail[] = [];
    // Your own count nowhere, but you are the one who tries this out.
    const recent = await paperlink.visits.list({ linkId, limit: 10, internal: 'include', bots: 'include' }, { signal });
    for (const { id, updatedAt } of recent.data.toReversed()) {
      if (known.get(id)?.updatedAt === updatedAt) continue;
      const visit = await paperlink.visits.get(id, { signal });
      known.set(id, visit);
      changed.push(visit);
    }
    if (changed.length > 0) yield [...known.values()];
    await wait(pollMs, undefined, { signal });
  }
}
