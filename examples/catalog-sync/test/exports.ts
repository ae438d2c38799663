import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const columns = [
  'Handle',
  'Title',
  'Body (HTML)',
  'Vendor',
  'Type',
  'Tags',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Option3 Name',
  'Option3 Value',
  'Variant SKU',
  'Variant Grams',
  'Variant Price',
  'Variant Barcode',
  'Image Src',
] as const;

/** The fields of a row that are not empty. */
export type ExportRow = Partial<Record<(typeof columns)[number], string>>;

/** A Shopify export with these rows as Shopify writes it. */
export function exportOf(rows: ExportRow[], lineEnding = '\n'): string {
  const quote = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join(lineEnding);
}

/** Writes a file into a fresh folder and returns its path. */
export async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'paperlink-sync-')), 'export.csv');
  await writeFile(file, content);
  return file;
}

/** A small shop: two variants and a picture, a product without options, and the kinds of rows that need care. */
export const smallShop: ExportRow[] = [
  {
    Handle: 'linen-shirt',
    Title: 'Linen shirt',
    'Body (HTML)': '<p>Woven in <b>Porto</b> &amp; dyed by hand.</p>\n<ul><li>Cool</li><li>Light</li></ul>',
    Vendor: 'Atelier Sul',
    Type: 'Shirts',
    Tags: 'linen, summer',
    'Option1 Name': 'Size',
    'Option1 Value': 'S',
    'Option2 Name': 'Color',
    'Option2 Value': 'White',
    'Variant SKU': 'LS-S-W',
    'Variant Grams': '210',
    'Variant Price': '49.90',
    'Variant Barcode': "'0301234567890",
    'Image Src': 'https://cdn.example.com/shirt-1.jpg',
  },
  {
    Handle: 'linen-shirt',
    'Option1 Value': 'M',
    'Option2 Value': 'White',
    'Variant SKU': 'LS-M-W',
    'Variant Grams': '220',
    'Variant Price': '52.00',
  },
  { Handle: 'linen-shirt', 'Image Src': 'https://cdn.example.com/shirt-2.jpg' },
  {
    Handle: 'soap-dish',
    Title: 'Soap dish',
    'Option1 Name': 'Title',
    'Option1 Value': 'Default Title',
    'Variant SKU': 'SD-1',
    'Variant Price': '9',
  },
];
