import type { ErrorCatalogueEntry } from './errors-page';
import type { Guide } from './guides';

interface Addresses {
  /** The origin clients use; empty where none is configured, which makes the links relative. */
  publicUrl: string;
  basePath: string;
  specificationUrl: string;
}

/** A map of the documentation for language models, in the form of llmstxt.org. */
export function llmsText({ publicUrl, basePath, specificationUrl }: Addresses, guides: readonly Guide[]): string {
  const docs = publicUrl + basePath;
  const guideLines = guides.map(({ slug, title, summary }) => `- [${title}](${docs}/guides/${slug}.md): ${summary}`);
  return `# PaperLink API

> The public REST API of PaperLink: share documents, see who reads them, send invoices, from your own programs. JSON over HTTPS, described by an OpenAPI 3.1
> document that every request and every reply is checked against.

Base path: ${publicUrl}/api/v1. Send an API key with every request: \`Authorization: Bearer pk_test_…\`. A \`pk_test_…\` key works on an isolated sandbox, a
\`pk_live_…\` key on live data. Send an \`Idempotency-Key\` with every change, so that it can be repeated safely.

## Contract

- [OpenAPI document](${publicUrl}${specificationUrl}): every operation, parameter, schema and event, with examples. Needs no key.
- [Reference](${docs}): the same for people, with samples in curl, Node and Python.

## Guides

${guideLines.join('\n')}

## Errors

- [List of errors](${docs}/errors.md): every error code, its status, whether to retry, and what to do.
`;
}

/** The list of errors as Markdown. */
export function errorsMarkdown(catalogue: readonly ErrorCatalogueEntry[]): string {
  const rows = catalogue.map(
    ({ code, status, type, retryable, description }) =>
      `| \`${code}\` | ${status} | \`${type}\` | ${retryable ? 'yes' : 'no'} | ${description.replaceAll('|', '\\|')} |`,
  );
  return `# Errors

Every refusal and every failure has the same body, explained in the [guide to errors](guides/errors.md). These are all its codes.

| code | status | type | retryable | what it means |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
