import type { ProductUpsert } from '@paperlink/sdk';
import { parsePrice } from './price';
import { toProduct } from './product';
import type { Row } from './rows';
import { readListing, readVariant, type Listing, type Variant } from './variant';

/** Something to tell about a line of the file, or about what is not in it. */
export interface Remark {
  line: number | undefined;
  text: string;
}

/** A product to send, and the line it comes from. */
export interface CatalogItem {
  line: number;
  externalId: string;
  product: ProductUpsert;
}

/** What an export says. */
export class Catalog {
  readonly items: CatalogItem[] = [];
  /** The external ids of all variants in the file, those that were skipped too: they have not vanished. */
  readonly present = new Set<string>();
  /** Lines whose variant is not sent, and why. */
  readonly skipped: Remark[] = [];
  /** Lines whose variant is sent, but not quite as the file has it. */
  readonly notes: Remark[] = [];

  readonly #listings = new Map<string, Listing>();
  readonly #lineOfId = new Map<string, number>();
  readonly #lineOfSku = new Map<string, number>();

  /** Makes products of the rows of an export, with prices in `currency` (ISO 4217). */
  constructor(
    rows: Row[],
    readonly currency: string,
  ) {
    for (const row of rows) this.#add(row);
  }

  /** A row with a price or with fields of a variant is a variant; the others only add pictures to their product. */
  #add(row: Row): void {
    const variant = readVariant(row);
    if (variant.handle === '') return void this.#skip(row.line, 'the row has no handle');
    const listing = this.#listings.get(variant.handle) ?? readListing(row);
    this.#listings.set(variant.handle, listing);
    if (variant.price === '' && variant.isBare) return;
    this.present.add(variant.externalId);
    if (variant.price === '') return void this.#skip(row.line, 'the variant has no price');
    const twin = this.#lineOfId.get(variant.externalId);
    if (twin !== undefined) {
      return void this.#skip(row.line, `line ${twin} already has this variant, "${variant.externalId}"`);
    }
    try {
      this.#accept(listing, variant, parsePrice(variant.price));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#skip(row.line, error.message);
    }
  }

  #accept(listing: Listing, variant: Variant, unitPrice: number): void {
    const { line, externalId } = variant;
    const note = (text: string) => this.notes.push({ line, text });
    this.#lineOfId.set(externalId, line);
    const product = toProduct(listing, variant, unitPrice, this.currency, note);
    this.items.push({ line, externalId, product: { ...product, sku: this.#claimSku(product.sku, line, note) } });
  }

  /** A SKU belongs to the first variant that has it; PaperLink wants it unique. */
  #claimSku(sku: string | null | undefined, line: number, note: (text: string) => void): string | null {
    if (!sku) return null;
    const owner = this.#lineOfSku.get(sku);
    if (owner !== undefined) {
      note(`the SKU "${sku}" is already on line ${owner}; the product goes without a SKU`);
      return null;
    }
    this.#lineOfSku.set(sku, line);
    return sku;
  }

  #skip(line: number, text: string): void {
    this.skipped.push({ line, text });
  }
}
