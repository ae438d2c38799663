/** openapi.yaml is a table of contents: each entry of `paths` and `webhooks` is one `$ref`, and nothing else. */
export function pathsByReference() {
  return {
    Root(root, { location, report }) {
      for (const section of ['paths', 'webhooks']) {
        for (const [name, entry] of Object.entries(root[section] ?? {})) {
          const keys = Object.keys(entry ?? {});
          if (keys.length === 1 && keys[0] === '$ref') continue;
          report({
            message: `\`${name}\` must be a single \`$ref\` to a file of its own; describe the operations there.`,
            location: location.child([section, name]).key(),
          });
        }
      }
    },
  };
}
