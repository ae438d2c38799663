// Generated from openapi/ by `npm run generate`. Do not edit.

import type { ApiPromise } from '../api-promise';
import type { Body, Conditional, Data, Item, Options, Query } from '../operation-types';
import type { PagePromise } from '../page';
import { Resource, type Api } from '../resource';

/**
 * Whom you send invoices to. A customer cannot be deleted while an invoice refers to it.
 */
export class CustomersResource extends Resource {
  /**
   * List customers.
   *
   * Returns customers a page at a time, the newest first unless you ask for another order. Deleted ones appear with `updatedSince` alone.
   */
  list(query?: Query<'listCustomers'>, options?: Options<'listCustomers'>): PagePromise<Item<'listCustomers'>> {
    return this.api.list('/customers', { query }, options);
  }

  /**
   * Create a customer.
   *
   * Adds a customer. Its external id, where given, must be new in the team and mode.
   */
  create(body: Body<'createCustomer'>, options?: Options<'createCustomer'>): ApiPromise<Data<'createCustomer'>> {
    return this.api.call('POST', '/customers', { body }, options);
  }

  /**
   * Create or update a customer by your own id.
   *
   * Updates the customer that carries this external id, or creates it if there is none, so that a sync need not know which.
   * On update, the fields you leave out stay as they are; `metadata` is merged as in an update.
   * Sending what is already there changes nothing and causes no event.
   */
  upsert(externalId: string, body: Body<'upsertCustomer'>, options?: Options<'upsertCustomer'>): ApiPromise<Data<'upsertCustomer'>> {
    return this.api.call('PUT', '/customers/by-external-id/{externalId}', { path: { externalId }, body }, options);
  }

  /**
   * Get a customer.
   *
   * Returns one customer of the key's team and mode.
   */
  get(id: string, options?: Options<'getCustomer'>): ApiPromise<Data<'getCustomer'>>;
  get(id: string, options: Conditional<'getCustomer'>): ApiPromise<Data<'getCustomer'> | undefined>;
  get(id: string, options?: Options<'getCustomer'> | Conditional<'getCustomer'>): ApiPromise<Data<'getCustomer'>> {
    return this.api.call('GET', '/customers/{id}', { path: { id } }, options);
  }

  /**
   * Delete a customer.
   *
   * Deletes the customer and returns it with `deleted: true`. It is refused with the code `customer_has_invoices` while an invoice, a draft too, refers to the customer.
   * Its external id is free again.
   */
  delete(id: string, options?: Options<'deleteCustomer'>): ApiPromise<Data<'deleteCustomer'>> {
    return this.api.call('DELETE', '/customers/{id}', { path: { id } }, options);
  }

  /**
   * Update a customer.
   *
   * Changes the fields you send and leaves the others as they are; an `address` is replaced as a whole. In `metadata`, the pairs you send are set, a pair
   * sent as `null` is removed, and the rest stay. Invoices that were sent already keep the details they were sent with.
   * Sending what is already there changes nothing and causes no event.
   */
  update(id: string, body: Body<'updateCustomer'>, options?: Options<'updateCustomer'>): ApiPromise<Data<'updateCustomer'>> {
    return this.api.call('PATCH', '/customers/{id}', { path: { id }, body }, options);
  }
}

/**
 * Files you share: PDFs and images. A document keeps all its versions; its links always show the current one.
 * Documents are never destroyed: deleting one archives it, and an archived document can be restored.
 */
export class DocumentsResource extends Resource {
  /**
   * List documents.
   *
   * Returns documents a page at a time, the newest first unless you ask for another order.
   */
  list(query?: Query<'listDocuments'>, options?: Options<'listDocuments'>): PagePromise<Item<'listDocuments'>> {
    return this.api.list('/documents', { query }, options);
  }

  /**
   * Upload a document.
   *
   * Uploads a file as `multipart/form-data`. The file is read as it comes and checked: `file_type_not_supported` is the code for anything but a PDF, a PNG or a JPEG, `file_damaged`, `file_encrypted`
   * and `file_too_complex` are those for files that cannot be shown to readers. All of these are a 422, and nothing is stored.
   * Sent again with the same `Idempotency-Key`, the same file is stored once. Send the other fields before the file or after it, as you like.
   */
  create(body: Body<'createDocument'>, options?: Options<'createDocument'>): ApiPromise<Data<'createDocument'>> {
    return this.api.upload('POST', '/documents', { body }, options);
  }

