// Compiled by types.test.ts, never run: each `@ts-expect-error` is a mistake the types must catch.
import {
  PaperLink,
  PaperLinkError,
  RateLimitError,
  ValidationError,
  verifyWebhook,
  WebhookVerificationError,
  type ApiPromise,
  type Analytics,
  type Customer,
  type Document,
  type DocumentCreate,
  type DocumentVersion,
  type DownloadedFile,
  type Event,
  type EventType,
  type FileInput,
  type Invoice,
  type Link,
  type Me,
  type Page,
  type PagePromise,
  type Product,
  type ProductCreate,
  type Reply,
  type Visit,
  type VisitDetail,
  type WebhookEndpoint,
  type WebhookVerificationCode,
} from '@paperlink/sdk';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function expectType<Expected>() {
  return <Actual>(_: Actual, ..._mismatch: Equal<Actual, Expected> extends true ? [] : [never]): void => {};
}

const paperlink = new PaperLink({
  apiKey: 'pk_test_x',
  baseUrl: 'https://api.example.com',
  timeoutMs: 1,
  maxRetries: 0,
  fetch,
});
const { products } = paperlink;
const id = '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21';
const complete: ProductCreate = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };

export async function results() {
  expectType<Product>()(await products.create(complete));
  expectType<Product>()(await products.get(id));
  expectType<Product>()(await products.get(id, { timeoutMs: 5 }));
  expectType<Product | undefined>()(await products.get(id, { ifNoneMatch: '"v1"' }));
  expectType<Product>()(await products.update(id, { unitPrice: 1, metadata: { season: null } }));
  expectType<Product>()(await products.upsert('sku-1', complete));
  expectType<Product>()(await products.archive(id));
  expectType<Product>()(await products.restore(id));
  expectType<Me>()(await paperlink.me.get());
  expectType<Reply<Product>>()(await products.get(id).withResponse());
  expectType<ApiPromise<Product>>()(products.get(id));
  expectType<PagePromise<Product>>()(products.list());
  expectType<Page<Product>>()(await products.list({ limit: 5 }));
  expectType<Page<Product>>()(await (await products.list()).nextPage());
  for await (const product of products.list({ status: 'all' })) expectType<Product>()(product);
  for await (const product of await products.list()) expectType<Product>()(product);
  const { results } = await products.batch({
    atomic: true,
    items: [{ action: 'upsert', externalId: 'x', product: complete }],
  });
  expectType<'created' | 'updated' | 'unchanged' | 'archived' | 'failed'>()(results[0]!.outcome);
  expectType<number>()((await products.get(id)).unitPrice);
  // @ts-expect-error -- the expectation itself can fail
  expectType<string>()((await products.get(id)).unitPrice);
}

export async function bodies() {
  // @ts-expect-error -- required fields are missing
  await products.create({ name: 'Workshop' });
  // @ts-expect-error -- a misspelt field
  await products.create({ ...complete, unitPrise: 5 });
  // @ts-expect-error -- a price is a number
  await products.create({ ...complete, unitPrice: '120.00' });
  // @ts-expect-error -- the server sets the id
  await products.create({ ...complete, id });
  // @ts-expect-error -- null removes a pair only in an update
  await products.create({ ...complete, metadata: { season: null } });
  // @ts-expect-error -- the status is changed by archive and restore
  await products.update(id, { status: 'archived' });
  // @ts-expect-error -- an unknown action
  await products.batch({ items: [{ action: 'destroy', id }] });
  // @ts-expect-error -- an archive takes no product
  await products.batch({ items: [{ action: 'archive', id, product: complete }] });
  // @ts-expect-error -- the external id comes first
  await products.upsert(complete);
}

