import { bindHandlers } from '../../src/contract/bind';
import type { ContractDocument } from '../../src/contract/document';
import { createGates, type OperationGate } from '../../src/contract/gate';
import { TestApi } from '../support/api';
import { contract, operations } from './operations';

const handler = () => ({ status: 200, body: {} });

const file = { type: 'string', format: 'binary', maxLength: 1 };

describe('the handlers', () => {
  let gates: OperationGate[];
  const complete = Object.fromEntries(operations.map(({ id }) => [id, handler]));

  beforeAll(() => {
    gates = createGates(contract);
  });

  it('are joined with the operations of the contract', () => {
    expect(
      bindHandlers(gates, complete)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(operations.map(({ id }) => id).sort());
  });

  it('must not miss an operation', () => {
    const { getMe: _, ...incomplete } = complete;
    expect(() => bindHandlers(gates, incomplete)).toThrow(/Without a handler: getMe\. Without an operation: none/);
  });

  it('must not have one more', () => {
    expect(() => bindHandlers(gates, { ...complete, getThing: handler })).toThrow(/Without an operation: getThing/);
  });

  it('keep the server from starting where they differ', async () => {
    await expect(TestApi.start({ overrideHandlers: { getThing: handler } })).rejects.toThrow(/getThing/);
  });
});

describe('a contract that cannot be served refuses to boot', () => {
  const change = (mutate: (schemas: Record<string, Record<string, unknown>>, document: ContractDocument) => void) => {
    const document = structuredClone(contract);
    mutate(document.components['schemas'] as never, document);
    return createGates(document);
  };

  it('while the real one boots', () => {
    expect(change(() => undefined)).toHaveLength(operations.length);
  });

  const faults: Record<string, Record<string, unknown>> = {
    'a reference to nothing': { $ref: '#/components/schemas/Nowhere' },
    'a pattern that is none': { type: 'string', pattern: '(' },
    'a type that is none': { type: 'text' },
    'a format nobody knows': { type: 'string', format: 'postcode' },
    'a keyword of the wrong kind': { type: 'string', maxLength: 'long' },
  };
  it.each(Object.entries(faults))('%s, in requests', (_what, schema) => {
    expect(() =>
      change((schemas) => Object.assign(schemas['ProductCreate']!['properties'] as object, { name: schema })),
    ).toThrow();
  });
  it.each(Object.entries(faults))('%s, in replies', (_what, schema) => {
    expect(() =>
      change((schemas) => Object.assign(schemas['Product']!['properties'] as object, { name: schema })),
    ).toThrow();
  });
  it.each(Object.entries(faults))('%s, in parameters', (_what, schema) => {
    expect(() =>
      change((_, document) => Object.assign(document.components['parameters']!['Limit'] as object, { schema })),
    ).toThrow();
  });

  const bodies: [string, object, RegExp][] = [
    ['of a media type it has no reader for', { 'text/csv': { schema: {} } }, /createDocument .*text\/csv/],
    [
      'of two media types',
      { 'application/json': { schema: {} }, 'multipart/form-data': { schema: {} } },
      /one of them/,
    ],
    ['that is a form without a file', form({ name: { type: 'string' } }), /it has no field file/],
    ['with a file by another name', form({ photo: { type: 'string', format: 'binary', maxLength: 1 } }), /photo/],
    ['with a file of any size', form({ file: { type: 'string', format: 'binary' } }), /maxLength/],
    ['with a number among its fields', form({ file, pages: { type: 'integer' } }), /pages/],
  ];
  it.each(bodies)('a body %s', (_what, content, reason) => {
    expect(() =>
      change((_, { paths }) => Object.assign(paths['/documents']!['post']!.requestBody!, { content })),
    ).toThrow(reason);
  });
});

function form(properties: object): object {
  return { 'multipart/form-data': { schema: { type: 'object', properties } } };
}
