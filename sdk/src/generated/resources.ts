// Generated from openapi/ by `npm run generate`. Do not edit.

import type { ApiPromise } from '../api-promise';
import type { Body, Conditional, Data, Item, Options, Query } from '../operation-types';
import type { PagePromise } from '../page';
import { Resource, type Api } from '../resource';

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

/** Every resource of the API, by name. */
export class Resources {
  readonly me: MeResource;
  readonly products: ProductsResource;

  constructor(api: Api) {
    this.me = new MeResource(api);
    this.products = new ProductsResource(api);
  }
}

export type {
  Id,
  Mode,
  Me,
  MeResponse,
  ErrorType,
  ErrorDetail,
  Error as ErrorReply,
  OpenApiDocument,
  ExternalId,
  Timestamp,
  CurrencyCode,
  Metadata,
  Product,
  ProductPage,
  ProductCreate,
  ProductResponse,
  ProductBatchCreate,
  MetadataUpdate,
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
  ProductEvent,
} from './types';