export async function queries() {
  // @ts-expect-error -- an unknown parameter
  await products.list({ page: 2 });
  // @ts-expect-error -- an unknown status
  await products.list({ status: 'deleted' });
  // @ts-expect-error -- a limit is a number
  await products.list({ limit: '20' });
  // @ts-expect-error -- metadata is asked for by text
  await products.list({ metadata: { season: 3 } });
  // @ts-expect-error -- an id is needed
  await products.get();
  // @ts-expect-error -- an id is text
  await products.get(7);
}

export async function options() {
  const { signal } = new AbortController();
  await products.update(
    id,
    {},
    { idempotencyKey: 'k', ifMatch: '"v1"', timeoutMs: 1, totalTimeoutMs: 2, maxRetries: 0, signal, headers: {} },
  );
  await products.list({}, { signal: undefined });
  // @ts-expect-error -- a read needs no Idempotency-Key
  await products.get(id, { idempotencyKey: 'k' });
  // @ts-expect-error -- a new product has no version to match
  await products.create(complete, { ifMatch: '"v1"' });
  // @ts-expect-error -- a misspelt option
  await products.get(id, { timeout: 5 });
  // @ts-expect-error -- the result may be undefined
  const product: Product = await products.get(id, { ifNoneMatch: '"v1"' });
  const conditional = { ifNoneMatch: '"v1"' };
  // @ts-expect-error -- also when the option comes in a variable
  const other: Product = await products.get(id, conditional);
  return [product, other];
}

export function clients() {
  // @ts-expect-error -- the key is required
  new PaperLink({});
  // @ts-expect-error -- a misspelt option
  new PaperLink({ apiKey: 'k', url: '' });
  // @ts-expect-error -- there is no such resource
  void paperlink.product;
  // @ts-expect-error -- there is no such method
  products.delete(id);
  // @ts-expect-error -- resources are not to be replaced
  paperlink.products = products;
  return new PaperLink({
    apiKey: 'k',
    onRequest: ({ method, attempt }) => void [method, attempt],
    onResponse: ({ status }) => Promise.resolve(void status),
  });
}

export async function pages() {
  const page = await products.list();
  // @ts-expect-error -- a page is not its items
  const items: Product[] = page;
  // @ts-expect-error -- the next page belongs to the page, not to the promise
  await products.list().nextPage();
  // @ts-expect-error -- pages are walked with for await
  for (const product of page) return product;
  return items;
}

export function errors(error: unknown) {
  if (error instanceof ValidationError) {
    expectType<'validation_error'>()(error.type);
    expectType<string | undefined>()(error.errors[0]?.path);
  }
  if (error instanceof RateLimitError) expectType<number | undefined>()(error.retryAfterSeconds);
  if (error instanceof PaperLinkError) {
    expectType<string | undefined>()(error.requestId);
    expectType<number | undefined>()(error.status);
    // @ts-expect-error -- an error is not to be changed
    error.code = 'other';
  }
}

export async function webhooks(request: Request) {
  const event = await verifyWebhook(await request.text(), request.headers, 'whsec_x');
  expectType<Event>()(event);
  expectType<EventType>()(event.type);
  if (event.type === 'invoice.paid') {
    expectType<Invoice>()(event.data.object);
    expectType<'invoice.paid'>()(event.type);
    // @ts-expect-error -- an invoice has no price of its own
    void event.data.object.unitPrice;
  }
  // @ts-expect-error -- there is no such event
  if (event.type === 'invoice.payed') return;
  // @ts-expect-error -- before its type is known, an event may be about anything
  void event.data.object.number;
  switch (event.type) {
    case 'customer.deleted':
      return expectType<Customer>()(event.data.object);
    case 'product.created':
    case 'product.archived':
      return expectType<Product>()(event.data.object);
    case 'document.version_created':
      return expectType<Document>()(event.data.object);
    case 'link.deleted':
      return expectType<Link>()(event.data.object);
    case 'visit.completed':
      return expectType<Visit>()(event.data.object);
    case 'webhook_endpoint.disabled':
      return expectType<WebhookEndpoint>()(event.data.object);
    default:
      expectType<number>()(event.sequence);
  }
  for await (const each of paperlink.events.list({ type: 'invoice.paid', sort: 'sequence' })) expectType<Event>()(each);
}

