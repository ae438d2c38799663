import { PaperLink } from '@paperlink/sdk';
import { Screen } from './screen';
import { connect } from './server';
import { findOrUpload } from './shared-document';
import { followVisits } from './visits';

/** Shares a document and shows who reads it, until the signal aborts. */
async function run(paperlink: PaperLink, baseUrl: string, signal: AbortSignal): Promise<void> {
  const { team, mode } = await paperlink.me.get({ signal });
  const document = await findOrUpload(paperlink, signal);
  const link = await paperlink.links.create({ documentId: document.id, name: 'Demo' }, { signal });
  console.log(`\n  Team       ${team.name}, ${mode} mode, at ${baseUrl}`);
  console.log(`  Document   ${document.name}, ${document.pageCount} pages`);
  console.log(`  Open this  ${new URL(link.url, baseUrl).href}`);
  console.log('  Stop       Ctrl-C\n\nWaiting for readers …\n');
  const screen = new Screen(process.stdout);
  for await (const visits of followVisits(paperlink, link.id, signal)) screen.show(visits);
}

async function main(): Promise<number> {
  const interruption = new AbortController();
  // npm and the terminal may each send one for a single Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());
  try {
    const { close, ...connection } = await connect(process.env, interruption.signal);
    try {
      await run(new PaperLink(connection), connection.baseUrl, interruption.signal);
    } finally {
      await close();
    }
  } catch (error) {
    if (!interruption.signal.aborted) {
      console.error(error instanceof Error ? error.message : String(error));
      return 1;
    }
  }
  console.log('\nThe end. The document, its links and their visits stay, for GET /visits and the analytics.');
  return 0;
}

void main().then((status) => (process.exitCode = status));