  /**
   * Get a document.
   *
   * Returns one document of the key's team and mode, archived ones too.
   */
  get(id: string, options?: Options<'getDocument'>): ApiPromise<Data<'getDocument'>>;
  get(id: string, options: Conditional<'getDocument'>): ApiPromise<Data<'getDocument'> | undefined>;
  get(id: string, options?: Options<'getDocument'> | Conditional<'getDocument'>): ApiPromise<Data<'getDocument'>> {
    return this.api.call('GET', '/documents/{id}', { path: { id } }, options);
  }

  /**
   * Archive a document.
   *
   * Archives the document and returns it. Its links stop showing it at once, its visits stay, and it can be restored. Archiving an archived document changes nothing.
   */
  archive(id: string, options?: Options<'archiveDocument'>): ApiPromise<Data<'archiveDocument'>> {
    return this.api.call('DELETE', '/documents/{id}', { path: { id } }, options);
  }

  /**
   * Update a document.
   *
   * Changes the fields you send and leaves the others as they are. In `metadata`, the pairs you send are set, a pair sent as `null` is removed,
   * and the rest stay. Sending what is already there changes nothing and causes no event. To change the file, upload a new version.
   */
  update(id: string, body: Body<'updateDocument'>, options?: Options<'updateDocument'>): ApiPromise<Data<'updateDocument'>> {
    return this.api.call('PATCH', '/documents/{id}', { path: { id }, body }, options);
  }

  /**
   * Get the analytics of a document.
   *
   * Returns how the document was read: visits, different readers, time, pages and days, over all its links and versions. Visits of bots and of your own team are left out.
   */
  getAnalytics(id: string, query?: Query<'getDocumentAnalytics'>, options?: Options<'getDocumentAnalytics'>): ApiPromise<Data<'getDocumentAnalytics'>> {
    return this.api.call('GET', '/documents/{id}/analytics', { path: { id }, query }, options);
  }

  /**
   * Download a document.
   *
   * Returns the file as an attachment, the current version or the one you name, archived or not. Parts of it can be asked for with `Range`. The `ETag` is the SHA-256 of the file.
   */
  download(id: string, query?: Query<'downloadDocument'>, options?: Options<'downloadDocument'>): ApiPromise<Data<'downloadDocument'>>;
  download(id: string, query: Query<'downloadDocument'> | undefined, options: Conditional<'downloadDocument'>): ApiPromise<Data<'downloadDocument'> | undefined>;
  download(id: string, query?: Query<'downloadDocument'>, options?: Options<'downloadDocument'> | Conditional<'downloadDocument'>): ApiPromise<Data<'downloadDocument'>> {
    return this.api.download('/documents/{id}/download', ['application/pdf', 'image/png', 'image/jpeg'], { path: { id }, query }, options);
  }

  /**
   * Restore an archived document.
   *
   * Makes an archived document available through its links again. Restoring an active document changes nothing.
   */
  restore(id: string, options?: Options<'restoreDocument'>): ApiPromise<Data<'restoreDocument'>> {
    return this.api.call('POST', '/documents/{id}/restore', { path: { id } }, options);
  }

  /**
   * List the versions of a document.
   *
   * Returns the versions of a document, the newest first.
   */
  listVersions(id: string, query?: Query<'listDocumentVersions'>, options?: Options<'listDocumentVersions'>): PagePromise<Item<'listDocumentVersions'>> {
    return this.api.list('/documents/{id}/versions', { path: { id }, query }, options);
  }

  /**
   * Upload a new version of a document.
   *
   * Uploads a file as the next version of the document. Its links show it from now on; visits keep the version they saw. The file is read as it comes and checked: `file_type_not_supported` is the code for anything but a PDF, a PNG or a JPEG, `file_damaged`, `file_encrypted`
   * and `file_too_complex` are those for files that cannot be shown to readers. All of these are a 422, and nothing is stored.
   * A document has at most 1,000 versions. An archived one takes new versions as well, and stays archived.
   */
  createVersion(id: string, body: Body<'createDocumentVersion'>, options?: Options<'createDocumentVersion'>): ApiPromise<Data<'createDocumentVersion'>> {
    return this.api.upload('POST', '/documents/{id}/versions', { path: { id }, body }, options);
  }
}