export async function webhookArguments(
  request: { headers: NodeJS.Dict<string | string[]>; body: Buffer },
  error: unknown,
) {
  await verifyWebhook(request.body, request.headers, ['whsec_x', 'whsec_y']);
  await verifyWebhook(new ArrayBuffer(1), new Headers(), 'whsec_x');
  // @ts-expect-error -- the body must not have been parsed
  await verifyWebhook({ type: 'invoice.paid' }, request.headers, 'whsec_x');
  // @ts-expect-error -- a secret is needed
  await verifyWebhook(request.body, request.headers);
  // @ts-expect-error -- an environment variable may not be set
  await verifyWebhook(request.body, request.headers, process.env.WEBHOOK_SECRET);
  if (error instanceof WebhookVerificationError) expectType<WebhookVerificationCode>()(error.code);
}

export async function files() {
  expectType<ArrayBuffer>()(await paperlink.invoices.getPdf('id'));
  expectType<ArrayBuffer | undefined>()(await paperlink.invoices.getPdf('id', { ifNoneMatch: '"x"' }));
}

export async function uploads(blob: Blob, stream: ReadableStream<Uint8Array>, buffer: Buffer) {
  const { documents } = paperlink;
  expectType<Document>()(await documents.create({ file: { path: './proposal.pdf' } }));
  expectType<Document>()(await documents.createVersion(id, { file: blob }, { ifMatch: '"v1"', idempotencyKey: 'k' }));
  const files: FileInput[] = [
    blob,
    stream,
    buffer,
    new ArrayBuffer(1),
    createReadStream('./proposal.pdf'),
    { data: buffer, fileName: 'proposal.pdf' },
    { path: './proposal.pdf', fileName: undefined },
  ];
  for (const file of files) await documents.create({ file, name: 'Proposal', metadata: { deal: '881' } });
  const input: DocumentCreate = { file: blob };
  // @ts-expect-error -- a text could be a path or what is in the file
  await documents.create({ file: './proposal.pdf' });
  // @ts-expect-error -- a file is needed
  await documents.create({ name: 'Proposal' });
  // @ts-expect-error -- the file has a name, not a title
  await documents.create({ file: { data: buffer, title: 'proposal.pdf' } });
  // @ts-expect-error -- a version is its file alone
  await documents.createVersion(id, { file: blob, name: 'Proposal' });
  return input;
}

export async function downloads() {
  const { documents } = paperlink;
  const file = await documents.download(id, { version: 1 }, { range: 'bytes=0-9', ifRange: '"x"' });
  expectType<DownloadedFile>()(file);
  expectType<DownloadedFile>()(await documents.download(id));
  expectType<DownloadedFile | undefined>()(await documents.download(id, undefined, { ifNoneMatch: '"x"' }));
  expectType<ArrayBuffer>()(await file.arrayBuffer());
  await writeFile(file.fileName, file.stream());
  // @ts-expect-error -- a version is a number
  await documents.download(id, { version: '1' });
  // @ts-expect-error -- only files have ranges
  await documents.get(id, { range: 'bytes=0-9' });
}

export async function readers() {
  const { documents, links, visits, test } = paperlink;
  expectType<Link>()(await links.create({ documentId: id, access: { requireEmail: true } }));
  expectType<Page<DocumentVersion>>()(await documents.listVersions(id));
  expectType<Analytics>()(await documents.getAnalytics(id, { from: '2025-01-01' }));
  expectType<Analytics>()(await links.getAnalytics(id));
  expectType<PagePromise<Visit>>()(visits.list({ linkId: id }));
  expectType<VisitDetail>()(await visits.get(id));
  expectType<Visit[]>()((await test.createVisits({ linkId: id, count: 3 })).visits);
}
