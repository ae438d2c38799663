const roles = ['OWNER', 'ADMIN', 'MANAGER', 'MEMBER'];

/** Each operation that needs a session (`sessionCookie`) says under `x-roles` who may use it; no other operation has roles. */
export function operationRoles() {
  return {
    Operation(operation, { location, report }) {
      const allowed = operation['x-roles'];
      const needsSession = (operation.security ?? []).some((scheme) => 'sessionCookie' in scheme);
      if (!needsSession) {
        if (allowed !== undefined)
          report({
            message: 'Only a session has a role: leave out `x-roles`.',
            location: location.child('x-roles').key(),
          });
        return;
      }
      const isList = Array.isArray(allowed) && allowed.length > 0 && allowed.every((role) => roles.includes(role));
      if (!isList)
        report({ message: `Say under \`x-roles\` who may use it: ${roles.join(', ')}.`, location: location.key() });
    },
  };
}
