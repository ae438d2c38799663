/** Every POST and PATCH can be sent again safely: it takes an `Idempotency-Key` header. */
export function idempotencyKey() {
  return {
    Paths: {
      PathItem(item, { location, report, resolve }) {
        const takesKey = (owner) =>
          (owner.parameters ?? []).some((parameter) => {
            const { node } = resolve(parameter);
            return node?.in === 'header' && node.name === 'Idempotency-Key';
          });
        for (const method of ['post', 'patch']) {
          const operation = item[method];
          if (!operation || takesKey(operation) || takesKey(item)) continue;
          report({
            message: 'A POST or PATCH takes an `Idempotency-Key`; refer to shared/parameters/IdempotencyKey.yaml.',
            location: location.child(method).key(),
          });
        }
      },
    },
  };
}
