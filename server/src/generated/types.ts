// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
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
         * @description A product was archived.
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
         * @description An archived product was restored, by itself or by an upsert. An upsert may change other fields with it; `previous` lists all that changed, and there is
         *     no `product.updated` beside this event.
         */
        post: operations["notifyProductRestored"];
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
         * Format: uuid
         * @description A UUID (RFC 9562). Ids made later sort after ids made earlier.
         * @example 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
         */
        Id: string;
        /**
         * @description Which of the two isolated data sets a key works on.
         * @example test
         * @enum {string}
         */
        Mode: "live" | "test";
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
         *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
             *       "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 * @example req_01JHN2V6Q8W3ZC5XK7T9M4B0RD
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
         * Format: currency
         * @description A currency in circulation, by its ISO 4217 code.
         * @example EUR
         */
        CurrencyCode: string;
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
         * @description A change of a product.
         * @example {
         *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
         *       "type": "product.updated",
         *       "createdAt": "2025-01-15T11:30:00.000Z",
         *       "mode": "test",
         *       "requestId": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
         *       "data": {
         *         "object": {
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
             * @description What happened.
             * @example product.updated
             * @enum {string}
             */
            type: "product.created" | "product.updated" | "product.archived" | "product.restored";
            createdAt: components["schemas"]["Timestamp"];
            mode: components["schemas"]["Mode"];
            /**
             * @description The request that made the change.
             * @example req_01JHN2V6Q8W3ZC5XK7T9M4B0RD
             */
            requestId: string;
            /**
             * @description The product after the change, and what changed.
             * @example {
             *       "object": {
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
             *       },
             *       "previous": {
             *         "unitPrice": 120
             *       }
             *     }
             */
            data: {
                object: components["schemas"]["Product"];
                /**
                 * @description The earlier values of the fields that changed; empty for a new product.
                 * @example {
                 *       "unitPrice": 120
                 *     }
                 */
                previous: {
                    [key: string]: unknown;
                };
            };
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
                 *         "retryable": true,
                 *         "docUrl": "/api/docs/errors#service_unavailable"
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#idempotency_key_reused"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#product_not_found"
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
                 *         "request_id": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
                 *         "retryable": false,
                 *         "docUrl": "/api/docs/errors#version_mismatch"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The `ETag` you last saw. The reply is an empty 304 if the resource has not changed since (RFC 9110, section 13.1.2).
         * @example "v1"
         */
        IfNoneMatch: string;
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
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request. It is also in every error body and in our logs; quote it when you ask for help.
         * @example req_01JHN2V6Q8W3ZC5XK7T9M4B0RD
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
         * @description The version of the resource. Send it back as `If-None-Match` to save a download or as `If-Match` to avoid overwriting somebody else's change (RFC 9110, section 8.8.3).
         * @example "v1"
         */
        ETag: string;
        /**
         * @description The address of the resource that was created.
         * @example /api/v1/products/01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
         */
        Location: string;
        /**
         * @description `true` when this is the stored reply to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        "Idempotent-Replayed": "true";
    };
    pathItems: never;
}
export type Id = components['schemas']['Id'];
export type Mode = components['schemas']['Mode'];
export type Me = components['schemas']['Me'];
export type MeResponse = components['schemas']['MeResponse'];
export type ErrorType = components['schemas']['ErrorType'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type Error = components['schemas']['Error'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type ExternalId = components['schemas']['ExternalId'];
export type Timestamp = components['schemas']['Timestamp'];
export type CurrencyCode = components['schemas']['CurrencyCode'];
export type Metadata = components['schemas']['Metadata'];
export type Product = components['schemas']['Product'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductResponse = components['schemas']['ProductResponse'];
export type ProductBatchCreate = components['schemas']['ProductBatchCreate'];
export type MetadataUpdate = components['schemas']['MetadataUpdate'];
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
export type ProductEvent = components['schemas']['ProductEvent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
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
export type HeaderRequestId = components['headers']['Request-Id'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderXRateLimitLimit = components['headers']['X-RateLimit-Limit'];
export type HeaderXRateLimitRemaining = components['headers']['X-RateLimit-Remaining'];
export type HeaderXRateLimitReset = components['headers']['X-RateLimit-Reset'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderIdempotentReplayed = components['headers']['Idempotent-Replayed'];
export type $defs = Record<string, never>;
export interface operations {
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
    notifyProductCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.created",
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
                 *       "data": {
                 *         "object": {
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
                 *         },
                 *         "previous": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProductEvent"];
            };
        };
        responses: {
            /** @description Answer with any 2xx status to say that you have received it. */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.updated",
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
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
            /** @description Answer with any 2xx status to say that you have received it. */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.archived",
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
                 *       "data": {
                 *         "object": {
                 *           "id": "01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21",
                 *           "name": "Strategy workshop",
                 *           "description": "Half a day with your leadership team.",
                 *           "sku": "CONS-01",
                 *           "unitPrice": 120,
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
                 *           "updatedAt": "2025-01-15T10:00:00.000Z"
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
            /** @description Answer with any 2xx status to say that you have received it. */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f",
                 *       "type": "product.restored",
                 *       "createdAt": "2025-01-15T11:30:00.000Z",
                 *       "mode": "test",
                 *       "requestId": "req_01JHN2V6Q8W3ZC5XK7T9M4B0RD",
                 *       "data": {
                 *         "object": {
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
            /** @description Answer with any 2xx status to say that you have received it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
