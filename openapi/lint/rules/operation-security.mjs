/** Each operation says itself which key it needs (`security: []` for none), so that no tool has to know the default. */
export function operationSecurity() {
  return {
    Operation(operation, { location, report }) {
      if (Array.isArray(operation.security)) return;
      report({
        message: 'Say under `security` how a caller authenticates, `[]` if not at all.',
        location: location.key(),
      });
    },
  };
}
