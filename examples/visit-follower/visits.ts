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
  let updatedSince = '1970-01-01T00:00:00.000Z';
  for (;;) {
    let hasChanged = false;
    // Your own count nowhere, but you are the one who tries this out.
    const query = { linkId, updatedSince, internal: 'include', bots: 'include' } as const;
    for await (const { id, updatedAt } of paperlink.visits.list(query, { signal })) {
      updatedSince = updatedAt;
      // The list begins at that time, so the latest change comes again.
      if (known.get(id)?.updatedAt === updatedAt) continue;
      known.set(id, await paperlink.visits.get(id, { signal }));
      hasChanged = true;
    }
    if (hasChanged) yield [...known.values()];
    await wait(pollMs, undefined, { signal });
  }
}
