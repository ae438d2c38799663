import type { ProductUpsert } from '@paperlink/sdk';
import { cut, cutAtWord } from './text';
import type { Listing, Variant } from './variant';

/** The metadata pair that marks what the sync has made, so that it never archives anything else. */
export const syncMark = { source: 'catalog-sync' };

const longest = { name: 255, description: 2000, sku: 100, type: 50, metadata: 500 };

/** The product a variant becomes. What had to be cut or left out is told to `note`. */
export function toProduct(
  listing: Listing,
  variant: Variant,
  unitPrice: number,
  currency: string,
  note: (text: string) => void,
): ProductUpsert {
  const shorten = (what: string, text: string, length: number, by = cut) => {
    const short = by(text, length);
    if (short !== text) note(`the ${what} was cut to ${length} characters`);
    return short;
  };
  const pair = (name: string, text: string) => shorten(name, text, longest.metadata) || null;
  return {
    name: shorten('name', nameOf(listing, variant), longest.name),
    description: shorten('description', listing.description, longest.description, cutAtWord) || null,
    sku: fittingSku(variant.sku, note),
    unitPrice,
    currency,
    type: shorten('type', listing.type, longest.type) || 'GOODS',
    unitOfMeasure: 'unit',
    metadata: {
      ...syncMark,
      handle: pair('handle', variant.handle),
      vendor: pair('vendor', listing.vendor),
      tags: pair('list of tags', listing.tags),
      barcode: pair('barcode', variant.barcode),
      grams: pair('weight', variant.grams),
    },
  };
}

/** `Title - Red / S`, as Shopify shows variants; an option that only repeats the title is left out. */
function nameOf({ title }: Listing, { options }: Variant): string {
  const said = options.filter((value) => value !== '' && value !== title);
  return said.length > 0 ? `${title} - ${said.join(' / ')}` : title;
}

/** Part of a SKU would be another SKU, so one that is too long is left out. */
function fittingSku(sku: string, note: (text: string) => void): string | null {
  if (Array.from(sku).length <= longest.sku) return sku || null;
  note(`the SKU is longer than ${longest.sku} characters; the product goes without a SKU`);
  return null;
}