/**
 * Every change of every resource, in order. Poll them, or have them sent to you by webhooks: both say the same.
 */
export class EventsResource extends Resource {
  /**
   * List events.
   *
   * Returns the changes of the last 30 days, the newest first unless you ask for the other order. To follow changes, ask with `sort=sequence` and keep the `id` of the last event
   * you processed: sent as `after`, it gets you what came since. An event appears a moment after the change was made; none ever appears before one that you have already got.
   */
  list(query?: Query<'listEvents'>, options?: Options<'listEvents'>): PagePromise<Item<'listEvents'>> {
    return this.api.list('/events', { query }, options);
  }

  /**
   * Get an event.
   *
   * Returns one event of the last 30 days.
   */
  get(id: string, options?: Options<'getEvent'>): ApiPromise<Data<'getEvent'>>;
  get(id: string, options: Conditional<'getEvent'>): ApiPromise<Data<'getEvent'> | undefined>;
  get(id: string, options?: Options<'getEvent'> | Conditional<'getEvent'>): ApiPromise<Data<'getEvent'>> {
    return this.api.call('GET', '/events/{id}', { path: { id } }, options);
  }
}

/**
 * Bills, from the draft to the last payment. A draft can be changed; once sent, an invoice has a number, keeps the details
 * of the customer and of your team as they were, and never changes again, but for payments and being voided.
 */
export class InvoicesResource extends Resource {
  /**
   * List invoices.
   *
   * Returns invoices a page at a time, the newest first unless you ask for another order. Deleted drafts appear with `updatedSince` alone.
   */
  list(query?: Query<'listInvoices'>, options?: Options<'listInvoices'>): PagePromise<Item<'listInvoices'>> {
    return this.api.list('/invoices', { query }, options);
  }

  /**
   * Create an invoice.
   *
   * Drafts an invoice. A line with a `productId` copies the product as it is at this moment; later changes of the product do not touch it. Prices and taxes are
   * calculated exactly, each line and each tax rate rounded once, half up, to the digits of the currency. A customer or product that does not exist is refused with
   * `reference_not_found`, an archived product with `product_archived`, a product in another currency with `currency_mismatch`. Lines of more than 128 kB in
   * all, descriptions that are copied included, are refused with `invoice_too_large`.
   */
  create(body: Body<'createInvoice'>, options?: Options<'createInvoice'>): ApiPromise<Data<'createInvoice'>> {
    return this.api.call('POST', '/invoices', { body }, options);
  }

  /**
   * Preview an invoice.
   *
   * Calculates what an invoice with these lines would come to, and stores nothing. The amounts are those that `POST /invoices` would give.
   */
  preview(body: Body<'previewInvoice'>, options?: Options<'previewInvoice'>): ApiPromise<Data<'previewInvoice'>> {
    return this.api.call('POST', '/invoices/preview', { body }, options);
  }

  /**
   * Get an invoice.
   *
   * Returns one invoice of the key's team and mode.
   */
  get(id: string, options?: Options<'getInvoice'>): ApiPromise<Data<'getInvoice'>>;
  get(id: string, options: Conditional<'getInvoice'>): ApiPromise<Data<'getInvoice'> | undefined>;
  get(id: string, options?: Options<'getInvoice'> | Conditional<'getInvoice'>): ApiPromise<Data<'getInvoice'>> {
    return this.api.call('GET', '/invoices/{id}', { path: { id } }, options);
  }

  /**
   * Delete a draft.
   *
   * Deletes a draft and returns it with `deleted: true`. An invoice that was sent cannot be deleted (`invoice_not_draft`): void it.
   */
  delete(id: string, options?: Options<'deleteInvoice'>): ApiPromise<Data<'deleteInvoice'>> {
    return this.api.call('DELETE', '/invoices/{id}', { path: { id } }, options);
  }

  /**
   * Update a draft.
   *
   * Changes the fields of a draft that you send and leaves the others as they are; `lines` are replaced as a whole. An invoice that was sent can no longer be changed:
   * that is refused with `invoice_not_draft`. Sending what is already there changes nothing and causes no event.
   */
  update(id: string, body: Body<'updateInvoice'>, options?: Options<'updateInvoice'>): ApiPromise<Data<'updateInvoice'>> {
    return this.api.call('PATCH', '/invoices/{id}', { path: { id }, body }, options);
  }

