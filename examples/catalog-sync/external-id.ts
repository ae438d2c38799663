import { createHash } from 'node:crypto';

const longest = 255;

/**
 * The external id of a variant: its product's handle and its option values, joined by slashes. Different variants never share one: slashes and
 * percent signs inside a part are encoded, a missing option keeps its place, and an id that would be too long ends in a hash of the whole.
 */
export function externalIdOf(handle: string, optionValues: string[]): string {
  const parts = [handle, ...optionValues].map((part) => part.replace(/[%/]/g, encodeURIComponent));
  const id = parts.join('/').replace(/\/+$/, '');
  const points = Array.from(id);
  if (points.length <= longest) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32);
  return `${points.slice(0, longest - hash.length - 1).join('')}~${hash}`;
}
