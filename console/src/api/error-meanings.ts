import { useQuery } from '@tanstack/react-query';

/** The public list of errors, as Markdown: a table with a row for each code. */
const listAddress = '/api/docs/errors.md';

/** Where the public API's errors are explained, this one in particular. */
export const errorAddress = (code: string): string => `/api/docs/errors#${code}`;

/** What an error code of the public API means, in Markdown with code spans only; null for one that the list does not have. */
export function useErrorMeaning(code: string) {
  return useQuery({
    queryKey: ['error-meanings'],
    queryFn: async ({ signal }) => {
      const reply = await fetch(listAddress, { signal });
      return reply.ok ? readMeanings(await reply.text()) : {};
    },
    staleTime: Infinity,
    select: (meanings) => meanings[code] ?? null,
  });
}

/** Code → meaning, from rows of the form "| `code` | status | `type` | retryable | meaning |", in which a pipe is written `\|`. */
function readMeanings(markdown: string): Record<string, string> {
  const rows = markdown.matchAll(/^\| `(\w+)` \|(?:[^|]*\|){3} (.*) \|$/gm);
  return Object.fromEntries([...rows].map(([, code, meaning]) => [code!, meaning!.replaceAll('\\|', '|')] as const));
}
