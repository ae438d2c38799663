const verbsByMethod = {
  get: ['list', 'get'],
  post: ['create'],
  put: ['upsert'],
  patch: ['update'],
  delete: ['delete', 'archive'],
};

/**
 * An operationId is verb + noun in camelCase, and the verb tells the method: it becomes the name of the handler and of the
 * SDK's method. `actions` lists the further verbs that a POST may have. A webhook is called `notify…`.
 */
export function operationIdVerb({ actions = [] }) {
  const check =
    (verbs) =>
    (operation, { key, location, report }) => {
      const { operationId } = operation;
      const allowed = verbs(key);
      if (operationId === undefined || new RegExp(`^(${allowed.join('|')})[A-Z][A-Za-z0-9]*$`, 'u').test(operationId))
        return;
      report({
        message: `\`${operationId}\` must be one of ${allowed.join(', ')} followed by a noun in PascalCase.`,
        location: location.child('operationId'),
      });
    };
  return {
    Paths: {
      Operation: check((method) => [...(verbsByMethod[method] ?? []), ...(method === 'post' ? actions : [])]),
    },
    WebhooksMap: { Operation: check(() => ['notify']) },
  };
}
