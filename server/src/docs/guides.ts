import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMarkdown, type RenderedMarkdown } from './markdown';

/** The guides in the order they are read; each is `{slug}.md` in the guides' folder. */
const slugs = [
  'authentication',
  'modes',
  'pagination',
  'idempotency',
  'rate-limits',
  'errors',
  'documents',
  'invoices',
  'events',
  'webhooks',
  'integrations',
  'versioning',
] as const;

/** The server the guides are written for; their readers see the address of this one. */
const writtenFor = 'http://localhost:4010';

export interface Guide extends RenderedMarkdown {
  slug: string;
  /** As written, with this server's address. */
  markdown: string;
}

/**
 * Reads and renders all guides.
 * @param publicUrl the origin clients use; empty where none is configured, which leaves the address of a local server
 * @throws Error when one is missing or does not begin with a title and a paragraph
 */
export function loadGuides(directory: string, publicUrl: string): readonly Guide[] {
  return slugs.map((slug) => {
    const file = join(directory, `${slug}.md`);
    const markdown = readFileSync(file, 'utf8').replaceAll(writtenFor, publicUrl || writtenFor);
    try {
      return { slug, markdown, ...renderMarkdown(markdown) };
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  });
}
