import { typesOf } from './schema-types.mjs';

/**
 * Every object in a request body refuses fields it does not know: `unevaluatedProperties: false`, which unlike
 * `additionalProperties` also works around an `allOf`. The branches of an `allOf` stay open; the schema around them is closed.
 * A map whose values have a schema (`additionalProperties: {…}`) needs no closing.
 */
export function closedRequests() {
  return {
    Paths: {
      RequestBody(body, ctx) {
        for (const [mediaType, { schema }] of Object.entries(body.content ?? {})) {
          if (schema) checkClosed(schema, ctx.location.child(['content', mediaType, 'schema']), ctx, new Set());
        }
      },
    },
  };
}

function checkClosed(reference, place, ctx, seen, isBranch = false) {
  const { schema, location } = follow(reference, place, ctx);
  const visit = `${location.absolutePointer} ${isBranch}`;
  if (typeof schema !== 'object' || seen.has(visit)) return;
  seen.add(visit);
  if (!isBranch && isOpenObject(schema)) {
    ctx.report({ message: 'Close this request object with `unevaluatedProperties: false`.', location: location.key() });
  }
  for (const { keyword, path, child } of children(schema)) {
    checkClosed(child, location.child(path), ctx, seen, keyword === 'allOf');
  }
}

function follow(schema, location, { resolve }) {
  if (schema.$ref === undefined) return { schema, location };
  const target = resolve(schema, location.source.absoluteRef);
  return target.node === undefined ? { schema: true, location } : { schema: target.node, location: target.location };
}

function isOpenObject(schema) {
  const isObject = typesOf(schema).includes('object') || 'properties' in schema || 'allOf' in schema;
  return isObject && schema.unevaluatedProperties !== false && typeof schema.additionalProperties !== 'object';
}

function* children(schema) {
  for (const keyword of ['items', 'additionalProperties']) {
    if (typeof schema[keyword] === 'object') yield { keyword, path: [keyword], child: schema[keyword] };
  }
  for (const keyword of ['properties', 'patternProperties']) {
    for (const [name, child] of Object.entries(schema[keyword] ?? {})) yield { keyword, path: [keyword, name], child };
  }
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    for (const [index, child] of (schema[keyword] ?? []).entries()) yield { keyword, path: [keyword, index], child };
  }
}