  /**
   * Record a payment.
   *
   * Records what was received for an invoice that was sent and returns the invoice. A payment that completes the total makes it `paid`. More than is due is refused with
   * `payment_exceeds_amount_due`, a payment of an invoice that is a draft, paid or void with `invoice_not_open`. An invoice has 100 payments at most: a 100th that does not complete the total is
   * refused with `too_many_payments`. Send an `Idempotency-Key`: then a repeated request is never a second payment.
   */
  createPayment(id: string, body: Body<'createInvoicePayment'>, options?: Options<'createInvoicePayment'>): ApiPromise<Data<'createInvoicePayment'>> {
    return this.api.call('POST', '/invoices/{id}/payments', { path: { id }, body }, options);
  }

  /**
   * Get the PDF of an invoice.
   *
   * Returns the invoice as a PDF file, the same bytes as long as nothing in it changes. A draft gives a PDF that is marked as one. Latin, Greek and Cyrillic letters are
   * written; those of other scripts appear as boxes.
   */
  getPdf(id: string, options?: Options<'getInvoicePdf'>): ApiPromise<Data<'getInvoicePdf'>>;
  getPdf(id: string, options: Conditional<'getInvoicePdf'>): ApiPromise<Data<'getInvoicePdf'> | undefined>;
  getPdf(id: string, options?: Options<'getInvoicePdf'> | Conditional<'getInvoicePdf'>): ApiPromise<Data<'getInvoicePdf'>> {
    return this.api.file('/invoices/{id}/pdf', ['application/pdf'], { path: { id } }, options);
  }

  /**
   * Send an invoice.
   *
   * Gives the draft its number, keeps the details of the customer and of your team as they are at this moment, and opens its page at `hostedUrl`. From now on its content
   * never changes. Anything but a draft is refused with `invoice_not_draft`. An invoice of nothing is paid at once.
   */
  send(id: string, options?: Options<'sendInvoice'>): ApiPromise<Data<'sendInvoice'>> {
    return this.api.call('POST', '/invoices/{id}/send', { path: { id } }, options);
  }

  /**
   * Void an invoice.
   *
   * Cancels an invoice that was sent. It keeps its number. An invoice that is a draft, paid or void is refused with `invoice_not_open`, one with payments with `invoice_has_payments`.
   */
  void(id: string, options?: Options<'voidInvoice'>): ApiPromise<Data<'voidInvoice'>> {
    return this.api.call('POST', '/invoices/{id}/void', { path: { id } }, options);
  }
}

/**
 * Addresses at which a document can be read, each with rules of its own: a password, an email address, a date on which it ends.
 * Make a link for each reader, and see who read what.
 */
export class LinksResource extends Resource {
  /**
   * List links.
   *
   * Returns links a page at a time, the newest first unless you ask for another order. Deleted ones appear with `updatedSince` alone.
   */
  list(query?: Query<'listLinks'>, options?: Options<'listLinks'>): PagePromise<Item<'listLinks'>> {
    return this.api.list('/links', { query }, options);
  }

  /**
   * Create a link.
   *
   * Makes an address at which a document can be read, under rules of its own. A document can have many links: make one for each reader and see who read what.
   */
  create(body: Body<'createLink'>, options?: Options<'createLink'>): ApiPromise<Data<'createLink'>> {
    return this.api.call('POST', '/links', { body }, options);
  }

  /**
   * Get a link.
   *
   * Returns one link of the key's team and mode.
   */
  get(id: string, options?: Options<'getLink'>): ApiPromise<Data<'getLink'>>;
  get(id: string, options: Conditional<'getLink'>): ApiPromise<Data<'getLink'> | undefined>;
  get(id: string, options?: Options<'getLink'> | Conditional<'getLink'>): ApiPromise<Data<'getLink'>> {
    return this.api.call('GET', '/links/{id}', { path: { id } }, options);
  }

