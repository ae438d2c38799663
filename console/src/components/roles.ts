import type { Role } from '../api/session';

interface RoleDescription {
  role: Role;
  name: string;
  /** What somebody with the role may do. */
  description: string;
}

const descriptions: Record<Role, Omit<RoleDescription, 'role'>> = {
  OWNER: { name: 'Owner', description: 'May do everything, and decides who else is an Owner.' },
  ADMIN: { name: 'Admin', description: 'Looks after people, API keys and integrations. Cannot touch Owners.' },
  MANAGER: { name: 'Manager', description: 'Leads work in PaperLink. Sees no API keys and invites nobody.' },
  MEMBER: { name: 'Member', description: 'Works in PaperLink. Sees no API keys and invites nobody.' },
};

/** For example "Owner". */
export const roleName = (role: Role): string => descriptions[role].name;

/** "an Owner", "a Member". */
export const roleWithArticle = (role: Role): string => `${/^[AO]/.test(role) ? 'an' : 'a'} ${roleName(role)}`;

/** The roles that somebody of this role may give and take, from the mightiest down; see `requireAuthorityOver` on the server. */
export function rolesWithin(authority: Role): RoleDescription[] {
  const all = (Object.keys(descriptions) as Role[]).map((role) => ({ role, ...descriptions[role] }));
  if (authority === 'OWNER') return all;
  return authority === 'ADMIN' ? all.filter(({ role }) => role !== 'OWNER') : [];
}
