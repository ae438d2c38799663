import { randomInt } from 'node:crypto';
import { invalidRequest } from '../contract/validation-errors';
import type { Mode } from '../db/roles';
import { ApiError } from '../errors/api-error';

/** What the slugs of test mode begin with, and no other: whoever opens a link brings no key that would tell the mode. */
const testPrefix = 'test-';

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** 131 bits: nobody comes upon one by trying. */
const randomCharacters = 22;
/** Of a slug that is chosen, without what it begins with in test mode. */
const maxChosenCharacters = 64;

/** The last part of an address that nobody can guess. */
export function randomSlug(mode: Mode): string {
  const characters = Array.from({ length: randomCharacters }, () => base62[randomInt(base62.length)]);
  return prefixOf(mode) + characters.join('');
}

/**
 * The slug that a team has chosen, as it will be: in lower case, and in test mode behind `test-`.
 * @throws ApiError 422 `slug_reserved` for one of test mode in live mode, 400 for one that is too long
 */
export function chosenSlug(mode: Mode, chosen: string): string {
  const slug = chosen.toLowerCase();
  const prefixed = slug.startsWith(testPrefix);
  if (mode === 'live' && prefixed) {
    throw new ApiError('slug_reserved', `Slugs that begin with ${testPrefix} belong to test mode.`, { param: 'slug' });
  }
  const own = prefixed ? slug.slice(testPrefix.length) : slug;
  if (own.length > maxChosenCharacters) {
    const message = `must not have more than ${maxChosenCharacters} characters, without ${testPrefix}`;
    throw invalidRequest([{ path: '/body/slug', code: 'max_length', message }]);
  }
  return prefixOf(mode) + own;
}

/** The mode of the link that has this slug, if there is one. */
export function modeOfSlug(slug: string): Mode {
  return slug.toLowerCase().startsWith(testPrefix) ? 'test' : 'live';
}

const prefixOf = (mode: Mode): string => (mode === 'test' ? testPrefix : '');