  /**
   * Delete a link.
   *
   * Deletes the link and returns it with `deleted: true`. Nobody can read through it from then on; its visits stay. Its slug and its external id are free again.
   */
  delete(id: string, options?: Options<'deleteLink'>): ApiPromise<Data<'deleteLink'>> {
    return this.api.call('DELETE', '/links/{id}', { path: { id } }, options);
  }

  /**
   * Update a link.
   *
   * Changes the fields you send, in `access` too, and leaves the others as they are; the lists in `access` are replaced as a whole. In `metadata`, the pairs you
   * send are set, a pair sent as `null` is removed, and the rest stay. A change holds from the next request of every reader. Sending what is already there
   * changes nothing and causes no event.
   */
  update(id: string, body: Body<'updateLink'>, options?: Options<'updateLink'>): ApiPromise<Data<'updateLink'>> {
    return this.api.call('PATCH', '/links/{id}', { path: { id }, body }, options);
  }

  /**
   * Get the analytics of a link.
   *
   * Returns how the link was read: visits, different readers, time, pages and days. Visits of bots and of your own team are left out.
   */
  getAnalytics(id: string, query?: Query<'getLinkAnalytics'>, options?: Options<'getLinkAnalytics'>): ApiPromise<Data<'getLinkAnalytics'>> {
    return this.api.call('GET', '/links/{id}/analytics', { path: { id }, query }, options);
  }
}

/**
 * What the key you are using may do. Integration platforms call this to test a connection.
 */
export class MeResource extends Resource {
  /**
   * Get the current key.
   *
   * Returns the team, mode, scope and quota of the key that is used. The way to test a connection.
   */
  get(options?: Options<'getMe'>): ApiPromise<Data<'getMe'>> {
    return this.api.call('GET', '/me', {}, options);
  }
}

/**
 * The catalog of things you sell. A product is the price, tax rate and description that an invoice line copies.
 * Products are never destroyed: deleting one archives it, and an archived product can be restored.
 */
export class ProductsResource extends Resource {
  /**
   * List products.
   *
   * Returns products a page at a time, the newest first unless you ask for another order.
   */
  list(query?: Query<'listProducts'>, options?: Options<'listProducts'>): PagePromise<Item<'listProducts'>> {
    return this.api.list('/products', { query }, options);
  }

  /**
   * Create a product.
   *
   * Adds a product to the catalog. Its SKU and its external id, where given, must be new in the team and mode.
   */
  create(body: Body<'createProduct'>, options?: Options<'createProduct'>): ApiPromise<Data<'createProduct'>> {
    return this.api.call('POST', '/products', { body }, options);
  }

  /**
   * Create, update, upsert and archive many products.
   *
   * Carries out up to 100 changes in the order given and reports on each in that order. By default every item stands alone: one that fails
   * leaves the others standing. With `atomic: true` the first failure undoes them all and is the error of the whole request,
   * its `param` naming the item.
   */
  batch(body: Body<'batchProducts'>, options?: Options<'batchProducts'>): ApiPromise<Data<'batchProducts'>> {
    return this.api.call('POST', '/products/batch', { body }, options);
  }

  /**
   * Create or update a product by your own id.
   *
   * Updates the product that carries this external id, or creates it if there is none, so that a sync need not know which.
   * On update, the fields you leave out stay as they are; `metadata` is merged as in an update. An archived product is restored:
   * the event is then `product.restored`, and its `previous` lists all fields that changed with it.
   * Sending what is already there changes nothing and causes no event.
   */
  upsert(externalId: string, body: Body<'upsertProduct'>, options?: Options<'upsertProduct'>): ApiPromise<Data<'upsertProduct'>> {
    return this.api.call('PUT', '/products/by-external-id/{externalId}', { path: { externalId }, body }, options);
  }

  /**
   * Get a product.
   *
   * Returns one product of the key's team and mode, archived ones too.
   */
  get(id: string, options?: Options<'getProduct'>): ApiPromise<Data<'getProduct'>>;
  get(id: string, options: Conditional<'getProduct'>): ApiPromise<Data<'getProduct'> | undefined>;
  get(id: string, options?: Options<'getProduct'> | Conditional<'getProduct'>): ApiPromise<Data<'getProduct'>> {
    return this.api.call('GET', '/products/{id}', { path: { id } }, options);
  }

