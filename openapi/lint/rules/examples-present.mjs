/** Every component schema and every media type shows an example: documentation, mock and client generators live on them. */
export function examplesPresent() {
  const check = (node, { location, report }) => {
    if ('example' in node || node.examples !== undefined) return;
    report({ message: 'Give an `example`.', location: location.key() });
  };
  return {
    MediaType: check,
    Schema(schema, ctx) {
      if (isComponent(ctx.location)) check(schema, ctx);
    },
  };
}

/** Bundling makes a component of each schema that has a file to itself. */
function isComponent({ pointer }) {
  return pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(pointer);
}
