import { v7 as uuidv7 } from 'uuid';
import { breachesOf, leakIn } from '../contract/oracle';
import { type Operation } from '../contract/operations';
import { type Reply, TestApi } from '../support/api';
import { consoleOperations, createStaff, isNullable } from './visitor';

let api: TestApi;
let staff: Awaited<ReturnType<typeof createStaff>>;

beforeAll(async () => {
  api = await TestApi.start();
  staff = await createStaff(api);
});
afterAll(() => api.stop());

const withBody = consoleOperations.filter(({ body }) => body);
const withParameters = consoleOperations.filter(({ parameters }) => parameters.length > 0);
const named = (operations: Operation[]) => operations.map((operation) => [operation.id, operation] as const);

/** The path with ids that nothing has. */
const pathOf = (operation: Operation) =>
  operation.path.replace('{requestId}', `req_${'0'.repeat(32)}`).replace(/\{\w+\}/, uuidv7());

const send = (operation: Operation, path: string, options: { body?: unknown; headers?: Record<string, string> } = {}) =>
  staff.OWNER.visitor.send(operation.method, path, options);

function expectRefused(operation: Operation, reply: Reply, what: string): void {
  expect(`${what}: ${reply.status} ${reply.text.slice(0, 300)}`).toMatch(/: 4(00|13|15) /);
  expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
  expect(leakIn(reply.text)).toBeUndefined();
}

/** The fields of an example, each with values that no field of the description allows. */
function* spoilt(operation: Operation): Generator<[what: string, body: unknown]> {
  const example = operation.body!.example as Record<string, unknown>;
  for (const name of Object.keys(example)) {
    if (!isNullable(operation, name)) yield [`${name} = null`, { ...example, [name]: null }];
    for (const value of [{}, [], true, '', '\u0000', 'a\ud800', 'x'.repeat(10_000)]) {
      yield [`${name} = ${JSON.stringify(value).slice(0, 20)}`, { ...example, [name]: value }];
    }
  }
  yield ['an unknown field', { ...example, surprise: 1 }];
  yield ['__proto__', JSON.stringify(example).replace('{', '{"__proto__":{"role":"OWNER"},')];
}

const asIs: unknown[] = [
  '{',
  '',
  'null',
  '[]',
  '"text"',
  '{"a":1}{"b":2}',
  `{"a":${'['.repeat(100)}${']'.repeat(100)}}`,
];

describe.each(named(withBody))('%s', (_id, operation) => {
  it('refuses every spoilt body in the one error shape, and names the place', async () => {
    for (const [what, body] of spoilt(operation)) {
      const reply = await send(operation, pathOf(operation), { body });
      expectRefused(operation, reply, what);
      expect((reply.body as { error: { errors: object[] } }).error.errors.length).toBeGreaterThan(0);
    }
    for (const body of asIs) expectRefused(operation, await send(operation, pathOf(operation), { body }), String(body));
  });

  it('refuses what is not JSON, and what is too much', async () => {
    const body = JSON.stringify(operation.body!.example);
    const type = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
    const form = await send(operation, pathOf(operation), { body, ...type });
    expect(form.status).toBe(415);
    expectRefused(operation, form, 'a form');
    const big = await send(operation, pathOf(operation), { body: JSON.stringify({ a: 'x'.repeat(1024 * 1024) }) });
    expect(big.status).toBe(413);
    expectRefused(operation, big, 'a megabyte');
  });
});

describe.each(named(withParameters))('%s', (_id, operation) => {
  it('refuses parameters that it does not have, and values that they cannot have', async () => {
    const options = operation.body ? { body: operation.body.example } : {};
    expectRefused(operation, await send(operation, `${pathOf(operation)}?surprise=1`, options), 'an unknown parameter');
    for (const { name, in: place } of operation.parameters) {
      for (const value of ['%00', 'x'.repeat(2000)]) {
        const path =
          place === 'query' ? `${pathOf(operation)}?${name}=${value}` : operation.path.replace(`{${name}}`, value);
        const reply = await send(operation, path, options);
        expect(`${name} = ${value.slice(0, 10)}: ${reply.status}`).toMatch(/: 40[04]$/);
        expect(leakIn(reply.text)).toBeUndefined();
      }
    }
  });
});