  /**
   * Archive a product.
   *
   * Takes the product out of the catalog and returns it with the status `archived`. Invoices that already use it do not change.
   * Archiving an archived product changes nothing.
   */
  archive(id: string, options?: Options<'archiveProduct'>): ApiPromise<Data<'archiveProduct'>> {
    return this.api.call('DELETE', '/products/{id}', { path: { id } }, options);
  }

  /**
   * Update a product.
   *
   * Changes the fields you send and leaves the others as they are. In `metadata`, the pairs you send are set, a pair
   * sent as `null` is removed, and the rest stay. Sending what is already there changes nothing and causes no event.
   */
  update(id: string, body: Body<'updateProduct'>, options?: Options<'updateProduct'>): ApiPromise<Data<'updateProduct'>> {
    return this.api.call('PATCH', '/products/{id}', { path: { id }, body }, options);
  }

  /**
   * Restore an archived product.
   *
   * Puts an archived product back into the catalog. Restoring an active product changes nothing.
   */
  restore(id: string, options?: Options<'restoreProduct'>): ApiPromise<Data<'restoreProduct'>> {
    return this.api.call('POST', '/products/{id}/restore', { path: { id } }, options);
  }
}

/**
 * Make things happen in your sandbox that otherwise only others can make happen. For test keys only.
 */
export class TestResource extends Resource {
  /**
   * Make up visits.
   *
   * Makes visits as readers would: pages read one after the other, some to the end, on various devices and in various countries. They count in the analytics and
   * cause events as real ones do. For test keys only; a live key gets a 403 with the code `test_mode_only`.
   */
  createVisits(body: Body<'createTestVisits'>, options?: Options<'createTestVisits'>): ApiPromise<Data<'createTestVisits'>> {
    return this.api.call('POST', '/test/visits', { body }, options);
  }
}

/**
 * Who read which document through which link, for how long, page by page. Visits of bots and of your own team are kept apart.
 */
export class VisitsResource extends Resource {
  /**
   * List visits.
   *
   * Returns visits a page at a time, the latest first unless you ask for another order. A visit appears as soon as it starts, and is about five seconds behind while a page stays on the screen, sooner when pages are turned.
   * To follow visits as they go on, ask with `updatedSince`.
   */
  list(query?: Query<'listVisits'>, options?: Options<'listVisits'>): PagePromise<Item<'listVisits'>> {
    return this.api.list('/visits', { query }, options);
  }

  /**
   * Get a visit.
   *
   * Returns one visit with the time spent on each page.
   */
  get(id: string, options?: Options<'getVisit'>): ApiPromise<Data<'getVisit'>>;
  get(id: string, options: Conditional<'getVisit'>): ApiPromise<Data<'getVisit'> | undefined>;
  get(id: string, options?: Options<'getVisit'> | Conditional<'getVisit'>): ApiPromise<Data<'getVisit'>> {
    return this.api.call('GET', '/visits/{id}', { path: { id } }, options);
  }
}

/**
 * Addresses of yours that events are sent to as they happen, signed as [Standard Webhooks](https://www.standardwebhooks.com) has it.
 * An event may arrive more than once, with the same `webhook-id`. While an endpoint is healthy, its events arrive in order.
 */
export class WebhookEndpointsResource extends Resource {
  /**
   * List webhook endpoints.
   *
   * Returns the webhook endpoints of the team and mode a page at a time, the newest first.
   */
  list(query?: Query<'listWebhookEndpoints'>, options?: Options<'listWebhookEndpoints'>): PagePromise<Item<'listWebhookEndpoints'>> {
    return this.api.list('/webhook-endpoints', { query }, options);
  }

  /**
   * Create a webhook endpoint.
   *
   * Adds an address that events are sent to from now on. The reply is the only one with the `secret` that signs them. No handshake is made with the address.
   * An address that is not on the public internet is refused with `webhook_url_not_allowed`, the 51st endpoint with `too_many_webhook_endpoints`.
   * The `id` in the reply is what `DELETE` takes, as REST hooks of integration platforms need it.
   */
  create(body: Body<'createWebhookEndpoint'>, options?: Options<'createWebhookEndpoint'>): ApiPromise<Data<'createWebhookEndpoint'>> {
    return this.api.call('POST', '/webhook-endpoints', { body }, options);
  }

