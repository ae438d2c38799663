import { externalIdOf } from './external-id';
import type { Row } from './rows';
import { toLine, toPlainText } from './text';

/** What the first row of a handle says for all its variants. */
export interface Listing {
  title: string;
  description: string;
  vendor: string;
  type: string;
  tags: string;
}

/** One row read as a variant. */
export interface Variant {
  line: number;
  handle: string;
  /** The values of its options, in their places; empty where it has none. */
  options: string[];
  externalId: string;
  price: string;
  sku: string;
  barcode: string;
  grams: string;
  /** Whether nothing in the row speaks of a variant, as in the rows that only add a picture. */
  isBare: boolean;
}

/** What Shopify writes as the only option of a product that has none. */
const noOption = 'Default Title';

export function readListing({ fields }: Row): Listing {
  const title = toLine(fields['Title'] ?? '');
  return {
    title: title || toLine(fields['Handle'] ?? ''),
    description: toPlainText(fields['Body (HTML)'] ?? ''),
    vendor: toLine(fields['Vendor'] ?? ''),
    type: toLine(fields['Type'] ?? ''),
    tags: toLine(fields['Tags'] ?? ''),
  };
}

export function readVariant({ line, fields }: Row): Variant {
  const field = (name: string) => toLine(fields[name] ?? '');
  const handle = field('Handle');
  const options = [1, 2, 3]
    .map((number) => field(`Option${number} Value`))
    .map((value) => (value === noOption ? '' : value));
  const sku = field('Variant SKU');
  return {
    line,
    handle,
    options,
    externalId: externalIdOf(handle, options),
    price: field('Variant Price'),
    sku,
    barcode: field('Variant Barcode').replace(/^'/, ''), // The apostrophe only keeps spreadsheets from rounding it.
    grams: field('Variant Grams'),
    isBare: !['Title', 'Option1 Value', 'Option2 Value', 'Option3 Value', 'Variant SKU'].some((name) => field(name)),
  };
}
