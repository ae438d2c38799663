import type { Changes } from './changes';
import { bodySuffix } from './examples';
import { phrase, type NewOperation } from './request';

const examples: Record<string, string> = { id: '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21', externalId: 'sku-1042' };

/** Adds a test that asks for the operation's success, and so fails until there is a handler. */
export function addTest(changes: Changes, operation: NewOperation): void {
  const { operationId, method, path, resource, verb, noun } = operation;
  const file = `server/test/${resource}/${phrase(operationId).replaceAll(' ', '-')}.test.ts`;
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => examples[name]!);
  const status = verb === 'create' ? 201 : 200;
  const hasBody = bodySuffix(operation) !== undefined;
  const body = `{ name: 'A ${phrase(noun)}' }`;
  const outcome = verb === 'list' ? `a page, empty at first` : `the ${phrase(noun)}`;
  const expectation =
    verb === 'list'
      ? `expect(reply.body).toEqual({ data: { data: [], hasMore: false, nextCursor: null } });`
      : `expect(reply.body.data).toMatchObject(${hasBody ? 'body' : `{ id: expect.any(String) }`});`;
  changes.create(
    file,
    `import { TestApi } from '../support/api';

describe('${operationId}', () => {
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

  it('answers ${status} with ${outcome}', async () => {
    ${hasBody ? `const body = ${body};` : ''}
    const reply = await api.request('${method.toUpperCase()}', '${address}', { key${hasBody ? ', body' : ''} });
    expect(reply.status).toBe(${status});
    ${expectation}
  });
});
`,
  );
}