  /**
   * Get a webhook endpoint.
   *
   * Returns one webhook endpoint, without its secret.
   */
  get(id: string, options?: Options<'getWebhookEndpoint'>): ApiPromise<Data<'getWebhookEndpoint'>>;
  get(id: string, options: Conditional<'getWebhookEndpoint'>): ApiPromise<Data<'getWebhookEndpoint'> | undefined>;
  get(id: string, options?: Options<'getWebhookEndpoint'> | Conditional<'getWebhookEndpoint'>): ApiPromise<Data<'getWebhookEndpoint'>> {
    return this.api.call('GET', '/webhook-endpoints/{id}', { path: { id } }, options);
  }

  /**
   * Delete a webhook endpoint.
   *
   * Deletes the endpoint and its deliveries, and returns it as it was. Nothing more is sent to it.
   */
  delete(id: string, options?: Options<'deleteWebhookEndpoint'>): ApiPromise<Data<'deleteWebhookEndpoint'>> {
    return this.api.call('DELETE', '/webhook-endpoints/{id}', { path: { id } }, options);
  }

  /**
   * Update a webhook endpoint.
   *
   * Changes the fields you send. Disabling gives up the deliveries that are still pending; once enabled again, they can be made again with
   * `POST /webhook-endpoints/{id}/deliveries/redeliver`. Sending what is already there changes nothing and causes no event.
   */
  update(id: string, body: Body<'updateWebhookEndpoint'>, options?: Options<'updateWebhookEndpoint'>): ApiPromise<Data<'updateWebhookEndpoint'>> {
    return this.api.call('PATCH', '/webhook-endpoints/{id}', { path: { id }, body }, options);
  }

  /**
   * List deliveries.
   *
   * Returns the deliveries of the endpoint in the last 30 days a page at a time, the newest first.
   */
  listDeliveries(id: string, query?: Query<'listWebhookEndpointDeliveries'>, options?: Options<'listWebhookEndpointDeliveries'>): PagePromise<Item<'listWebhookEndpointDeliveries'>> {
    return this.api.list('/webhook-endpoints/{id}/deliveries', { path: { id }, query }, options);
  }

  /**
   * Redeliver all failed deliveries.
   *
   * Makes the deliveries of the endpoint that failed since a time again, from the first attempt on, in the order of their events: at most 10,000 at a time, so ask
   * again while `count` is 10,000. A disabled endpoint is refused with `webhook_endpoint_disabled`.
   */
  redeliverDeliveries(id: string, body: Body<'redeliverWebhookEndpointDeliveries'>, options?: Options<'redeliverWebhookEndpointDeliveries'>): ApiPromise<Data<'redeliverWebhookEndpointDeliveries'>> {
    return this.api.call('POST', '/webhook-endpoints/{id}/deliveries/redeliver', { path: { id }, body }, options);
  }

  /**
   * Get a delivery.
   *
   * Returns one delivery with what is sent and what came back.
   */
  getDelivery(id: string, deliveryId: string, options?: Options<'getWebhookEndpointDelivery'>): ApiPromise<Data<'getWebhookEndpointDelivery'>> {
    return this.api.call('GET', '/webhook-endpoints/{id}/deliveries/{deliveryId}', { path: { id, deliveryId } }, options);
  }

  /**
   * Redeliver a delivery.
   *
   * Makes the delivery again, from the first attempt on, whatever came of it before. A disabled endpoint is refused with `webhook_endpoint_disabled`.
   */
  redeliverDelivery(id: string, deliveryId: string, options?: Options<'redeliverWebhookEndpointDelivery'>): ApiPromise<Data<'redeliverWebhookEndpointDelivery'>> {
    return this.api.call('POST', '/webhook-endpoints/{id}/deliveries/{deliveryId}/redeliver', { path: { id, deliveryId } }, options);
  }

  /**
   * Rotate the secret of a webhook endpoint.
   *
   * Gives the endpoint a new secret, shown in this reply alone. For 24 hours what is sent carries two signatures, of the new secret and of the one before, so that your
   * receiver can change over without losing anything. A second rotation in that time drops the oldest secret.
   */
  rotateSecret(id: string, options?: Options<'rotateWebhookEndpointSecret'>): ApiPromise<Data<'rotateWebhookEndpointSecret'>> {
    return this.api.call('POST', '/webhook-endpoints/{id}/rotate-secret', { path: { id } }, options);
  }

