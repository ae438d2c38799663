import {
  ConflictError,
  NotFoundError,
  PaperLink,
  PermissionError,
  ValidationError,
  verifyWebhook,
  type Product,
} from '@paperlink/sdk';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { TestApi } from '../../server/test/support/api';
import { eventually } from '../../server/test/support/eventually';
import { samplePdf, samplePng } from '../../server/test/support/sample-files';

let api: TestApi;
let teamId: string;
let paperlink: PaperLink;

beforeAll(async () => {
  api = await TestApi.start({ config: { worker: true } });
});
afterAll(() => api.stop());
beforeEach(async () => {
  teamId = await api.createTeam();
  paperlink = new PaperLink({ apiKey: await api.createKey(teamId), baseUrl: api.origin });
});

const workshop = { name: 'Strategy workshop', unitPrice: 120, currency: 'EUR' };

describe('against the real server', () => {
  test('a product goes through its life', async () => {
    const { products } = paperlink;
    const created = await products.create({ ...workshop, externalId: 'a/b?c', metadata: { season: 'spring' } });
    expect(created).toMatchObject({ ...workshop, status: 'active' });
    expect(await products.update(created.id, { metadata: { season: null } })).toMatchObject({ metadata: {} });
    expect(await products.upsert('a/b?c', { ...workshop, unitPrice: 130 })).toMatchObject({
      id: created.id,
      unitPrice: 130,
    });
    expect(await products.archive(created.id)).toMatchObject({ status: 'archived' });
    expect(await products.restore(created.id)).toMatchObject({ status: 'active' });
    expect(await paperlink.me.get()).toMatchObject({ team: { id: teamId }, mode: 'test' });
  });

  test('an ETag saves a read and guards a change', async () => {
    const { data, response } = await paperlink.products.create(workshop).withResponse();
    const etag = response.headers.get('ETag')!;
    expect(await paperlink.products.get(data.id, { ifNoneMatch: etag })).toBeUndefined();
    await paperlink.products.update(data.id, { unitPrice: 130 }, { ifMatch: etag });
    expect(await paperlink.products.get(data.id, { ifNoneMatch: etag })).toMatchObject({ unitPrice: 130 });
    await expect(paperlink.products.update(data.id, { unitPrice: 140 }, { ifMatch: etag })).rejects.toBeInstanceOf(
      ConflictError,
    );
  });

  test('the same Idempotency-Key makes one product', async () => {
    const options = { idempotencyKey: 'import-1' };
    const first = await paperlink.products.create(workshop, options);
    const { data, response } = await paperlink.products.create(workshop, options).withResponse();
    expect(data).toEqual(first);
    expect(response.headers.get('Idempotent-Replayed')).toBe('true');
  });

  test('a walk over the pages sees every product once, filters included', async () => {
    const metadata = { 'a&b=c': '100% [x]' };
    const items = Array.from({ length: 25 }, (_, index) => {
      return {
        action: 'create' as const,
        product: { ...workshop, name: `P${index}`, ...(index % 2 ? { metadata } : {}) },
      };
    });
    await paperlink.products.batch({ items });
    const seen: Product[] = [];
    for await (const product of paperlink.products.list({ limit: 5, metadata })) seen.push(product);
    expect(seen.map(({ name }) => name).sort()).toEqual(
      items
        .filter((_, index) => index % 2)
        .map(({ product }) => product.name)
        .sort(),
    );
  });

  test('an invoice goes through its life', async () => {
    const { customers, invoices } = paperlink;
    const customer = await customers.upsert('crm-1', { type: 'company', name: 'Blue Harbor', currency: 'EUR' });
    const { id: productId } = await paperlink.products.create(workshop);
    const lines = [{ productId, quantity: 2 }];
    expect(await invoices.preview({ currency: 'EUR', lines })).toMatchObject({ total: 240 });
    const draft = await invoices.create({ customerId: customer.id, lines });
    await expect(customers.delete(customer.id)).rejects.toMatchObject({ code: 'customer_has_invoices' });
    await invoices.update(draft.id, { notes: 'Thank you.' });
    expect(await invoices.send(draft.id)).toMatchObject({ status: 'sent', notes: 'Thank you.', amountDue: 240 });
    expect(await invoices.createPayment(draft.id, { amount: 240 })).toMatchObject({ status: 'paid', amountDue: 0 });
    await expect(invoices.void(draft.id)).rejects.toMatchObject({
      constructor: ConflictError,
      code: 'invoice_not_open',
    });
    expect((await invoices.list({ status: 'paid', customerId: customer.id })).data).toMatchObject([{ id: draft.id }]);
    const other = await invoices.create({ customerId: customer.id, lines });
    expect(await invoices.delete(other.id)).toMatchObject({ deleted: true });
  });

  test('a document is uploaded, shared, read and downloaded', async () => {
    const { documents, links, visits, test: helpers } = paperlink;
    const first = samplePdf({ pages: 3, size: 100_000 });
    const metadata = { quote: '"\r\n--x' };
    const fields = { name: 'Für Jo', externalId: 'deal-1', metadata };
    const options = { idempotencyKey: 'upload-1' };
    const create = () =>
      documents.create({ file: { data: first.bytes, fileName: 'für "Jo".pdf' }, ...fields }, options);
    const document = await create();
    expect(document).toMatchObject({ ...fields, fileName: 'für "Jo".pdf', size: first.size, pageCount: 3 });
    expect((await create()).id).toBe(document.id);

    const second = samplePng(50_000);
    const stream = Readable.from(second.chunks());
    const changed = await documents.createVersion(document.id, { file: { data: stream, fileName: 'two.png' } });
    expect(changed).toMatchObject({ version: 2, contentType: 'image/png', size: second.size });
    expect((await documents.listVersions(document.id)).data.map(({ version }) => version)).toEqual([2, 1]);

    const { data: file, response } = await documents.download(document.id, { version: 1 }).withResponse();
    expect(file).toMatchObject({ fileName: 'für "Jo".pdf', contentType: 'application/pdf', size: first.size });
    expect(Buffer.from(await file.arrayBuffer()).equals(first.bytes)).toBe(true);
    const ifNoneMatch = response.headers.get('ETag')!;
    expect(await documents.download(document.id, { version: 1 }, { ifNoneMatch })).toBeUndefined();
    const part = await documents.download(document.id, {}, { range: 'bytes=1-3' });
    expect(Buffer.from(await part.arrayBuffer()).toString()).toBe('PNG');

    const link = await links.create({ documentId: document.id, access: { requireEmail: true } });
    const { visits: made } = await helpers.createVisits({ linkId: link.id, count: 3 });
    const seen: string[] = [];
    for await (const visit of visits.list({ linkId: link.id, limit: 2 })) seen.push(visit.id);
    expect(seen.sort()).toEqual(made.map((visit) => visit.id).sort());
    expect(await visits.get(seen[0]!)).toMatchObject({ linkId: link.id, pages: [{ page: 1 }] });
    expect(await links.getAnalytics(link.id)).toMatchObject({ views: 3 });
    expect(await documents.getAnalytics(document.id, { from: '2999-01-01' })).toMatchObject({ views: 0 });
    const damaged = documents.create({ file: new Blob(['<html>']) });
    await expect(damaged).rejects.toMatchObject({ constructor: ValidationError, code: 'file_type_not_supported' });
  });

  test('events come as webhooks that verify, and are there to read', async () => {
    const { webhookEndpoints, events } = paperlink;
    const deliveries: { body: string; headers: IncomingHttpHeaders }[] = [];
    const receiver = createServer((request, response) => {
      void text(request).then((body) => {
        deliveries.push({ body, headers: request.headers });
        response.end();
      });
    }).listen(0, '127.0.0.1');
    try {
      await once(receiver, 'listening');
      const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
      const { id, secret } = await webhookEndpoints.create({ url, events: ['product.created'] });
      const { secret: next } = await webhookEndpoints.rotateSecret(id);
      const product = await paperlink.products.create(workshop);
      await eventually(() => expect(deliveries).toHaveLength(1));
      const [{ body, headers }] = deliveries as [(typeof deliveries)[0]];
      const event = await verifyWebhook(body, headers, next);
      expect(await verifyWebhook(body, headers, secret)).toEqual(event);
      expect(event).toMatchObject({ type: 'product.created', data: { object: product } });
      await expect(verifyWebhook(body.replace('120', '121'), headers, next)).rejects.toMatchObject({
        code: 'signature_mismatch',
      });
      expect(await events.get(event.id)).toEqual(event);
      const types: string[] = [];
      for await (const each of events.list({ sort: 'sequence', limit: 1 })) types.push(each.type);
      expect(types).toEqual(['webhook_endpoint.created', 'webhook_endpoint.updated', 'product.created']);

      const [delivery] = (await webhookEndpoints.listDeliveries(id)).data;
      expect(await webhookEndpoints.getDelivery(id, delivery!.id)).toMatchObject({ request: { body } });
      await webhookEndpoints.redeliverDelivery(id, delivery!.id);
      await webhookEndpoints.test(id);
      await eventually(() =>
        expect(deliveries.map(({ headers: h }) => h['webhook-id']).filter((each) => each === event.id)).toHaveLength(2),
      );
      expect(await webhookEndpoints.redeliverDeliveries(id, { since: product.createdAt })).toEqual({ count: 0 });
      expect(await webhookEndpoints.delete(id)).toMatchObject({ id });
    } finally {
      receiver.closeAllConnections();
      receiver.close();
    }
  });

  test('refusals come as their classes', async () => {
    const { products } = paperlink;
    await expect(products.get('01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21')).rejects.toMatchObject({
      constructor: NotFoundError,
      code: 'product_not_found',
      requestId: expect.stringMatching(/^req_/) as unknown,
    });
    await expect(products.create({ ...workshop, unitPrice: -1 })).rejects.toMatchObject({
      constructor: ValidationError,
      param: 'unitPrice',
    });
    const readOnly = new PaperLink({
      apiKey: await api.createKey(teamId, { scope: 'READ_ONLY' }),
      baseUrl: api.origin,
    });
    await expect(readOnly.products.create(workshop)).rejects.toBeInstanceOf(PermissionError);
  });

  test('a server that comes back within the retries is waited for', async () => {
    let attempts = 0;
    const fetch = (request: Request) => {
      attempts += 1;
      return attempts < 3 ? Promise.reject(new TypeError('fetch failed')) : globalThis.fetch(request);
    };
    const client = new PaperLink({ apiKey: await api.createKey(teamId), baseUrl: api.origin, fetch });
    expect(await client.products.create(workshop)).toMatchObject(workshop);
    expect(attempts).toBe(3);
  });
});
