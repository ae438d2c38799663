import { ApiError } from '../errors/api-error';

/** What a member is in a team, from the one who may do everything down. */
export const roles = ['OWNER', 'ADMIN', 'MANAGER', 'MEMBER'] as const;
export type Role = (typeof roles)[number];

/** Owners and Admins look after the people of a team; what an Owner is, only an Owner may give or take. */
export function hasAuthorityOver(authority: Role | undefined, role: Role): boolean {
  return authority === 'OWNER' || (authority === 'ADMIN' && role !== 'OWNER');
}

/**
 * @param authority the role of who acts; undefined if they are not in the team
 * @param role that of the person acted on, or the one to be given
 * @throws ApiError 403 `role_insufficient`
 */
export function requireAuthorityOver(authority: Role | undefined, role: Role): void {
  if (hasAuthorityOver(authority, role)) return;
  throw new ApiError(
    'role_insufficient',
    authority === 'ADMIN' ? 'Only an Owner may make, change or remove Owners.' : 'Only Owners and Admins may do this.',
  );
}