  /**
   * Send a test event.
   *
   * Sends an event of the type `webhook_endpoint.test` to the endpoint, whatever it listens for. What comes of it shows in its deliveries. A disabled endpoint is refused with
   * `webhook_endpoint_disabled`.
   */
  test(id: string, options?: Options<'testWebhookEndpoint'>): ApiPromise<Data<'testWebhookEndpoint'>> {
    return this.api.call('POST', '/webhook-endpoints/{id}/test', { path: { id } }, options);
  }
}

/** Every resource of the API, by name. */
export class Resources {
  readonly customers: CustomersResource;
  readonly documents: DocumentsResource;
  readonly events: EventsResource;
  readonly invoices: InvoicesResource;
  readonly links: LinksResource;
  readonly me: MeResource;
  readonly products: ProductsResource;
  readonly test: TestResource;
  readonly visits: VisitsResource;
  readonly webhookEndpoints: WebhookEndpointsResource;

  constructor(api: Api) {
    this.customers = new CustomersResource(api);
    this.documents = new DocumentsResource(api);
    this.events = new EventsResource(api);
    this.invoices = new InvoicesResource(api);
    this.links = new LinksResource(api);
    this.me = new MeResource(api);
    this.products = new ProductsResource(api);
    this.test = new TestResource(api);
    this.visits = new VisitsResource(api);
    this.webhookEndpoints = new WebhookEndpointsResource(api);
  }
}

export type {
  ExternalId,
  Timestamp,
  Id,
  Address,
  Metadata,
  Customer,
  CustomerPage,
  ErrorType,
  ErrorDetail,
  Error as ErrorReply,
  AddressInput,
  CustomerCreate,
  CustomerResponse,
  MetadataUpdate,
  CustomerUpsert,
  CustomerUpdate,
  Document,
  DocumentPage,
  DocumentCreate,
  DocumentResponse,
  DocumentUpdate,
  PageAnalytics,
  DayAnalytics,
  Analytics,
  AnalyticsResponse,
  DocumentVersion,
  DocumentVersionPage,
  DocumentVersionCreate,
  EventType,
  Mode,
  CurrencyCode,
  Product,
  ProductEvent,
  CustomerEvent,
  InvoiceParty,
  Discount,
  InvoiceLine,
  InvoiceTax,
  InvoicePayment,
  Invoice,
  InvoiceEvent,
  DocumentEvent,
  LinkAccess,
  Link,
  LinkEvent,
  Visit,
  VisitEvent,
  EventSelection,
  WebhookEndpoint,
  WebhookEndpointEvent,
  Event,
  EventPage,
  EventResponse,
  InvoicePage,
  DiscountInput,
  InvoiceLineInput,
  InvoiceCreate,
  InvoiceResponse,
  InvoicePreviewCreate,
  InvoicePreview,
  InvoicePreviewResponse,
  InvoiceUpdate,
  InvoicePaymentCreate,
  LinkPage,
  LinkAccessCreate,
  LinkCreate,
  LinkResponse,
  LinkAccessUpdate,
  LinkUpdate,
  Me,
  MeResponse,
  OpenApiDocument,
  ProductPage,
  ProductCreate,
  ProductResponse,
  ProductBatchCreate,
  ProductUpdate,
  ProductBatchUpdate,
  ProductUpsert,
  ProductBatchUpsert,
  ProductBatchArchive,
  ProductBatchItem,
  ProductBatch,
  BatchItemError,
  ProductBatchResult,
  ProductBatchResponse,
  TestVisitsCreate,
  TestVisitsResponse,
  VisitPage,
  VisitedPage,
  VisitDetail,
  VisitDetailResponse,
  WebhookEndpointPage,
  WebhookEndpointCreate,
  WebhookEndpointWithSecret,
  WebhookEndpointWithSecretResponse,
  WebhookEndpointResponse,
  WebhookEndpointUpdate,
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookRedelivery,
  WebhookRedeliveryResult,
  WebhookRedeliveryResponse,
  WebhookDeliveryDetail,
  WebhookDeliveryDetailResponse,
  WebhookDeliveryResponse,
  WebhookTest,
  WebhookTestResponse,
} from './types';
