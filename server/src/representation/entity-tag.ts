import { ApiError } from '../errors/api-error';

/** The strong entity tag of a version of a resource (RFC 9110, section 8.8.3). */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/**
 * Whether one of the entity tags of a condition (`If-Match`, `If-None-Match`; RFC 9110, section 13.1) is this one. A weak tag counts as its strong
 * form: a proxy that compresses may have weakened it.
 */
export function matchesEntityTag(condition: string, etag: string): boolean {
  return condition.trim() === '*' || condition.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/**
 * @param ifMatch the condition, if there is one
 * @param etag that of the resource; undefined where it does not exist
 * @throws ApiError 412 `version_mismatch`
 */
export function requireVersion(ifMatch: string | undefined, etag: string | undefined): void {
  if (ifMatch === undefined || (etag !== undefined && matchesEntityTag(ifMatch, etag))) return;
  throw new ApiError(
    'version_mismatch',
    'The resource has changed since the version you hold. Fetch it again and reapply your change.',
    { param: 'If-Match' },
  );
}
