import { ApiError } from '../errors/api-error';

/** Pairs of the client's own. */
export type Metadata = Record<string, string>;

/** In a change, null takes a pair away. */
export type MetadataChanges = Record<string, string | null>;

const mostPairs = 50;

/** The pairs there are with the changes made to them. @throws ApiError 422 `metadata_too_large` */
export function mergeMetadata(current: Metadata, changes: MetadataChanges = {}): Metadata {
  const merged = Object.entries({ ...current, ...changes }).filter(
    (pair): pair is [string, string] => pair[1] !== null,
  );
  if (merged.length > mostPairs) {
    throw new ApiError('metadata_too_large', `There can be at most ${mostPairs} metadata pairs.`, {
      param: 'metadata',
    });
  }
  return Object.fromEntries(merged);
}
