// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Returns customers a page at a time, the newest first unless you ask for another order. Deleted ones appear with `updatedSince` alone.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Adds a customer. Its external id, where given, must be new in the team and mode.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/by-external-id/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or update a customer by your own id
         * @description Updates the customer that carries this external id, or creates it if there is none, so that a sync need not know which.
         *     On update, the fields you leave out stay as they are; `metadata` is merged as in an update.
         *     Sending what is already there changes nothing and causes no event.
         */
        put: operations["upsertCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Returns one customer of the key's team and mode.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Delete a customer
         * @description Deletes the customer and returns it with `deleted: true`. It is refused with the code `customer_has_invoices` while an invoice, a draft too, refers to the customer.
         *     Its external id is free again.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /**
         * Update a customer
         * @description Changes the fields you send and leaves the others as they are; an `address` is replaced as a whole. In `metadata`, the pairs you send are set, a pair
         *     sent as `null` is removed, and the rest stay. Invoices that were sent already keep the details they were sent with.
         *     Sending what is already there changes nothing and causes no event.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description Returns documents a page at a time, the newest first unless you ask for another order.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Upload a document
         * @description Uploads a file as `multipart/form-data`. The file is read as it comes and checked: `file_type_not_supported` is the code for anything but a PDF, a PNG or a JPEG, `file_damaged`, `file_encrypted`
         *     and `file_too_complex` are those for files that cannot be shown to readers. All of these are a 422, and nothing is stored.
         *     Sent again with the same `Idempotency-Key`, the same file is stored once. Send the other fields before the file or after it, as you like.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a document
         * @description Returns one document of the key's team and mode, archived ones too.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /**
         * Archive a document
         * @description Archives the document and returns it. Its links stop showing it at once, its visits stay, and it can be restored. Archiving an archived document changes nothing.
         */
        delete: operations["archiveDocument"];
        options?: never;
        head?: never;
        /**
         * Update a document
         * @description Changes the fields you send and leaves the others as they are. In `metadata`, the pairs you send are set, a pair sent as `null` is removed,
         *     and the rest stay. Sending what is already there changes nothing and causes no event. To change the file, upload a new version.
         */
        patch: operations["updateDocument"];
        trace?: never;
    };
    "/documents/{id}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the analytics of a document
         * @description Returns how the document was read: visits, different readers, time, pages and days, over all its links and versions. Visits of bots and of your own team are left out.
         */
        get: operations["getDocumentAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document
         * @description Returns the file as an attachment, the current version or the one you name, archived or not. Parts of it can be asked for with `Range`. The `ETag` is the SHA-256 of the file.
         */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived document
         * @description Makes an archived document available through its links again. Restoring an active document changes nothing.
         */
        post: operations["restoreDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a document
         * @description Returns the versions of a document, the newest first.
         */
        get: operations["listDocumentVersions"];
        put?: never;
        /**
         * Upload a new version of a document
         * @description Uploads a file as the next version of the document. Its links show it from now on; visits keep the version they saw. The file is read as it comes and checked: `file_type_not_supported` is the code for anything but a PDF, a PNG or a JPEG, `file_damaged`, `file_encrypted`
         *     and `file_too_complex` are those for files that cannot be shown to readers. All of these are a 422, and nothing is stored.
         *     A document has at most 1,000 versions. An archived one takes new versions as well, and stays archived.
         */
        post: operations["createDocumentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Returns the changes of the last 30 days, the newest first unless you ask for the other order. To follow changes, ask with `sort=sequence` and keep the `id` of the last event
         *     you processed: sent as `after`, it gets you what came since. An event appears a moment after the change was made; none ever appears before one that you have already got.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event
         * @description Returns one event of the last 30 days.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Returns invoices a page at a time, the newest first unless you ask for another order. Deleted drafts appear with `updatedSince` alone.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice
         * @description Drafts an invoice. A line with a `productId` copies the product as it is at this moment; later changes of the product do not touch it. Prices and taxes are
         *     calculated exactly, each line and each tax rate rounded once, half up, to the digits of the currency. A customer or product that does not exist is refused with
         *     `reference_not_found`, an archived product with `product_archived`, a product in another currency with `currency_mismatch`. Lines of more than 128 kB in
         *     all, descriptions that are copied included, are refused with `invoice_too_large`.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an invoice
         * @description Calculates what an invoice with these lines would come to, and stores nothing. The amounts are those that `POST /invoices` would give.
         */
        post: operations["previewInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Returns one invoice of the key's team and mode.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        /**
         * Delete a draft
         * @description Deletes a draft and returns it with `deleted: true`. An invoice that was sent cannot be deleted (`invoice_not_draft`): void it.
         */
        delete: operations["deleteInvoice"];
        options?: never;
        head?: never;
        /**
         * Update a draft
         * @description Changes the fields of a draft that you send and leaves the others as they are; `lines` are replaced as a whole. An invoice that was sent can no longer be changed:
         *     that is refused with `invoice_not_draft`. Sending what is already there changes nothing and causes no event.
         */
        patch: operations["updateInvoice"];
        trace?: never;
    };
    "/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment
         * @description Records what was received for an invoice that was sent and returns the invoice. A payment that completes the total makes it `paid`. More than is due is refused with
         *     `payment_exceeds_amount_due`, a payment of an invoice that is a draft, paid or void with `invoice_not_open`. An invoice has 100 payments at most: a 100th that does not complete the total is
         *     refused with `too_many_payments`. Send an `Idempotency-Key`: then a repeated request is never a second payment.
         */
        post: operations["createInvoicePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the PDF of an invoice
         * @description Returns the invoice as a PDF file, the same bytes as long as nothing in it changes. A draft gives a PDF that is marked as one. Latin, Greek and Cyrillic letters are
         *     written; those of other scripts appear as boxes.
         */
        get: operations["getInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice
         * @description Gives the draft its number, keeps the details of the customer and of your team as they are at this moment, and opens its page at `hostedUrl`. From now on its content
         *     never changes. Anything but a draft is refused with `invoice_not_draft`. An invoice of nothing is paid at once.
         */
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void an invoice
         * @description Cancels an invoice that was sent. It keeps its number. An invoice that is a draft, paid or void is refused with `invoice_not_open`, one with payments with `invoice_has_payments`.
         */
        post: operations["voidInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links
         * @description Returns links a page at a time, the newest first unless you ask for another order. Deleted ones appear with `updatedSince` alone.
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * Create a link
         * @description Makes an address at which a document can be read, under rules of its own. A document can have many links: make one for each reader and see who read what.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link
         * @description Returns one link of the key's team and mode.
         */
        get: operations["getLink"];
        put?: never;
        post?: never;
        /**
         * Delete a link
         * @description Deletes the link and returns it with `deleted: true`. Nobody can read through it from then on; its visits stay. Its slug and its external id are free again.
         */
        delete: operations["deleteLink"];
        options?: never;
        head?: never;
        /**
         * Update a link
         * @description Changes the fields you send, in `access` too, and leaves the others as they are; the lists in `access` are replaced as a whole. In `metadata`, the pairs you
         *     send are set, a pair sent as `null` is removed, and the rest stay. A change holds from the next request of every reader. Sending what is already there
         *     changes nothing and causes no event.
         */
        patch: operations["updateLink"];
        trace?: never;
    };
    "/links/{id}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the analytics of a link
         * @description Returns how the link was read: visits, different readers, time, pages and days. Visits of bots and of your own team are left out.
         */
        get: operations["getLinkAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current key
         * @description Returns the team, mode, scope and quota of the key that is used. The way to test a connection.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this specification
         * @description Returns this OpenAPI 3.1 document. Needs no key.
         */
        get: operations["getSpecification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Returns products a page at a time, the newest first unless you ask for another order.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Adds a product to the catalog. Its SKU and its external id, where given, must be new in the team and mode.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create, update, upsert and archive many products
         * @description Carries out up to 100 changes in the order given and reports on each in that order. By default every item stands alone: one that fails
         *     leaves the others standing. With `atomic: true` the first failure undoes them all and is the error of the whole request,
         *     its `param` naming the item.
         */
        post: operations["batchProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/by-external-id/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or update a product by your own id
         * @description Updates the product that carries this external id, or creates it if there is none, so that a sync need not know which.
         *     On update, the fields you leave out stay as they are; `metadata` is merged as in an update. An archived product is restored:
         *     the event is then `product.restored`, and its `previous` lists all fields that changed with it.
         *     Sending what is already there changes nothing and causes no event.
         */
        put: operations["upsertProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description Returns one product of the key's team and mode, archived ones too.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /**
         * Archive a product
         * @description Takes the product out of the catalog and returns it with the status `archived`. Invoices that already use it do not change.
         *     Archiving an archived product changes nothing.
         */
        delete: operations["archiveProduct"];
        options?: never;
        head?: never;
        /**
         * Update a product
         * @description Changes the fields you send and leaves the others as they are. In `metadata`, the pairs you send are set, a pair
         *     sent as `null` is removed, and the rest stay. Sending what is already there changes nothing and causes no event.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/products/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore an archived product
         * @description Puts an archived product back into the catalog. Restoring an active product changes nothing.
         */
        post: operations["restoreProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/test/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make up visits
         * @description Makes visits as readers would: pages read one after the other, some to the end, on various devices and in various countries. They count in the analytics and
         *     cause events as real ones do. For test keys only; a live key gets a 403 with the code `test_mode_only`.
         */
        post: operations["createTestVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List visits
         * @description Returns visits a page at a time, the latest first unless you ask for another order. A visit appears as soon as it starts, and is about five seconds behind while a page stays on the screen, sooner when pages are turned.
         *     To follow visits as they go on, ask with `updatedSince`.
         */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a visit
         * @description Returns one visit with the time spent on each page.
         */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Returns the webhook endpoints of the team and mode a page at a time, the newest first.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Adds an address that events are sent to from now on. The reply is the only one with the `secret` that signs them. No handshake is made with the address.
         *     An address that is not on the public internet is refused with `webhook_url_not_allowed`, the 51st endpoint with `too_many_webhook_endpoints`.
         *     The `id` in the reply is what `DELETE` takes, as REST hooks of integration platforms need it.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Returns one webhook endpoint, without its secret.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes the endpoint and its deliveries, and returns it as it was. Nothing more is sent to it.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes the fields you send. Disabling gives up the deliveries that are still pending; once enabled again, they can be made again with
         *     `POST /webhook-endpoints/{id}/deliveries/redeliver`. Sending what is already there changes nothing and causes no event.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Returns the deliveries of the endpoint in the last 30 days a page at a time, the newest first.
         */
        get: operations["listWebhookEndpointDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver all failed deliveries
         * @description Makes the deliveries of the endpoint that failed since a time again, from the first attempt on, in the order of their events: at most 10,000 at a time, so ask
         *     again while `count` is 10,000. A disabled endpoint is refused with `webhook_endpoint_disabled`.
         */
        post: operations["redeliverWebhookEndpointDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description Returns one delivery with what is sent and what came back.
         */
        get: operations["getWebhookEndpointDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver a delivery
         * @description Makes the delivery again, from the first attempt on, whatever came of it before. A disabled endpoint is refused with `webhook_endpoint_disabled`.
         */
        post: operations["redeliverWebhookEndpointDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Gives the endpoint a new secret, shown in this reply alone. For 24 hours what is sent carries two signatures, of the new secret and of the one before, so that your
         *     receiver can change over without losing anything. A second rotation in that time drops the oldest secret.
         */
        post: operations["rotateWebhookEndpointSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends an event of the type `webhook_endpoint.test` to the endpoint, whatever it listens for. What comes of it shows in its deliveries. A disabled endpoint is refused with
         *     `webhook_endpoint_disabled`.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "product.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * product.created
         * @description A product was created.
         */
        post: operations["notifyProductCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * product.updated
         * @description A product was changed, other than by being archived or restored.
         */
        post: operations["notifyProductUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * product.archived
         * @description A product was taken out of the catalog.
         */
        post: operations["notifyProductArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * product.restored
         * @description An archived product was put back into the catalog.
         */
        post: operations["notifyProductRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * customer.created
         * @description A customer was created.
         */
        post: operations["notifyCustomerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * customer.updated
         * @description A customer was changed.
         */
        post: operations["notifyCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * customer.deleted
         * @description A customer was deleted.
         */
        post: operations["notifyCustomerDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.created
         * @description An invoice was drafted.
         */
        post: operations["notifyInvoiceCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.updated
         * @description A draft was changed.
         */
        post: operations["notifyInvoiceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.deleted
         * @description A draft was deleted.
         */
        post: operations["notifyInvoiceDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.sent
         * @description An invoice was sent: it has its number and no longer changes.
         */
        post: operations["notifyInvoiceSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.viewed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.viewed
         * @description The customer opened an invoice for the first time.
         */
        post: operations["notifyInvoiceViewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.partially_paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.partially_paid
         * @description A payment came in, and something is still due.
         */
        post: operations["notifyInvoicePartiallyPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.paid
         * @description An invoice was paid in full.
         */
        post: operations["notifyInvoicePaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.voided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.voided
         * @description An invoice was cancelled.
         */
        post: operations["notifyInvoiceVoided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * document.created
         * @description A document was uploaded.
         */
        post: operations["notifyDocumentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * document.updated
         * @description A document was changed, other than by a new version or by being archived or restored.
         */
        post: operations["notifyDocumentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.version_created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * document.version_created
         * @description A new version of a document was uploaded.
         */
        post: operations["notifyDocumentVersionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * document.archived
         * @description A document was archived: its links no longer show it.
         */
        post: operations["notifyDocumentArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * document.restored
         * @description An archived document was restored.
         */
        post: operations["notifyDocumentRestored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "link.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * link.created
         * @description A link was created.
         */
        post: operations["notifyLinkCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "link.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * link.updated
         * @description A link or its rules were changed.
         */
        post: operations["notifyLinkUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "link.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * link.deleted
         * @description A link was deleted.
         */
        post: operations["notifyLinkDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "visit.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * visit.started
         * @description Somebody opened a document, having met the demands of the link. Not sent for bots and for members of your team.
         */
        post: operations["notifyVisitStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "visit.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * visit.completed
         * @description Somebody finished reading: some seconds after the page was closed, or five minutes after the last sign of life.
         */
        post: operations["notifyVisitCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook_endpoint.created
         * @description A webhook endpoint was added.
         */
        post: operations["notifyWebhookEndpointCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook_endpoint.updated
         * @description A webhook endpoint was changed, or its secret was rotated.
         */
        post: operations["notifyWebhookEndpointUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook_endpoint.deleted
         * @description A webhook endpoint was deleted.
         */
        post: operations["notifyWebhookEndpointDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook_endpoint.disabled
         * @description A webhook endpoint was disabled since it is gone or kept failing.
         */
        post: operations["notifyWebhookEndpointDisabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook_endpoint.test
         * @description A test that was asked for. It goes to the endpoint in question alone, whatever that listens for.
         */
        post: operations["notifyWebhookEndpointTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Your own id for the resource, unique in your team and mode.
         * @example sku-1042
         */
        ExternalId: string;
        /**
         * Format: date-time
         * @description A time in UTC with milliseconds (RFC 3339).
         * @example 2025-01-15T10:00:00.000Z
         */
        Timestamp: string;
        /**
         * Format: uuid
         * @description A UUID (RFC 9562). Ids made later sort after ids made earlier.
         * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
         */
        Id: string;
        /**
         * @description A postal address.
         * @example {
         *       "line1": "Coolsingel 40",
         *       "line2": null,
         *       "city": "Rotterdam",
         *       "region": null,
         *       "postalCode": "3011 AD",
         *       "country": "NL"
         *     }
         */
        Address: {
            /**
             * @description Street and number, or a post box.
             * @example Coolsingel 40
             */
            line1: string;
            /**
             * @description Floor, building, department.
             * @example Building C
             */
            line2: string | null;
            /**
             * @description City or town.
             * @example Rotterdam
             */
            city: string;
            /**
             * @description State, province or county.
             * @example South Holland
             */
            region: string | null;
            /**
             * @description Postal code.
             * @example 3011 AD
             */
            postalCode: string | null;
            /**
             * Format: country
             * @description ISO 3166-1 alpha-2 code.
             * @example NL
             */
            country: string;
        };
        /**
         * @description Up to 50 pairs of your own. Keys have at most 40 characters, values at most 500.
         * @example {
         *       "season": "spring"
         *     }
         */
        Metadata: {
            [key: string]: string;
        };
        /**
         * @description Somebody you send invoices to.
         * @example {
         *       "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *       "type": "company",
         *       "name": "Blue Harbor Logistics",
         *       "email": "billing@blueharbor.example",
         *       "phone": "+31 10 555 0100",
         *       "address": {
         *         "line1": "Coolsingel 40",
         *         "line2": null,
         *         "city": "Rotterdam",
         *         "region": null,
         *         "postalCode": "3011 AD",
         *         "country": "NL"
         *       },
         *       "taxId": "NL812345678B01",
         *       "currency": "EUR",
         *       "externalId": "crm-2291",
         *       "metadata": {
         *         "segment": "shipping"
         *       },
         *       "deleted": false,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Customer: {
            id: components["schemas"]["Id"];
            /**
             * @description Whether it is a company or a person.
             * @example company
             * @enum {string}
             */
            type: "company" | "individual";
            /**
             * @description The name on invoices.
             * @example Blue Harbor Logistics
             */
            name: string;
            /**
             * Format: email
             * @description Where invoices are sent to.
             * @example billing@blueharbor.example
             */
            email: string | null;
            /**
             * @description A telephone number, in any form.
             * @example +31 10 555 0100
             */
            phone: string | null;
            /** @description The billing address. */
            address: components["schemas"]["Address"] | null;
            /**
             * @description Tax or VAT number.
             * @example NL812345678B01
             */
            taxId: string | null;
            /**
             * Format: currency
             * @description The currency of the customer's invoices where they name none.
             * @example EUR
             */
            currency: string | null;
            /**
             * @description Your own id for the customer, unique in your team and mode.
             * @example crm-2291
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            /**
             * @description Whether the customer was deleted. Deleted customers appear in lists with `updatedSince` alone, for 30 days.
             * @example false
             */
            deleted: boolean;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description One page of customers.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *             "type": "company",
         *             "name": "Blue Harbor Logistics",
         *             "email": "billing@blueharbor.example",
         *             "phone": "+31 10 555 0100",
         *             "address": {
         *               "line1": "Coolsingel 40",
         *               "line2": null,
         *               "city": "Rotterdam",
         *               "region": null,
         *               "postalCode": "3011 AD",
         *               "country": "NL"
         *             },
         *             "taxId": "NL812345678B01",
         *             "currency": "EUR",
         *             "externalId": "crm-2291",
         *             "metadata": {
         *               "segment": "shipping"
         *             },
         *             "deleted": false,
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T10:00:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        CustomerPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
             *           "type": "company",
             *           "name": "Blue Harbor Logistics",
             *           "email": "billing@blueharbor.example",
             *           "phone": "+31 10 555 0100",
             *           "address": {
             *             "line1": "Coolsingel 40",
             *             "line2": null,
             *             "city": "Rotterdam",
             *             "region": null,
             *             "postalCode": "3011 AD",
             *             "country": "NL"
             *           },
             *           "taxId": "NL812345678B01",
             *           "currency": "EUR",
             *           "externalId": "crm-2291",
             *           "metadata": {
             *             "segment": "shipping"
             *           },
             *           "deleted": false,
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "updatedAt": "2025-01-15T10:00:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The customers of this page. */
                data: components["schemas"]["Customer"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description The family of the error, for branching in code.
         * @example not_found_error
         * @enum {string}
         */
        ErrorType: "authentication_error" | "permission_error" | "validation_error" | "not_found_error" | "conflict_error" | "idempotency_error" | "rate_limit_error" | "api_error";
        /**
         * @description One thing that is wrong with a request.
         * @example {
         *       "path": "/body/unitPrice",
         *       "code": "minimum",
         *       "message": "must be >= 0"
         *     }
         */
        ErrorDetail: {
            /**
             * @description Where it is, as a JSON Pointer (RFC 6901) that begins with `/body`, `/query`, `/path` or `/header`.
             * @example /body/unitPrice
             */
            path: string;
            /**
             * @description The rule that was broken.
             * @example minimum
             */
            code: string;
            /**
             * @description An explanation for the developer who reads it.
             * @example must be >= 0
             */
            message: string;
        };
        /**
         * @description Every refusal and every failure looks like this.
         * @example {
         *       "error": {
         *         "type": "not_found_error",
         *         "code": "product_not_found",
         *         "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21 in this test workspace.",
         *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
         *         "retryable": false,
         *         "docUrl": "/api/docs/errors#product_not_found"
         *       }
         *     }
         */
        Error: {
            /**
             * @description What went wrong.
             * @example {
             *       "type": "not_found_error",
             *       "code": "product_not_found",
             *       "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21 in this test workspace.",
             *       "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
             *       "retryable": false,
             *       "docUrl": "/api/docs/errors#product_not_found"
             *     }
             */
            error: {
                type: components["schemas"]["ErrorType"];
                /**
                 * @description What exactly went wrong. New codes may be added; treat one you do not know by its `type`.
                 * @example product_not_found
                 */
                code: string;
                /**
                 * @description An explanation for the developer who reads it. Its wording may change.
                 * @example No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21 in this test workspace.
                 */
                message: string;
                /**
                 * @description The id of the request, the same as the `Request-Id` header.
                 * @example req_01946e3c2f107a529c3e5b8f0d6a4e21
                 */
                request_id: string;
                /**
                 * @description Whether sending the very same request again, after `Retry-After` if there is one, may succeed.
                 * @example false
                 */
                retryable: boolean;
                /**
                 * @description The parameter or field that is at fault, for example `unitPrice` or `items[3].externalId`.
                 * @example unitPrice
                 */
                param?: string;
                /** @description All that is wrong with the request, place by place. */
                errors?: components["schemas"]["ErrorDetail"][];
                /**
                 * @description Where this code is explained.
                 * @example /api/docs/errors#product_not_found
                 */
                docUrl: string;
            };
        };
        /**
         * @description A postal address. It is replaced as a whole.
         * @example {
         *       "line1": "Coolsingel 40",
         *       "line2": null,
         *       "city": "Rotterdam",
         *       "region": null,
         *       "postalCode": "3011 AD",
         *       "country": "NL"
         *     }
         */
        AddressInput: {
            /**
             * @description Street and number, or a post box.
             * @example Coolsingel 40
             */
            line1: string;
            /**
             * @description Floor, building, department.
             * @example Building C
             */
            line2?: string | null;
            /**
             * @description City or town.
             * @example Rotterdam
             */
            city: string;
            /**
             * @description State, province or county.
             * @example South Holland
             */
            region?: string | null;
            /**
             * @description Postal code.
             * @example 3011 AD
             */
            postalCode?: string | null;
            /**
             * Format: country
             * @description ISO 3166-1 alpha-2 code.
             * @example NL
             */
            country: string;
        };
        /**
         * @description A customer to create.
         * @example {
         *       "type": "company",
         *       "name": "Blue Harbor Logistics",
         *       "email": "billing@blueharbor.example",
         *       "phone": "+31 10 555 0100",
         *       "address": {
         *         "line1": "Coolsingel 40",
         *         "line2": null,
         *         "city": "Rotterdam",
         *         "region": null,
         *         "postalCode": "3011 AD",
         *         "country": "NL"
         *       },
         *       "taxId": "NL812345678B01",
         *       "currency": "EUR",
         *       "externalId": "crm-2291",
         *       "metadata": {
         *         "segment": "shipping"
         *       }
         *     }
         */
        CustomerCreate: {
            /**
             * @description Whether it is a company or a person.
             * @default company
             * @example company
             * @enum {string}
             */
            type?: "company" | "individual";
            /**
             * @description The name on invoices.
             * @example Blue Harbor Logistics
             */
            name: string;
            /**
             * Format: email
             * @description Where invoices are sent to.
             * @example billing@blueharbor.example
             */
            email?: string | null;
            /**
             * @description A telephone number, in any form.
             * @example +31 10 555 0100
             */
            phone?: string | null;
            /** @description The billing address. It is replaced as a whole. */
            address?: components["schemas"]["AddressInput"] | null;
            /**
             * @description Tax or VAT number.
             * @example NL812345678B01
             */
            taxId?: string | null;
            /**
             * Format: currency
             * @description The currency of the customer's invoices where they name none.
             * @example EUR
             */
            currency?: string | null;
            /**
             * @description Your own id for the customer, unique in your team and mode.
             * @example crm-2291
             */
            externalId?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description One customer.
         * @example {
         *       "data": {
         *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *         "type": "company",
         *         "name": "Blue Harbor Logistics",
         *         "email": "billing@blueharbor.example",
         *         "phone": "+31 10 555 0100",
         *         "address": {
         *           "line1": "Coolsingel 40",
         *           "line2": null,
         *           "city": "Rotterdam",
         *           "region": null,
         *           "postalCode": "3011 AD",
         *           "country": "NL"
         *         },
         *         "taxId": "NL812345678B01",
         *         "currency": "EUR",
         *         "externalId": "crm-2291",
         *         "metadata": {
         *           "segment": "shipping"
         *         },
         *         "deleted": false,
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        CustomerResponse: {
            data: components["schemas"]["Customer"];
        };
        /**
         * @description Pairs to set; a pair sent as null is removed, pairs not sent stay.
         * @example {
         *       "season": null,
         *       "campaign": "launch"
         *     }
         */
        MetadataUpdate: {
            [key: string]: string | null;
        };
        /**
         * @description A customer to create or update under an id of your own.
         * @example {
         *       "type": "company",
         *       "name": "Blue Harbor Logistics",
         *       "email": "billing@blueharbor.example",
         *       "phone": "+31 10 555 0100",
         *       "address": {
         *         "line1": "Coolsingel 40",
         *         "line2": null,
         *         "city": "Rotterdam",
         *         "region": null,
         *         "postalCode": "3011 AD",
         *         "country": "NL"
         *       },
         *       "taxId": "NL812345678B01",
         *       "currency": "EUR",
         *       "metadata": {
         *         "segment": "shipping"
         *       }
         *     }
         */
        CustomerUpsert: {
            /**
             * @description Whether it is a company or a person. Left out, a new customer is a `company`; one that exists stays what it is.
             * @example company
             * @enum {string}
             */
            type?: "company" | "individual";
            /**
             * @description The name on invoices.
             * @example Blue Harbor Logistics
             */
            name: string;
            /**
             * Format: email
             * @description Where invoices are sent to.
             * @example billing@blueharbor.example
             */
            email?: string | null;
            /**
             * @description A telephone number, in any form.
             * @example +31 10 555 0100
             */
            phone?: string | null;
            /** @description The billing address. It is replaced as a whole. */
            address?: components["schemas"]["AddressInput"] | null;
            /**
             * @description Tax or VAT number.
             * @example NL812345678B01
             */
            taxId?: string | null;
            /**
             * Format: currency
             * @description The currency of the customer's invoices where they name none.
             * @example EUR
             */
            currency?: string | null;
            metadata?: components["schemas"]["MetadataUpdate"];
        };
        /**
         * @description The fields of a customer to change.
         * @example {
         *       "email": "invoices@blueharbor.example",
         *       "metadata": {
         *         "segment": null,
         *         "tier": "gold"
         *       }
         *     }
         */
        CustomerUpdate: {
            /**
             * @description Whether it is a company or a person.
             * @example company
             * @enum {string}
             */
            type?: "company" | "individual";
            /**
             * @description The name on invoices.
             * @example Blue Harbor Logistics
             */
            name?: string;
            /**
             * Format: email
             * @description Where invoices are sent to.
             * @example billing@blueharbor.example
             */
            email?: string | null;
            /**
             * @description A telephone number, in any form.
             * @example +31 10 555 0100
             */
            phone?: string | null;
            /** @description The billing address. It is replaced as a whole. */
            address?: components["schemas"]["AddressInput"] | null;
            /**
             * @description Tax or VAT number.
             * @example NL812345678B01
             */
            taxId?: string | null;
            /**
             * Format: currency
             * @description The currency of the customer's invoices where they name none.
             * @example EUR
             */
            currency?: string | null;
            /**
             * @description Your own id for the customer, unique in your team and mode.
             * @example crm-2291
             */
            externalId?: string | null;
            metadata?: components["schemas"]["MetadataUpdate"];
        };
        /**
         * @description A file you share.
         * @example {
         *       "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "name": "Proposal for Blue Harbor",
         *       "fileName": "proposal.pdf",
         *       "contentType": "application/pdf",
         *       "size": 482133,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "pageCount": 12,
         *       "version": 1,
         *       "status": "active",
         *       "externalId": "deal-881",
         *       "metadata": {
         *         "deal": "blue-harbor"
         *       },
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Document: {
            id: components["schemas"]["Id"];
            /**
             * @description What the document is called, for your team and for its readers.
             * @example Proposal for Blue Harbor
             */
            name: string;
            /**
             * @description The name of the file, without any path. Characters that would be unsafe in a name are left out.
             * @example proposal.pdf
             */
            fileName: string;
            /**
             * @description What the file is, recognised by its content.
             * @example application/pdf
             * @enum {string}
             */
            contentType: "application/pdf" | "image/png" | "image/jpeg";
            /**
             * @description The size of the file in bytes.
             * @example 482133
             */
            size: number;
            /**
             * @description SHA-256 of the file, in hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description How many pages it has; an image has one.
             * @example 12
             */
            pageCount: number;
            /**
             * @description The current version, counted from 1. Links show it; `fileName`, `contentType`, `size`, `sha256` and `pageCount` are those of its file.
             * @example 1
             */
            version: number;
            /**
             * @description Whether the document can be read through its links.
             * @example active
             * @enum {string}
             */
            status: "active" | "archived";
            /**
             * @description Your own id for the document, unique in your team and mode.
             * @example deal-881
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description One page of documents.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *             "name": "Proposal for Blue Harbor",
         *             "fileName": "proposal.pdf",
         *             "contentType": "application/pdf",
         *             "size": 482133,
         *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *             "pageCount": 12,
         *             "version": 1,
         *             "status": "active",
         *             "externalId": "deal-881",
         *             "metadata": {
         *               "deal": "blue-harbor"
         *             },
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T10:00:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        DocumentPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *           "name": "Proposal for Blue Harbor",
             *           "fileName": "proposal.pdf",
             *           "contentType": "application/pdf",
             *           "size": 482133,
             *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *           "pageCount": 12,
             *           "version": 1,
             *           "status": "active",
             *           "externalId": "deal-881",
             *           "metadata": {
             *             "deal": "blue-harbor"
             *           },
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "updatedAt": "2025-01-15T10:00:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The documents of this page. */
                data: components["schemas"]["Document"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A document to upload.
         * @example {
         *       "file": "%PDF-1.7 …",
         *       "name": "Proposal for Blue Harbor",
         *       "externalId": "deal-881",
         *       "metadata": {
         *         "deal": "blue-harbor"
         *       }
         *     }
         */
        DocumentCreate: {
            /**
             * Format: binary
             * @description The file: a PDF, a PNG or a JPEG of at most 50 MB (52,428,800 bytes). What it is, is told by its content, whatever its name and type say.
             * @example %PDF-1.7 …
             */
            file: string;
            /**
             * @description What the document is called. Without it, the name of the file.
             * @example Proposal for Blue Harbor
             */
            name?: string;
            /**
             * @description Your own id for the document, unique in your team and mode.
             * @example deal-881
             */
            externalId?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description One document.
         * @example {
         *       "data": {
         *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *         "name": "Proposal for Blue Harbor",
         *         "fileName": "proposal.pdf",
         *         "contentType": "application/pdf",
         *         "size": 482133,
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "pageCount": 12,
         *         "version": 1,
         *         "status": "active",
         *         "externalId": "deal-881",
         *         "metadata": {
         *           "deal": "blue-harbor"
         *         },
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        DocumentResponse: {
            data: components["schemas"]["Document"];
        };
        /**
         * @description The fields of a document to change.
         * @example {
         *       "name": "Proposal for Blue Harbor, revised",
         *       "metadata": {
         *         "deal": null,
         *         "stage": "negotiation"
         *       }
         *     }
         */
        DocumentUpdate: {
            /**
             * @description What the document is called, for your team and for its readers.
             * @example Proposal for Blue Harbor
             */
            name?: string;
            /**
             * @description Your own id for the document, unique in your team and mode.
             * @example deal-881
             */
            externalId?: string | null;
            metadata?: components["schemas"]["MetadataUpdate"];
        };
        /**
         * @description How one page was read.
         * @example {
         *       "page": 1,
         *       "views": 118,
         *       "totalDurationMs": 2419000,
         *       "averageDurationMs": 20500,
         *       "dropOffs": 9
         *     }
         */
        PageAnalytics: {
            /**
             * @description The number of the page, from 1.
             * @example 1
             */
            page: number;
            /**
             * @description How many visits had the page on the screen.
             * @example 118
             */
            views: number;
            /**
             * @description For how long, over all visits, in milliseconds.
             * @example 2419000
             */
            totalDurationMs: number;
            /**
             * @description For how long in a visit that had it on the screen, on average, rounded to a millisecond.
             * @example 20500
             */
            averageDurationMs: number;
            /**
             * @description How many visits got no further than this page.
             * @example 9
             */
            dropOffs: number;
        };
        /**
         * @description What was read on one day.
         * @example {
         *       "date": "2025-01-15",
         *       "views": 14,
         *       "uniqueViewers": 11,
         *       "totalDurationMs": 1923000
         *     }
         */
        DayAnalytics: {
            /**
             * Format: date
             * @description The day, in UTC.
             * @example 2025-01-15
             */
            date: string;
            /**
             * @description How many visits started.
             * @example 14
             */
            views: number;
            /**
             * @description How many different readers they were of.
             * @example 11
             */
            uniqueViewers: number;
            /**
             * @description For how long pages were on the screen in these visits, in milliseconds.
             * @example 1923000
             */
            totalDurationMs: number;
        };
        /**
         * @description How a document, or what one link shows, was read. Visits of bots and of your own team are left out.
         * @example {
         *       "from": "2025-01-01",
         *       "to": "2025-01-31",
         *       "views": 120,
         *       "uniqueViewers": 87,
         *       "totalDurationMs": 14760000,
         *       "medianDurationMs": 94000,
         *       "averageCompletion": 68.25,
         *       "downloads": 12,
         *       "pages": [
         *         {
         *           "page": 1,
         *           "views": 118,
         *           "totalDurationMs": 2419000,
         *           "averageDurationMs": 20500,
         *           "dropOffs": 9
         *         }
         *       ],
         *       "days": [
         *         {
         *           "date": "2025-01-15",
         *           "views": 14,
         *           "uniqueViewers": 11,
         *           "totalDurationMs": 1923000
         *         }
         *       ]
         *     }
         */
        Analytics: {
            /**
             * Format: date
             * @description The first day that was asked for; null for all there are.
             * @example 2025-01-01
             */
            from: string | null;
            /**
             * Format: date
             * @description The last day that was asked for; null for all there are.
             * @example 2025-01-31
             */
            to: string | null;
            /**
             * @description How many visits started in these days.
             * @example 120
             */
            views: number;
            /**
             * @description How many different readers they were of.
             * @example 87
             */
            uniqueViewers: number;
            /**
             * @description For how long pages were on the screen, over all visits, in milliseconds.
             * @example 14760000
             */
            totalDurationMs: number;
            /**
             * @description For how long in the middle one of the visits, by duration; for an even number, halfway between the middle two, rounded up to a millisecond. Null without visits.
             * @example 94000
             */
            medianDurationMs: number | null;
            /**
             * @description The average `completion` of the visits in percent, rounded to 2 decimals. Null without visits.
             * @example 68.25
             */
            averageCompletion: number | null;
            /**
             * @description How many of the visits had a download.
             * @example 12
             */
            downloads: number;
            /** @description The pages that were read, by number. */
            pages: components["schemas"]["PageAnalytics"][];
            /** @description The days on which visits started, in their order; days without are left out. */
            days: components["schemas"]["DayAnalytics"][];
        };
        /**
         * @description How a document, or what one link shows, was read.
         * @example {
         *       "data": {
         *         "from": "2025-01-01",
         *         "to": "2025-01-31",
         *         "views": 120,
         *         "uniqueViewers": 87,
         *         "totalDurationMs": 14760000,
         *         "medianDurationMs": 94000,
         *         "averageCompletion": 68.25,
         *         "downloads": 12,
         *         "pages": [
         *           {
         *             "page": 1,
         *             "views": 118,
         *             "totalDurationMs": 2419000,
         *             "averageDurationMs": 20500,
         *             "dropOffs": 9
         *           }
         *         ],
         *         "days": [
         *           {
         *             "date": "2025-01-15",
         *             "views": 14,
         *             "uniqueViewers": 11,
         *             "totalDurationMs": 1923000
         *           }
         *         ]
         *       }
         *     }
         */
        AnalyticsResponse: {
            data: components["schemas"]["Analytics"];
        };
        /**
         * @description One version of a document.
         * @example {
         *       "version": 2,
         *       "fileName": "proposal-v2.pdf",
         *       "contentType": "application/pdf",
         *       "size": 490211,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "pageCount": 13,
         *       "createdAt": "2025-01-15T11:30:00.000Z"
         *     }
         */
        DocumentVersion: {
            /**
             * @description Which version of the document this is, counted from 1.
             * @example 1
             */
            version: number;
            /**
             * @description The name of the file, without any path. Characters that would be unsafe in a name are left out.
             * @example proposal.pdf
             */
            fileName: string;
            /**
             * @description What the file is, recognised by its content.
             * @example application/pdf
             * @enum {string}
             */
            contentType: "application/pdf" | "image/png" | "image/jpeg";
            /**
             * @description The size of the file in bytes.
             * @example 482133
             */
            size: number;
            /**
             * @description SHA-256 of the file, in hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description How many pages it has; an image has one.
             * @example 12
             */
            pageCount: number;
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description One page of versions of a document.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "version": 2,
         *             "fileName": "proposal-v2.pdf",
         *             "contentType": "application/pdf",
         *             "size": 490211,
         *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *             "pageCount": 13,
         *             "createdAt": "2025-01-15T11:30:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        DocumentVersionPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "version": 2,
             *           "fileName": "proposal-v2.pdf",
             *           "contentType": "application/pdf",
             *           "size": 490211,
             *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *           "pageCount": 13,
             *           "createdAt": "2025-01-15T11:30:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The versions of a document of this page. */
                data: components["schemas"]["DocumentVersion"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A new version of a document.
         * @example {
         *       "file": "%PDF-1.7 …"
         *     }
         */
        DocumentVersionCreate: {
            /**
             * Format: binary
             * @description The file: a PDF, a PNG or a JPEG of at most 50 MB (52,428,800 bytes). What it is, is told by its content, whatever its name and type say.
             * @example %PDF-1.7 …
             */
            file: string;
        };
        /**
         * @description What happened to which kind of resource.
         * @example product.updated
         * @enum {string}
         */
        EventType: "product.created" | "product.updated" | "product.archived" | "product.restored" | "customer.created" | "customer.updated" | "customer.deleted" | "invoice.created" | "invoice.updated" | "invoice.deleted" | "invoice.sent" | "invoice.viewed" | "invoice.partially_paid" | "invoice.paid" | "invoice.voided" | "document.created" | "document.updated" | "document.version_created" | "document.archived" | "document.restored" | "link.created" | "link.updated" | "link.deleted" | "visit.started" | "visit.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.deleted" | "webhook_endpoint.disabled" | "webhook_endpoint.test";
        /**
         * @description Which of the two isolated data sets a key works on.
         * @example test
         * @enum {string}
         */
        Mode: "live" | "test";
        /**
         * Format: currency
         * @description A currency in circulation, by its ISO 4217 code.
         * @example EUR
         */
        CurrencyCode: string;
        /**
         * @description Something you sell.
         * @example {
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *       "name": "Strategy workshop",
         *       "description": "Half a day with your leadership team.",
         *       "sku": "CONS-01",
         *       "unitPrice": 120,
         *       "currency": "EUR",
         *       "taxRate": 21,
         *       "type": "SERVICES",
         *       "unitOfMeasure": "hr",
         *       "status": "active",
         *       "externalId": "sku-1042",
         *       "metadata": {
         *         "season": "spring"
         *       },
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Product: {
            id: components["schemas"]["Id"];
            /**
             * @description What it is called on an invoice.
             * @example Strategy workshop
             */
            name: string;
            /**
             * @description What it is, in plain text.
             * @example Half a day with your leadership team.
             */
            description: string | null;
            /**
             * @description Your stock-keeping unit, unique in your team and mode.
             * @example CONS-01
             */
            sku: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice: number;
            currency: components["schemas"]["CurrencyCode"];
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals.
             * @example 21
             */
            taxRate: number | null;
            /**
             * @description What kind of thing it is, in your own words.
             * @example SERVICES
             */
            type: string;
            /**
             * @description What one unit is.
             * @example hr
             */
            unitOfMeasure: string;
            /**
             * @description Whether the product is in the catalog.
             * @example active
             * @enum {string}
             */
            status: "active" | "archived";
            /**
             * @description Your own id for the product, unique in your team and mode.
             * @example sku-1042
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a product.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "product.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Strategy workshop",
         *           "description": "Half a day with your leadership team.",
         *           "sku": "CONS-01",
         *           "unitPrice": 135.5,
         *           "currency": "EUR",
         *           "taxRate": 21,
         *           "type": "SERVICES",
         *           "unitOfMeasure": "hr",
         *           "status": "active",
         *           "externalId": "sku-1042",
         *           "metadata": {
         *             "season": "spring"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T11:30:00.000Z"
         *         },
         *         "previous": {
         *           "unitPrice": 120
         *         }
         *       }
         *     }
         */
        ProductEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "product.created" | "product.updated" | "product.archived" | "product.restored";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The product after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *         "name": "Strategy workshop",
             *         "description": "Half a day with your leadership team.",
             *         "sku": "CONS-01",
             *         "unitPrice": 135.5,
             *         "currency": "EUR",
             *         "taxRate": 21,
             *         "type": "SERVICES",
             *         "unitOfMeasure": "hr",
             *         "status": "active",
             *         "externalId": "sku-1042",
             *         "metadata": {
             *           "season": "spring"
             *         },
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T11:30:00.000Z"
             *       },
             *       "previous": {
             *         "unitPrice": 120
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Product"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "unitPrice": 120
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A change of a customer.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "customer.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *           "type": "company",
         *           "name": "Blue Harbor Logistics",
         *           "email": "billing@blueharbor.example",
         *           "phone": "+31 10 555 0100",
         *           "address": {
         *             "line1": "Coolsingel 40",
         *             "line2": null,
         *             "city": "Rotterdam",
         *             "region": null,
         *             "postalCode": "3011 AD",
         *             "country": "NL"
         *           },
         *           "taxId": "NL812345678B01",
         *           "currency": "EUR",
         *           "externalId": "crm-2291",
         *           "metadata": {
         *             "segment": "shipping"
         *           },
         *           "deleted": false,
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "email": "accounts@blueharbor.example"
         *         }
         *       }
         *     }
         */
        CustomerEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.created" | "customer.updated" | "customer.deleted";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The customer after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
             *         "type": "company",
             *         "name": "Blue Harbor Logistics",
             *         "email": "billing@blueharbor.example",
             *         "phone": "+31 10 555 0100",
             *         "address": {
             *           "line1": "Coolsingel 40",
             *           "line2": null,
             *           "city": "Rotterdam",
             *           "region": null,
             *           "postalCode": "3011 AD",
             *           "country": "NL"
             *         },
             *         "taxId": "NL812345678B01",
             *         "currency": "EUR",
             *         "externalId": "crm-2291",
             *         "metadata": {
             *           "segment": "shipping"
             *         },
             *         "deleted": false,
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "email": "accounts@blueharbor.example"
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Customer"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "email": "accounts@blueharbor.example"
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description Who an invoice is from, or to, as it was when the invoice was sent.
         * @example {
         *       "name": "Blue Harbor Logistics",
         *       "email": "billing@blueharbor.example",
         *       "taxId": "NL812345678B01",
         *       "address": {
         *         "line1": "Coolsingel 40",
         *         "line2": null,
         *         "city": "Rotterdam",
         *         "region": null,
         *         "postalCode": "3011 AD",
         *         "country": "NL"
         *       }
         *     }
         */
        InvoiceParty: {
            /**
             * @description Name.
             * @example Blue Harbor Logistics
             */
            name: string;
            /**
             * @description Email address.
             * @example billing@blueharbor.example
             */
            email: string | null;
            /**
             * @description Tax or VAT number.
             * @example NL812345678B01
             */
            taxId: string | null;
            /** @description Postal address. */
            address: components["schemas"]["Address"] | null;
        };
        /**
         * @description A percentage or a fixed amount off. An amount has at most the digits of the currency.
         * @example {
         *       "type": "percent",
         *       "value": 10
         *     }
         */
        Discount: {
            /**
             * @description What `value` is.
             * @example percent
             * @enum {string}
             */
            type: "percent" | "amount";
            /**
             * Format: decimal4
             * @description Percent (at most 100) or an amount in the major unit of the currency.
             * @example 10
             */
            value: number;
        };
        /**
         * @description One line of an invoice.
         * @example {
         *       "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *       "name": "Strategy workshop",
         *       "description": "Half a day with your leadership team.",
         *       "quantity": 2.5,
         *       "unitOfMeasure": "hr",
         *       "unitPrice": 120,
         *       "taxRate": 21,
         *       "discount": {
         *         "type": "percent",
         *         "value": 10
         *       },
         *       "discountAmount": 30,
         *       "amount": 270
         *     }
         */
        InvoiceLine: {
            /**
             * Format: uuid
             * @description The product the line was copied from; null for a free line.
             * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
             */
            productId: string | null;
            /**
             * @description What is billed.
             * @example Strategy workshop
             */
            name: string;
            /**
             * @description More about it, in plain text.
             * @example Half a day with your leadership team.
             */
            description: string | null;
            /**
             * Format: decimal4
             * @description How many units, with at most 4 decimals.
             * @example 2.5
             */
            quantity: number;
            /**
             * @description What one unit is.
             * @example hr
             */
            unitOfMeasure: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice: number;
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals; null where no tax applies.
             * @example 21
             */
            taxRate: number | null;
            /** @description What is taken off the line; null for nothing. */
            discount: components["schemas"]["Discount"] | null;
            /**
             * @description What the discount takes off.
             * @example 30
             */
            discountAmount: number;
            /**
             * @description Quantity times unit price less the discount, rounded half up to the digits of the currency.
             * @example 270
             */
            amount: number;
        };
        /**
         * @description The tax of one rate, rounded once.
         * @example {
         *       "taxRate": 21,
         *       "taxableAmount": 270,
         *       "taxAmount": 56.7
         *     }
         */
        InvoiceTax: {
            /**
             * Format: decimal4
             * @description The rate in percent; null for what is not taxed.
             * @example 21
             */
            taxRate: number | null;
            /**
             * @description What the tax is on, without the tax.
             * @example 270
             */
            taxableAmount: number;
            /**
             * @description The tax.
             * @example 56.7
             */
            taxAmount: number;
        };
        /**
         * @description A payment of an invoice.
         * @example {
         *       "id": "01946e52-9c40-7a63-b7d8-9e0f1a2b3c4d",
         *       "amount": 100,
         *       "receivedOn": "2025-01-20",
         *       "method": "bank transfer",
         *       "reference": "NL-2025-0042",
         *       "createdAt": "2025-01-20T09:00:00.000Z"
         *     }
         */
        InvoicePayment: {
            id: components["schemas"]["Id"];
            /**
             * @description The amount received.
             * @example 100
             */
            amount: number;
            /**
             * Format: date
             * @description The day it was received.
             * @example 2025-01-20
             */
            receivedOn: string;
            /**
             * @description How it was paid, in your own words.
             * @example bank transfer
             */
            method: string | null;
            /**
             * @description The reference of the payment.
             * @example NL-2025-0042
             */
            reference: string | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A bill: amounts are in the major unit of the currency, with at most its digits.
         * @example {
         *       "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
         *       "number": "INV-2025-0042",
         *       "status": "sent",
         *       "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *       "customer": {
         *         "name": "Blue Harbor Logistics",
         *         "email": "billing@blueharbor.example",
         *         "taxId": "NL812345678B01",
         *         "address": {
         *           "line1": "Coolsingel 40",
         *           "line2": null,
         *           "city": "Rotterdam",
         *           "region": null,
         *           "postalCode": "3011 AD",
         *           "country": "NL"
         *         }
         *       },
         *       "issuer": {
         *         "name": "Acme Studio B.V.",
         *         "email": "finance@acme.example",
         *         "taxId": "NL001234567B01",
         *         "address": {
         *           "line1": "Keizersgracht 100",
         *           "line2": null,
         *           "city": "Amsterdam",
         *           "region": null,
         *           "postalCode": "1015 CV",
         *           "country": "NL"
         *         }
         *       },
         *       "currency": "EUR",
         *       "taxBehavior": "exclusive",
         *       "issueDate": "2025-01-15",
         *       "dueDate": "2025-02-14",
         *       "reference": "PO-7781",
         *       "notes": "Thank you for your business.",
         *       "lines": [
         *         {
         *           "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Strategy workshop",
         *           "description": "Half a day with your leadership team.",
         *           "quantity": 2.5,
         *           "unitOfMeasure": "hr",
         *           "unitPrice": 120,
         *           "taxRate": 21,
         *           "discount": {
         *             "type": "percent",
         *             "value": 10
         *           },
         *           "discountAmount": 30,
         *           "amount": 270
         *         },
         *         {
         *           "productId": null,
         *           "name": "Travel",
         *           "description": null,
         *           "quantity": 1,
         *           "unitOfMeasure": null,
         *           "unitPrice": 48.4,
         *           "taxRate": 9,
         *           "discount": null,
         *           "discountAmount": 0,
         *           "amount": 48.4
         *         }
         *       ],
         *       "discount": null,
         *       "subtotal": 318.4,
         *       "discountAmount": 0,
         *       "taxes": [
         *         {
         *           "taxRate": 9,
         *           "taxableAmount": 48.4,
         *           "taxAmount": 4.36
         *         },
         *         {
         *           "taxRate": 21,
         *           "taxableAmount": 270,
         *           "taxAmount": 56.7
         *         }
         *       ],
         *       "netAmount": 318.4,
         *       "taxAmount": 61.06,
         *       "total": 379.46,
         *       "amountPaid": 0,
         *       "amountDue": 379.46,
         *       "payments": [],
         *       "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
         *       "sentAt": "2025-01-15T11:30:00.000Z",
         *       "viewedAt": null,
         *       "paidAt": null,
         *       "voidedAt": null,
         *       "externalId": "order-5512",
         *       "metadata": {
         *         "season": "spring"
         *       },
         *       "deleted": false,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T11:30:00.000Z"
         *     }
         */
        Invoice: {
            id: components["schemas"]["Id"];
            /**
             * @description `INV-YYYY-NNNN`, without gaps per team, mode and year; null while a draft.
             * @example INV-2025-0042
             */
            number: string | null;
            /**
             * @description Where the invoice is. Of a sent one that is not paid in full: `overdue` after its due date (UTC), else `partially_paid` after a payment, else `viewed` once the customer opened it, else `sent`.
             * @example sent
             * @enum {string}
             */
            status: "draft" | "sent" | "viewed" | "partially_paid" | "overdue" | "paid" | "void";
            customerId: components["schemas"]["Id"];
            /** @description The customer as they were when the invoice was sent; null while a draft. */
            customer: components["schemas"]["InvoiceParty"] | null;
            /** @description Your team as it was when the invoice was sent; null while a draft. */
            issuer: components["schemas"]["InvoiceParty"] | null;
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description Whether taxes come on top of the prices or are in them.
             * @example exclusive
             * @enum {string}
             */
            taxBehavior: "exclusive" | "inclusive";
            /**
             * Format: date
             * @description The date of the invoice; null in a draft that leaves it to the day of sending.
             * @example 2025-01-15
             */
            issueDate: string | null;
            /**
             * Format: date
             * @description By when it is to be paid.
             * @example 2025-02-14
             */
            dueDate: string | null;
            /**
             * @description The customer's reference, such as an order number.
             * @example PO-7781
             */
            reference: string | null;
            /**
             * @description A note to the customer, in plain text.
             * @example Thank you for your business.
             */
            notes: string | null;
            /** @description What is billed. */
            lines: components["schemas"]["InvoiceLine"][];
            /** @description What is taken off the subtotal; null for nothing. */
            discount: components["schemas"]["Discount"] | null;
            /**
             * @description The sum of the lines.
             * @example 318.4
             */
            subtotal: number;
            /**
             * @description What the discount of the invoice takes off the subtotal.
             * @example 0
             */
            discountAmount: number;
            /** @description The tax of each rate, by ascending rate, what is not taxed last. */
            taxes: components["schemas"]["InvoiceTax"][];
            /**
             * @description The total without taxes.
             * @example 318.4
             */
            netAmount: number;
            /**
             * @description The sum of the taxes.
             * @example 61.06
             */
            taxAmount: number;
            /**
             * @description What is to be paid.
             * @example 379.46
             */
            total: number;
            /**
             * @description The sum of the payments.
             * @example 0
             */
            amountPaid: number;
            /**
             * @description What remains to be paid: the total less the payments.
             * @example 379.46
             */
            amountDue: number;
            /** @description The payments, the oldest first; the 100th completes the total. */
            payments: components["schemas"]["InvoicePayment"][];
            /**
             * Format: uri-reference
             * @description The page to give to the customer, who needs no account to open it; null while a draft. Without the origin on a server that was not told its own.
             * @example https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu
             */
            hostedUrl: string | null;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2025-01-15T11:30:00.000Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When the customer first opened it.
             * @example 2025-01-15T11:30:00.000Z
             */
            viewedAt: string | null;
            /**
             * Format: date-time
             * @description When it was paid in full.
             * @example 2025-01-15T11:30:00.000Z
             */
            paidAt: string | null;
            /**
             * Format: date-time
             * @description When it was voided.
             * @example 2025-01-15T11:30:00.000Z
             */
            voidedAt: string | null;
            /**
             * @description Your own id for the invoice, unique in your team and mode.
             * @example order-5512
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            /**
             * @description Whether the draft was deleted. Deleted drafts appear in lists with `updatedSince` alone, for 30 days.
             * @example false
             */
            deleted: boolean;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of an invoice.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "invoice.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
         *           "number": null,
         *           "status": "draft",
         *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *           "customer": null,
         *           "issuer": null,
         *           "currency": "EUR",
         *           "taxBehavior": "exclusive",
         *           "issueDate": null,
         *           "dueDate": "2025-02-14",
         *           "reference": "PO-7781",
         *           "notes": "Thank you for your business.",
         *           "lines": [
         *             {
         *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *               "name": "Strategy workshop",
         *               "description": "Half a day with your leadership team.",
         *               "quantity": 2.5,
         *               "unitOfMeasure": "hr",
         *               "unitPrice": 120,
         *               "taxRate": 21,
         *               "discount": {
         *                 "type": "percent",
         *                 "value": 10
         *               },
         *               "discountAmount": 30,
         *               "amount": 270
         *             },
         *             {
         *               "productId": null,
         *               "name": "Travel",
         *               "description": null,
         *               "quantity": 1,
         *               "unitOfMeasure": null,
         *               "unitPrice": 48.4,
         *               "taxRate": 9,
         *               "discount": null,
         *               "discountAmount": 0,
         *               "amount": 48.4
         *             }
         *           ],
         *           "discount": null,
         *           "subtotal": 318.4,
         *           "discountAmount": 0,
         *           "taxes": [
         *             {
         *               "taxRate": 9,
         *               "taxableAmount": 48.4,
         *               "taxAmount": 4.36
         *             },
         *             {
         *               "taxRate": 21,
         *               "taxableAmount": 270,
         *               "taxAmount": 56.7
         *             }
         *           ],
         *           "netAmount": 318.4,
         *           "taxAmount": 61.06,
         *           "total": 379.46,
         *           "amountPaid": 0,
         *           "amountDue": 379.46,
         *           "payments": [],
         *           "hostedUrl": null,
         *           "sentAt": null,
         *           "viewedAt": null,
         *           "paidAt": null,
         *           "voidedAt": null,
         *           "externalId": "order-5512",
         *           "metadata": {
         *             "season": "spring"
         *           },
         *           "deleted": false,
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "dueDate": "2025-02-07"
         *         }
         *       }
         *     }
         */
        InvoiceEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "invoice.created" | "invoice.updated" | "invoice.deleted" | "invoice.sent" | "invoice.viewed" | "invoice.partially_paid" | "invoice.paid" | "invoice.voided";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The invoice after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
             *         "number": null,
             *         "status": "draft",
             *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
             *         "customer": null,
             *         "issuer": null,
             *         "currency": "EUR",
             *         "taxBehavior": "exclusive",
             *         "issueDate": null,
             *         "dueDate": "2025-02-14",
             *         "reference": "PO-7781",
             *         "notes": "Thank you for your business.",
             *         "lines": [
             *           {
             *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *             "name": "Strategy workshop",
             *             "description": "Half a day with your leadership team.",
             *             "quantity": 2.5,
             *             "unitOfMeasure": "hr",
             *             "unitPrice": 120,
             *             "taxRate": 21,
             *             "discount": {
             *               "type": "percent",
             *               "value": 10
             *             },
             *             "discountAmount": 30,
             *             "amount": 270
             *           },
             *           {
             *             "productId": null,
             *             "name": "Travel",
             *             "description": null,
             *             "quantity": 1,
             *             "unitOfMeasure": null,
             *             "unitPrice": 48.4,
             *             "taxRate": 9,
             *             "discount": null,
             *             "discountAmount": 0,
             *             "amount": 48.4
             *           }
             *         ],
             *         "discount": null,
             *         "subtotal": 318.4,
             *         "discountAmount": 0,
             *         "taxes": [
             *           {
             *             "taxRate": 9,
             *             "taxableAmount": 48.4,
             *             "taxAmount": 4.36
             *           },
             *           {
             *             "taxRate": 21,
             *             "taxableAmount": 270,
             *             "taxAmount": 56.7
             *           }
             *         ],
             *         "netAmount": 318.4,
             *         "taxAmount": 61.06,
             *         "total": 379.46,
             *         "amountPaid": 0,
             *         "amountDue": 379.46,
             *         "payments": [],
             *         "hostedUrl": null,
             *         "sentAt": null,
             *         "viewedAt": null,
             *         "paidAt": null,
             *         "voidedAt": null,
             *         "externalId": "order-5512",
             *         "metadata": {
             *           "season": "spring"
             *         },
             *         "deleted": false,
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "dueDate": "2025-02-07"
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Invoice"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "dueDate": "2025-02-07"
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A change of a document.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "document.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *           "name": "Proposal for Blue Harbor",
         *           "fileName": "proposal.pdf",
         *           "contentType": "application/pdf",
         *           "size": 482133,
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *           "pageCount": 12,
         *           "version": 1,
         *           "status": "active",
         *           "externalId": "deal-881",
         *           "metadata": {
         *             "deal": "blue-harbor"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "name": "Proposal"
         *         }
         *       }
         *     }
         */
        DocumentEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "document.created" | "document.updated" | "document.version_created" | "document.archived" | "document.restored";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The document after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *         "name": "Proposal for Blue Harbor",
             *         "fileName": "proposal.pdf",
             *         "contentType": "application/pdf",
             *         "size": 482133,
             *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *         "pageCount": 12,
             *         "version": 1,
             *         "status": "active",
             *         "externalId": "deal-881",
             *         "metadata": {
             *           "deal": "blue-harbor"
             *         },
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "name": "Proposal"
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Document"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "name": "Proposal"
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description What the link demands of its readers, and what it allows them.
         * @example {
         *       "hasPassword": true,
         *       "requireEmail": true,
         *       "verifyEmail": false,
         *       "allowedEmails": [
         *         "jo@blueharbor.example"
         *       ],
         *       "allowedDomains": [
         *         "blueharbor.example"
         *       ],
         *       "allowDownload": true,
         *       "expiresAt": "2025-02-15T00:00:00.000Z",
         *       "maxViews": 50
         *     }
         */
        LinkAccess: {
            /**
             * @description Whether a password is asked for.
             * @example true
             */
            hasPassword: boolean;
            /**
             * @description Whether readers have to give their email address. True also where another rule needs the address.
             * @example true
             */
            requireEmail: boolean;
            /**
             * @description Whether readers have to prove that the address is theirs, with a code sent to it.
             * @example false
             */
            verifyEmail: boolean;
            /**
             * @description Only these addresses, and those of `allowedDomains`, may read, in any case. Empty for no such rule.
             * @example [
             *       "jo@blueharbor.example"
             *     ]
             */
            allowedEmails: string[];
            /**
             * @description Only addresses of these domains, and those of `allowedEmails`, may read. A domain does not include its subdomains. Empty for no such rule.
             * @example [
             *       "blueharbor.example"
             *     ]
             */
            allowedDomains: string[];
            /**
             * @description Whether readers may download the file.
             * @example true
             */
            allowDownload: boolean;
            /**
             * Format: date-time
             * @description When the link stops showing the document; null for never.
             * @example 2025-02-15T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * @description After how many visits the link is used up; null for no such limit. Visits of your own team do not count; those of recognised bots do, since anybody can call themselves one. Loading the page again while a visit is running counts as no other, and whoever is reading when the link is used up may finish.
             * @example 50
             */
            maxViews: number | null;
        };
        /**
         * @description An address at which a document can be read.
         * @example {
         *       "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *       "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "name": "Blue Harbor, Jo",
         *       "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *       "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *       "access": {
         *         "hasPassword": true,
         *         "requireEmail": true,
         *         "verifyEmail": false,
         *         "allowedEmails": [
         *           "jo@blueharbor.example"
         *         ],
         *         "allowedDomains": [
         *           "blueharbor.example"
         *         ],
         *         "allowDownload": true,
         *         "expiresAt": "2025-02-15T00:00:00.000Z",
         *         "maxViews": 50
         *       },
         *       "disabled": false,
         *       "deleted": false,
         *       "externalId": "contact-17",
         *       "metadata": {
         *         "contact": "jo"
         *       },
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        Link: {
            id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The document it shows, always in its current version.
             * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
             */
            documentId: string;
            /**
             * @description What you call the link, for instance after whom it is for. Readers do not see it.
             * @example Blue Harbor, Jo
             */
            name: string | null;
            /**
             * @description The last part of its address.
             * @example test-k3Vw9QmZ2xR7bT5nY8cJ4d
             */
            slug: string;
            /**
             * Format: uri-reference
             * @description Its address, for readers. It needs no login.
             * @example https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d
             */
            url: string;
            access: components["schemas"]["LinkAccess"];
            /**
             * @description Whether the link is switched off.
             * @example false
             */
            disabled: boolean;
            /**
             * @description Whether the link was deleted. Deleted links appear in lists with `updatedSince` alone, for 30 days.
             * @example false
             */
            deleted: boolean;
            /**
             * @description Your own id for the link, unique in your team and mode.
             * @example contact-17
             */
            externalId: string | null;
            metadata: components["schemas"]["Metadata"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a link.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "link.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *           "name": "Blue Harbor, Jo",
         *           "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *           "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *           "access": {
         *             "hasPassword": true,
         *             "requireEmail": true,
         *             "verifyEmail": false,
         *             "allowedEmails": [
         *               "jo@blueharbor.example"
         *             ],
         *             "allowedDomains": [
         *               "blueharbor.example"
         *             ],
         *             "allowDownload": true,
         *             "expiresAt": "2025-02-15T00:00:00.000Z",
         *             "maxViews": 50
         *           },
         *           "disabled": false,
         *           "deleted": false,
         *           "externalId": "contact-17",
         *           "metadata": {
         *             "contact": "jo"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "disabled": true
         *         }
         *       }
         *     }
         */
        LinkEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "link.created" | "link.updated" | "link.deleted";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The link after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
             *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *         "name": "Blue Harbor, Jo",
             *         "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
             *         "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
             *         "access": {
             *           "hasPassword": true,
             *           "requireEmail": true,
             *           "verifyEmail": false,
             *           "allowedEmails": [
             *             "jo@blueharbor.example"
             *           ],
             *           "allowedDomains": [
             *             "blueharbor.example"
             *           ],
             *           "allowDownload": true,
             *           "expiresAt": "2025-02-15T00:00:00.000Z",
             *           "maxViews": 50
             *         },
             *         "disabled": false,
             *         "deleted": false,
             *         "externalId": "contact-17",
             *         "metadata": {
             *           "contact": "jo"
             *         },
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "disabled": true
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Link"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "disabled": true
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description One reading of a document through a link.
         * @example {
         *       "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *       "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *       "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "documentVersion": 1,
         *       "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *       "viewerEmail": "jo@blueharbor.example",
         *       "viewerEmailVerified": false,
         *       "country": "NL",
         *       "device": "desktop",
         *       "browser": "Chrome",
         *       "operatingSystem": "macOS",
         *       "startedAt": "2025-01-15T10:00:00.000Z",
         *       "completedAt": "2025-01-15T10:04:10.000Z",
         *       "durationMs": 184500,
         *       "pagesViewed": 9,
         *       "completion": 75,
         *       "downloaded": false,
         *       "isBot": false,
         *       "isInternal": false,
         *       "updatedAt": "2025-01-15T10:04:10.000Z"
         *     }
         */
        Visit: {
            id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The link it came through.
             * @example 01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b
             */
            linkId: string;
            /**
             * Format: uuid
             * @description The document that was read.
             * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
             */
            documentId: string;
            /**
             * @description The version of the document that was read.
             * @example 1
             */
            documentVersion: number;
            /**
             * @description The same for all visits of one reader: of one email address, or of one browser where none was given.
             * @example vwr_5f0c2d7be1a94c3d8e6f7a1b
             */
            viewerId: string;
            /**
             * Format: email
             * @description The address the reader gave; null where none was asked for.
             * @example jo@blueharbor.example
             */
            viewerEmail: string | null;
            /**
             * @description Whether the reader confirmed the address with a code sent to it.
             * @example false
             */
            viewerEmailVerified: boolean;
            /**
             * Format: country
             * @description ISO 3166-1 alpha-2 code of where the reader was; null where it is not known.
             * @example NL
             */
            country: string | null;
            /**
             * @description What kind of device it was, by its user agent.
             * @example desktop
             * @enum {string}
             */
            device: "desktop" | "mobile" | "tablet" | "other";
            /**
             * @description The browser, by its user agent; null where it is not known.
             * @example Chrome
             */
            browser: string | null;
            /**
             * @description The operating system, by the user agent; null where it is not known.
             * @example macOS
             */
            operatingSystem: string | null;
            /**
             * Format: date-time
             * @description When the document was opened, once the link's demands were met.
             * @example 2025-01-15T10:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When the visit was over: some seconds after the page was closed, or five minutes after the last sign of life. Null while it lasts.
             * @example 2025-01-15T10:04:10.000Z
             */
            completedAt: string | null;
            /**
             * @description For how long pages were on a visible screen, in milliseconds.
             * @example 184500
             */
            durationMs: number;
            /**
             * @description How many different pages were on the screen.
             * @example 9
             */
            pagesViewed: number;
            /**
             * @description The share of the pages that were on the screen, in whole percent, rounded down.
             * @example 75
             */
            completion: number;
            /**
             * @description Whether the file was downloaded.
             * @example false
             */
            downloaded: boolean;
            /**
             * @description Whether it was a program rather than a person. Such visits count nowhere.
             * @example false
             */
            isBot: boolean;
            /**
             * @description Whether it was somebody of your own team, signed in. Such visits count nowhere.
             * @example false
             */
            isInternal: boolean;
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a visit.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "visit.completed",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": null,
         *       "apiKeyId": null,
         *       "data": {
         *         "object": {
         *           "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *           "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *           "documentVersion": 1,
         *           "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *           "viewerEmail": "jo@blueharbor.example",
         *           "viewerEmailVerified": false,
         *           "country": "NL",
         *           "device": "desktop",
         *           "browser": "Chrome",
         *           "operatingSystem": "macOS",
         *           "startedAt": "2025-01-15T10:00:00.000Z",
         *           "completedAt": "2025-01-15T10:04:10.000Z",
         *           "durationMs": 184500,
         *           "pagesViewed": 9,
         *           "completion": 75,
         *           "downloaded": false,
         *           "isBot": false,
         *           "isInternal": false,
         *           "updatedAt": "2025-01-15T10:04:10.000Z"
         *         },
         *         "previous": {
         *           "completedAt": null
         *         }
         *       }
         *     }
         */
        VisitEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "visit.started" | "visit.completed";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The visit after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
             *         "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
             *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *         "documentVersion": 1,
             *         "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
             *         "viewerEmail": "jo@blueharbor.example",
             *         "viewerEmailVerified": false,
             *         "country": "NL",
             *         "device": "desktop",
             *         "browser": "Chrome",
             *         "operatingSystem": "macOS",
             *         "startedAt": "2025-01-15T10:00:00.000Z",
             *         "completedAt": "2025-01-15T10:04:10.000Z",
             *         "durationMs": 184500,
             *         "pagesViewed": 9,
             *         "completion": 75,
             *         "downloaded": false,
             *         "isBot": false,
             *         "isInternal": false,
             *         "updatedAt": "2025-01-15T10:04:10.000Z"
             *       },
             *       "previous": {
             *         "completedAt": null
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Visit"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "completedAt": null
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A type of event, or `*` for all.
         * @example invoice.paid
         * @enum {string}
         */
        EventSelection: "*" | "product.created" | "product.updated" | "product.archived" | "product.restored" | "customer.created" | "customer.updated" | "customer.deleted" | "invoice.created" | "invoice.updated" | "invoice.deleted" | "invoice.sent" | "invoice.viewed" | "invoice.partially_paid" | "invoice.paid" | "invoice.voided" | "document.created" | "document.updated" | "document.version_created" | "document.archived" | "document.restored" | "link.created" | "link.updated" | "link.deleted" | "visit.started" | "visit.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.deleted" | "webhook_endpoint.disabled" | "webhook_endpoint.test";
        /**
         * @description An address of yours that events are sent to.
         * @example {
         *       "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "url": "https://hooks.acme.example/paperlink",
         *       "description": "Bookkeeping",
         *       "events": [
         *         "invoice.sent",
         *         "invoice.paid"
         *       ],
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "disabledAt": null,
         *       "failingSince": null,
         *       "previousSecretExpiresAt": null,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z"
         *     }
         */
        WebhookEndpoint: {
            id: components["schemas"]["Id"];
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url: string;
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description: string | null;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events: components["schemas"]["EventSelection"][];
            /**
             * @description Whether events are sent to it.
             * @example enabled
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /**
             * @description Why it is disabled: it answered 410 (`gone`), failed for 5 days (`failing`), or somebody disabled it (`request`).
             * @example null
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | "request" | null;
            /**
             * Format: date-time
             * @description When it was disabled.
             * @example 2025-01-15T11:30:00.000Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description The first failed attempt since the last success; null while healthy. That it changes causes no event and leaves `updatedAt` as it is.
             * @example 2025-01-15T11:30:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are also signed with the secret before the last rotation.
             * @example 2025-01-15T11:30:00.000Z
             */
            previousSecretExpiresAt: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a webhook endpoint.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "webhook_endpoint.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *           "url": "https://hooks.acme.example/paperlink",
         *           "description": "Bookkeeping",
         *           "events": [
         *             "invoice.sent",
         *             "invoice.paid"
         *           ],
         *           "status": "enabled",
         *           "disabledReason": null,
         *           "disabledAt": null,
         *           "failingSince": null,
         *           "previousSecretExpiresAt": null,
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T10:00:00.000Z"
         *         },
         *         "previous": {
         *           "events": [
         *             "invoice.paid"
         *           ]
         *         }
         *       }
         *     }
         */
        WebhookEndpointEvent: {
            id: components["schemas"]["Id"];
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.deleted" | "webhook_endpoint.disabled" | "webhook_endpoint.test";
            /**
             * @description The place of the event among all of the team and mode, counted without gaps in the order in which changes became visible.
             * @example 1042
             */
            sequence: number;
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change; null where none did.
             * @example req_01946e3d7bf07b0bb1c8d0a9e4f35a61
             */
            requestId: string | null;
            /**
             * Format: uuid
             * @description The API key that made the change; null where none did.
             * @example 01946e3c-0000-7000-8000-000000000042
             */
            apiKeyId: string | null;
            /**
             * @description The webhook endpoint after the change, and what changed.
             * @example {
             *       "object": {
             *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
             *         "url": "https://hooks.acme.example/paperlink",
             *         "description": "Bookkeeping",
             *         "events": [
             *           "invoice.sent",
             *           "invoice.paid"
             *         ],
             *         "status": "enabled",
             *         "disabledReason": null,
             *         "disabledAt": null,
             *         "failingSince": null,
             *         "previousSecretExpiresAt": null,
             *         "createdAt": "2025-01-15T10:00:00.000Z",
             *         "updatedAt": "2025-01-15T10:00:00.000Z"
             *       },
             *       "previous": {
             *         "events": [
             *           "invoice.paid"
             *         ]
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["WebhookEndpoint"];
                /**
                 * @description The earlier values of the fields that changed; empty for something new.
                 * @example {
                 *       "events": [
                 *         "invoice.paid"
                 *       ]
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description A change of a resource. `type` tells which kind `data.object` is.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "product.updated",
         *       "sequence": 1042,
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *       "data": {
         *         "object": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Strategy workshop",
         *           "description": "Half a day with your leadership team.",
         *           "sku": "CONS-01",
         *           "unitPrice": 135.5,
         *           "currency": "EUR",
         *           "taxRate": 21,
         *           "type": "SERVICES",
         *           "unitOfMeasure": "hr",
         *           "status": "active",
         *           "externalId": "sku-1042",
         *           "metadata": {
         *             "season": "spring"
         *           },
         *           "createdAt": "2025-01-15T10:00:00.000Z",
         *           "updatedAt": "2025-01-15T11:30:00.000Z"
         *         },
         *         "previous": {
         *           "unitPrice": 120
         *         }
         *       }
         *     }
         */
        Event: components["schemas"]["ProductEvent"] | components["schemas"]["CustomerEvent"] | components["schemas"]["InvoiceEvent"] | components["schemas"]["DocumentEvent"] | components["schemas"]["LinkEvent"] | components["schemas"]["VisitEvent"] | components["schemas"]["WebhookEndpointEvent"];
        /**
         * @description One page of events.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *             "type": "product.updated",
         *             "sequence": 1042,
         *             "createdAt": "2025-01-15T11:30:00.000Z",
         *             "mode": "test",
         *             "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *             "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *             "data": {
         *               "object": {
         *                 "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *                 "name": "Strategy workshop",
         *                 "description": "Half a day with your leadership team.",
         *                 "sku": "CONS-01",
         *                 "unitPrice": 135.5,
         *                 "currency": "EUR",
         *                 "taxRate": 21,
         *                 "type": "SERVICES",
         *                 "unitOfMeasure": "hr",
         *                 "status": "active",
         *                 "externalId": "sku-1042",
         *                 "metadata": {
         *                   "season": "spring"
         *                 },
         *                 "createdAt": "2025-01-15T10:00:00.000Z",
         *                 "updatedAt": "2025-01-15T11:30:00.000Z"
         *               },
         *               "previous": {
         *                 "unitPrice": 120
         *               }
         *             }
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        EventPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
             *           "type": "product.updated",
             *           "sequence": 1042,
             *           "createdAt": "2025-01-15T11:30:00.000Z",
             *           "mode": "test",
             *           "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
             *           "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
             *           "data": {
             *             "object": {
             *               "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *               "name": "Strategy workshop",
             *               "description": "Half a day with your leadership team.",
             *               "sku": "CONS-01",
             *               "unitPrice": 135.5,
             *               "currency": "EUR",
             *               "taxRate": 21,
             *               "type": "SERVICES",
             *               "unitOfMeasure": "hr",
             *               "status": "active",
             *               "externalId": "sku-1042",
             *               "metadata": {
             *                 "season": "spring"
             *               },
             *               "createdAt": "2025-01-15T10:00:00.000Z",
             *               "updatedAt": "2025-01-15T11:30:00.000Z"
             *             },
             *             "previous": {
             *               "unitPrice": 120
             *             }
             *           }
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The events of this page. */
                data: components["schemas"]["Event"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description One event.
         * @example {
         *       "data": {
         *         "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *         "type": "product.updated",
         *         "sequence": 1042,
         *         "createdAt": "2025-01-15T11:30:00.000Z",
         *         "mode": "test",
         *         "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
         *         "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
         *         "data": {
         *           "object": {
         *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *             "name": "Strategy workshop",
         *             "description": "Half a day with your leadership team.",
         *             "sku": "CONS-01",
         *             "unitPrice": 135.5,
         *             "currency": "EUR",
         *             "taxRate": 21,
         *             "type": "SERVICES",
         *             "unitOfMeasure": "hr",
         *             "status": "active",
         *             "externalId": "sku-1042",
         *             "metadata": {
         *               "season": "spring"
         *             },
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T11:30:00.000Z"
         *           },
         *           "previous": {
         *             "unitPrice": 120
         *           }
         *         }
         *       }
         *     }
         */
        EventResponse: {
            data: components["schemas"]["Event"];
        };
        /**
         * @description One page of invoices.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
         *             "number": "INV-2025-0042",
         *             "status": "sent",
         *             "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *             "customer": {
         *               "name": "Blue Harbor Logistics",
         *               "email": "billing@blueharbor.example",
         *               "taxId": "NL812345678B01",
         *               "address": {
         *                 "line1": "Coolsingel 40",
         *                 "line2": null,
         *                 "city": "Rotterdam",
         *                 "region": null,
         *                 "postalCode": "3011 AD",
         *                 "country": "NL"
         *               }
         *             },
         *             "issuer": {
         *               "name": "Acme Studio B.V.",
         *               "email": "finance@acme.example",
         *               "taxId": "NL001234567B01",
         *               "address": {
         *                 "line1": "Keizersgracht 100",
         *                 "line2": null,
         *                 "city": "Amsterdam",
         *                 "region": null,
         *                 "postalCode": "1015 CV",
         *                 "country": "NL"
         *               }
         *             },
         *             "currency": "EUR",
         *             "taxBehavior": "exclusive",
         *             "issueDate": "2025-01-15",
         *             "dueDate": "2025-02-14",
         *             "reference": "PO-7781",
         *             "notes": "Thank you for your business.",
         *             "lines": [
         *               {
         *                 "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *                 "name": "Strategy workshop",
         *                 "description": "Half a day with your leadership team.",
         *                 "quantity": 2.5,
         *                 "unitOfMeasure": "hr",
         *                 "unitPrice": 120,
         *                 "taxRate": 21,
         *                 "discount": {
         *                   "type": "percent",
         *                   "value": 10
         *                 },
         *                 "discountAmount": 30,
         *                 "amount": 270
         *               },
         *               {
         *                 "productId": null,
         *                 "name": "Travel",
         *                 "description": null,
         *                 "quantity": 1,
         *                 "unitOfMeasure": null,
         *                 "unitPrice": 48.4,
         *                 "taxRate": 9,
         *                 "discount": null,
         *                 "discountAmount": 0,
         *                 "amount": 48.4
         *               }
         *             ],
         *             "discount": null,
         *             "subtotal": 318.4,
         *             "discountAmount": 0,
         *             "taxes": [
         *               {
         *                 "taxRate": 9,
         *                 "taxableAmount": 48.4,
         *                 "taxAmount": 4.36
         *               },
         *               {
         *                 "taxRate": 21,
         *                 "taxableAmount": 270,
         *                 "taxAmount": 56.7
         *               }
         *             ],
         *             "netAmount": 318.4,
         *             "taxAmount": 61.06,
         *             "total": 379.46,
         *             "amountPaid": 0,
         *             "amountDue": 379.46,
         *             "payments": [],
         *             "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
         *             "sentAt": "2025-01-15T11:30:00.000Z",
         *             "viewedAt": null,
         *             "paidAt": null,
         *             "voidedAt": null,
         *             "externalId": "order-5512",
         *             "metadata": {
         *               "season": "spring"
         *             },
         *             "deleted": false,
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T11:30:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        InvoicePage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
             *           "number": "INV-2025-0042",
             *           "status": "sent",
             *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
             *           "customer": {
             *             "name": "Blue Harbor Logistics",
             *             "email": "billing@blueharbor.example",
             *             "taxId": "NL812345678B01",
             *             "address": {
             *               "line1": "Coolsingel 40",
             *               "line2": null,
             *               "city": "Rotterdam",
             *               "region": null,
             *               "postalCode": "3011 AD",
             *               "country": "NL"
             *             }
             *           },
             *           "issuer": {
             *             "name": "Acme Studio B.V.",
             *             "email": "finance@acme.example",
             *             "taxId": "NL001234567B01",
             *             "address": {
             *               "line1": "Keizersgracht 100",
             *               "line2": null,
             *               "city": "Amsterdam",
             *               "region": null,
             *               "postalCode": "1015 CV",
             *               "country": "NL"
             *             }
             *           },
             *           "currency": "EUR",
             *           "taxBehavior": "exclusive",
             *           "issueDate": "2025-01-15",
             *           "dueDate": "2025-02-14",
             *           "reference": "PO-7781",
             *           "notes": "Thank you for your business.",
             *           "lines": [
             *             {
             *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *               "name": "Strategy workshop",
             *               "description": "Half a day with your leadership team.",
             *               "quantity": 2.5,
             *               "unitOfMeasure": "hr",
             *               "unitPrice": 120,
             *               "taxRate": 21,
             *               "discount": {
             *                 "type": "percent",
             *                 "value": 10
             *               },
             *               "discountAmount": 30,
             *               "amount": 270
             *             },
             *             {
             *               "productId": null,
             *               "name": "Travel",
             *               "description": null,
             *               "quantity": 1,
             *               "unitOfMeasure": null,
             *               "unitPrice": 48.4,
             *               "taxRate": 9,
             *               "discount": null,
             *               "discountAmount": 0,
             *               "amount": 48.4
             *             }
             *           ],
             *           "discount": null,
             *           "subtotal": 318.4,
             *           "discountAmount": 0,
             *           "taxes": [
             *             {
             *               "taxRate": 9,
             *               "taxableAmount": 48.4,
             *               "taxAmount": 4.36
             *             },
             *             {
             *               "taxRate": 21,
             *               "taxableAmount": 270,
             *               "taxAmount": 56.7
             *             }
             *           ],
             *           "netAmount": 318.4,
             *           "taxAmount": 61.06,
             *           "total": 379.46,
             *           "amountPaid": 0,
             *           "amountDue": 379.46,
             *           "payments": [],
             *           "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
             *           "sentAt": "2025-01-15T11:30:00.000Z",
             *           "viewedAt": null,
             *           "paidAt": null,
             *           "voidedAt": null,
             *           "externalId": "order-5512",
             *           "metadata": {
             *             "season": "spring"
             *           },
             *           "deleted": false,
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "updatedAt": "2025-01-15T11:30:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The invoices of this page. */
                data: components["schemas"]["Invoice"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A percentage or a fixed amount off.
         * @example {
         *       "type": "percent",
         *       "value": 10
         *     }
         */
        DiscountInput: {
            /**
             * @description A percentage.
             * @example percent
             * @constant
             */
            type: "percent";
            /**
             * Format: decimal4
             * @description The percentage, with at most 4 decimals.
             * @example 10
             */
            value: number;
        } | {
            /**
             * @description An amount.
             * @example amount
             * @constant
             */
            type: "amount";
            /**
             * @description The amount, with at most the digits of the currency.
             * @example 25
             */
            value: number;
        };
        /**
         * @description One line: of a product, or free, with a name and a unit price of its own (else `line_incomplete`).
         * @example {
         *       "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *       "quantity": 2.5,
         *       "discount": {
         *         "type": "percent",
         *         "value": 10
         *       }
         *     }
         */
        InvoiceLineInput: {
            /**
             * Format: uuid
             * @description Copies name, description, unit, price and tax rate of this product as they are now. What you send beside it takes the place of what would be copied.
             * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
             */
            productId?: string;
            /**
             * @description What is billed.
             * @example Strategy workshop
             */
            name?: string;
            /**
             * @description More about it, in plain text.
             * @example Half a day with your leadership team.
             */
            description?: string | null;
            /**
             * Format: decimal4
             * @description How many units, with at most 4 decimals.
             * @example 2.5
             */
            quantity: number;
            /**
             * @description What one unit is.
             * @example hr
             */
            unitOfMeasure?: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice?: number;
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals; null where no tax applies.
             * @example 21
             */
            taxRate?: number | null;
            /** @description What to take off the line. */
            discount?: components["schemas"]["DiscountInput"] | null;
        };
        /**
         * @description An invoice to draft.
         * @example {
         *       "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *       "currency": "EUR",
         *       "dueDate": "2025-02-14",
         *       "reference": "PO-7781",
         *       "notes": "Thank you for your business.",
         *       "lines": [
         *         {
         *           "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "quantity": 2.5,
         *           "discount": {
         *             "type": "percent",
         *             "value": 10
         *           }
         *         },
         *         {
         *           "name": "Travel",
         *           "quantity": 1,
         *           "unitPrice": 48.4,
         *           "taxRate": 9
         *         }
         *       ],
         *       "externalId": "order-5512",
         *       "metadata": {
         *         "season": "spring"
         *       }
         *     }
         */
        InvoiceCreate: {
            customerId: components["schemas"]["Id"];
            /**
             * Format: currency
             * @description The currency of the invoice; the customer's when left out.
             * @example EUR
             */
            currency?: string;
            /**
             * @description Whether taxes come on top of the prices or are in them.
             * @default exclusive
             * @example exclusive
             * @enum {string}
             */
            taxBehavior?: "exclusive" | "inclusive";
            /**
             * Format: date
             * @description The date of the invoice; the day of sending when left out.
             * @example 2025-01-15
             */
            issueDate?: string | null;
            /**
             * Format: date
             * @description By when it is to be paid.
             * @example 2025-02-14
             */
            dueDate?: string | null;
            /**
             * @description The customer's reference, such as an order number.
             * @example PO-7781
             */
            reference?: string | null;
            /**
             * @description A note to the customer, in plain text.
             * @example Thank you for your business.
             */
            notes?: string | null;
            /** @description What is billed. */
            lines: components["schemas"]["InvoiceLineInput"][];
            /** @description What to take off the subtotal. */
            discount?: components["schemas"]["DiscountInput"] | null;
            /**
             * @description Your own id for the invoice, unique in your team and mode.
             * @example order-5512
             */
            externalId?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description One invoice.
         * @example {
         *       "data": {
         *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
         *         "number": "INV-2025-0042",
         *         "status": "sent",
         *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
         *         "customer": {
         *           "name": "Blue Harbor Logistics",
         *           "email": "billing@blueharbor.example",
         *           "taxId": "NL812345678B01",
         *           "address": {
         *             "line1": "Coolsingel 40",
         *             "line2": null,
         *             "city": "Rotterdam",
         *             "region": null,
         *             "postalCode": "3011 AD",
         *             "country": "NL"
         *           }
         *         },
         *         "issuer": {
         *           "name": "Acme Studio B.V.",
         *           "email": "finance@acme.example",
         *           "taxId": "NL001234567B01",
         *           "address": {
         *             "line1": "Keizersgracht 100",
         *             "line2": null,
         *             "city": "Amsterdam",
         *             "region": null,
         *             "postalCode": "1015 CV",
         *             "country": "NL"
         *           }
         *         },
         *         "currency": "EUR",
         *         "taxBehavior": "exclusive",
         *         "issueDate": "2025-01-15",
         *         "dueDate": "2025-02-14",
         *         "reference": "PO-7781",
         *         "notes": "Thank you for your business.",
         *         "lines": [
         *           {
         *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *             "name": "Strategy workshop",
         *             "description": "Half a day with your leadership team.",
         *             "quantity": 2.5,
         *             "unitOfMeasure": "hr",
         *             "unitPrice": 120,
         *             "taxRate": 21,
         *             "discount": {
         *               "type": "percent",
         *               "value": 10
         *             },
         *             "discountAmount": 30,
         *             "amount": 270
         *           },
         *           {
         *             "productId": null,
         *             "name": "Travel",
         *             "description": null,
         *             "quantity": 1,
         *             "unitOfMeasure": null,
         *             "unitPrice": 48.4,
         *             "taxRate": 9,
         *             "discount": null,
         *             "discountAmount": 0,
         *             "amount": 48.4
         *           }
         *         ],
         *         "discount": null,
         *         "subtotal": 318.4,
         *         "discountAmount": 0,
         *         "taxes": [
         *           {
         *             "taxRate": 9,
         *             "taxableAmount": 48.4,
         *             "taxAmount": 4.36
         *           },
         *           {
         *             "taxRate": 21,
         *             "taxableAmount": 270,
         *             "taxAmount": 56.7
         *           }
         *         ],
         *         "netAmount": 318.4,
         *         "taxAmount": 61.06,
         *         "total": 379.46,
         *         "amountPaid": 0,
         *         "amountDue": 379.46,
         *         "payments": [],
         *         "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
         *         "sentAt": "2025-01-15T11:30:00.000Z",
         *         "viewedAt": null,
         *         "paidAt": null,
         *         "voidedAt": null,
         *         "externalId": "order-5512",
         *         "metadata": {
         *           "season": "spring"
         *         },
         *         "deleted": false,
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T11:30:00.000Z"
         *       }
         *     }
         */
        InvoiceResponse: {
            data: components["schemas"]["Invoice"];
        };
        /**
         * @description What to calculate.
         * @example {
         *       "currency": "EUR",
         *       "lines": [
         *         {
         *           "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "quantity": 2.5,
         *           "discount": {
         *             "type": "percent",
         *             "value": 10
         *           }
         *         },
         *         {
         *           "name": "Travel",
         *           "quantity": 1,
         *           "unitPrice": 48.4,
         *           "taxRate": 9
         *         }
         *       ]
         *     }
         */
        InvoicePreviewCreate: {
            /**
             * Format: uuid
             * @description Whose currency to use where `currency` is left out.
             * @example 01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d
             */
            customerId?: string;
            /**
             * Format: currency
             * @description The currency of the invoice; the customer's when left out.
             * @example EUR
             */
            currency?: string;
            /**
             * @description Whether taxes come on top of the prices or are in them.
             * @default exclusive
             * @example exclusive
             * @enum {string}
             */
            taxBehavior?: "exclusive" | "inclusive";
            /** @description What is billed. */
            lines: components["schemas"]["InvoiceLineInput"][];
            /** @description What to take off the subtotal. */
            discount?: components["schemas"]["DiscountInput"] | null;
        };
        /**
         * @description What an invoice would come to.
         * @example {
         *       "currency": "EUR",
         *       "taxBehavior": "exclusive",
         *       "lines": [
         *         {
         *           "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *           "name": "Strategy workshop",
         *           "description": "Half a day with your leadership team.",
         *           "quantity": 2.5,
         *           "unitOfMeasure": "hr",
         *           "unitPrice": 120,
         *           "taxRate": 21,
         *           "discount": {
         *             "type": "percent",
         *             "value": 10
         *           },
         *           "discountAmount": 30,
         *           "amount": 270
         *         },
         *         {
         *           "productId": null,
         *           "name": "Travel",
         *           "description": null,
         *           "quantity": 1,
         *           "unitOfMeasure": null,
         *           "unitPrice": 48.4,
         *           "taxRate": 9,
         *           "discount": null,
         *           "discountAmount": 0,
         *           "amount": 48.4
         *         }
         *       ],
         *       "discount": null,
         *       "subtotal": 318.4,
         *       "discountAmount": 0,
         *       "taxes": [
         *         {
         *           "taxRate": 9,
         *           "taxableAmount": 48.4,
         *           "taxAmount": 4.36
         *         },
         *         {
         *           "taxRate": 21,
         *           "taxableAmount": 270,
         *           "taxAmount": 56.7
         *         }
         *       ],
         *       "netAmount": 318.4,
         *       "taxAmount": 61.06,
         *       "total": 379.46
         *     }
         */
        InvoicePreview: {
            currency: components["schemas"]["CurrencyCode"];
            /**
             * @description Whether taxes come on top of the prices or are in them.
             * @example exclusive
             * @enum {string}
             */
            taxBehavior: "exclusive" | "inclusive";
            /** @description What is billed. */
            lines: components["schemas"]["InvoiceLine"][];
            /** @description What is taken off the subtotal; null for nothing. */
            discount: components["schemas"]["Discount"] | null;
            /**
             * @description The sum of the lines.
             * @example 318.4
             */
            subtotal: number;
            /**
             * @description What the discount of the invoice takes off the subtotal.
             * @example 0
             */
            discountAmount: number;
            /** @description The tax of each rate, by ascending rate, what is not taxed last. */
            taxes: components["schemas"]["InvoiceTax"][];
            /**
             * @description The total without taxes.
             * @example 318.4
             */
            netAmount: number;
            /**
             * @description The sum of the taxes.
             * @example 61.06
             */
            taxAmount: number;
            /**
             * @description What is to be paid.
             * @example 379.46
             */
            total: number;
        };
        /**
         * @description One calculation.
         * @example {
         *       "data": {
         *         "currency": "EUR",
         *         "taxBehavior": "exclusive",
         *         "lines": [
         *           {
         *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *             "name": "Strategy workshop",
         *             "description": "Half a day with your leadership team.",
         *             "quantity": 2.5,
         *             "unitOfMeasure": "hr",
         *             "unitPrice": 120,
         *             "taxRate": 21,
         *             "discount": {
         *               "type": "percent",
         *               "value": 10
         *             },
         *             "discountAmount": 30,
         *             "amount": 270
         *           },
         *           {
         *             "productId": null,
         *             "name": "Travel",
         *             "description": null,
         *             "quantity": 1,
         *             "unitOfMeasure": null,
         *             "unitPrice": 48.4,
         *             "taxRate": 9,
         *             "discount": null,
         *             "discountAmount": 0,
         *             "amount": 48.4
         *           }
         *         ],
         *         "discount": null,
         *         "subtotal": 318.4,
         *         "discountAmount": 0,
         *         "taxes": [
         *           {
         *             "taxRate": 9,
         *             "taxableAmount": 48.4,
         *             "taxAmount": 4.36
         *           },
         *           {
         *             "taxRate": 21,
         *             "taxableAmount": 270,
         *             "taxAmount": 56.7
         *           }
         *         ],
         *         "netAmount": 318.4,
         *         "taxAmount": 61.06,
         *         "total": 379.46
         *       }
         *     }
         */
        InvoicePreviewResponse: {
            data: components["schemas"]["InvoicePreview"];
        };
        /**
         * @description The fields of a draft to change.
         * @example {
         *       "dueDate": "2025-02-28",
         *       "discount": {
         *         "type": "percent",
         *         "value": 5
         *       }
         *     }
         */
        InvoiceUpdate: {
            customerId?: components["schemas"]["Id"];
            /**
             * Format: currency
             * @description The currency of the invoice. Lines of products have to be in it.
             * @example EUR
             */
            currency?: string;
            /**
             * @description Whether taxes come on top of the prices or are in them.
             * @example exclusive
             * @enum {string}
             */
            taxBehavior?: "exclusive" | "inclusive";
            /**
             * Format: date
             * @description The date of the invoice; the day of sending when left out.
             * @example 2025-01-15
             */
            issueDate?: string | null;
            /**
             * Format: date
             * @description By when it is to be paid.
             * @example 2025-02-14
             */
            dueDate?: string | null;
            /**
             * @description The customer's reference, such as an order number.
             * @example PO-7781
             */
            reference?: string | null;
            /**
             * @description A note to the customer, in plain text.
             * @example Thank you for your business.
             */
            notes?: string | null;
            /** @description All lines anew; those of products copy the product as it is now. */
            lines?: components["schemas"]["InvoiceLineInput"][];
            /** @description What to take off the subtotal. */
            discount?: components["schemas"]["DiscountInput"] | null;
            /**
             * @description Your own id for the invoice, unique in your team and mode.
             * @example order-5512
             */
            externalId?: string | null;
            metadata?: components["schemas"]["MetadataUpdate"];
        };
        /**
         * @description A payment that was received.
         * @example {
         *       "amount": 100,
         *       "receivedOn": "2025-01-20",
         *       "method": "bank transfer",
         *       "reference": "NL-2025-0042"
         *     }
         */
        InvoicePaymentCreate: {
            /**
             * Format: decimal4
             * @description The amount received, with at most the digits of the currency.
             * @example 100
             */
            amount: number;
            /**
             * Format: date
             * @description The day it was received; today (UTC) when left out.
             * @example 2025-01-20
             */
            receivedOn?: string;
            /**
             * @description How it was paid, in your own words.
             * @example bank transfer
             */
            method?: string | null;
            /**
             * @description The reference of the payment.
             * @example NL-2025-0042
             */
            reference?: string | null;
        };
        /**
         * @description One page of links.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *             "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *             "name": "Blue Harbor, Jo",
         *             "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *             "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *             "access": {
         *               "hasPassword": true,
         *               "requireEmail": true,
         *               "verifyEmail": false,
         *               "allowedEmails": [
         *                 "jo@blueharbor.example"
         *               ],
         *               "allowedDomains": [
         *                 "blueharbor.example"
         *               ],
         *               "allowDownload": true,
         *               "expiresAt": "2025-02-15T00:00:00.000Z",
         *               "maxViews": 50
         *             },
         *             "disabled": false,
         *             "deleted": false,
         *             "externalId": "contact-17",
         *             "metadata": {
         *               "contact": "jo"
         *             },
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T10:00:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        LinkPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
             *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *           "name": "Blue Harbor, Jo",
             *           "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
             *           "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
             *           "access": {
             *             "hasPassword": true,
             *             "requireEmail": true,
             *             "verifyEmail": false,
             *             "allowedEmails": [
             *               "jo@blueharbor.example"
             *             ],
             *             "allowedDomains": [
             *               "blueharbor.example"
             *             ],
             *             "allowDownload": true,
             *             "expiresAt": "2025-02-15T00:00:00.000Z",
             *             "maxViews": 50
             *           },
             *           "disabled": false,
             *           "deleted": false,
             *           "externalId": "contact-17",
             *           "metadata": {
             *             "contact": "jo"
             *           },
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "updatedAt": "2025-01-15T10:00:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The links of this page. */
                data: components["schemas"]["Link"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description What the link demands of its readers, and what it allows them.
         * @example {
         *       "password": "harbor-2025",
         *       "requireEmail": true,
         *       "verifyEmail": false,
         *       "allowedEmails": [
         *         "jo@blueharbor.example"
         *       ],
         *       "allowedDomains": [
         *         "blueharbor.example"
         *       ],
         *       "allowDownload": true,
         *       "expiresAt": "2025-02-15T00:00:00.000Z",
         *       "maxViews": 50
         *     }
         */
        LinkAccessCreate: {
            /**
             * @description The password readers have to give; null for none. It is never returned.
             * @example harbor-2025
             */
            password?: string | null;
            /**
             * @description Whether readers have to give their email address.
             * @default false
             * @example true
             */
            requireEmail?: boolean;
            /**
             * @description Whether readers have to prove that the address is theirs, with a code sent to it.
             * @default false
             * @example false
             */
            verifyEmail?: boolean;
            /**
             * @description Only these addresses, and those of `allowedDomains`, may read, in any case. Empty for no such rule. Replaced as a whole.
             * @default []
             * @example [
             *       "jo@blueharbor.example"
             *     ]
             */
            allowedEmails?: string[];
            /**
             * @description Only addresses of these domains, and those of `allowedEmails`, may read. A domain does not include its subdomains. Empty for no such rule. Replaced as a whole.
             * @default []
             * @example [
             *       "blueharbor.example"
             *     ]
             */
            allowedDomains?: string[];
            /**
             * @description Whether readers may download the file.
             * @default false
             * @example true
             */
            allowDownload?: boolean;
            /**
             * Format: date-time
             * @description When the link stops showing the document; null for never.
             * @example 2025-02-15T00:00:00.000Z
             */
            expiresAt?: string | null;
            /**
             * @description After how many visits the link is used up; null for no such limit. Visits of your own team do not count; those of recognised bots do, since anybody can call themselves one. Loading the page again while a visit is running counts as no other, and whoever is reading when the link is used up may finish.
             * @example 50
             */
            maxViews?: number | null;
        };
        /**
         * @description A link to create.
         * @example {
         *       "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "name": "Blue Harbor, Jo",
         *       "access": {
         *         "password": "harbor-2025",
         *         "requireEmail": true,
         *         "verifyEmail": false,
         *         "allowedEmails": [
         *           "jo@blueharbor.example"
         *         ],
         *         "allowedDomains": [
         *           "blueharbor.example"
         *         ],
         *         "allowDownload": true,
         *         "expiresAt": "2025-02-15T00:00:00.000Z",
         *         "maxViews": 50
         *       },
         *       "externalId": "contact-17",
         *       "metadata": {
         *         "contact": "jo"
         *       }
         *     }
         */
        LinkCreate: {
            /**
             * Format: uuid
             * @description The document it shows, always in its current version.
             * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
             */
            documentId: string;
            /**
             * @description What you call the link, for instance after whom it is for. Readers do not see it.
             * @example Blue Harbor, Jo
             */
            name?: string | null;
            /**
             * @description The last part of its address, if you want to choose it: letters, digits and hyphens. It has to be free. In test mode it is put behind `test-`; in live mode it must not begin so. Without it, one that cannot be guessed is made.
             * @example blue-harbor-proposal
             */
            slug?: string;
            access?: components["schemas"]["LinkAccessCreate"];
            /**
             * @description Whether the link is switched off.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /**
             * @description Your own id for the link, unique in your team and mode.
             * @example contact-17
             */
            externalId?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description One link.
         * @example {
         *       "data": {
         *         "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *         "name": "Blue Harbor, Jo",
         *         "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *         "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
         *         "access": {
         *           "hasPassword": true,
         *           "requireEmail": true,
         *           "verifyEmail": false,
         *           "allowedEmails": [
         *             "jo@blueharbor.example"
         *           ],
         *           "allowedDomains": [
         *             "blueharbor.example"
         *           ],
         *           "allowDownload": true,
         *           "expiresAt": "2025-02-15T00:00:00.000Z",
         *           "maxViews": 50
         *         },
         *         "disabled": false,
         *         "deleted": false,
         *         "externalId": "contact-17",
         *         "metadata": {
         *           "contact": "jo"
         *         },
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        LinkResponse: {
            data: components["schemas"]["Link"];
        };
        /**
         * @description The rules to change. Rules you leave out stay as they are. A change holds from the next request of every reader, those who are reading already included.
         * @example {
         *       "password": null,
         *       "expiresAt": null
         *     }
         */
        LinkAccessUpdate: {
            /**
             * @description The password readers have to give; null for none. It is never returned.
             * @example harbor-2025
             */
            password?: string | null;
            /**
             * @description Whether readers have to give their email address.
             * @example true
             */
            requireEmail?: boolean;
            /**
             * @description Whether readers have to prove that the address is theirs, with a code sent to it.
             * @example false
             */
            verifyEmail?: boolean;
            /**
             * @description Only these addresses, and those of `allowedDomains`, may read, in any case. Empty for no such rule. Replaced as a whole.
             * @example [
             *       "jo@blueharbor.example"
             *     ]
             */
            allowedEmails?: string[];
            /**
             * @description Only addresses of these domains, and those of `allowedEmails`, may read. A domain does not include its subdomains. Empty for no such rule. Replaced as a whole.
             * @example [
             *       "blueharbor.example"
             *     ]
             */
            allowedDomains?: string[];
            /**
             * @description Whether readers may download the file.
             * @example true
             */
            allowDownload?: boolean;
            /**
             * Format: date-time
             * @description When the link stops showing the document; null for never.
             * @example 2025-02-15T00:00:00.000Z
             */
            expiresAt?: string | null;
            /**
             * @description After how many visits the link is used up; null for no such limit. Visits of your own team do not count; those of recognised bots do, since anybody can call themselves one. Loading the page again while a visit is running counts as no other, and whoever is reading when the link is used up may finish.
             * @example 50
             */
            maxViews?: number | null;
        };
        /**
         * @description The fields of a link to change.
         * @example {
         *       "disabled": true,
         *       "access": {
         *         "password": null,
         *         "expiresAt": null
         *       }
         *     }
         */
        LinkUpdate: {
            /**
             * @description What you call the link, for instance after whom it is for. Readers do not see it.
             * @example Blue Harbor, Jo
             */
            name?: string | null;
            /**
             * @description The last part of its address: letters, digits and hyphens, at most 64 without `test-`. It has to be free. In test mode it is put behind `test-` unless it begins so, which makes `abc` and `test-abc` the same slug; in live mode it must not begin so. The old address leads nowhere from then on.
             * @example blue-harbor-proposal
             */
            slug?: string;
            access?: components["schemas"]["LinkAccessUpdate"];
            /**
             * @description Whether the link is switched off.
             * @example false
             */
            disabled?: boolean;
            /**
             * @description Your own id for the link, unique in your team and mode.
             * @example contact-17
             */
            externalId?: string | null;
            metadata?: components["schemas"]["MetadataUpdate"];
        };
        /**
         * @description The key that is used, its team and what it may do.
         * @example {
         *       "team": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e01",
         *         "name": "Acme Studio"
         *       },
         *       "key": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e02",
         *         "name": "Catalog sync",
         *         "last4": "x7Qa"
         *       },
         *       "mode": "test",
         *       "scope": "READ_WRITE",
         *       "rateLimit": {
         *         "limit": 600,
         *         "windowSeconds": 60
         *       }
         *     }
         */
        Me: {
            /**
             * @description The team the key belongs to.
             * @example {
             *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e01",
             *       "name": "Acme Studio"
             *     }
             */
            team: {
                id: components["schemas"]["Id"];
                /**
                 * @description The team's name.
                 * @example Acme Studio
                 */
                name: string;
            };
            /**
             * @description The key.
             * @example {
             *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e02",
             *       "name": "Catalog sync",
             *       "last4": "x7Qa"
             *     }
             */
            key: {
                id: components["schemas"]["Id"];
                /**
                 * @description The name the team gave it.
                 * @example Catalog sync
                 */
                name: string;
                /**
                 * @description The last 4 characters of its token.
                 * @example x7Qa
                 */
                last4: string;
            };
            mode: components["schemas"]["Mode"];
            /**
             * @description Whether the key may make changes.
             * @example READ_WRITE
             * @enum {string}
             */
            scope: "READ_WRITE" | "READ_ONLY";
            /**
             * @description The key's quota.
             * @example {
             *       "limit": 600,
             *       "windowSeconds": 60
             *     }
             */
            rateLimit: {
                /**
                 * @description Requests per window.
                 * @example 600
                 */
                limit: number;
                /**
                 * @description The length of the window in seconds.
                 * @example 60
                 */
                windowSeconds: number;
            };
        };
        /**
         * @description The key that is used.
         * @example {
         *       "data": {
         *         "team": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e01",
         *           "name": "Acme Studio"
         *         },
         *         "key": {
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e02",
         *           "name": "Catalog sync",
         *           "last4": "x7Qa"
         *         },
         *         "mode": "test",
         *         "scope": "READ_WRITE",
         *         "rateLimit": {
         *           "limit": 600,
         *           "windowSeconds": 60
         *         }
         *       }
         *     }
         */
        MeResponse: {
            data: components["schemas"]["Me"];
        };
        /**
         * @description An OpenAPI 3.1 document.
         * @example {
         *       "openapi": "3.1.0",
         *       "info": {
         *         "title": "PaperLink API",
         *         "version": "1.0.0"
         *       },
         *       "paths": {}
         *     }
         */
        OpenApiDocument: {
            /**
             * @description The version of the OpenAPI specification.
             * @example 3.1.0
             */
            openapi: string;
            /**
             * @description Title and version of the API.
             * @example {
             *       "title": "PaperLink API",
             *       "version": "1.0.0"
             *     }
             */
            info: {
                [key: string]: unknown;
            };
            /**
             * @description The operations, by path.
             * @example {}
             */
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One page of products.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *             "name": "Strategy workshop",
         *             "description": "Half a day with your leadership team.",
         *             "sku": "CONS-01",
         *             "unitPrice": 120,
         *             "currency": "EUR",
         *             "taxRate": 21,
         *             "type": "SERVICES",
         *             "unitOfMeasure": "hr",
         *             "status": "active",
         *             "externalId": "sku-1042",
         *             "metadata": {
         *               "season": "spring"
         *             },
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T10:00:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        ProductPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *           "name": "Strategy workshop",
             *           "description": "Half a day with your leadership team.",
             *           "sku": "CONS-01",
             *           "unitPrice": 120,
             *           "currency": "EUR",
             *           "taxRate": 21,
             *           "type": "SERVICES",
             *           "unitOfMeasure": "hr",
             *           "status": "active",
             *           "externalId": "sku-1042",
             *           "metadata": {
             *             "season": "spring"
             *           },
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "updatedAt": "2025-01-15T10:00:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The products of this page. */
                data: components["schemas"]["Product"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A product to create.
         * @example {
         *       "name": "Strategy workshop",
         *       "description": "Half a day with your leadership team.",
         *       "sku": "CONS-01",
         *       "unitPrice": 120,
         *       "currency": "EUR",
         *       "taxRate": 21,
         *       "type": "SERVICES",
         *       "unitOfMeasure": "hr",
         *       "externalId": "sku-1042",
         *       "metadata": {
         *         "season": "spring"
         *       }
         *     }
         */
        ProductCreate: {
            /**
             * @description What it is called on an invoice.
             * @example Strategy workshop
             */
            name: string;
            /**
             * @description What it is, in plain text.
             * @example Half a day with your leadership team.
             */
            description?: string | null;
            /**
             * @description Your stock-keeping unit, unique in your team and mode.
             * @example CONS-01
             */
            sku?: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice: number;
            currency: components["schemas"]["CurrencyCode"];
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals.
             * @example 21
             */
            taxRate?: number | null;
            /**
             * @description What kind of thing it is, in your own words.
             * @default SERVICES
             * @example SERVICES
             */
            type?: string;
            /**
             * @description What one unit is.
             * @default unit
             * @example hr
             */
            unitOfMeasure?: string;
            /**
             * @description Your own id for the product, unique in your team and mode.
             * @example sku-1042
             */
            externalId?: string | null;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description One product.
         * @example {
         *       "data": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *         "name": "Strategy workshop",
         *         "description": "Half a day with your leadership team.",
         *         "sku": "CONS-01",
         *         "unitPrice": 120,
         *         "currency": "EUR",
         *         "taxRate": 21,
         *         "type": "SERVICES",
         *         "unitOfMeasure": "hr",
         *         "status": "active",
         *         "externalId": "sku-1042",
         *         "metadata": {
         *           "season": "spring"
         *         },
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        ProductResponse: {
            data: components["schemas"]["Product"];
        };
        /**
         * @description Create a product.
         * @example {
         *       "action": "create",
         *       "product": {
         *         "name": "Strategy workshop",
         *         "unitPrice": 120,
         *         "currency": "EUR"
         *       }
         *     }
         */
        ProductBatchCreate: {
            /**
             * @description What to do. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "create";
            product: components["schemas"]["ProductCreate"];
        };
        /**
         * @description The fields of a product to change.
         * @example {
         *       "unitPrice": 135.5,
         *       "metadata": {
         *         "season": null,
         *         "campaign": "launch"
         *       }
         *     }
         */
        ProductUpdate: {
            /**
             * @description What it is called on an invoice.
             * @example Strategy workshop
             */
            name?: string;
            /**
             * @description What it is, in plain text.
             * @example Half a day with your leadership team.
             */
            description?: string | null;
            /**
             * @description Your stock-keeping unit, unique in your team and mode.
             * @example CONS-01
             */
            sku?: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice?: number;
            currency?: components["schemas"]["CurrencyCode"];
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals.
             * @example 21
             */
            taxRate?: number | null;
            /**
             * @description What kind of thing it is, in your own words.
             * @example SERVICES
             */
            type?: string;
            /**
             * @description What one unit is.
             * @example hr
             */
            unitOfMeasure?: string;
            /**
             * @description Your own id for the product, unique in your team and mode.
             * @example sku-1042
             */
            externalId?: string | null;
            metadata?: components["schemas"]["MetadataUpdate"];
        };
        /**
         * @description Update a product by its id.
         * @example {
         *       "action": "update",
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *       "product": {
         *         "unitPrice": 135.5
         *       }
         *     }
         */
        ProductBatchUpdate: {
            /**
             * @description What to do. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "update";
            id: components["schemas"]["Id"];
            product: components["schemas"]["ProductUpdate"];
        };
        /**
         * @description A product to create or update under an id of your own.
         * @example {
         *       "name": "Strategy workshop",
         *       "description": "Half a day with your leadership team.",
         *       "sku": "CONS-01",
         *       "unitPrice": 120,
         *       "currency": "EUR",
         *       "taxRate": 21,
         *       "type": "SERVICES",
         *       "unitOfMeasure": "hr",
         *       "metadata": {
         *         "season": "spring"
         *       }
         *     }
         */
        ProductUpsert: {
            /**
             * @description What it is called on an invoice.
             * @example Strategy workshop
             */
            name: string;
            /**
             * @description What it is, in plain text.
             * @example Half a day with your leadership team.
             */
            description?: string | null;
            /**
             * @description Your stock-keeping unit, unique in your team and mode.
             * @example CONS-01
             */
            sku?: string | null;
            /**
             * Format: decimal4
             * @description The price of one unit in the currency's major unit, with at most 4 decimals.
             * @example 120
             */
            unitPrice: number;
            currency: components["schemas"]["CurrencyCode"];
            /**
             * Format: decimal4
             * @description The tax rate in percent, with at most 4 decimals.
             * @example 21
             */
            taxRate?: number | null;
            /**
             * @description What kind of thing it is, in your own words. Left out, a new product gets `SERVICES`; one that exists keeps its own.
             * @example SERVICES
             */
            type?: string;
            /**
             * @description What one unit is. Left out, a new product gets `unit`; one that exists keeps its own.
             * @example hr
             */
            unitOfMeasure?: string;
            metadata?: components["schemas"]["MetadataUpdate"];
        };
        /**
         * @description Create or update a product by your own id.
         * @example {
         *       "action": "upsert",
         *       "externalId": "sku-1042",
         *       "product": {
         *         "name": "Strategy workshop",
         *         "unitPrice": 120,
         *         "currency": "EUR"
         *       }
         *     }
         */
        ProductBatchUpsert: {
            /**
             * @description What to do. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "upsert";
            externalId: components["schemas"]["ExternalId"];
            product: components["schemas"]["ProductUpsert"];
        };
        /**
         * @description Archive a product by its id.
         * @example {
         *       "action": "archive",
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22"
         *     }
         */
        ProductBatchArchive: {
            /**
             * @description What to do. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "archive";
            id: components["schemas"]["Id"];
        };
        /**
         * @description One change of a batch; `action` says which.
         * @example {
         *       "action": "archive",
         *       "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22"
         *     }
         */
        ProductBatchItem: components["schemas"]["ProductBatchCreate"] | components["schemas"]["ProductBatchUpdate"] | components["schemas"]["ProductBatchUpsert"] | components["schemas"]["ProductBatchArchive"];
        /**
         * @description Up to 100 changes.
         * @example {
         *       "atomic": false,
         *       "items": [
         *         {
         *           "action": "upsert",
         *           "externalId": "sku-1042",
         *           "product": {
         *             "name": "Strategy workshop",
         *             "unitPrice": 120,
         *             "currency": "EUR"
         *           }
         *         },
         *         {
         *           "action": "archive",
         *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22"
         *         }
         *       ]
         *     }
         */
        ProductBatch: {
            /**
             * @description Whether one failure undoes everything.
             * @default false
             * @example false
             */
            atomic?: boolean;
            /** @description The changes, carried out in this order. */
            items: components["schemas"]["ProductBatchItem"][];
        };
        /**
         * @description Why an item failed.
         * @example {
         *       "type": "not_found_error",
         *       "code": "product_not_found",
         *       "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22 in this test workspace.",
         *       "retryable": false
         *     }
         */
        BatchItemError: {
            type: components["schemas"]["ErrorType"];
            /**
             * @description What exactly went wrong.
             * @example product_not_found
             */
            code: string;
            /**
             * @description An explanation for the developer who reads it.
             * @example No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22 in this test workspace.
             */
            message: string;
            /**
             * @description Whether sending the item again may succeed.
             * @example false
             */
            retryable: boolean;
            /**
             * @description The field that is at fault.
             * @example sku
             */
            param?: string;
        };
        /**
         * @description What became of one item of a batch.
         * @example {
         *       "index": 0,
         *       "outcome": "created",
         *       "status": 201,
         *       "product": {
         *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *         "name": "Strategy workshop",
         *         "description": "Half a day with your leadership team.",
         *         "sku": "CONS-01",
         *         "unitPrice": 120,
         *         "currency": "EUR",
         *         "taxRate": 21,
         *         "type": "SERVICES",
         *         "unitOfMeasure": "hr",
         *         "status": "active",
         *         "externalId": "sku-1042",
         *         "metadata": {
         *           "season": "spring"
         *         },
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        ProductBatchResult: {
            /**
             * @description The position of the item in the request, from 0.
             * @example 0
             */
            index: number;
            /**
             * @description What happened. `unchanged` means it already was as sent, so no event was caused.
             * @example created
             * @enum {string}
             */
            outcome: "created" | "updated" | "unchanged" | "archived" | "failed";
            /**
             * @description The HTTP status this change would have had on its own.
             * @example 201
             */
            status: number;
            product?: components["schemas"]["Product"];
            error?: components["schemas"]["BatchItemError"];
        };
        /**
         * @description The outcome of a batch.
         * @example {
         *       "data": {
         *         "results": [
         *           {
         *             "index": 0,
         *             "outcome": "created",
         *             "status": 201,
         *             "product": {
         *               "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
         *               "name": "Strategy workshop",
         *               "description": "Half a day with your leadership team.",
         *               "sku": "CONS-01",
         *               "unitPrice": 120,
         *               "currency": "EUR",
         *               "taxRate": 21,
         *               "type": "SERVICES",
         *               "unitOfMeasure": "hr",
         *               "status": "active",
         *               "externalId": "sku-1042",
         *               "metadata": {
         *                 "season": "spring"
         *               },
         *               "createdAt": "2025-01-15T10:00:00.000Z",
         *               "updatedAt": "2025-01-15T10:00:00.000Z"
         *             }
         *           },
         *           {
         *             "index": 1,
         *             "outcome": "failed",
         *             "status": 404,
         *             "error": {
         *               "type": "not_found_error",
         *               "code": "product_not_found",
         *               "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22 in this test workspace.",
         *               "retryable": false
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ProductBatchResponse: {
            /**
             * @description The outcome.
             * @example {
             *       "results": [
             *         {
             *           "index": 0,
             *           "outcome": "created",
             *           "status": 201,
             *           "product": {
             *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
             *             "name": "Strategy workshop",
             *             "description": "Half a day with your leadership team.",
             *             "sku": "CONS-01",
             *             "unitPrice": 120,
             *             "currency": "EUR",
             *             "taxRate": 21,
             *             "type": "SERVICES",
             *             "unitOfMeasure": "hr",
             *             "status": "active",
             *             "externalId": "sku-1042",
             *             "metadata": {
             *               "season": "spring"
             *             },
             *             "createdAt": "2025-01-15T10:00:00.000Z",
             *             "updatedAt": "2025-01-15T10:00:00.000Z"
             *           }
             *         },
             *         {
             *           "index": 1,
             *           "outcome": "failed",
             *           "status": 404,
             *           "error": {
             *             "type": "not_found_error",
             *             "code": "product_not_found",
             *             "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22 in this test workspace.",
             *             "retryable": false
             *           }
             *         }
             *       ]
             *     }
             */
            data: {
                /** @description One result per item, in the order of the request. */
                results: components["schemas"]["ProductBatchResult"][];
            };
        };
        /**
         * @description Visits to make up.
         * @example {
         *       "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *       "count": 3,
         *       "days": 7
         *     }
         */
        TestVisitsCreate: {
            /**
             * Format: uuid
             * @description The link they come through. What it demands of readers is taken as met.
             * @example 01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b
             */
            linkId: string;
            /**
             * @description How many.
             * @default 1
             * @example 3
             */
            count?: number;
            /**
             * @description Over how many days back from now they are spread; with 0 they have just ended.
             * @default 0
             * @example 7
             */
            days?: number;
        };
        /**
         * @description The visits that were made up.
         * @example {
         *       "data": {
         *         "visits": [
         *           {
         *             "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *             "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *             "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *             "documentVersion": 1,
         *             "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *             "viewerEmail": "jo@blueharbor.example",
         *             "viewerEmailVerified": false,
         *             "country": "NL",
         *             "device": "desktop",
         *             "browser": "Chrome",
         *             "operatingSystem": "macOS",
         *             "startedAt": "2025-01-15T10:00:00.000Z",
         *             "completedAt": "2025-01-15T10:04:10.000Z",
         *             "durationMs": 184500,
         *             "pagesViewed": 9,
         *             "completion": 75,
         *             "downloaded": false,
         *             "isBot": false,
         *             "isInternal": false,
         *             "updatedAt": "2025-01-15T10:04:10.000Z"
         *           }
         *         ]
         *       }
         *     }
         */
        TestVisitsResponse: {
            /**
             * @description The visits.
             * @example {
             *       "visits": [
             *         {
             *           "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
             *           "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
             *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *           "documentVersion": 1,
             *           "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
             *           "viewerEmail": "jo@blueharbor.example",
             *           "viewerEmailVerified": false,
             *           "country": "NL",
             *           "device": "desktop",
             *           "browser": "Chrome",
             *           "operatingSystem": "macOS",
             *           "startedAt": "2025-01-15T10:00:00.000Z",
             *           "completedAt": "2025-01-15T10:04:10.000Z",
             *           "durationMs": 184500,
             *           "pagesViewed": 9,
             *           "completion": 75,
             *           "downloaded": false,
             *           "isBot": false,
             *           "isInternal": false,
             *           "updatedAt": "2025-01-15T10:04:10.000Z"
             *         }
             *       ]
             *     }
             */
            data: {
                /** @description The visits, in the order in which they started. */
                visits: components["schemas"]["Visit"][];
            };
        };
        /**
         * @description One page of visits.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *             "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *             "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *             "documentVersion": 1,
         *             "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *             "viewerEmail": "jo@blueharbor.example",
         *             "viewerEmailVerified": false,
         *             "country": "NL",
         *             "device": "desktop",
         *             "browser": "Chrome",
         *             "operatingSystem": "macOS",
         *             "startedAt": "2025-01-15T10:00:00.000Z",
         *             "completedAt": "2025-01-15T10:04:10.000Z",
         *             "durationMs": 184500,
         *             "pagesViewed": 9,
         *             "completion": 75,
         *             "downloaded": false,
         *             "isBot": false,
         *             "isInternal": false,
         *             "updatedAt": "2025-01-15T10:04:10.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        VisitPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
             *           "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
             *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
             *           "documentVersion": 1,
             *           "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
             *           "viewerEmail": "jo@blueharbor.example",
             *           "viewerEmailVerified": false,
             *           "country": "NL",
             *           "device": "desktop",
             *           "browser": "Chrome",
             *           "operatingSystem": "macOS",
             *           "startedAt": "2025-01-15T10:00:00.000Z",
             *           "completedAt": "2025-01-15T10:04:10.000Z",
             *           "durationMs": 184500,
             *           "pagesViewed": 9,
             *           "completion": 75,
             *           "downloaded": false,
             *           "isBot": false,
             *           "isInternal": false,
             *           "updatedAt": "2025-01-15T10:04:10.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The visits of this page. */
                data: components["schemas"]["Visit"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A page that was on the screen.
         * @example {
         *       "page": 1,
         *       "durationMs": 21400
         *     }
         */
        VisitedPage: {
            /**
             * @description The number of the page, from 1.
             * @example 1
             */
            page: number;
            /**
             * @description For how long it was on a visible screen, in milliseconds.
             * @example 21400
             */
            durationMs: number;
        };
        /**
         * @description One reading of a document through a link, page by page.
         * @example {
         *       "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *       "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *       "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *       "documentVersion": 1,
         *       "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *       "viewerEmail": "jo@blueharbor.example",
         *       "viewerEmailVerified": false,
         *       "country": "NL",
         *       "device": "desktop",
         *       "browser": "Chrome",
         *       "operatingSystem": "macOS",
         *       "startedAt": "2025-01-15T10:00:00.000Z",
         *       "completedAt": "2025-01-15T10:04:10.000Z",
         *       "durationMs": 69300,
         *       "pagesViewed": 3,
         *       "completion": 25,
         *       "downloaded": false,
         *       "isBot": false,
         *       "isInternal": false,
         *       "updatedAt": "2025-01-15T10:04:10.000Z",
         *       "pages": [
         *         {
         *           "page": 1,
         *           "durationMs": 21400
         *         },
         *         {
         *           "page": 2,
         *           "durationMs": 35100
         *         },
         *         {
         *           "page": 3,
         *           "durationMs": 12800
         *         }
         *       ]
         *     }
         */
        VisitDetail: {
            id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The link it came through.
             * @example 01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b
             */
            linkId: string;
            /**
             * Format: uuid
             * @description The document that was read.
             * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
             */
            documentId: string;
            /**
             * @description The version of the document that was read.
             * @example 1
             */
            documentVersion: number;
            /**
             * @description The same for all visits of one reader: of one email address, or of one browser where none was given.
             * @example vwr_5f0c2d7be1a94c3d8e6f7a1b
             */
            viewerId: string;
            /**
             * Format: email
             * @description The address the reader gave; null where none was asked for.
             * @example jo@blueharbor.example
             */
            viewerEmail: string | null;
            /**
             * @description Whether the reader confirmed the address with a code sent to it.
             * @example false
             */
            viewerEmailVerified: boolean;
            /**
             * Format: country
             * @description ISO 3166-1 alpha-2 code of where the reader was; null where it is not known.
             * @example NL
             */
            country: string | null;
            /**
             * @description What kind of device it was, by its user agent.
             * @example desktop
             * @enum {string}
             */
            device: "desktop" | "mobile" | "tablet" | "other";
            /**
             * @description The browser, by its user agent; null where it is not known.
             * @example Chrome
             */
            browser: string | null;
            /**
             * @description The operating system, by the user agent; null where it is not known.
             * @example macOS
             */
            operatingSystem: string | null;
            /**
             * Format: date-time
             * @description When the document was opened, once the link's demands were met.
             * @example 2025-01-15T10:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When the visit was over: some seconds after the page was closed, or five minutes after the last sign of life. Null while it lasts.
             * @example 2025-01-15T10:04:10.000Z
             */
            completedAt: string | null;
            /**
             * @description For how long pages were on a visible screen, in milliseconds.
             * @example 184500
             */
            durationMs: number;
            /**
             * @description How many different pages were on the screen.
             * @example 9
             */
            pagesViewed: number;
            /**
             * @description The share of the pages that were on the screen, in whole percent, rounded down.
             * @example 75
             */
            completion: number;
            /**
             * @description Whether the file was downloaded.
             * @example false
             */
            downloaded: boolean;
            /**
             * @description Whether it was a program rather than a person. Such visits count nowhere.
             * @example false
             */
            isBot: boolean;
            /**
             * @description Whether it was somebody of your own team, signed in. Such visits count nowhere.
             * @example false
             */
            isInternal: boolean;
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The pages that were on the screen, by number. */
            pages: components["schemas"]["VisitedPage"][];
        };
        /**
         * @description One visit, page by page.
         * @example {
         *       "data": {
         *         "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
         *         "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
         *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
         *         "documentVersion": 1,
         *         "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
         *         "viewerEmail": "jo@blueharbor.example",
         *         "viewerEmailVerified": false,
         *         "country": "NL",
         *         "device": "desktop",
         *         "browser": "Chrome",
         *         "operatingSystem": "macOS",
         *         "startedAt": "2025-01-15T10:00:00.000Z",
         *         "completedAt": "2025-01-15T10:04:10.000Z",
         *         "durationMs": 69300,
         *         "pagesViewed": 3,
         *         "completion": 25,
         *         "downloaded": false,
         *         "isBot": false,
         *         "isInternal": false,
         *         "updatedAt": "2025-01-15T10:04:10.000Z",
         *         "pages": [
         *           {
         *             "page": 1,
         *             "durationMs": 21400
         *           },
         *           {
         *             "page": 2,
         *             "durationMs": 35100
         *           },
         *           {
         *             "page": 3,
         *             "durationMs": 12800
         *           }
         *         ]
         *       }
         *     }
         */
        VisitDetailResponse: {
            data: components["schemas"]["VisitDetail"];
        };
        /**
         * @description One page of webhook endpoints.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *             "url": "https://hooks.acme.example/paperlink",
         *             "description": "Bookkeeping",
         *             "events": [
         *               "invoice.sent",
         *               "invoice.paid"
         *             ],
         *             "status": "enabled",
         *             "disabledReason": null,
         *             "disabledAt": null,
         *             "failingSince": null,
         *             "previousSecretExpiresAt": null,
         *             "createdAt": "2025-01-15T10:00:00.000Z",
         *             "updatedAt": "2025-01-15T10:00:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        WebhookEndpointPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
             *           "url": "https://hooks.acme.example/paperlink",
             *           "description": "Bookkeeping",
             *           "events": [
             *             "invoice.sent",
             *             "invoice.paid"
             *           ],
             *           "status": "enabled",
             *           "disabledReason": null,
             *           "disabledAt": null,
             *           "failingSince": null,
             *           "previousSecretExpiresAt": null,
             *           "createdAt": "2025-01-15T10:00:00.000Z",
             *           "updatedAt": "2025-01-15T10:00:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The webhook endpoints of this page. */
                data: components["schemas"]["WebhookEndpoint"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description A webhook endpoint to add.
         * @example {
         *       "url": "https://hooks.acme.example/paperlink",
         *       "events": [
         *         "invoice.sent",
         *         "invoice.paid"
         *       ],
         *       "description": "Bookkeeping"
         *     }
         */
        WebhookEndpointCreate: {
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url: string;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events: components["schemas"]["EventSelection"][];
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description?: string | null;
        };
        /**
         * @description A webhook endpoint with its new secret.
         * @example {
         *       "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "url": "https://hooks.acme.example/paperlink",
         *       "description": "Bookkeeping",
         *       "events": [
         *         "invoice.sent",
         *         "invoice.paid"
         *       ],
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "disabledAt": null,
         *       "failingSince": null,
         *       "previousSecretExpiresAt": null,
         *       "createdAt": "2025-01-15T10:00:00.000Z",
         *       "updatedAt": "2025-01-15T10:00:00.000Z",
         *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
         *     }
         */
        WebhookEndpointWithSecret: {
            id: components["schemas"]["Id"];
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url: string;
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description: string | null;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events: components["schemas"]["EventSelection"][];
            /**
             * @description Whether events are sent to it.
             * @example enabled
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /**
             * @description Why it is disabled: it answered 410 (`gone`), failed for 5 days (`failing`), or somebody disabled it (`request`).
             * @example null
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | "request" | null;
            /**
             * Format: date-time
             * @description When it was disabled.
             * @example 2025-01-15T11:30:00.000Z
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description The first failed attempt since the last success; null while healthy. That it changes causes no event and leaves `updatedAt` as it is.
             * @example 2025-01-15T11:30:00.000Z
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Until when deliveries are also signed with the secret before the last rotation.
             * @example 2025-01-15T11:30:00.000Z
             */
            previousSecretExpiresAt: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /**
             * @description Signs what is sent to the endpoint. It is shown here and never again.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            secret: string;
        };
        /**
         * @description One webhook endpoint with its new secret.
         * @example {
         *       "data": {
         *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "url": "https://hooks.acme.example/paperlink",
         *         "description": "Bookkeeping",
         *         "events": [
         *           "invoice.sent",
         *           "invoice.paid"
         *         ],
         *         "status": "enabled",
         *         "disabledReason": null,
         *         "disabledAt": null,
         *         "failingSince": null,
         *         "previousSecretExpiresAt": null,
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z",
         *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
         *       }
         *     }
         */
        WebhookEndpointWithSecretResponse: {
            data: components["schemas"]["WebhookEndpointWithSecret"];
        };
        /**
         * @description One webhook endpoint.
         * @example {
         *       "data": {
         *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "url": "https://hooks.acme.example/paperlink",
         *         "description": "Bookkeeping",
         *         "events": [
         *           "invoice.sent",
         *           "invoice.paid"
         *         ],
         *         "status": "enabled",
         *         "disabledReason": null,
         *         "disabledAt": null,
         *         "failingSince": null,
         *         "previousSecretExpiresAt": null,
         *         "createdAt": "2025-01-15T10:00:00.000Z",
         *         "updatedAt": "2025-01-15T10:00:00.000Z"
         *       }
         *     }
         */
        WebhookEndpointResponse: {
            data: components["schemas"]["WebhookEndpoint"];
        };
        /**
         * @description The fields of a webhook endpoint to change.
         * @example {
         *       "events": [
         *         "*"
         *       ],
         *       "status": "enabled"
         *     }
         */
        WebhookEndpointUpdate: {
            /**
             * Format: uri
             * @description Where events are sent: an `https` address on the public internet, without credentials.
             * @example https://hooks.acme.example/paperlink
             */
            url?: string;
            /** @description The types of events to send; `*` stands for all, those added later too. */
            events?: components["schemas"]["EventSelection"][];
            /**
             * @description What the endpoint is for.
             * @example Bookkeeping
             */
            description?: string | null;
            /**
             * @description `disabled` stops sending, `enabled` starts it again.
             * @example enabled
             * @enum {string}
             */
            status?: "enabled" | "disabled";
        };
        /**
         * @description One attempt to deliver an event.
         * @example {
         *       "number": 1,
         *       "attemptedAt": "2025-01-15T11:30:00.000Z",
         *       "durationMs": 184,
         *       "url": "https://hooks.acme.example/paperlink",
         *       "responseStatus": 503,
         *       "responseBody": "upstream unavailable",
         *       "error": "response_status"
         *     }
         */
        WebhookAttempt: {
            /**
             * @description Which attempt it was.
             * @example 1
             */
            number: number;
            attemptedAt: components["schemas"]["Timestamp"];
            /**
             * @description How long it took, in milliseconds.
             * @example 184
             */
            durationMs: number;
            /**
             * Format: uri
             * @description The address of the endpoint at that moment; null with `payload_invalid`.
             * @example https://hooks.acme.example/paperlink
             */
            url: string | null;
            /**
             * @description The status that came back; null when none did.
             * @example 503
             */
            responseStatus: number | null;
            /**
             * @description The first 1 kB of what came back, as text.
             * @example upstream unavailable
             */
            responseBody: string | null;
            /**
             * @description Why it failed; null when it succeeded. `address_refused`: the address is not on the public internet. `payload_invalid`: our fault, nothing was sent.
             * @example response_status
             * @enum {string|null}
             */
            error: "response_status" | "timeout" | "connection_failed" | "tls_failed" | "address_refused" | "response_too_large" | "payload_invalid" | null;
        };
        /**
         * @description The delivery of one event to one endpoint.
         * @example {
         *       "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *       "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "eventType": "invoice.paid",
         *       "status": "pending",
         *       "attemptCount": 1,
         *       "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *       "lastAttempt": {
         *         "number": 1,
         *         "attemptedAt": "2025-01-15T11:30:00.000Z",
         *         "durationMs": 184,
         *         "url": "https://hooks.acme.example/paperlink",
         *         "responseStatus": 503,
         *         "responseBody": "upstream unavailable",
         *         "error": "response_status"
         *       },
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "updatedAt": "2025-01-15T11:30:00.000Z"
         *     }
         */
        WebhookDelivery: {
            id: components["schemas"]["Id"];
            endpointId: components["schemas"]["Id"];
            eventId: components["schemas"]["Id"];
            eventType: components["schemas"]["EventType"];
            /**
             * @description `pending` while attempts are still to come, `failed` once the last one failed or the endpoint was disabled.
             * @example pending
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /**
             * @description How many attempts were made.
             * @example 1
             */
            attemptCount: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; null when there is none.
             * @example 2025-01-15T11:30:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description The last attempt; null before the first. */
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description One page of deliveries.
         * @example {
         *       "data": {
         *         "data": [
         *           {
         *             "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *             "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *             "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *             "eventType": "invoice.paid",
         *             "status": "pending",
         *             "attemptCount": 1,
         *             "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *             "lastAttempt": {
         *               "number": 1,
         *               "attemptedAt": "2025-01-15T11:30:00.000Z",
         *               "durationMs": 184,
         *               "url": "https://hooks.acme.example/paperlink",
         *               "responseStatus": 503,
         *               "responseBody": "upstream unavailable",
         *               "error": "response_status"
         *             },
         *             "createdAt": "2025-01-15T11:30:00.000Z",
         *             "updatedAt": "2025-01-15T11:30:00.000Z"
         *           }
         *         ],
         *         "hasMore": true,
         *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
         *       }
         *     }
         */
        WebhookDeliveryPage: {
            /**
             * @description The page.
             * @example {
             *       "data": [
             *         {
             *           "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
             *           "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
             *           "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
             *           "eventType": "invoice.paid",
             *           "status": "pending",
             *           "attemptCount": 1,
             *           "nextAttemptAt": "2025-01-15T11:30:05.000Z",
             *           "lastAttempt": {
             *             "number": 1,
             *             "attemptedAt": "2025-01-15T11:30:00.000Z",
             *             "durationMs": 184,
             *             "url": "https://hooks.acme.example/paperlink",
             *             "responseStatus": 503,
             *             "responseBody": "upstream unavailable",
             *             "error": "response_status"
             *           },
             *           "createdAt": "2025-01-15T11:30:00.000Z",
             *           "updatedAt": "2025-01-15T11:30:00.000Z"
             *         }
             *       ],
             *       "hasMore": true,
             *       "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
             *     }
             */
            data: {
                /** @description The deliveries of this page. */
                data: components["schemas"]["WebhookDelivery"][];
                /**
                 * @description Whether there is a next page.
                 * @example true
                 */
                hasMore: boolean;
                /**
                 * @description Send it as `after` to get the next page. Null on the last page.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                nextCursor: string | null;
            };
        };
        /**
         * @description Which deliveries to make again.
         * @example {
         *       "since": "2025-01-15T10:00:00.000Z"
         *     }
         */
        WebhookRedelivery: {
            since: components["schemas"]["Timestamp"];
        };
        /**
         * @description What is made again.
         * @example {
         *       "count": 17
         *     }
         */
        WebhookRedeliveryResult: {
            /**
             * @description How many deliveries.
             * @example 17
             */
            count: number;
        };
        /**
         * @description The outcome.
         * @example {
         *       "data": {
         *         "count": 17
         *       }
         *     }
         */
        WebhookRedeliveryResponse: {
            data: components["schemas"]["WebhookRedeliveryResult"];
        };
        /**
         * @description The delivery of one event to one endpoint, with what is sent and all that came back.
         * @example {
         *       "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *       "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *       "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "eventType": "invoice.paid",
         *       "status": "pending",
         *       "attemptCount": 1,
         *       "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *       "lastAttempt": {
         *         "number": 1,
         *         "attemptedAt": "2025-01-15T11:30:00.000Z",
         *         "durationMs": 184,
         *         "url": "https://hooks.acme.example/paperlink",
         *         "responseStatus": 503,
         *         "responseBody": "upstream unavailable",
         *         "error": "response_status"
         *       },
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "updatedAt": "2025-01-15T11:30:00.000Z",
         *       "request": {
         *         "url": "https://hooks.acme.example/paperlink",
         *         "headers": {
         *           "content-type": "application/json",
         *           "user-agent": "PaperLink-Webhooks/1",
         *           "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
         *         },
         *         "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
         *       },
         *       "attempts": [
         *         {
         *           "number": 1,
         *           "attemptedAt": "2025-01-15T11:30:00.000Z",
         *           "durationMs": 184,
         *           "url": "https://hooks.acme.example/paperlink",
         *           "responseStatus": 503,
         *           "responseBody": "upstream unavailable",
         *           "error": "response_status"
         *         }
         *       ]
         *     }
         */
        WebhookDeliveryDetail: {
            id: components["schemas"]["Id"];
            endpointId: components["schemas"]["Id"];
            eventId: components["schemas"]["Id"];
            eventType: components["schemas"]["EventType"];
            /**
             * @description `pending` while attempts are still to come, `failed` once the last one failed or the endpoint was disabled.
             * @example pending
             * @enum {string}
             */
            status: "pending" | "succeeded" | "failed";
            /**
             * @description How many attempts were made.
             * @example 1
             */
            attemptCount: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; null when there is none.
             * @example 2025-01-15T11:30:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description The last attempt; null before the first. */
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /**
             * @description What is sent. Each attempt adds `webhook-timestamp` and `webhook-signature`.
             * @example {
             *       "url": "https://hooks.acme.example/paperlink",
             *       "headers": {
             *         "content-type": "application/json",
             *         "user-agent": "PaperLink-Webhooks/1",
             *         "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
             *       },
             *       "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
             *     }
             */
            request: {
                /**
                 * Format: uri
                 * @description The address of the endpoint as it is now, where the next attempt would go.
                 * @example https://hooks.acme.example/paperlink
                 */
                url: string;
                /**
                 * @description The headers that are the same on every attempt.
                 * @example {
                 *       "content-type": "application/json",
                 *       "user-agent": "PaperLink-Webhooks/1",
                 *       "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
                 *     }
                 */
                headers: {
                    [key: string]: string;
                };
                /**
                 * @description The exact body.
                 * @example {"id":"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f","type":"invoice.paid"}
                 */
                body: string;
            };
            /** @description The attempts, the newest first, at most 100 of them. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        /**
         * @description One delivery in full.
         * @example {
         *       "data": {
         *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *         "eventType": "invoice.paid",
         *         "status": "pending",
         *         "attemptCount": 1,
         *         "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *         "lastAttempt": {
         *           "number": 1,
         *           "attemptedAt": "2025-01-15T11:30:00.000Z",
         *           "durationMs": 184,
         *           "url": "https://hooks.acme.example/paperlink",
         *           "responseStatus": 503,
         *           "responseBody": "upstream unavailable",
         *           "error": "response_status"
         *         },
         *         "createdAt": "2025-01-15T11:30:00.000Z",
         *         "updatedAt": "2025-01-15T11:30:00.000Z",
         *         "request": {
         *           "url": "https://hooks.acme.example/paperlink",
         *           "headers": {
         *             "content-type": "application/json",
         *             "user-agent": "PaperLink-Webhooks/1",
         *             "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
         *           },
         *           "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
         *         },
         *         "attempts": [
         *           {
         *             "number": 1,
         *             "attemptedAt": "2025-01-15T11:30:00.000Z",
         *             "durationMs": 184,
         *             "url": "https://hooks.acme.example/paperlink",
         *             "responseStatus": 503,
         *             "responseBody": "upstream unavailable",
         *             "error": "response_status"
         *           }
         *         ]
         *       }
         *     }
         */
        WebhookDeliveryDetailResponse: {
            data: components["schemas"]["WebhookDeliveryDetail"];
        };
        /**
         * @description One delivery.
         * @example {
         *       "data": {
         *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
         *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
         *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *         "eventType": "invoice.paid",
         *         "status": "pending",
         *         "attemptCount": 1,
         *         "nextAttemptAt": "2025-01-15T11:30:05.000Z",
         *         "lastAttempt": {
         *           "number": 1,
         *           "attemptedAt": "2025-01-15T11:30:00.000Z",
         *           "durationMs": 184,
         *           "url": "https://hooks.acme.example/paperlink",
         *           "responseStatus": 503,
         *           "responseBody": "upstream unavailable",
         *           "error": "response_status"
         *         },
         *         "createdAt": "2025-01-15T11:30:00.000Z",
         *         "updatedAt": "2025-01-15T11:30:00.000Z"
         *       }
         *     }
         */
        WebhookDeliveryResponse: {
            data: components["schemas"]["WebhookDelivery"];
        };
        /**
         * @description The test event that is on its way.
         * @example {
         *       "eventId": "01946e62-4f70-7da6-b203-4c5d6e7f8091"
         *     }
         */
        WebhookTest: {
            eventId: components["schemas"]["Id"];
        };
        /**
         * @description One test.
         * @example {
         *       "data": {
         *         "eventId": "01946e62-4f70-7da6-b203-4c5d6e7f8091"
         *       }
         *     }
         */
        WebhookTestResponse: {
            data: components["schemas"]["WebhookTest"];
        };
    };
    responses: {
        /**
         * @description The request is malformed or breaks the contract; `param` and `errors` name the places. Where the `Idempotency-Key` alone is wrong, the type is
         *     `idempotency_error` and the code `idempotency_key_invalid`.
         */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "invalid_request",
                 *         "message": "The request does not match the contract.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "param": "unitPrice",
                 *         "errors": [
                 *           {
                 *             "path": "/body/unitPrice",
                 *             "code": "minimum",
                 *             "message": "must be >= 0"
                 *           }
                 *         ],
                 *         "docUrl": "/api/docs/errors#invalid_request"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No valid API key. The message is the same whatever the cause. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "authentication_error",
                 *         "code": "invalid_api_key",
                 *         "message": "No valid API key was provided.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#invalid_api_key"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is valid but may not do this. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "permission_error",
                 *         "code": "scope_insufficient",
                 *         "message": "This key is read-only. Use a key with the READ_WRITE scope to make changes.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#scope_insufficient"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The quota of the key, or of the address without a valid key, is used up; wait for `Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "rate_limit_error",
                 *         "code": "rate_limit_exceeded",
                 *         "message": "This key may send 600 requests in any 60 seconds.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": true,
                 *         "docUrl": "/api/docs/errors#rate_limit_exceeded"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something failed on our side. Nothing was changed, unless the message says that this is uncertain. */
        InternalError: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "api_error",
                 *         "code": "internal_error",
                 *         "message": "Something failed on our side. Nothing was changed.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": true,
                 *         "docUrl": "/api/docs/errors#internal_error"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description We cannot serve the request right now; try again after `Retry-After` seconds. */
        ServiceUnavailable: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "api_error",
                 *         "code": "service_unavailable",
                 *         "message": "The service is briefly unavailable. Nothing was changed.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": true,
                 *         "docUrl": "/api/docs/errors#service_unavailable"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The change collides with existing data, or the first request with this `Idempotency-Key` is still running. */
        Conflict: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                /**
                 * @description Sent with the code `idempotency_key_in_use` alone, the whole seconds to wait before trying again (RFC 9110, section 10.2.3).
                 * @example 1
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "conflict_error",
                 *         "code": "sku_taken",
                 *         "message": "Another product of this team already has the SKU CONS-01.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "param": "sku",
                 *         "docUrl": "/api/docs/errors#sku_taken"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the operation accepts. */
        PayloadTooLarge: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "body_too_large",
                 *         "message": "The body is larger than 1048576 bytes.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#body_too_large"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not of a type the operation accepts. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "unsupported_media_type",
                 *         "message": "Send the body as application/json.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#unsupported_media_type"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is well formed but cannot be carried out as it stands, or its `Idempotency-Key` belongs to another request. */
        UnprocessableEntity: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "idempotency_error",
                 *         "code": "idempotency_key_reused",
                 *         "message": "This Idempotency-Key was first sent with a different request.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#idempotency_key_reused"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource has changed since the version named in `If-Match`. */
        PreconditionFailed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "conflict_error",
                 *         "code": "version_mismatch",
                 *         "message": "The product has changed since the version you hold. Fetch it again and reapply your change.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#version_mismatch"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource has not changed since the version named in `If-None-Match`. */
        NotModified: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such resource in the key's team and mode. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "not_found_error",
                 *         "code": "product_not_found",
                 *         "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21 in this test workspace.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#product_not_found"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The file has no such bytes. */
        RangeNotSatisfiable: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "Content-Range": components["headers"]["Content-Range"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "validation_error",
                 *         "code": "range_not_satisfiable",
                 *         "message": "The file has 482133 bytes.",
                 *         "request_id": "req_01946e3c2f107a529c3e5b8f0d6a4e21",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#range_not_satisfiable"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description How many items a page holds.
         * @example 20
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
         * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
         */
        After: string;
        /**
         * @description Only the resource that carries this id of yours.
         * @example sku-1042
         */
        ExternalIdQuery: components["schemas"]["ExternalId"];
        /**
         * @description Only what carries all of these metadata pairs, for example `metadata[season]=spring`.
         * @example {
         *       "season": "spring"
         *     }
         */
        MetadataFilter: {
            [key: string]: string;
        };
        /**
         * @description Only what changed at or after this time, whatever its status unless `status` is given too, ordered by `updatedAt` and `id`, oldest first. Made for
         *     syncing: keep the `updatedAt` of the last item you processed and start from it next time, and you miss nothing. A change appears
         *     here about 0.1 s after it was made, and later while an earlier one is still under way.
         * @example 2025-01-15T10:00:00.000Z
         */
        UpdatedSince: components["schemas"]["Timestamp"];
        /**
         * @description Only what was created at or after this time.
         * @example 2025-01-01T00:00:00.000Z
         */
        CreatedAfter: components["schemas"]["Timestamp"];
        /**
         * @description Only what was created before this time.
         * @example 2025-02-01T00:00:00.000Z
         */
        CreatedBefore: components["schemas"]["Timestamp"];
        /**
         * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
         *     within 24 hours gives the first reply again instead of making the change twice.
         * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
         */
        IdempotencyKey: string;
        /**
         * @description Your own id for the resource, percent-encoded.
         * @example sku-1042
         */
        ExternalIdPath: components["schemas"]["ExternalId"];
        /**
         * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
         * @example "v1"
         */
        IfMatch: string;
        /**
         * @description The id that PaperLink gave the resource.
         * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
         */
        Id: components["schemas"]["Id"];
        /**
         * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
         * @example "v1"
         */
        IfNoneMatch: string;
        /**
         * @description The first day to count, in UTC: visits count by when they started. Without it, all up to `to`.
         * @example 2025-01-01
         */
        AnalyticsFrom: string;
        /**
         * @description The last day to count, in UTC, and not before `from`. Without it, all from `from` on.
         * @example 2025-01-31
         */
        AnalyticsTo: string;
        /**
         * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
         * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
         */
        WebhookId: components["schemas"]["Id"];
        /**
         * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
         * @example 1736940600
         */
        WebhookTimestamp: number;
        /**
         * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request. It is also in every error body and in our logs; quote it when you ask for help.
         * @example req_01946e3c2f107a529c3e5b8f0d6a4e21
         */
        "Request-Id": string;
        /**
         * @description The quota that applies: `q` requests in any window of `w` seconds (IETF draft-ietf-httpapi-ratelimit-headers).
         * @example "default";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description What is left of the quota: `r` requests now, and more in `t` seconds (IETF draft-ietf-httpapi-ratelimit-headers).
         * @example "default";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description The quota, in requests per window. The same as `q` in `RateLimit-Policy`, for older clients.
         * @example 600
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests left in the window. The same as `r` in `RateLimit`, for older clients.
         * @example 599
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the quota is next replenished, as seconds since 1970-01-01T00:00:00Z.
         * @example 1736935260
         */
        "X-RateLimit-Reset": number;
        /**
         * @description How to authenticate (RFC 9110, section 11.6.1).
         * @example Bearer realm="PaperLink API"
         */
        "WWW-Authenticate": string;
        /**
         * @description How many whole seconds to wait before trying again (RFC 9110, section 10.2.3).
         * @example 12
         */
        "Retry-After": number;
        /**
         * @description The address of the resource that was created.
         * @example /api/v1/products/01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
         */
        Location: string;
        /**
         * @description The version of the resource. Send it back as `If-None-Match` to save a download or as `If-Match` to avoid overwriting somebody else's change (RFC 9110, section 8.8.3).
         * @example "v1"
         */
        ETag: string;
        /**
         * @description `true` when this is the stored reply to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        "Idempotent-Replayed": "true";
        /**
         * @description Says that the reply is a file, and its name (RFC 6266).
         * @example attachment; filename="INV-2025-0042.pdf"
         */
        "Content-Disposition": string;
        /**
         * @description Says that parts of the file can be asked for (RFC 9110, section 14.3).
         * @example bytes
         */
        "Accept-Ranges": "bytes";
        /**
         * @description Which part of the file this is, and how long the file is (RFC 9110, section 14.4).
         * @example bytes 0-1023/482133
         */
        "Content-Range": string;
    };
    pathItems: never;
}
export type ExternalId = components['schemas']['ExternalId'];
export type Timestamp = components['schemas']['Timestamp'];
export type Id = components['schemas']['Id'];
export type Address = components['schemas']['Address'];
export type Metadata = components['schemas']['Metadata'];
export type Customer = components['schemas']['Customer'];
export type CustomerPage = components['schemas']['CustomerPage'];
export type ErrorType = components['schemas']['ErrorType'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type Error = components['schemas']['Error'];
export type AddressInput = components['schemas']['AddressInput'];
export type CustomerCreate = components['schemas']['CustomerCreate'];
export type CustomerResponse = components['schemas']['CustomerResponse'];
export type MetadataUpdate = components['schemas']['MetadataUpdate'];
export type CustomerUpsert = components['schemas']['CustomerUpsert'];
export type CustomerUpdate = components['schemas']['CustomerUpdate'];
export type Document = components['schemas']['Document'];
export type DocumentPage = components['schemas']['DocumentPage'];
export type DocumentCreate = components['schemas']['DocumentCreate'];
export type DocumentResponse = components['schemas']['DocumentResponse'];
export type DocumentUpdate = components['schemas']['DocumentUpdate'];
export type PageAnalytics = components['schemas']['PageAnalytics'];
export type DayAnalytics = components['schemas']['DayAnalytics'];
export type Analytics = components['schemas']['Analytics'];
export type AnalyticsResponse = components['schemas']['AnalyticsResponse'];
export type DocumentVersion = components['schemas']['DocumentVersion'];
export type DocumentVersionPage = components['schemas']['DocumentVersionPage'];
export type DocumentVersionCreate = components['schemas']['DocumentVersionCreate'];
export type EventType = components['schemas']['EventType'];
export type Mode = components['schemas']['Mode'];
export type CurrencyCode = components['schemas']['CurrencyCode'];
export type Product = components['schemas']['Product'];
export type ProductEvent = components['schemas']['ProductEvent'];
export type CustomerEvent = components['schemas']['CustomerEvent'];
export type InvoiceParty = components['schemas']['InvoiceParty'];
export type Discount = components['schemas']['Discount'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type InvoiceTax = components['schemas']['InvoiceTax'];
export type InvoicePayment = components['schemas']['InvoicePayment'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceEvent = components['schemas']['InvoiceEvent'];
export type DocumentEvent = components['schemas']['DocumentEvent'];
export type LinkAccess = components['schemas']['LinkAccess'];
export type Link = components['schemas']['Link'];
export type LinkEvent = components['schemas']['LinkEvent'];
export type Visit = components['schemas']['Visit'];
export type VisitEvent = components['schemas']['VisitEvent'];
export type EventSelection = components['schemas']['EventSelection'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointEvent = components['schemas']['WebhookEndpointEvent'];
export type Event = components['schemas']['Event'];
export type EventPage = components['schemas']['EventPage'];
export type EventResponse = components['schemas']['EventResponse'];
export type InvoicePage = components['schemas']['InvoicePage'];
export type DiscountInput = components['schemas']['DiscountInput'];
export type InvoiceLineInput = components['schemas']['InvoiceLineInput'];
export type InvoiceCreate = components['schemas']['InvoiceCreate'];
export type InvoiceResponse = components['schemas']['InvoiceResponse'];
export type InvoicePreviewCreate = components['schemas']['InvoicePreviewCreate'];
export type InvoicePreview = components['schemas']['InvoicePreview'];
export type InvoicePreviewResponse = components['schemas']['InvoicePreviewResponse'];
export type InvoiceUpdate = components['schemas']['InvoiceUpdate'];
export type InvoicePaymentCreate = components['schemas']['InvoicePaymentCreate'];
export type LinkPage = components['schemas']['LinkPage'];
export type LinkAccessCreate = components['schemas']['LinkAccessCreate'];
export type LinkCreate = components['schemas']['LinkCreate'];
export type LinkResponse = components['schemas']['LinkResponse'];
export type LinkAccessUpdate = components['schemas']['LinkAccessUpdate'];
export type LinkUpdate = components['schemas']['LinkUpdate'];
export type Me = components['schemas']['Me'];
export type MeResponse = components['schemas']['MeResponse'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductResponse = components['schemas']['ProductResponse'];
export type ProductBatchCreate = components['schemas']['ProductBatchCreate'];
export type ProductUpdate = components['schemas']['ProductUpdate'];
export type ProductBatchUpdate = components['schemas']['ProductBatchUpdate'];
export type ProductUpsert = components['schemas']['ProductUpsert'];
export type ProductBatchUpsert = components['schemas']['ProductBatchUpsert'];
export type ProductBatchArchive = components['schemas']['ProductBatchArchive'];
export type ProductBatchItem = components['schemas']['ProductBatchItem'];
export type ProductBatch = components['schemas']['ProductBatch'];
export type BatchItemError = components['schemas']['BatchItemError'];
export type ProductBatchResult = components['schemas']['ProductBatchResult'];
export type ProductBatchResponse = components['schemas']['ProductBatchResponse'];
export type TestVisitsCreate = components['schemas']['TestVisitsCreate'];
export type TestVisitsResponse = components['schemas']['TestVisitsResponse'];
export type VisitPage = components['schemas']['VisitPage'];
export type VisitedPage = components['schemas']['VisitedPage'];
export type VisitDetail = components['schemas']['VisitDetail'];
export type VisitDetailResponse = components['schemas']['VisitDetailResponse'];
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage'];
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookEndpointWithSecretResponse = components['schemas']['WebhookEndpointWithSecretResponse'];
export type WebhookEndpointResponse = components['schemas']['WebhookEndpointResponse'];
export type WebhookEndpointUpdate = components['schemas']['WebhookEndpointUpdate'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookRedelivery = components['schemas']['WebhookRedelivery'];
export type WebhookRedeliveryResult = components['schemas']['WebhookRedeliveryResult'];
export type WebhookRedeliveryResponse = components['schemas']['WebhookRedeliveryResponse'];
export type WebhookDeliveryDetail = components['schemas']['WebhookDeliveryDetail'];
export type WebhookDeliveryDetailResponse = components['schemas']['WebhookDeliveryDetailResponse'];
export type WebhookDeliveryResponse = components['schemas']['WebhookDeliveryResponse'];
export type WebhookTest = components['schemas']['WebhookTest'];
export type WebhookTestResponse = components['schemas']['WebhookTestResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRangeNotSatisfiable = components['responses']['RangeNotSatisfiable'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterAfter = components['parameters']['After'];
export type ParameterExternalIdQuery = components['parameters']['ExternalIdQuery'];
export type ParameterMetadataFilter = components['parameters']['MetadataFilter'];
export type ParameterUpdatedSince = components['parameters']['UpdatedSince'];
export type ParameterCreatedAfter = components['parameters']['CreatedAfter'];
export type ParameterCreatedBefore = components['parameters']['CreatedBefore'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterExternalIdPath = components['parameters']['ExternalIdPath'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterId = components['parameters']['Id'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterAnalyticsFrom = components['parameters']['AnalyticsFrom'];
export type ParameterAnalyticsTo = components['parameters']['AnalyticsTo'];
export type ParameterWebhookId = components['parameters']['WebhookId'];
export type ParameterWebhookTimestamp = components['parameters']['WebhookTimestamp'];
export type ParameterWebhookSignature = components['parameters']['WebhookSignature'];
export type HeaderRequestId = components['headers']['Request-Id'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderXRateLimitLimit = components['headers']['X-RateLimit-Limit'];
export type HeaderXRateLimitRemaining = components['headers']['X-RateLimit-Remaining'];
export type HeaderXRateLimitReset = components['headers']['X-RateLimit-Reset'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderIdempotentReplayed = components['headers']['Idempotent-Replayed'];
export type HeaderContentDisposition = components['headers']['Content-Disposition'];
export type HeaderAcceptRanges = components['headers']['Accept-Ranges'];
export type HeaderContentRange = components['headers']['Content-Range'];
export type $defs = Record<string, never>;
export interface operations {
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The order, descending after a minus sign. Not together with `updatedSince`, which has an order of its own.
                 * @example -createdAt
                 */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /**
                 * @description Only customers whose name or email contains this text, in any case.
                 * @example harbor
                 */
                q?: string;
                /**
                 * @description Only customers with this email address, in any case.
                 * @example billing@blueharbor.example
                 */
                email?: string;
                /**
                 * @description Only the resource that carries this id of yours.
                 * @example sku-1042
                 */
                externalId?: components["parameters"]["ExternalIdQuery"];
                /**
                 * @description Only what carries all of these metadata pairs, for example `metadata[season]=spring`.
                 * @example {
                 *       "season": "spring"
                 *     }
                 */
                metadata?: components["parameters"]["MetadataFilter"];
                /**
                 * @description Only what changed at or after this time, whatever its status unless `status` is given too, ordered by `updatedAt` and `id`, oldest first. Made for
                 *     syncing: keep the `updatedAt` of the last item you processed and start from it next time, and you miss nothing. A change appears
                 *     here about 0.1 s after it was made, and later while an earlier one is still under way.
                 * @example 2025-01-15T10:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /**
                 * @description Only what was created at or after this time.
                 * @example 2025-01-01T00:00:00.000Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this time.
                 * @example 2025-02-01T00:00:00.000Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *             "type": "company",
                     *             "name": "Blue Harbor Logistics",
                     *             "email": "billing@blueharbor.example",
                     *             "phone": "+31 10 555 0100",
                     *             "address": {
                     *               "line1": "Coolsingel 40",
                     *               "line2": null,
                     *               "city": "Rotterdam",
                     *               "region": null,
                     *               "postalCode": "3011 AD",
                     *               "country": "NL"
                     *             },
                     *             "taxId": "NL812345678B01",
                     *             "currency": "EUR",
                     *             "externalId": "crm-2291",
                     *             "metadata": {
                     *               "segment": "shipping"
                     *             },
                     *             "deleted": false,
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "company",
                 *       "name": "Blue Harbor Logistics",
                 *       "email": "billing@blueharbor.example",
                 *       "phone": "+31 10 555 0100",
                 *       "address": {
                 *         "line1": "Coolsingel 40",
                 *         "line2": null,
                 *         "city": "Rotterdam",
                 *         "region": null,
                 *         "postalCode": "3011 AD",
                 *         "country": "NL"
                 *       },
                 *       "taxId": "NL812345678B01",
                 *       "currency": "EUR",
                 *       "externalId": "crm-2291",
                 *       "metadata": {
                 *         "segment": "shipping"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description The new customer. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "type": "company",
                     *         "name": "Blue Harbor Logistics",
                     *         "email": "billing@blueharbor.example",
                     *         "phone": "+31 10 555 0100",
                     *         "address": {
                     *           "line1": "Coolsingel 40",
                     *           "line2": null,
                     *           "city": "Rotterdam",
                     *           "region": null,
                     *           "postalCode": "3011 AD",
                     *           "country": "NL"
                     *         },
                     *         "taxId": "NL812345678B01",
                     *         "currency": "EUR",
                     *         "externalId": "crm-2291",
                     *         "metadata": {
                     *           "segment": "shipping"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    upsertCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Your own id for the resource, percent-encoded.
                 * @example sku-1042
                 */
                externalId: components["parameters"]["ExternalIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "company",
                 *       "name": "Blue Harbor Logistics",
                 *       "email": "billing@blueharbor.example",
                 *       "phone": "+31 10 555 0100",
                 *       "address": {
                 *         "line1": "Coolsingel 40",
                 *         "line2": null,
                 *         "city": "Rotterdam",
                 *         "region": null,
                 *         "postalCode": "3011 AD",
                 *         "country": "NL"
                 *       },
                 *       "taxId": "NL812345678B01",
                 *       "currency": "EUR",
                 *       "metadata": {
                 *         "segment": "shipping"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerUpsert"];
            };
        };
        responses: {
            /** @description The customer existed and is now as sent. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "type": "company",
                     *         "name": "Blue Harbor Logistics",
                     *         "email": "billing@blueharbor.example",
                     *         "phone": "+31 10 555 0100",
                     *         "address": {
                     *           "line1": "Coolsingel 40",
                     *           "line2": null,
                     *           "city": "Rotterdam",
                     *           "region": null,
                     *           "postalCode": "3011 AD",
                     *           "country": "NL"
                     *         },
                     *         "taxId": "NL812345678B01",
                     *         "currency": "EUR",
                     *         "externalId": "crm-2291",
                     *         "metadata": {
                     *           "segment": "shipping"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            /** @description The customer was created. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "type": "company",
                     *         "name": "Blue Harbor Logistics",
                     *         "email": "billing@blueharbor.example",
                     *         "phone": "+31 10 555 0100",
                     *         "address": {
                     *           "line1": "Coolsingel 40",
                     *           "line2": null,
                     *           "city": "Rotterdam",
                     *           "region": null,
                     *           "postalCode": "3011 AD",
                     *           "country": "NL"
                     *         },
                     *         "taxId": "NL812345678B01",
                     *         "currency": "EUR",
                     *         "externalId": "crm-2291",
                     *         "metadata": {
                     *           "segment": "shipping"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "type": "company",
                     *         "name": "Blue Harbor Logistics",
                     *         "email": "billing@blueharbor.example",
                     *         "phone": "+31 10 555 0100",
                     *         "address": {
                     *           "line1": "Coolsingel 40",
                     *           "line2": null,
                     *           "city": "Rotterdam",
                     *           "region": null,
                     *           "postalCode": "3011 AD",
                     *           "country": "NL"
                     *         },
                     *         "taxId": "NL812345678B01",
                     *         "currency": "EUR",
                     *         "externalId": "crm-2291",
                     *         "metadata": {
                     *           "segment": "shipping"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted customer. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "type": "company",
                     *         "name": "Blue Harbor Logistics",
                     *         "email": "billing@blueharbor.example",
                     *         "phone": "+31 10 555 0100",
                     *         "address": {
                     *           "line1": "Coolsingel 40",
                     *           "line2": null,
                     *           "city": "Rotterdam",
                     *           "region": null,
                     *           "postalCode": "3011 AD",
                     *           "country": "NL"
                     *         },
                     *         "taxId": "NL812345678B01",
                     *         "currency": "EUR",
                     *         "externalId": "crm-2291",
                     *         "metadata": {
                     *           "segment": "shipping"
                     *         },
                     *         "deleted": true,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "invoices@blueharbor.example",
                 *       "metadata": {
                 *         "segment": null,
                 *         "tier": "gold"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "type": "company",
                     *         "name": "Blue Harbor Logistics",
                     *         "email": "billing@blueharbor.example",
                     *         "phone": "+31 10 555 0100",
                     *         "address": {
                     *           "line1": "Coolsingel 40",
                     *           "line2": null,
                     *           "city": "Rotterdam",
                     *           "region": null,
                     *           "postalCode": "3011 AD",
                     *           "country": "NL"
                     *         },
                     *         "taxId": "NL812345678B01",
                     *         "currency": "EUR",
                     *         "externalId": "crm-2291",
                     *         "metadata": {
                     *           "segment": "shipping"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description Which documents to list. Without it, the active ones; together with `updatedSince`, all.
                 * @example active
                 */
                status?: "active" | "archived" | "all";
                /**
                 * @description The order, descending after a minus sign. Not together with `updatedSince`, which has an order of its own.
                 * @example -createdAt
                 */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /**
                 * @description Only documents whose name or file name contains this text, in any case.
                 * @example proposal
                 */
                q?: string;
                /**
                 * @description Only the resource that carries this id of yours.
                 * @example sku-1042
                 */
                externalId?: components["parameters"]["ExternalIdQuery"];
                /**
                 * @description Only what carries all of these metadata pairs, for example `metadata[season]=spring`.
                 * @example {
                 *       "season": "spring"
                 *     }
                 */
                metadata?: components["parameters"]["MetadataFilter"];
                /**
                 * @description Only what changed at or after this time, whatever its status unless `status` is given too, ordered by `updatedAt` and `id`, oldest first. Made for
                 *     syncing: keep the `updatedAt` of the last item you processed and start from it next time, and you miss nothing. A change appears
                 *     here about 0.1 s after it was made, and later while an earlier one is still under way.
                 * @example 2025-01-15T10:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /**
                 * @description Only what was created at or after this time.
                 * @example 2025-01-01T00:00:00.000Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this time.
                 * @example 2025-02-01T00:00:00.000Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *             "name": "Proposal for Blue Harbor",
                     *             "fileName": "proposal.pdf",
                     *             "contentType": "application/pdf",
                     *             "size": 482133,
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "pageCount": 12,
                     *             "version": 1,
                     *             "status": "active",
                     *             "externalId": "deal-881",
                     *             "metadata": {
                     *               "deal": "blue-harbor"
                     *             },
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "%PDF-1.7 …",
                 *       "name": "Proposal for Blue Harbor",
                 *       "externalId": "deal-881",
                 *       "metadata": {
                 *         "deal": "blue-harbor"
                 *       }
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DocumentCreate"];
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Proposal for Blue Harbor",
                     *         "fileName": "proposal.pdf",
                     *         "contentType": "application/pdf",
                     *         "size": 482133,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "pageCount": 12,
                     *         "version": 1,
                     *         "status": "active",
                     *         "externalId": "deal-881",
                     *         "metadata": {
                     *           "deal": "blue-harbor"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Proposal for Blue Harbor",
                     *         "fileName": "proposal.pdf",
                     *         "contentType": "application/pdf",
                     *         "size": 482133,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "pageCount": 12,
                     *         "version": 1,
                     *         "status": "active",
                     *         "externalId": "deal-881",
                     *         "metadata": {
                     *           "deal": "blue-harbor"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived document. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Proposal for Blue Harbor",
                     *         "fileName": "proposal.pdf",
                     *         "contentType": "application/pdf",
                     *         "size": 482133,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "pageCount": 12,
                     *         "version": 1,
                     *         "status": "archived",
                     *         "externalId": "deal-881",
                     *         "metadata": {
                     *           "deal": "blue-harbor"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Proposal for Blue Harbor, revised",
                 *       "metadata": {
                 *         "deal": null,
                 *         "stage": "negotiation"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DocumentUpdate"];
            };
        };
        responses: {
            /** @description The document as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Proposal for Blue Harbor, revised",
                     *         "fileName": "proposal.pdf",
                     *         "contentType": "application/pdf",
                     *         "size": 482133,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "pageCount": 12,
                     *         "version": 1,
                     *         "status": "active",
                     *         "externalId": "deal-881",
                     *         "metadata": {
                     *           "deal": "blue-harbor"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocumentAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day to count, in UTC: visits count by when they started. Without it, all up to `to`.
                 * @example 2025-01-01
                 */
                from?: components["parameters"]["AnalyticsFrom"];
                /**
                 * @description The last day to count, in UTC, and not before `from`. Without it, all from `from` on.
                 * @example 2025-01-31
                 */
                to?: components["parameters"]["AnalyticsTo"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "from": "2025-01-01",
                     *         "to": "2025-01-31",
                     *         "views": 120,
                     *         "uniqueViewers": 87,
                     *         "totalDurationMs": 14760000,
                     *         "medianDurationMs": 94000,
                     *         "averageCompletion": 68.25,
                     *         "downloads": 12,
                     *         "pages": [
                     *           {
                     *             "page": 1,
                     *             "views": 118,
                     *             "totalDurationMs": 2419000,
                     *             "averageDurationMs": 20500,
                     *             "dropOffs": 9
                     *           }
                     *         ],
                     *         "days": [
                     *           {
                     *             "date": "2025-01-15",
                     *             "views": 14,
                     *             "uniqueViewers": 11,
                     *             "totalDurationMs": 1923000
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnalyticsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    downloadDocument: {
        parameters: {
            query?: {
                /**
                 * @description Which version to download. Without it, the current one.
                 * @example 1
                 */
                version?: number;
            };
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The bytes to return, as `bytes=0-1023` (RFC 9110, section 14). One range at a time; without it, or with several, the whole file.
                 * @example bytes=0-1023
                 */
                Range?: string;
                /**
                 * @description The `ETag` the range belongs to. If the file is another one by now, all of it is returned (RFC 9110, section 13.1.5).
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-Range"?: string;
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/pdf": string;
                    /** @example PNG … */
                    "image/png": string;
                    /** @example JPEG … */
                    "image/jpeg": string;
                };
            };
            /** @description The part of the file that was asked for. */
            206: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Range": components["headers"]["Content-Range"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/pdf": string;
                    /** @example PNG … */
                    "image/png": string;
                    /** @example JPEG … */
                    "image/jpeg": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active document. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Proposal for Blue Harbor",
                     *         "fileName": "proposal.pdf",
                     *         "contentType": "application/pdf",
                     *         "size": 482133,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "pageCount": 12,
                     *         "version": 1,
                     *         "status": "active",
                     *         "externalId": "deal-881",
                     *         "metadata": {
                     *           "deal": "blue-harbor"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocumentVersions: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "version": 2,
                     *             "fileName": "proposal-v2.pdf",
                     *             "contentType": "application/pdf",
                     *             "size": 490211,
                     *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "pageCount": 13,
                     *             "createdAt": "2025-01-15T11:30:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDocumentVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "%PDF-1.7 …"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DocumentVersionCreate"];
            };
        };
        responses: {
            /** @description The document with its new version. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Proposal for Blue Harbor",
                     *         "fileName": "proposal-v2.pdf",
                     *         "contentType": "application/pdf",
                     *         "size": 490211,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "pageCount": 13,
                     *         "version": 2,
                     *         "status": "active",
                     *         "externalId": "deal-881",
                     *         "metadata": {
                     *           "deal": "blue-harbor"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, which only works with the filters and the order it was made for; or the `id` of an event, to go on from there.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                after?: string;
                /**
                 * @description `sequence` for the oldest first, `-sequence` for the newest first.
                 * @example sequence
                 */
                sort?: "sequence" | "-sequence";
                /**
                 * @description Only events of this type.
                 * @example invoice.paid
                 */
                type?: components["schemas"]["EventType"];
                /**
                 * @description Only events of the resource with this id.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                resourceId?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *             "type": "product.updated",
                     *             "sequence": 1042,
                     *             "createdAt": "2025-01-15T11:30:00.000Z",
                     *             "mode": "test",
                     *             "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                     *             "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                     *             "data": {
                     *               "object": {
                     *                 "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *                 "name": "Strategy workshop",
                     *                 "description": "Half a day with your leadership team.",
                     *                 "sku": "CONS-01",
                     *                 "unitPrice": 135.5,
                     *                 "currency": "EUR",
                     *                 "taxRate": 21,
                     *                 "type": "SERVICES",
                     *                 "unitOfMeasure": "hr",
                     *                 "status": "active",
                     *                 "externalId": "sku-1042",
                     *                 "metadata": {
                     *                   "season": "spring"
                     *                 },
                     *                 "createdAt": "2025-01-15T10:00:00.000Z",
                     *                 "updatedAt": "2025-01-15T11:30:00.000Z"
                     *               },
                     *               "previous": {
                     *                 "unitPrice": 120
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *         "type": "product.updated",
                     *         "sequence": 1042,
                     *         "createdAt": "2025-01-15T11:30:00.000Z",
                     *         "mode": "test",
                     *         "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                     *         "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                     *         "data": {
                     *           "object": {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "sku": "CONS-01",
                     *             "unitPrice": 135.5,
                     *             "currency": "EUR",
                     *             "taxRate": 21,
                     *             "type": "SERVICES",
                     *             "unitOfMeasure": "hr",
                     *             "status": "active",
                     *             "externalId": "sku-1042",
                     *             "metadata": {
                     *               "season": "spring"
                     *             },
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T11:30:00.000Z"
                     *           },
                     *           "previous": {
                     *             "unitPrice": 120
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EventResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The order, descending after a minus sign. Not together with `updatedSince`, which has an order of its own.
                 * @example -createdAt
                 */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /**
                 * @description Only invoices that are shown with this status. With `overdue`, `partially_paid`, `viewed` and `sent` too, each invoice has exactly one status.
                 * @example overdue
                 */
                status?: "draft" | "sent" | "viewed" | "partially_paid" | "overdue" | "paid" | "void";
                /**
                 * @description Only invoices of this customer.
                 * @example 01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d
                 */
                customerId?: components["schemas"]["Id"];
                /**
                 * @description Only the invoice with this number.
                 * @example INV-2025-0042
                 */
                number?: string;
                /**
                 * @description Only the resource that carries this id of yours.
                 * @example sku-1042
                 */
                externalId?: components["parameters"]["ExternalIdQuery"];
                /**
                 * @description Only what carries all of these metadata pairs, for example `metadata[season]=spring`.
                 * @example {
                 *       "season": "spring"
                 *     }
                 */
                metadata?: components["parameters"]["MetadataFilter"];
                /**
                 * @description Only what changed at or after this time, whatever its status unless `status` is given too, ordered by `updatedAt` and `id`, oldest first. Made for
                 *     syncing: keep the `updatedAt` of the last item you processed and start from it next time, and you miss nothing. A change appears
                 *     here about 0.1 s after it was made, and later while an earlier one is still under way.
                 * @example 2025-01-15T10:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /**
                 * @description Only what was created at or after this time.
                 * @example 2025-01-01T00:00:00.000Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this time.
                 * @example 2025-02-01T00:00:00.000Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *             "number": "INV-2025-0042",
                     *             "status": "sent",
                     *             "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *             "customer": {
                     *               "name": "Blue Harbor Logistics",
                     *               "email": "billing@blueharbor.example",
                     *               "taxId": "NL812345678B01",
                     *               "address": {
                     *                 "line1": "Coolsingel 40",
                     *                 "line2": null,
                     *                 "city": "Rotterdam",
                     *                 "region": null,
                     *                 "postalCode": "3011 AD",
                     *                 "country": "NL"
                     *               }
                     *             },
                     *             "issuer": {
                     *               "name": "Acme Studio B.V.",
                     *               "email": "finance@acme.example",
                     *               "taxId": "NL001234567B01",
                     *               "address": {
                     *                 "line1": "Keizersgracht 100",
                     *                 "line2": null,
                     *                 "city": "Amsterdam",
                     *                 "region": null,
                     *                 "postalCode": "1015 CV",
                     *                 "country": "NL"
                     *               }
                     *             },
                     *             "currency": "EUR",
                     *             "taxBehavior": "exclusive",
                     *             "issueDate": "2025-01-15",
                     *             "dueDate": "2025-02-14",
                     *             "reference": "PO-7781",
                     *             "notes": "Thank you for your business.",
                     *             "lines": [
                     *               {
                     *                 "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *                 "name": "Strategy workshop",
                     *                 "description": "Half a day with your leadership team.",
                     *                 "quantity": 2.5,
                     *                 "unitOfMeasure": "hr",
                     *                 "unitPrice": 120,
                     *                 "taxRate": 21,
                     *                 "discount": {
                     *                   "type": "percent",
                     *                   "value": 10
                     *                 },
                     *                 "discountAmount": 30,
                     *                 "amount": 270
                     *               },
                     *               {
                     *                 "productId": null,
                     *                 "name": "Travel",
                     *                 "description": null,
                     *                 "quantity": 1,
                     *                 "unitOfMeasure": null,
                     *                 "unitPrice": 48.4,
                     *                 "taxRate": 9,
                     *                 "discount": null,
                     *                 "discountAmount": 0,
                     *                 "amount": 48.4
                     *               }
                     *             ],
                     *             "discount": null,
                     *             "subtotal": 318.4,
                     *             "discountAmount": 0,
                     *             "taxes": [
                     *               {
                     *                 "taxRate": 9,
                     *                 "taxableAmount": 48.4,
                     *                 "taxAmount": 4.36
                     *               },
                     *               {
                     *                 "taxRate": 21,
                     *                 "taxableAmount": 270,
                     *                 "taxAmount": 56.7
                     *               }
                     *             ],
                     *             "netAmount": 318.4,
                     *             "taxAmount": 61.06,
                     *             "total": 379.46,
                     *             "amountPaid": 0,
                     *             "amountDue": 379.46,
                     *             "payments": [],
                     *             "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                     *             "sentAt": "2025-01-15T11:30:00.000Z",
                     *             "viewedAt": null,
                     *             "paidAt": null,
                     *             "voidedAt": null,
                     *             "externalId": "order-5512",
                     *             "metadata": {
                     *               "season": "spring"
                     *             },
                     *             "deleted": false,
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T11:30:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *       "currency": "EUR",
                 *       "dueDate": "2025-02-14",
                 *       "reference": "PO-7781",
                 *       "notes": "Thank you for your business.",
                 *       "lines": [
                 *         {
                 *           "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *           "quantity": 2.5,
                 *           "discount": {
                 *             "type": "percent",
                 *             "value": 10
                 *           }
                 *         },
                 *         {
                 *           "name": "Travel",
                 *           "quantity": 1,
                 *           "unitPrice": 48.4,
                 *           "taxRate": 9
                 *         }
                 *       ],
                 *       "externalId": "order-5512",
                 *       "metadata": {
                 *         "season": "spring"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *         "number": null,
                     *         "status": "draft",
                     *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "customer": null,
                     *         "issuer": null,
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "issueDate": null,
                     *         "dueDate": "2025-02-14",
                     *         "reference": "PO-7781",
                     *         "notes": "Thank you for your business.",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46,
                     *         "amountPaid": 0,
                     *         "amountDue": 379.46,
                     *         "payments": [],
                     *         "hostedUrl": null,
                     *         "sentAt": null,
                     *         "viewedAt": null,
                     *         "paidAt": null,
                     *         "voidedAt": null,
                     *         "externalId": "order-5512",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currency": "EUR",
                 *       "lines": [
                 *         {
                 *           "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *           "quantity": 2.5,
                 *           "discount": {
                 *             "type": "percent",
                 *             "value": 10
                 *           }
                 *         },
                 *         {
                 *           "name": "Travel",
                 *           "quantity": 1,
                 *           "unitPrice": 48.4,
                 *           "taxRate": 9
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvoicePreviewCreate"];
            };
        };
        responses: {
            /** @description The calculation. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePreviewResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *         "number": "INV-2025-0042",
                     *         "status": "sent",
                     *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "customer": {
                     *           "name": "Blue Harbor Logistics",
                     *           "email": "billing@blueharbor.example",
                     *           "taxId": "NL812345678B01",
                     *           "address": {
                     *             "line1": "Coolsingel 40",
                     *             "line2": null,
                     *             "city": "Rotterdam",
                     *             "region": null,
                     *             "postalCode": "3011 AD",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "issuer": {
                     *           "name": "Acme Studio B.V.",
                     *           "email": "finance@acme.example",
                     *           "taxId": "NL001234567B01",
                     *           "address": {
                     *             "line1": "Keizersgracht 100",
                     *             "line2": null,
                     *             "city": "Amsterdam",
                     *             "region": null,
                     *             "postalCode": "1015 CV",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "issueDate": "2025-01-15",
                     *         "dueDate": "2025-02-14",
                     *         "reference": "PO-7781",
                     *         "notes": "Thank you for your business.",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46,
                     *         "amountPaid": 0,
                     *         "amountDue": 379.46,
                     *         "payments": [],
                     *         "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                     *         "sentAt": "2025-01-15T11:30:00.000Z",
                     *         "viewedAt": null,
                     *         "paidAt": null,
                     *         "voidedAt": null,
                     *         "externalId": "order-5512",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted draft. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *         "number": null,
                     *         "status": "draft",
                     *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "customer": null,
                     *         "issuer": null,
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "issueDate": null,
                     *         "dueDate": "2025-02-14",
                     *         "reference": "PO-7781",
                     *         "notes": "Thank you for your business.",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46,
                     *         "amountPaid": 0,
                     *         "amountDue": 379.46,
                     *         "payments": [],
                     *         "hostedUrl": null,
                     *         "sentAt": null,
                     *         "viewedAt": null,
                     *         "paidAt": null,
                     *         "voidedAt": null,
                     *         "externalId": "order-5512",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "deleted": true,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dueDate": "2025-02-28",
                 *       "discount": {
                 *         "type": "percent",
                 *         "value": 5
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** @description The draft as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *         "number": null,
                     *         "status": "draft",
                     *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "customer": null,
                     *         "issuer": null,
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "issueDate": null,
                     *         "dueDate": "2025-02-28",
                     *         "reference": "PO-7781",
                     *         "notes": "Thank you for your business.",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46,
                     *         "amountPaid": 0,
                     *         "amountDue": 379.46,
                     *         "payments": [],
                     *         "hostedUrl": null,
                     *         "sentAt": null,
                     *         "viewedAt": null,
                     *         "paidAt": null,
                     *         "voidedAt": null,
                     *         "externalId": "order-5512",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvoicePayment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 100,
                 *       "receivedOn": "2025-01-20",
                 *       "method": "bank transfer",
                 *       "reference": "NL-2025-0042"
                 *     }
                 */
                "application/json": components["schemas"]["InvoicePaymentCreate"];
            };
        };
        responses: {
            /** @description The invoice with the payment. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *         "number": "INV-2025-0042",
                     *         "status": "partially_paid",
                     *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "customer": {
                     *           "name": "Blue Harbor Logistics",
                     *           "email": "billing@blueharbor.example",
                     *           "taxId": "NL812345678B01",
                     *           "address": {
                     *             "line1": "Coolsingel 40",
                     *             "line2": null,
                     *             "city": "Rotterdam",
                     *             "region": null,
                     *             "postalCode": "3011 AD",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "issuer": {
                     *           "name": "Acme Studio B.V.",
                     *           "email": "finance@acme.example",
                     *           "taxId": "NL001234567B01",
                     *           "address": {
                     *             "line1": "Keizersgracht 100",
                     *             "line2": null,
                     *             "city": "Amsterdam",
                     *             "region": null,
                     *             "postalCode": "1015 CV",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "issueDate": "2025-01-15",
                     *         "dueDate": "2025-02-14",
                     *         "reference": "PO-7781",
                     *         "notes": "Thank you for your business.",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46,
                     *         "amountPaid": 100,
                     *         "amountDue": 279.46,
                     *         "payments": [
                     *           {
                     *             "id": "01946e52-9c40-7a63-b7d8-9e0f1a2b3c4d",
                     *             "amount": 100,
                     *             "receivedOn": "2025-01-20",
                     *             "method": "bank transfer",
                     *             "reference": "NL-2025-0042",
                     *             "createdAt": "2025-01-20T09:00:00.000Z"
                     *           }
                     *         ],
                     *         "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                     *         "sentAt": "2025-01-15T11:30:00.000Z",
                     *         "viewedAt": null,
                     *         "paidAt": null,
                     *         "voidedAt": null,
                     *         "externalId": "order-5512",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-20T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvoicePdf: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sent invoice. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *         "number": "INV-2025-0042",
                     *         "status": "sent",
                     *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "customer": {
                     *           "name": "Blue Harbor Logistics",
                     *           "email": "billing@blueharbor.example",
                     *           "taxId": "NL812345678B01",
                     *           "address": {
                     *             "line1": "Coolsingel 40",
                     *             "line2": null,
                     *             "city": "Rotterdam",
                     *             "region": null,
                     *             "postalCode": "3011 AD",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "issuer": {
                     *           "name": "Acme Studio B.V.",
                     *           "email": "finance@acme.example",
                     *           "taxId": "NL001234567B01",
                     *           "address": {
                     *             "line1": "Keizersgracht 100",
                     *             "line2": null,
                     *             "city": "Amsterdam",
                     *             "region": null,
                     *             "postalCode": "1015 CV",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "issueDate": "2025-01-15",
                     *         "dueDate": "2025-02-14",
                     *         "reference": "PO-7781",
                     *         "notes": "Thank you for your business.",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46,
                     *         "amountPaid": 0,
                     *         "amountDue": 379.46,
                     *         "payments": [],
                     *         "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                     *         "sentAt": "2025-01-15T11:30:00.000Z",
                     *         "viewedAt": null,
                     *         "paidAt": null,
                     *         "voidedAt": null,
                     *         "externalId": "order-5512",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    voidInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The void invoice. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                     *         "number": "INV-2025-0042",
                     *         "status": "void",
                     *         "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                     *         "customer": {
                     *           "name": "Blue Harbor Logistics",
                     *           "email": "billing@blueharbor.example",
                     *           "taxId": "NL812345678B01",
                     *           "address": {
                     *             "line1": "Coolsingel 40",
                     *             "line2": null,
                     *             "city": "Rotterdam",
                     *             "region": null,
                     *             "postalCode": "3011 AD",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "issuer": {
                     *           "name": "Acme Studio B.V.",
                     *           "email": "finance@acme.example",
                     *           "taxId": "NL001234567B01",
                     *           "address": {
                     *             "line1": "Keizersgracht 100",
                     *             "line2": null,
                     *             "city": "Amsterdam",
                     *             "region": null,
                     *             "postalCode": "1015 CV",
                     *             "country": "NL"
                     *           }
                     *         },
                     *         "currency": "EUR",
                     *         "taxBehavior": "exclusive",
                     *         "issueDate": "2025-01-15",
                     *         "dueDate": "2025-02-14",
                     *         "reference": "PO-7781",
                     *         "notes": "Thank you for your business.",
                     *         "lines": [
                     *           {
                     *             "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "quantity": 2.5,
                     *             "unitOfMeasure": "hr",
                     *             "unitPrice": 120,
                     *             "taxRate": 21,
                     *             "discount": {
                     *               "type": "percent",
                     *               "value": 10
                     *             },
                     *             "discountAmount": 30,
                     *             "amount": 270
                     *           },
                     *           {
                     *             "productId": null,
                     *             "name": "Travel",
                     *             "description": null,
                     *             "quantity": 1,
                     *             "unitOfMeasure": null,
                     *             "unitPrice": 48.4,
                     *             "taxRate": 9,
                     *             "discount": null,
                     *             "discountAmount": 0,
                     *             "amount": 48.4
                     *           }
                     *         ],
                     *         "discount": null,
                     *         "subtotal": 318.4,
                     *         "discountAmount": 0,
                     *         "taxes": [
                     *           {
                     *             "taxRate": 9,
                     *             "taxableAmount": 48.4,
                     *             "taxAmount": 4.36
                     *           },
                     *           {
                     *             "taxRate": 21,
                     *             "taxableAmount": 270,
                     *             "taxAmount": 56.7
                     *           }
                     *         ],
                     *         "netAmount": 318.4,
                     *         "taxAmount": 61.06,
                     *         "total": 379.46,
                     *         "amountPaid": 0,
                     *         "amountDue": 379.46,
                     *         "payments": [],
                     *         "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                     *         "sentAt": "2025-01-15T11:30:00.000Z",
                     *         "viewedAt": null,
                     *         "paidAt": null,
                     *         "voidedAt": "2025-01-20T09:00:00.000Z",
                     *         "externalId": "order-5512",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "deleted": false,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-20T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLinks: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The order, descending after a minus sign. Not together with `updatedSince`, which has an order of its own.
                 * @example -createdAt
                 */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /**
                 * @description Only those of this document.
                 * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
                 */
                documentId?: components["schemas"]["Id"];
                /**
                 * @description Only the link with this slug.
                 * @example test-k3Vw9QmZ2xR7bT5nY8cJ4d
                 */
                slug?: string;
                /**
                 * @description Only links that are switched off, or only those that are not.
                 * @example false
                 */
                disabled?: boolean;
                /**
                 * @description Only links whose name contains this text, in any case.
                 * @example harbor
                 */
                q?: string;
                /**
                 * @description Only the resource that carries this id of yours.
                 * @example sku-1042
                 */
                externalId?: components["parameters"]["ExternalIdQuery"];
                /**
                 * @description Only what carries all of these metadata pairs, for example `metadata[season]=spring`.
                 * @example {
                 *       "season": "spring"
                 *     }
                 */
                metadata?: components["parameters"]["MetadataFilter"];
                /**
                 * @description Only what changed at or after this time, whatever its status unless `status` is given too, ordered by `updatedAt` and `id`, oldest first. Made for
                 *     syncing: keep the `updatedAt` of the last item you processed and start from it next time, and you miss nothing. A change appears
                 *     here about 0.1 s after it was made, and later while an earlier one is still under way.
                 * @example 2025-01-15T10:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /**
                 * @description Only what was created at or after this time.
                 * @example 2025-01-01T00:00:00.000Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this time.
                 * @example 2025-02-01T00:00:00.000Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *             "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *             "name": "Blue Harbor, Jo",
                     *             "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *             "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *             "access": {
                     *               "hasPassword": true,
                     *               "requireEmail": true,
                     *               "verifyEmail": false,
                     *               "allowedEmails": [
                     *                 "jo@blueharbor.example"
                     *               ],
                     *               "allowedDomains": [
                     *                 "blueharbor.example"
                     *               ],
                     *               "allowDownload": true,
                     *               "expiresAt": "2025-02-15T00:00:00.000Z",
                     *               "maxViews": 50
                     *             },
                     *             "disabled": false,
                     *             "deleted": false,
                     *             "externalId": "contact-17",
                     *             "metadata": {
                     *               "contact": "jo"
                     *             },
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *       "name": "Blue Harbor, Jo",
                 *       "access": {
                 *         "password": "harbor-2025",
                 *         "requireEmail": true,
                 *         "verifyEmail": false,
                 *         "allowedEmails": [
                 *           "jo@blueharbor.example"
                 *         ],
                 *         "allowedDomains": [
                 *           "blueharbor.example"
                 *         ],
                 *         "allowDownload": true,
                 *         "expiresAt": "2025-02-15T00:00:00.000Z",
                 *         "maxViews": 50
                 *       },
                 *       "externalId": "contact-17",
                 *       "metadata": {
                 *         "contact": "jo"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LinkCreate"];
            };
        };
        responses: {
            /** @description The new link. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Blue Harbor, Jo",
                     *         "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "access": {
                     *           "hasPassword": true,
                     *           "requireEmail": true,
                     *           "verifyEmail": false,
                     *           "allowedEmails": [
                     *             "jo@blueharbor.example"
                     *           ],
                     *           "allowedDomains": [
                     *             "blueharbor.example"
                     *           ],
                     *           "allowDownload": true,
                     *           "expiresAt": "2025-02-15T00:00:00.000Z",
                     *           "maxViews": 50
                     *         },
                     *         "disabled": false,
                     *         "deleted": false,
                     *         "externalId": "contact-17",
                     *         "metadata": {
                     *           "contact": "jo"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Blue Harbor, Jo",
                     *         "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "access": {
                     *           "hasPassword": true,
                     *           "requireEmail": true,
                     *           "verifyEmail": false,
                     *           "allowedEmails": [
                     *             "jo@blueharbor.example"
                     *           ],
                     *           "allowedDomains": [
                     *             "blueharbor.example"
                     *           ],
                     *           "allowDownload": true,
                     *           "expiresAt": "2025-02-15T00:00:00.000Z",
                     *           "maxViews": 50
                     *         },
                     *         "disabled": false,
                     *         "deleted": false,
                     *         "externalId": "contact-17",
                     *         "metadata": {
                     *           "contact": "jo"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted link. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Blue Harbor, Jo",
                     *         "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "access": {
                     *           "hasPassword": true,
                     *           "requireEmail": true,
                     *           "verifyEmail": false,
                     *           "allowedEmails": [
                     *             "jo@blueharbor.example"
                     *           ],
                     *           "allowedDomains": [
                     *             "blueharbor.example"
                     *           ],
                     *           "allowDownload": true,
                     *           "expiresAt": "2025-02-15T00:00:00.000Z",
                     *           "maxViews": 50
                     *         },
                     *         "disabled": false,
                     *         "deleted": true,
                     *         "externalId": "contact-17",
                     *         "metadata": {
                     *           "contact": "jo"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disabled": true,
                 *       "access": {
                 *         "password": null,
                 *         "expiresAt": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LinkUpdate"];
            };
        };
        responses: {
            /** @description The link as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "name": "Blue Harbor, Jo",
                     *         "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                     *         "access": {
                     *           "hasPassword": false,
                     *           "requireEmail": true,
                     *           "verifyEmail": false,
                     *           "allowedEmails": [
                     *             "jo@blueharbor.example"
                     *           ],
                     *           "allowedDomains": [
                     *             "blueharbor.example"
                     *           ],
                     *           "allowDownload": true,
                     *           "expiresAt": null,
                     *           "maxViews": 50
                     *         },
                     *         "disabled": true,
                     *         "deleted": false,
                     *         "externalId": "contact-17",
                     *         "metadata": {
                     *           "contact": "jo"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLinkAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day to count, in UTC: visits count by when they started. Without it, all up to `to`.
                 * @example 2025-01-01
                 */
                from?: components["parameters"]["AnalyticsFrom"];
                /**
                 * @description The last day to count, in UTC, and not before `from`. Without it, all from `from` on.
                 * @example 2025-01-31
                 */
                to?: components["parameters"]["AnalyticsTo"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "from": "2025-01-01",
                     *         "to": "2025-01-31",
                     *         "views": 120,
                     *         "uniqueViewers": 87,
                     *         "totalDurationMs": 14760000,
                     *         "medianDurationMs": 94000,
                     *         "averageCompletion": 68.25,
                     *         "downloads": 12,
                     *         "pages": [
                     *           {
                     *             "page": 1,
                     *             "views": 118,
                     *             "totalDurationMs": 2419000,
                     *             "averageDurationMs": 20500,
                     *             "dropOffs": 9
                     *           }
                     *         ],
                     *         "days": [
                     *           {
                     *             "date": "2025-01-15",
                     *             "views": 14,
                     *             "uniqueViewers": 11,
                     *             "totalDurationMs": 1923000
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnalyticsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key and its team. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "team": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e01",
                     *           "name": "Acme Studio"
                     *         },
                     *         "key": {
                     *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e02",
                     *           "name": "Catalog sync",
                     *           "last4": "x7Qa"
                     *         },
                     *         "mode": "test",
                     *         "scope": "READ_WRITE",
                     *         "rateLimit": {
                     *           "limit": 600,
                     *           "windowSeconds": 60
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpecification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "PaperLink API",
                     *         "version": "1.0.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description Which products to list. Without it, the active ones; together with `updatedSince`, all.
                 * @example active
                 */
                status?: "active" | "archived" | "all";
                /**
                 * @description The order, descending after a minus sign. Not together with `updatedSince`, which has an order of its own.
                 * @example -createdAt
                 */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                /**
                 * @description Only products whose name, SKU or description contains this text, in any case.
                 * @example workshop
                 */
                q?: string;
                /**
                 * @description Only the product with this SKU.
                 * @example CONS-01
                 */
                sku?: string;
                /**
                 * @description Only the resource that carries this id of yours.
                 * @example sku-1042
                 */
                externalId?: components["parameters"]["ExternalIdQuery"];
                /**
                 * @description Only what carries all of these metadata pairs, for example `metadata[season]=spring`.
                 * @example {
                 *       "season": "spring"
                 *     }
                 */
                metadata?: components["parameters"]["MetadataFilter"];
                /**
                 * @description Only what changed at or after this time, whatever its status unless `status` is given too, ordered by `updatedAt` and `id`, oldest first. Made for
                 *     syncing: keep the `updatedAt` of the last item you processed and start from it next time, and you miss nothing. A change appears
                 *     here about 0.1 s after it was made, and later while an earlier one is still under way.
                 * @example 2025-01-15T10:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /**
                 * @description Only what was created at or after this time.
                 * @example 2025-01-01T00:00:00.000Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only what was created before this time.
                 * @example 2025-02-01T00:00:00.000Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *             "name": "Strategy workshop",
                     *             "description": "Half a day with your leadership team.",
                     *             "sku": "CONS-01",
                     *             "unitPrice": 120,
                     *             "currency": "EUR",
                     *             "taxRate": 21,
                     *             "type": "SERVICES",
                     *             "unitOfMeasure": "hr",
                     *             "status": "active",
                     *             "externalId": "sku-1042",
                     *             "metadata": {
                     *               "season": "spring"
                     *             },
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Strategy workshop",
                 *       "description": "Half a day with your leadership team.",
                 *       "sku": "CONS-01",
                 *       "unitPrice": 120,
                 *       "currency": "EUR",
                 *       "taxRate": 21,
                 *       "type": "SERVICES",
                 *       "unitOfMeasure": "hr",
                 *       "externalId": "sku-1042",
                 *       "metadata": {
                 *         "season": "spring"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            /** @description The new product. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Strategy workshop",
                     *         "description": "Half a day with your leadership team.",
                     *         "sku": "CONS-01",
                     *         "unitPrice": 120,
                     *         "currency": "EUR",
                     *         "taxRate": 21,
                     *         "type": "SERVICES",
                     *         "unitOfMeasure": "hr",
                     *         "status": "active",
                     *         "externalId": "sku-1042",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    batchProducts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "atomic": false,
                 *       "items": [
                 *         {
                 *           "action": "upsert",
                 *           "externalId": "sku-1042",
                 *           "product": {
                 *             "name": "Strategy workshop",
                 *             "unitPrice": 120,
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "action": "archive",
                 *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProductBatch"];
            };
        };
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "results": [
                     *           {
                     *             "index": 0,
                     *             "outcome": "created",
                     *             "status": 201,
                     *             "product": {
                     *               "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *               "name": "Strategy workshop",
                     *               "description": "Half a day with your leadership team.",
                     *               "sku": "CONS-01",
                     *               "unitPrice": 120,
                     *               "currency": "EUR",
                     *               "taxRate": 21,
                     *               "type": "SERVICES",
                     *               "unitOfMeasure": "hr",
                     *               "status": "active",
                     *               "externalId": "sku-1042",
                     *               "metadata": {
                     *                 "season": "spring"
                     *               },
                     *               "createdAt": "2025-01-15T10:00:00.000Z",
                     *               "updatedAt": "2025-01-15T10:00:00.000Z"
                     *             }
                     *           },
                     *           {
                     *             "index": 1,
                     *             "outcome": "failed",
                     *             "status": 404,
                     *             "error": {
                     *               "type": "not_found_error",
                     *               "code": "product_not_found",
                     *               "message": "No product 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22 in this test workspace.",
                     *               "retryable": false
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductBatchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    upsertProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Your own id for the resource, percent-encoded.
                 * @example sku-1042
                 */
                externalId: components["parameters"]["ExternalIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Strategy workshop",
                 *       "description": "Half a day with your leadership team.",
                 *       "sku": "CONS-01",
                 *       "unitPrice": 120,
                 *       "currency": "EUR",
                 *       "taxRate": 21,
                 *       "type": "SERVICES",
                 *       "unitOfMeasure": "hr",
                 *       "metadata": {
                 *         "season": "spring"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductUpsert"];
            };
        };
        responses: {
            /** @description The product existed and is now as sent. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Strategy workshop",
                     *         "description": "Half a day with your leadership team.",
                     *         "sku": "CONS-01",
                     *         "unitPrice": 120,
                     *         "currency": "EUR",
                     *         "taxRate": 21,
                     *         "type": "SERVICES",
                     *         "unitOfMeasure": "hr",
                     *         "status": "active",
                     *         "externalId": "sku-1042",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            /** @description The product was created. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Strategy workshop",
                     *         "description": "Half a day with your leadership team.",
                     *         "sku": "CONS-01",
                     *         "unitPrice": 120,
                     *         "currency": "EUR",
                     *         "taxRate": 21,
                     *         "type": "SERVICES",
                     *         "unitOfMeasure": "hr",
                     *         "status": "active",
                     *         "externalId": "sku-1042",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Strategy workshop",
                     *         "description": "Half a day with your leadership team.",
                     *         "sku": "CONS-01",
                     *         "unitPrice": 120,
                     *         "currency": "EUR",
                     *         "taxRate": 21,
                     *         "type": "SERVICES",
                     *         "unitOfMeasure": "hr",
                     *         "status": "active",
                     *         "externalId": "sku-1042",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived product. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Strategy workshop",
                     *         "description": "Half a day with your leadership team.",
                     *         "sku": "CONS-01",
                     *         "unitPrice": 120,
                     *         "currency": "EUR",
                     *         "taxRate": 21,
                     *         "type": "SERVICES",
                     *         "unitOfMeasure": "hr",
                     *         "status": "archived",
                     *         "externalId": "sku-1042",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitPrice": 135.5,
                 *       "metadata": {
                 *         "season": null,
                 *         "campaign": "launch"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Strategy workshop",
                     *         "description": "Half a day with your leadership team.",
                     *         "sku": "CONS-01",
                     *         "unitPrice": 120,
                     *         "currency": "EUR",
                     *         "taxRate": 21,
                     *         "type": "SERVICES",
                     *         "unitOfMeasure": "hr",
                     *         "status": "active",
                     *         "externalId": "sku-1042",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active product. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                     *         "name": "Strategy workshop",
                     *         "description": "Half a day with your leadership team.",
                     *         "sku": "CONS-01",
                     *         "unitPrice": 120,
                     *         "currency": "EUR",
                     *         "taxRate": 21,
                     *         "type": "SERVICES",
                     *         "unitOfMeasure": "hr",
                     *         "status": "active",
                     *         "externalId": "sku-1042",
                     *         "metadata": {
                     *           "season": "spring"
                     *         },
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTestVisits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                 *       "count": 3,
                 *       "days": 7
                 *     }
                 */
                "application/json": components["schemas"]["TestVisitsCreate"];
            };
        };
        responses: {
            /** @description The visits. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "visits": [
                     *           {
                     *             "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
                     *             "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *             "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *             "documentVersion": 1,
                     *             "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
                     *             "viewerEmail": "jo@blueharbor.example",
                     *             "viewerEmailVerified": false,
                     *             "country": "NL",
                     *             "device": "desktop",
                     *             "browser": "Chrome",
                     *             "operatingSystem": "macOS",
                     *             "startedAt": "2025-01-15T10:00:00.000Z",
                     *             "completedAt": "2025-01-15T10:04:10.000Z",
                     *             "durationMs": 184500,
                     *             "pagesViewed": 9,
                     *             "completion": 75,
                     *             "downloaded": false,
                     *             "isBot": false,
                     *             "isInternal": false,
                     *             "updatedAt": "2025-01-15T10:04:10.000Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TestVisitsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The order, descending after a minus sign. Not together with `updatedSince`, which has an order of its own.
                 * @example -startedAt
                 */
                sort?: "startedAt" | "-startedAt";
                /**
                 * @description Only those of this document.
                 * @example 01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a
                 */
                documentId?: components["schemas"]["Id"];
                /**
                 * @description Only those through this link.
                 * @example 01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b
                 */
                linkId?: components["schemas"]["Id"];
                /**
                 * @description Only those of readers with this email address, in any case.
                 * @example jo@blueharbor.example
                 */
                viewerEmail?: string;
                /**
                 * @description Only those of this reader.
                 * @example vwr_5f0c2d7be1a94c3d8e6f7a1b
                 */
                viewerId?: string;
                /**
                 * @description Only those from this country (ISO 3166-1 alpha-2).
                 * @example NL
                 */
                country?: string;
                /**
                 * @description Only those with this kind of device.
                 * @example desktop
                 */
                device?: "desktop" | "mobile" | "tablet" | "other";
                /**
                 * @description Only those with this browser, by its exact name.
                 * @example Chrome
                 */
                browser?: string;
                /**
                 * @description Only those with a download, or only those without.
                 * @example false
                 */
                downloaded?: boolean;
                /**
                 * @description Only visits that are over, or only those that go on.
                 * @example true
                 */
                completed?: boolean;
                /**
                 * @description Whether visits of bots are left out, listed too, or listed alone.
                 * @example exclude
                 */
                bots?: "exclude" | "include" | "only";
                /**
                 * @description Whether visits of your own team are left out, listed too, or listed alone.
                 * @example exclude
                 */
                internal?: "exclude" | "include" | "only";
                /**
                 * @description Only what started at or after this time.
                 * @example 2025-01-01T00:00:00.000Z
                 */
                startedAfter?: components["schemas"]["Timestamp"];
                /**
                 * @description Only what started before this time.
                 * @example 2025-02-01T00:00:00.000Z
                 */
                startedBefore?: components["schemas"]["Timestamp"];
                /**
                 * @description Only what changed at or after this time, whatever its status unless `status` is given too, ordered by `updatedAt` and `id`, oldest first. Made for
                 *     syncing: keep the `updatedAt` of the last item you processed and start from it next time, and you miss nothing. A change appears
                 *     here about 0.1 s after it was made, and later while an earlier one is still under way.
                 * @example 2025-01-15T10:00:00.000Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
                     *             "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *             "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *             "documentVersion": 1,
                     *             "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
                     *             "viewerEmail": "jo@blueharbor.example",
                     *             "viewerEmailVerified": false,
                     *             "country": "NL",
                     *             "device": "desktop",
                     *             "browser": "Chrome",
                     *             "operatingSystem": "macOS",
                     *             "startedAt": "2025-01-15T10:00:00.000Z",
                     *             "completedAt": "2025-01-15T10:04:10.000Z",
                     *             "durationMs": 184500,
                     *             "pagesViewed": 9,
                     *             "completion": 75,
                     *             "downloaded": false,
                     *             "isBot": false,
                     *             "isInternal": false,
                     *             "updatedAt": "2025-01-15T10:04:10.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
                     *         "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                     *         "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                     *         "documentVersion": 1,
                     *         "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
                     *         "viewerEmail": "jo@blueharbor.example",
                     *         "viewerEmailVerified": false,
                     *         "country": "NL",
                     *         "device": "desktop",
                     *         "browser": "Chrome",
                     *         "operatingSystem": "macOS",
                     *         "startedAt": "2025-01-15T10:00:00.000Z",
                     *         "completedAt": "2025-01-15T10:04:10.000Z",
                     *         "durationMs": 69300,
                     *         "pagesViewed": 3,
                     *         "completion": 25,
                     *         "downloaded": false,
                     *         "isBot": false,
                     *         "isInternal": false,
                     *         "updatedAt": "2025-01-15T10:04:10.000Z",
                     *         "pages": [
                     *           {
                     *             "page": 1,
                     *             "durationMs": 21400
                     *           },
                     *           {
                     *             "page": 2,
                     *             "durationMs": 35100
                     *           },
                     *           {
                     *             "page": 3,
                     *             "durationMs": 12800
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhook endpoints. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *             "url": "https://hooks.acme.example/paperlink",
                     *             "description": "Bookkeeping",
                     *             "events": [
                     *               "invoice.sent",
                     *               "invoice.paid"
                     *             ],
                     *             "status": "enabled",
                     *             "disabledReason": null,
                     *             "disabledAt": null,
                     *             "failingSince": null,
                     *             "previousSecretExpiresAt": null,
                     *             "createdAt": "2025-01-15T10:00:00.000Z",
                     *             "updatedAt": "2025-01-15T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.acme.example/paperlink",
                 *       "events": [
                 *         "invoice.sent",
                 *         "invoice.paid"
                 *       ],
                 *       "description": "Bookkeeping"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The new endpoint with its secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z",
                     *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecretResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
                 * @example "v1"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint as it was. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` you last saw. The change is refused with 412 if the resource has changed since (RFC 9110, section 13.1.1).
                 * @example "v1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "*"
                 *       ],
                 *       "status": "enabled"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "*"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": null,
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpointDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. A cursor only works with the filters and the order it was made for.
                 * @example eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description Only deliveries with this status.
                 * @example failed
                 */
                status?: "pending" | "succeeded" | "failed";
                /**
                 * @description Only deliveries of events of this type.
                 * @example invoice.paid
                 */
                eventType?: components["schemas"]["EventType"];
            };
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "data": [
                     *           {
                     *             "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
                     *             "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *             "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *             "eventType": "invoice.paid",
                     *             "status": "pending",
                     *             "attemptCount": 1,
                     *             "nextAttemptAt": "2025-01-15T11:30:05.000Z",
                     *             "lastAttempt": {
                     *               "number": 1,
                     *               "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *               "durationMs": 184,
                     *               "url": "https://hooks.acme.example/paperlink",
                     *               "responseStatus": 503,
                     *               "responseBody": "upstream unavailable",
                     *               "error": "response_status"
                     *             },
                     *             "createdAt": "2025-01-15T11:30:00.000Z",
                     *             "updatedAt": "2025-01-15T11:30:00.000Z"
                     *           }
                     *         ],
                     *         "hasMore": true,
                     *         "nextCursor": "eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhookEndpointDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2025-01-15T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRedelivery"];
            };
        };
        responses: {
            /** @description How many are made again. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "count": 17
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookRedeliveryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpointDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The id of the delivery.
                 * @example 01946e61-3e60-7c95-a1f2-3b4c5d6e7f80
                 */
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
                     *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *         "eventType": "invoice.paid",
                     *         "status": "pending",
                     *         "attemptCount": 1,
                     *         "nextAttemptAt": "2025-01-15T11:30:05.000Z",
                     *         "lastAttempt": {
                     *           "number": 1,
                     *           "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *           "durationMs": 184,
                     *           "url": "https://hooks.acme.example/paperlink",
                     *           "responseStatus": 503,
                     *           "responseBody": "upstream unavailable",
                     *           "error": "response_status"
                     *         },
                     *         "createdAt": "2025-01-15T11:30:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z",
                     *         "request": {
                     *           "url": "https://hooks.acme.example/paperlink",
                     *           "headers": {
                     *             "content-type": "application/json",
                     *             "user-agent": "PaperLink-Webhooks/1",
                     *             "webhook-id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f"
                     *           },
                     *           "body": "{\"id\":\"01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f\",\"type\":\"invoice.paid\"}"
                     *         },
                     *         "attempts": [
                     *           {
                     *             "number": 1,
                     *             "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *             "durationMs": 184,
                     *             "url": "https://hooks.acme.example/paperlink",
                     *             "responseStatus": 503,
                     *             "responseBody": "upstream unavailable",
                     *             "error": "response_status"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryDetailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    redeliverWebhookEndpointDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The id of the delivery.
                 * @example 01946e61-3e60-7c95-a1f2-3b4c5d6e7f80
                 */
                deliveryId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, pending again. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e61-3e60-7c95-a1f2-3b4c5d6e7f80",
                     *         "endpointId": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "eventId": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                     *         "eventType": "invoice.paid",
                     *         "status": "pending",
                     *         "attemptCount": 1,
                     *         "nextAttemptAt": "2025-01-15T11:30:00.000Z",
                     *         "lastAttempt": {
                     *           "number": 1,
                     *           "attemptedAt": "2025-01-15T11:30:00.000Z",
                     *           "durationMs": 184,
                     *           "url": "https://hooks.acme.example/paperlink",
                     *           "responseStatus": 503,
                     *           "responseBody": "upstream unavailable",
                     *           "error": "response_status"
                     *         },
                     *         "createdAt": "2025-01-15T11:30:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookEndpointSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint with its new secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                     *         "url": "https://hooks.acme.example/paperlink",
                     *         "description": "Bookkeeping",
                     *         "events": [
                     *           "invoice.sent",
                     *           "invoice.paid"
                     *         ],
                     *         "status": "enabled",
                     *         "disabledReason": null,
                     *         "disabledAt": null,
                     *         "failingSince": null,
                     *         "previousSecretExpiresAt": "2025-01-16T11:30:00.000Z",
                     *         "createdAt": "2025-01-15T10:00:00.000Z",
                     *         "updatedAt": "2025-01-15T11:30:00.000Z",
                     *         "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEndpointWithSecretResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value you choose, 1 to 255 printable ASCII characters, new for each change you intend. Sending the same request again with the same key
                 *     within 24 hours gives the first reply again instead of making the change twice.
                 * @example 0b7f8a52-9d1e-4c67-8a3b-2f5e6d7c8b9a
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id that PaperLink gave the resource.
                 * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test event is on its way. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "eventId": "01946e62-4f70-7da6-b203-4c5d6e7f8091"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookTestResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    notifyProductCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.created",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *           "name": "Strategy workshop",
                 *           "description": "Half a day with your leadership team.",
                 *           "sku": "CONS-01",
                 *           "unitPrice": 135.5,
                 *           "currency": "EUR",
                 *           "taxRate": 21,
                 *           "type": "SERVICES",
                 *           "unitOfMeasure": "hr",
                 *           "status": "active",
                 *           "externalId": "sku-1042",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyProductUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.updated",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *           "name": "Strategy workshop",
                 *           "description": "Half a day with your leadership team.",
                 *           "sku": "CONS-01",
                 *           "unitPrice": 135.5,
                 *           "currency": "EUR",
                 *           "taxRate": 21,
                 *           "type": "SERVICES",
                 *           "unitOfMeasure": "hr",
                 *           "status": "active",
                 *           "externalId": "sku-1042",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "unitPrice": 120
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyProductArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.archived",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *           "name": "Strategy workshop",
                 *           "description": "Half a day with your leadership team.",
                 *           "sku": "CONS-01",
                 *           "unitPrice": 135.5,
                 *           "currency": "EUR",
                 *           "taxRate": 21,
                 *           "type": "SERVICES",
                 *           "unitOfMeasure": "hr",
                 *           "status": "archived",
                 *           "externalId": "sku-1042",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "active"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyProductRestored: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.restored",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *           "name": "Strategy workshop",
                 *           "description": "Half a day with your leadership team.",
                 *           "sku": "CONS-01",
                 *           "unitPrice": 135.5,
                 *           "currency": "EUR",
                 *           "taxRate": 21,
                 *           "type": "SERVICES",
                 *           "unitOfMeasure": "hr",
                 *           "status": "active",
                 *           "externalId": "sku-1042",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "archived"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyCustomerCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "customer.created",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "type": "company",
                 *           "name": "Blue Harbor Logistics",
                 *           "email": "billing@blueharbor.example",
                 *           "phone": "+31 10 555 0100",
                 *           "address": {
                 *             "line1": "Coolsingel 40",
                 *             "line2": null,
                 *             "city": "Rotterdam",
                 *             "region": null,
                 *             "postalCode": "3011 AD",
                 *             "country": "NL"
                 *           },
                 *           "taxId": "NL812345678B01",
                 *           "currency": "EUR",
                 *           "externalId": "crm-2291",
                 *           "metadata": {
                 *             "segment": "shipping"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyCustomerUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "customer.updated",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "type": "company",
                 *           "name": "Blue Harbor Logistics",
                 *           "email": "billing@blueharbor.example",
                 *           "phone": "+31 10 555 0100",
                 *           "address": {
                 *             "line1": "Coolsingel 40",
                 *             "line2": null,
                 *             "city": "Rotterdam",
                 *             "region": null,
                 *             "postalCode": "3011 AD",
                 *             "country": "NL"
                 *           },
                 *           "taxId": "NL812345678B01",
                 *           "currency": "EUR",
                 *           "externalId": "crm-2291",
                 *           "metadata": {
                 *             "segment": "shipping"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "email": "accounts@blueharbor.example"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyCustomerDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "customer.deleted",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "type": "company",
                 *           "name": "Blue Harbor Logistics",
                 *           "email": "billing@blueharbor.example",
                 *           "phone": "+31 10 555 0100",
                 *           "address": {
                 *             "line1": "Coolsingel 40",
                 *             "line2": null,
                 *             "city": "Rotterdam",
                 *             "region": null,
                 *             "postalCode": "3011 AD",
                 *             "country": "NL"
                 *           },
                 *           "taxId": "NL812345678B01",
                 *           "currency": "EUR",
                 *           "externalId": "crm-2291",
                 *           "metadata": {
                 *             "segment": "shipping"
                 *           },
                 *           "deleted": true,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "deleted": false
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoiceCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.created",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": null,
                 *           "status": "draft",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": null,
                 *           "issuer": null,
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": null,
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 0,
                 *           "amountDue": 379.46,
                 *           "payments": [],
                 *           "hostedUrl": null,
                 *           "sentAt": null,
                 *           "viewedAt": null,
                 *           "paidAt": null,
                 *           "voidedAt": null,
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoiceUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.updated",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": null,
                 *           "status": "draft",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": null,
                 *           "issuer": null,
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": null,
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 0,
                 *           "amountDue": 379.46,
                 *           "payments": [],
                 *           "hostedUrl": null,
                 *           "sentAt": null,
                 *           "viewedAt": null,
                 *           "paidAt": null,
                 *           "voidedAt": null,
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "dueDate": "2025-02-07"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoiceDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.deleted",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": null,
                 *           "status": "draft",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": null,
                 *           "issuer": null,
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": null,
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 0,
                 *           "amountDue": 379.46,
                 *           "payments": [],
                 *           "hostedUrl": null,
                 *           "sentAt": null,
                 *           "viewedAt": null,
                 *           "paidAt": null,
                 *           "voidedAt": null,
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": true,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "deleted": false
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoiceSent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.sent",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": "INV-2025-0042",
                 *           "status": "sent",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": {
                 *             "name": "Blue Harbor Logistics",
                 *             "email": "billing@blueharbor.example",
                 *             "taxId": "NL812345678B01",
                 *             "address": {
                 *               "line1": "Coolsingel 40",
                 *               "line2": null,
                 *               "city": "Rotterdam",
                 *               "region": null,
                 *               "postalCode": "3011 AD",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "issuer": {
                 *             "name": "Acme Studio B.V.",
                 *             "email": "finance@acme.example",
                 *             "taxId": "NL001234567B01",
                 *             "address": {
                 *               "line1": "Keizersgracht 100",
                 *               "line2": null,
                 *               "city": "Amsterdam",
                 *               "region": null,
                 *               "postalCode": "1015 CV",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": "2025-01-15",
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 0,
                 *           "amountDue": 379.46,
                 *           "payments": [],
                 *           "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                 *           "sentAt": "2025-01-15T11:30:00.000Z",
                 *           "viewedAt": null,
                 *           "paidAt": null,
                 *           "voidedAt": null,
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "number": null,
                 *           "status": "draft",
                 *           "customer": null,
                 *           "issuer": null,
                 *           "issueDate": null,
                 *           "hostedUrl": null,
                 *           "sentAt": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoiceViewed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.viewed",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": null,
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": "INV-2025-0042",
                 *           "status": "viewed",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": {
                 *             "name": "Blue Harbor Logistics",
                 *             "email": "billing@blueharbor.example",
                 *             "taxId": "NL812345678B01",
                 *             "address": {
                 *               "line1": "Coolsingel 40",
                 *               "line2": null,
                 *               "city": "Rotterdam",
                 *               "region": null,
                 *               "postalCode": "3011 AD",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "issuer": {
                 *             "name": "Acme Studio B.V.",
                 *             "email": "finance@acme.example",
                 *             "taxId": "NL001234567B01",
                 *             "address": {
                 *               "line1": "Keizersgracht 100",
                 *               "line2": null,
                 *               "city": "Amsterdam",
                 *               "region": null,
                 *               "postalCode": "1015 CV",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": "2025-01-15",
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 0,
                 *           "amountDue": 379.46,
                 *           "payments": [],
                 *           "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                 *           "sentAt": "2025-01-15T11:30:00.000Z",
                 *           "viewedAt": "2025-01-15T11:30:00.000Z",
                 *           "paidAt": null,
                 *           "voidedAt": null,
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "sent",
                 *           "viewedAt": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoicePartiallyPaid: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.partially_paid",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": "INV-2025-0042",
                 *           "status": "partially_paid",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": {
                 *             "name": "Blue Harbor Logistics",
                 *             "email": "billing@blueharbor.example",
                 *             "taxId": "NL812345678B01",
                 *             "address": {
                 *               "line1": "Coolsingel 40",
                 *               "line2": null,
                 *               "city": "Rotterdam",
                 *               "region": null,
                 *               "postalCode": "3011 AD",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "issuer": {
                 *             "name": "Acme Studio B.V.",
                 *             "email": "finance@acme.example",
                 *             "taxId": "NL001234567B01",
                 *             "address": {
                 *               "line1": "Keizersgracht 100",
                 *               "line2": null,
                 *               "city": "Amsterdam",
                 *               "region": null,
                 *               "postalCode": "1015 CV",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": "2025-01-15",
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 100,
                 *           "amountDue": 279.46,
                 *           "payments": [
                 *             {
                 *               "id": "01946e52-9c40-7a63-b7d8-9e0f1a2b3c4d",
                 *               "amount": 100,
                 *               "receivedOn": "2025-01-20",
                 *               "method": "bank transfer",
                 *               "reference": "NL-2025-0042",
                 *               "createdAt": "2025-01-20T09:00:00.000Z"
                 *             }
                 *           ],
                 *           "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                 *           "sentAt": "2025-01-15T11:30:00.000Z",
                 *           "viewedAt": null,
                 *           "paidAt": null,
                 *           "voidedAt": null,
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-20T09:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "sent",
                 *           "amountPaid": 0,
                 *           "amountDue": 379.46,
                 *           "payments": []
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoicePaid: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.paid",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": "INV-2025-0042",
                 *           "status": "paid",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": {
                 *             "name": "Blue Harbor Logistics",
                 *             "email": "billing@blueharbor.example",
                 *             "taxId": "NL812345678B01",
                 *             "address": {
                 *               "line1": "Coolsingel 40",
                 *               "line2": null,
                 *               "city": "Rotterdam",
                 *               "region": null,
                 *               "postalCode": "3011 AD",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "issuer": {
                 *             "name": "Acme Studio B.V.",
                 *             "email": "finance@acme.example",
                 *             "taxId": "NL001234567B01",
                 *             "address": {
                 *               "line1": "Keizersgracht 100",
                 *               "line2": null,
                 *               "city": "Amsterdam",
                 *               "region": null,
                 *               "postalCode": "1015 CV",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": "2025-01-15",
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 379.46,
                 *           "amountDue": 0,
                 *           "payments": [
                 *             {
                 *               "id": "01946e52-9c40-7a63-b7d8-9e0f1a2b3c4d",
                 *               "amount": 100,
                 *               "receivedOn": "2025-01-20",
                 *               "method": "bank transfer",
                 *               "reference": "NL-2025-0042",
                 *               "createdAt": "2025-01-20T09:00:00.000Z"
                 *             },
                 *             {
                 *               "id": "01946e58-1d50-7a63-b7d8-9e0f1a2b3c4e",
                 *               "amount": 279.46,
                 *               "receivedOn": "2025-02-03",
                 *               "method": "bank transfer",
                 *               "reference": null,
                 *               "createdAt": "2025-01-15T11:30:00.000Z"
                 *             }
                 *           ],
                 *           "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                 *           "sentAt": "2025-01-15T11:30:00.000Z",
                 *           "viewedAt": null,
                 *           "paidAt": "2025-01-15T11:30:00.000Z",
                 *           "voidedAt": null,
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-20T09:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "partially_paid",
                 *           "amountPaid": 100,
                 *           "amountDue": 279.46,
                 *           "payments": [
                 *             {
                 *               "id": "01946e52-9c40-7a63-b7d8-9e0f1a2b3c4d",
                 *               "amount": 100,
                 *               "receivedOn": "2025-01-20",
                 *               "method": "bank transfer",
                 *               "reference": "NL-2025-0042",
                 *               "createdAt": "2025-01-20T09:00:00.000Z"
                 *             }
                 *           ],
                 *           "paidAt": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyInvoiceVoided: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "invoice.voided",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c",
                 *           "number": "INV-2025-0042",
                 *           "status": "void",
                 *           "customerId": "01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d",
                 *           "customer": {
                 *             "name": "Blue Harbor Logistics",
                 *             "email": "billing@blueharbor.example",
                 *             "taxId": "NL812345678B01",
                 *             "address": {
                 *               "line1": "Coolsingel 40",
                 *               "line2": null,
                 *               "city": "Rotterdam",
                 *               "region": null,
                 *               "postalCode": "3011 AD",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "issuer": {
                 *             "name": "Acme Studio B.V.",
                 *             "email": "finance@acme.example",
                 *             "taxId": "NL001234567B01",
                 *             "address": {
                 *               "line1": "Keizersgracht 100",
                 *               "line2": null,
                 *               "city": "Amsterdam",
                 *               "region": null,
                 *               "postalCode": "1015 CV",
                 *               "country": "NL"
                 *             }
                 *           },
                 *           "currency": "EUR",
                 *           "taxBehavior": "exclusive",
                 *           "issueDate": "2025-01-15",
                 *           "dueDate": "2025-02-14",
                 *           "reference": "PO-7781",
                 *           "notes": "Thank you for your business.",
                 *           "lines": [
                 *             {
                 *               "productId": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *               "name": "Strategy workshop",
                 *               "description": "Half a day with your leadership team.",
                 *               "quantity": 2.5,
                 *               "unitOfMeasure": "hr",
                 *               "unitPrice": 120,
                 *               "taxRate": 21,
                 *               "discount": {
                 *                 "type": "percent",
                 *                 "value": 10
                 *               },
                 *               "discountAmount": 30,
                 *               "amount": 270
                 *             },
                 *             {
                 *               "productId": null,
                 *               "name": "Travel",
                 *               "description": null,
                 *               "quantity": 1,
                 *               "unitOfMeasure": null,
                 *               "unitPrice": 48.4,
                 *               "taxRate": 9,
                 *               "discount": null,
                 *               "discountAmount": 0,
                 *               "amount": 48.4
                 *             }
                 *           ],
                 *           "discount": null,
                 *           "subtotal": 318.4,
                 *           "discountAmount": 0,
                 *           "taxes": [
                 *             {
                 *               "taxRate": 9,
                 *               "taxableAmount": 48.4,
                 *               "taxAmount": 4.36
                 *             },
                 *             {
                 *               "taxRate": 21,
                 *               "taxableAmount": 270,
                 *               "taxAmount": 56.7
                 *             }
                 *           ],
                 *           "netAmount": 318.4,
                 *           "taxAmount": 61.06,
                 *           "total": 379.46,
                 *           "amountPaid": 0,
                 *           "amountDue": 379.46,
                 *           "payments": [],
                 *           "hostedUrl": "https://paperlink.example/i/dGVzdC1leGFtcGxlLW9mLWEtaG9zdGVkLXRva2Vu",
                 *           "sentAt": "2025-01-15T11:30:00.000Z",
                 *           "viewedAt": null,
                 *           "paidAt": null,
                 *           "voidedAt": "2025-01-20T09:00:00.000Z",
                 *           "externalId": "order-5512",
                 *           "metadata": {
                 *             "season": "spring"
                 *           },
                 *           "deleted": false,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-20T09:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "sent",
                 *           "voidedAt": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyDocumentCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "document.created",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Proposal for Blue Harbor",
                 *           "fileName": "proposal.pdf",
                 *           "contentType": "application/pdf",
                 *           "size": 482133,
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "pageCount": 12,
                 *           "version": 1,
                 *           "status": "active",
                 *           "externalId": "deal-881",
                 *           "metadata": {
                 *             "deal": "blue-harbor"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DocumentEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyDocumentUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "document.updated",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Proposal for Blue Harbor",
                 *           "fileName": "proposal.pdf",
                 *           "contentType": "application/pdf",
                 *           "size": 482133,
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "pageCount": 12,
                 *           "version": 1,
                 *           "status": "active",
                 *           "externalId": "deal-881",
                 *           "metadata": {
                 *             "deal": "blue-harbor"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "name": "Proposal"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DocumentEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyDocumentVersionCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "document.version_created",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Proposal for Blue Harbor",
                 *           "fileName": "proposal-v2.pdf",
                 *           "contentType": "application/pdf",
                 *           "size": 490211,
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "pageCount": 13,
                 *           "version": 2,
                 *           "status": "active",
                 *           "externalId": "deal-881",
                 *           "metadata": {
                 *             "deal": "blue-harbor"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "version": 1,
                 *           "fileName": "proposal.pdf",
                 *           "size": 482133,
                 *           "pageCount": 12
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DocumentEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyDocumentArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "document.archived",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Proposal for Blue Harbor",
                 *           "fileName": "proposal.pdf",
                 *           "contentType": "application/pdf",
                 *           "size": 482133,
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "pageCount": 12,
                 *           "version": 1,
                 *           "status": "archived",
                 *           "externalId": "deal-881",
                 *           "metadata": {
                 *             "deal": "blue-harbor"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "active"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DocumentEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyDocumentRestored: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "document.restored",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Proposal for Blue Harbor",
                 *           "fileName": "proposal.pdf",
                 *           "contentType": "application/pdf",
                 *           "size": 482133,
                 *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *           "pageCount": 12,
                 *           "version": 1,
                 *           "status": "active",
                 *           "externalId": "deal-881",
                 *           "metadata": {
                 *             "deal": "blue-harbor"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "archived"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DocumentEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyLinkCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "link.created",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                 *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Blue Harbor, Jo",
                 *           "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                 *           "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                 *           "access": {
                 *             "hasPassword": true,
                 *             "requireEmail": true,
                 *             "verifyEmail": false,
                 *             "allowedEmails": [
                 *               "jo@blueharbor.example"
                 *             ],
                 *             "allowedDomains": [
                 *               "blueharbor.example"
                 *             ],
                 *             "allowDownload": true,
                 *             "expiresAt": "2025-02-15T00:00:00.000Z",
                 *             "maxViews": 50
                 *           },
                 *           "disabled": false,
                 *           "deleted": false,
                 *           "externalId": "contact-17",
                 *           "metadata": {
                 *             "contact": "jo"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LinkEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyLinkUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "link.updated",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                 *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Blue Harbor, Jo",
                 *           "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                 *           "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                 *           "access": {
                 *             "hasPassword": true,
                 *             "requireEmail": true,
                 *             "verifyEmail": false,
                 *             "allowedEmails": [
                 *               "jo@blueharbor.example"
                 *             ],
                 *             "allowedDomains": [
                 *               "blueharbor.example"
                 *             ],
                 *             "allowDownload": true,
                 *             "expiresAt": "2025-02-15T00:00:00.000Z",
                 *             "maxViews": 50
                 *           },
                 *           "disabled": false,
                 *           "deleted": false,
                 *           "externalId": "contact-17",
                 *           "metadata": {
                 *             "contact": "jo"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "disabled": true
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LinkEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyLinkDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "link.deleted",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                 *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "name": "Blue Harbor, Jo",
                 *           "slug": "test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                 *           "url": "https://app.paperlink.example/l/test-k3Vw9QmZ2xR7bT5nY8cJ4d",
                 *           "access": {
                 *             "hasPassword": true,
                 *             "requireEmail": true,
                 *             "verifyEmail": false,
                 *             "allowedEmails": [
                 *               "jo@blueharbor.example"
                 *             ],
                 *             "allowedDomains": [
                 *               "blueharbor.example"
                 *             ],
                 *             "allowDownload": true,
                 *             "expiresAt": "2025-02-15T00:00:00.000Z",
                 *             "maxViews": 50
                 *           },
                 *           "disabled": false,
                 *           "deleted": true,
                 *           "externalId": "contact-17",
                 *           "metadata": {
                 *             "contact": "jo"
                 *           },
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T11:30:00.000Z"
                 *         },
                 *         "previous": {
                 *           "deleted": false
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LinkEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyVisitStarted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "visit.started",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": null,
                 *       "apiKeyId": null,
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
                 *           "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                 *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "documentVersion": 1,
                 *           "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
                 *           "viewerEmail": "jo@blueharbor.example",
                 *           "viewerEmailVerified": false,
                 *           "country": "NL",
                 *           "device": "desktop",
                 *           "browser": "Chrome",
                 *           "operatingSystem": "macOS",
                 *           "startedAt": "2025-01-15T10:00:00.000Z",
                 *           "completedAt": null,
                 *           "durationMs": 0,
                 *           "pagesViewed": 0,
                 *           "completion": 0,
                 *           "downloaded": false,
                 *           "isBot": false,
                 *           "isInternal": false,
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VisitEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyVisitCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "visit.completed",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": null,
                 *       "apiKeyId": null,
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e5b-3a10-7c44-9d2e-4f5a6b7c8d9e",
                 *           "linkId": "01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b",
                 *           "documentId": "01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a",
                 *           "documentVersion": 1,
                 *           "viewerId": "vwr_5f0c2d7be1a94c3d8e6f7a1b",
                 *           "viewerEmail": "jo@blueharbor.example",
                 *           "viewerEmailVerified": false,
                 *           "country": "NL",
                 *           "device": "desktop",
                 *           "browser": "Chrome",
                 *           "operatingSystem": "macOS",
                 *           "startedAt": "2025-01-15T10:00:00.000Z",
                 *           "completedAt": "2025-01-15T10:04:10.000Z",
                 *           "durationMs": 184500,
                 *           "pagesViewed": 9,
                 *           "completion": 75,
                 *           "downloaded": false,
                 *           "isBot": false,
                 *           "isInternal": false,
                 *           "updatedAt": "2025-01-15T10:04:10.000Z"
                 *         },
                 *         "previous": {
                 *           "completedAt": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VisitEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyWebhookEndpointCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "webhook_endpoint.created",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                 *           "url": "https://hooks.acme.example/paperlink",
                 *           "description": "Bookkeeping",
                 *           "events": [
                 *             "invoice.sent",
                 *             "invoice.paid"
                 *           ],
                 *           "status": "enabled",
                 *           "disabledReason": null,
                 *           "disabledAt": null,
                 *           "failingSince": null,
                 *           "previousSecretExpiresAt": null,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyWebhookEndpointUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "webhook_endpoint.updated",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                 *           "url": "https://hooks.acme.example/paperlink",
                 *           "description": "Bookkeeping",
                 *           "events": [
                 *             "invoice.sent",
                 *             "invoice.paid"
                 *           ],
                 *           "status": "enabled",
                 *           "disabledReason": null,
                 *           "disabledAt": null,
                 *           "failingSince": null,
                 *           "previousSecretExpiresAt": null,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "events": [
                 *             "invoice.paid"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyWebhookEndpointDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "webhook_endpoint.deleted",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                 *           "url": "https://hooks.acme.example/paperlink",
                 *           "description": "Bookkeeping",
                 *           "events": [
                 *             "invoice.sent",
                 *             "invoice.paid"
                 *           ],
                 *           "status": "enabled",
                 *           "disabledReason": null,
                 *           "disabledAt": null,
                 *           "failingSince": null,
                 *           "previousSecretExpiresAt": null,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyWebhookEndpointDisabled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "webhook_endpoint.disabled",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": null,
                 *       "apiKeyId": null,
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                 *           "url": "https://hooks.acme.example/paperlink",
                 *           "description": "Bookkeeping",
                 *           "events": [
                 *             "invoice.sent",
                 *             "invoice.paid"
                 *           ],
                 *           "status": "disabled",
                 *           "disabledReason": "failing",
                 *           "disabledAt": "2025-01-15T11:30:00.000Z",
                 *           "failingSince": "2025-01-10T11:00:00.000Z",
                 *           "previousSecretExpiresAt": null,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {
                 *           "status": "enabled",
                 *           "disabledReason": null,
                 *           "disabledAt": null
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notifyWebhookEndpointTest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event. It stays the same on every attempt: keep the ids you have seen, and ignore an event that comes again.
                 * @example 01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f
                 */
                "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in seconds since 1970. Refuse what is more than 5 minutes off.
                 * @example 1736940600
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces: `v1,` and the base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` under the secret of the endpoint (Standard Webhooks).
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "webhook_endpoint.test",
                 *       "sequence": 1042,
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01946e3d7bf07b0bb1c8d0a9e4f35a61",
                 *       "apiKeyId": "01946e3c-0000-7000-8000-000000000042",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e60-2d50-7b84-90e1-2f3a4b5c6d7e",
                 *           "url": "https://hooks.acme.example/paperlink",
                 *           "description": "Bookkeeping",
                 *           "events": [
                 *             "invoice.sent",
                 *             "invoice.paid"
                 *           ],
                 *           "status": "enabled",
                 *           "disabledReason": null,
                 *           "disabledAt": null,
                 *           "failingSince": null,
                 *           "previousSecretExpiresAt": null,
                 *           "createdAt": "2025-01-15T10:00:00.000Z",
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status within 15 seconds to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
