/**
 * Whether one of the entity tags of a condition (`If-Match`, `If-None-Match`; RFC 9110, section 13.1) is this one. A weak tag counts as its strong
 * form: a proxy that compresses may have weakened it.
 */
export function matchesEntityTag(condition: string, etag: string): boolean {
  return condition.trim() === '*' || condition.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
