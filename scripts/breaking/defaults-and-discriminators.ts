import { isDeepStrictEqual } from 'node:util';
import { pointerStep, type BreakingChange } from './breaking-change';

type JsonObject = Record<string, unknown>;

/** Keywords whose value is a map from names to nodes, so that a key `default` in there is just a name. */
const maps = new Set([
  'paths',
  'webhooks',
  'callbacks',
  'responses',
  'headers',
  'content',
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
]);

/** Keywords whose value is data, not a description. */
const data = new Set(['example', 'examples', 'enum', 'const', 'default', 'discriminator']);

interface Side {
  document: JsonObject;
  node: unknown;
}

/**
 * What `redocly diff` lets pass: a `default` that changed, came or went, which changes what a request without the field
 * means; and a discriminator that another property or other values steer. The documents are walked from their paths and
 * webhooks, side by side and through each `$ref`, so that moving a schema into a component is no change.
 */
export function findChangedDefaultsAndDiscriminators(baseline: JsonObject, revision: JsonObject): BreakingChange[] {
  const changes = new Map<string, BreakingChange>();
  const compared = new Map<unknown, Set<unknown>>();
  const report = (rule: string, pointer: string, message: string): void => {
    changes.set(`${rule} ${pointer} ${message}`, { rule, pointer, message });
  };

  const walk = (before: Side, after: Side, place: string, inMap: boolean): void => {
    const base = follow(before, place);
    const next = follow(after, place);
    if (Array.isArray(base.node)) return walkArray(base, next);
    if (!isObject(base.node) || !isObject(next.node) || compared.get(base.node)?.has(next.node)) return;
    compared.set(base.node, (compared.get(base.node) ?? new Set()).add(next.node));
    if (!inMap) compareNode(base.node, next.node, base.pointer, report);
    for (const [key, child] of Object.entries(base.node)) {
      if (!inMap && data.has(key)) continue;
      const counterpart = { document: after.document, node: next.node[key] };
      walk(
        { document: before.document, node: child },
        counterpart,
        `${base.pointer}/${pointerStep(key)}`,
        !inMap && maps.has(key),
      );
    }
  };

  const walkArray = (base: Side & { pointer: string }, next: Side): void => {
    if (!Array.isArray(base.node) || !Array.isArray(next.node)) return;
    const candidates = next.node.map((node: unknown) => ({ document: next.document, node }));
    for (const [index, node] of base.node.entries()) {
      const item = { document: base.document, node: node as unknown };
      const match = candidates.find((candidate) => identity(candidate) === identity(item)) ?? candidates[index];
      if (match) walk(item, match, `${base.pointer}/${index}`, false);
    }
  };

  for (const section of ['paths', 'webhooks']) {
    const before = { document: baseline, node: baseline[section] };
    walk(before, { document: revision, node: revision[section] }, `#/${section}`, true);
  }
  return [...changes.values()];
}

function compareNode(
  base: JsonObject,
  next: JsonObject,
  pointer: string,
  report: (rule: string, pointer: string, message: string) => void,
): void {
  if (!isDeepStrictEqual(base.default, next.default)) {
    const change = `from ${describe(base.default)} to ${describe(next.default)}`;
    report('default-changed', `${pointer}/default`, `The default changed ${change}.`);
  }
  if (!isObject(base.discriminator)) return;
  const steer = isObject(next.discriminator) ? next.discriminator : {};
  if (base.discriminator.propertyName !== steer.propertyName) {
    const change = `from ${describe(base.discriminator.propertyName)} to ${describe(steer.propertyName)}`;
    report(
      'discriminator-changed',
      `${pointer}/discriminator/propertyName`,
      `The discriminating property changed ${change}.`,
    );
  }
  const targets = isObject(steer.mapping) ? steer.mapping : {};
  for (const [value, target] of Object.entries((base.discriminator.mapping ?? {}) as JsonObject)) {
    if (targets[value] === target) continue;
    const change = `from ${describe(target)} to ${describe(targets[value])}`;
    const place = `${pointer}/discriminator/mapping/${pointerStep(value)}`;
    report('discriminator-changed', place, `The value \`${value}\` of the discriminator changed ${change}.`);
  }
}

/** The node itself, or what its `$ref` points at, with its place in its document. */
function follow(side: Side, place: string): Side & { pointer: string } {
  if (!isObject(side.node) || typeof side.node.$ref !== 'string') return { ...side, pointer: place };
  const pointer = side.node.$ref;
  const steps = pointer.slice(2).split('/');
  const node = steps.reduce<unknown>((parent, step) => {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    return isObject(parent) ? parent[name] : undefined;
  }, side.document);
  return { document: side.document, node, pointer };
}

/** What makes an array's item the same one on both sides: a parameter's place and name, else where its `$ref` points. */
function identity(side: Side): string | undefined {
  const { node } = follow(side, '');
  if (isObject(node) && typeof node.name === 'string' && typeof node.in === 'string') return `${node.in} ${node.name}`;
  return isObject(side.node) && typeof side.node.$ref === 'string' ? side.node.$ref : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return value === undefined ? 'none' : `\`${JSON.stringify(value)}\``;
}
