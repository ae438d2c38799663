import { createRequire } from 'node:module';

const verbsByMethod = createRequire(import.meta.url)('../operation-verbs.json');

/**
 * An operationId is verb + noun in camelCase, and the verb tells the method: it becomes the name of the handler and of the
 * SDK's method. operation-verbs.json lists the verbs of each method; a POST may carry out an action that is listed there.
 * A webhook is called `notify…`.
 */
export function operationIdVerb() {
  return {
    Paths: { Operation: check((method) => verbsByMethod[method] ?? []) },
    WebhooksMap: { Operation: check(() => ['notify']) },
  };
}

function check(verbsOf) {
  return (operation, { key, location, report }) => {
    const { operationId } = operation;
    const verbs = verbsOf(key);
    const expected = new RegExp(`^(${verbs.join('|')})[A-Z][A-Za-z0-9]*$`, 'u');
    if (operationId === undefined || expected.test(operationId)) return;
    report({
      message: `\`${operationId}\` must be one of ${verbs.join(', ')} followed by a noun in PascalCase.`,
      location: location.child('operationId'),
    });
  };
}
