import { FileBody } from '../../src/contract/file-body';
import { createGates, type OperationGate } from '../../src/contract/gate';
import { contract } from './operations';

describe('a reply that should be a file', () => {
  let gate: OperationGate;
  const file = (mediaType: string) => new FileBody(mediaType, () => Promise.resolve(new Uint8Array()));
  const headers: Record<string, string> = { ETag: '"x"' };
  /** What every reply carries besides. */
  const common = Object.fromEntries(
    [
      ...['Request-Id', 'RateLimit', 'RateLimit-Policy'],
      ...['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
    ].map((name) => [name, '1']),
  );
  const problemsWith = (status: number, body: unknown, own = headers) =>
    gate.validateReply(status, [common, own], body);

  beforeAll(() => {
    const path = '/invoices/{id}/pdf';
    [gate] = createGates({ ...contract, paths: { [path]: contract.paths[path]! } }) as [OperationGate];
  });

  it('is one, of the type and with the headers of the contract', () => {
    expect(problemsWith(200, file('application/pdf'))).toEqual([]);
    expect(problemsWith(200, file('text/html'))).toEqual(['/body should not be text/html']);
    expect(problemsWith(200, { data: {} })).toEqual(['/body should not be application/json']);
    expect(problemsWith(200, undefined)).toEqual(['/body is missing']);
    expect(problemsWith(200, file('application/pdf'), {})).toEqual(['header ETag is missing']);
  });

  it('is none where the contract has JSON, or nothing', () => {
    expect(problemsWith(404, file('application/pdf'), {})).toEqual(['/body should not be application/pdf']);
    expect(problemsWith(304, file('application/pdf'))).toEqual(['there should be no body']);
  });
});
