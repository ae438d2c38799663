import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenApiDocument } from '../../scripts/generate/bundle';
import { listOperations } from '../../scripts/generate/operations';
import { methodName, renderSdkResources } from '../../scripts/generate/sdk';

const root = path.resolve(__dirname, '../..');

function contract(): OpenApiDocument {
  return JSON.parse(readFileSync(path.join(root, 'openapi/generated/openapi.json'), 'utf8')) as OpenApiDocument;
}

function render(change: (document: OpenApiDocument) => void = () => {}): string {
  const document = contract();
  change(document);
  return renderSdkResources(document, listOperations(document));
}

function operation(operationId: string, more: object = {}): object {
  return { operationId, summary: 'Do it', description: 'In full.', tags: ['Products'], ...more };
}

describe('the generator', () => {
  test('has written what is checked in', () => {
    expect(readFileSync(path.join(root, 'sdk/src/generated/resources.ts'), 'utf8')).toBe(render());
  });

  test('gives a new operation its method, with its summary', () => {
    const code = render((document) => {
      const id = { name: 'id', in: 'path' };
      const versionId = { name: 'versionId', in: 'path' };
      const depth = { name: 'depth', in: 'query', required: true };
      document.paths['/products/{id}/versions/{versionId}'] = {
        post: operation('copyProductVersion', { parameters: [id, versionId, depth], requestBody: {} }),
      };
    });
    expect(code).toContain('   * Do it.\n   *\n   * In full.\n');
    const types = ["Body<'copyProductVersion'>", "Query<'copyProductVersion'>", "Options<'copyProductVersion'>"];
    expect(code).toContain(
      `copyVersion(id: string, versionId: string, body: ${types[0]}, query: ${types[1]}, options?: ${types[2]})`,
    );
    expect(code).toContain("'/products/{id}/versions/{versionId}', { path: { id, versionId }, body, query }, options)");
  });

  test('gives a new resource its class and its property', () => {
    const code = render((document) => {
      document.paths['/webhook-endpoints'] = { get: operation('listWebhookEndpoints') };
    });
    expect(code).toContain('export class WebhookEndpointsResource extends Resource {');
    expect(code).toContain('this.webhookEndpoints = new WebhookEndpointsResource(api);');
    expect(code).toMatch(/list\(options\?: Options<'listWebhookEndpoints'>\): PagePromise/);
  });

  test('tells uploads and downloads from other calls', () => {
    const code = render();
    expect(code).toContain("this.api.upload('POST', '/documents/{id}/versions', { path: { id }, body }, options)");
    expect(code).toContain(
      "this.api.download('/documents/{id}/download', ['application/pdf', 'image/png', 'image/jpeg'], ",
    );
    expect(code).toContain("this.api.file('/invoices/{id}/pdf', ['application/pdf'], ");
    const otherName = (document: OpenApiDocument) => {
      const schema = { properties: { attachment: { type: 'string', format: 'binary' } } };
      const requestBody = { content: { 'multipart/form-data': { schema } } };
      document.paths['/products/{id}/photo'] = { put: operation('setProductPhoto', { requestBody }) };
    };
    expect(() => render(otherName)).toThrow('setProductPhoto: an upload has one file, in its field `file`.');
  });

  test('leaves out operations that take no key', () => {
    expect(render()).not.toContain('getSpecification');
  });

  test('refuses two operations that would be one method', () => {
    const clash = (document: OpenApiDocument) => {
      document.paths['/products/new'] = { post: operation('createProducts') };
    };
    expect(() => render(clash)).toThrow('Two operations would both become products.create');
  });

  test.each([
    ['listProducts', 'products', 'list'],
    ['batchProducts', 'products', 'batch'],
    ['getMe', 'me', 'get'],
    ['listDocumentVersions', 'documents', 'listVersions'],
    ['rotateWebhookEndpointSecret', 'webhookEndpoints', 'rotateSecret'],
    ['listDeliveries', 'deliveries', 'list'],
    ['getDelivery', 'deliveries', 'get'],
    ['resetTestData', 'test', 'resetData'],
    ['createTestVisit', 'test', 'createVisit'],
  ])('calls %s of %s "%s"', (operationId, resource, name) => {
    expect(methodName(operationId, resource)).toBe(name);
  });
});
