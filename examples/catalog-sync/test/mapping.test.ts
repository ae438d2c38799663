import { toBatches } from '../batches';
import { Catalog } from '../catalog';
import { externalIdOf } from '../external-id';
import { parsePrice } from '../price';
import { cut, cutAtWord, toPlainText } from '../text';
import { exportOf, fileOf, smallShop, type ExportRow } from './exports';
import { readRows } from '../rows';

async function catalogOf(rows: ExportRow[]): Promise<Catalog> {
  return new Catalog(await readRows(await fileOf(exportOf(rows))), 'EUR');
}

const oneProduct = { Handle: 'h', Title: 'T', 'Variant Price': '1' };

describe('a catalog', () => {
  test('has a product for each priced variant, with all that the export says about it', async () => {
    const { items, skipped, notes } = await catalogOf(smallShop);
    expect(items).toEqual([
      {
        line: 2,
        externalId: 'linen-shirt/S/White',
        product: {
          name: 'Linen shirt - S / White',
          description: 'Woven in Porto & dyed by hand.\n\n* Cool\n* Light',
          sku: 'LS-S-W',
          unitPrice: 49.9,
          currency: 'EUR',
          type: 'Shirts',
          unitOfMeasure: 'unit',
          metadata: {
            source: 'catalog-sync',
            handle: 'linen-shirt',
            vendor: 'Atelier Sul',
            tags: 'linen, summer',
            barcode: '0301234567890',
            grams: '210',
          },
        },
      },
      expect.objectContaining({
        line: 4,
        externalId: 'linen-shirt/M/White',
        product: expect.objectContaining({
          name: 'Linen shirt - M / White',
          description: 'Woven in Porto & dyed by hand.\n\n* Cool\n* Light',
          type: 'Shirts',
          unitPrice: 52,
          metadata: expect.objectContaining({ vendor: 'Atelier Sul', tags: 'linen, summer', grams: '220' }) as unknown,
        }) as unknown,
      }),
      {
        line: 6,
        externalId: 'soap-dish',
        product: {
          name: 'Soap dish',
          description: null,
          sku: 'SD-1',
          unitPrice: 9,
          currency: 'EUR',
          type: 'GOODS',
          unitOfMeasure: 'unit',
          metadata: {
            source: 'catalog-sync',
            handle: 'soap-dish',
            vendor: null,
            tags: null,
            barcode: null,
            grams: null,
          },
        },
      },
    ]);
    expect([skipped, notes]).toEqual([[], []]);
  });

  test('tells which variants it skips and why, and takes pictures for what they are', async () => {
    const { items, skipped, present } = await catalogOf([
      { ...oneProduct, Handle: 'a', 'Option1 Value': 'S', 'Variant Price': '' },
      { Handle: 'a', 'Option1 Value': 'M', 'Variant Price': '1,299.00' },
      { Handle: 'a', 'Option1 Value': 'L', 'Variant Price': '5' },
      { Handle: 'a', 'Option1 Value': 'L', 'Variant Price': '6' },
      { Handle: 'a', 'Image Src': 'https://cdn.example.com/a.jpg' },
      { 'Variant Price': '7' },
      { Handle: 'a', 'Variant SKU': 'X' },
    ]);
    expect(items.map(({ externalId }) => externalId)).toEqual(['a/L']);
    expect(skipped).toEqual([
      { line: 2, text: 'the variant has no price' },
      { line: 3, text: 'the price "1,299.00" is not a plain decimal number such as 19.90' },
      { line: 5, text: 'line 4 already has this variant, "a/L"' },
      { line: 7, text: 'the row has no handle' },
      { line: 8, text: 'the variant has no price' },
    ]);
    expect([...present]).toEqual(['a/S', 'a/M', 'a/L', 'a']);
  });

  test('leaves a SKU to the first variant that has it and tells of each other', async () => {
    const { items, notes } = await catalogOf([
      { ...oneProduct, Handle: 'a', 'Variant SKU': 'X', 'Variant Price': 'none' },
      { ...oneProduct, Handle: 'b', 'Variant SKU': 'X' },
      { ...oneProduct, Handle: 'c', 'Variant SKU': 'X' },
      { ...oneProduct, Handle: 'd', 'Variant SKU': 'x' },
    ]);
    expect(items.map(({ product }) => product.sku)).toEqual(['X', null, 'x']);
    expect(notes).toEqual([{ line: 4, text: 'the SKU "X" is already on line 3; the product goes without a SKU' }]);
  });

  test('cuts what is too long for the API, and tells', async () => {
    const { items, notes } = await catalogOf([
      {
        ...oneProduct,
        Title: '👕'.repeat(300),
        'Body (HTML)': `<p>${'word '.repeat(500)}</p>`,
        Type: 't'.repeat(51),
        Tags: 'g'.repeat(501),
        'Variant SKU': 's'.repeat(101),
      },
    ]);
    const { product } = items[0]!;
    expect(product.name).toBe('👕'.repeat(255));
    expect(product.description).toMatch(/^(word )+word…$/);
    expect(product.description!.length).toBeLessThanOrEqual(2000);
    expect([product.type?.length, product.metadata?.['tags']?.length, product.sku]).toEqual([50, 500, null]);
    expect(notes.map(({ text }) => text)).toEqual([
      'the name was cut to 255 characters',
      'the description was cut to 2000 characters',
      'the SKU is longer than 100 characters; the product goes without a SKU',
      'the type was cut to 50 characters',
      'the list of tags was cut to 500 characters',
    ]);
  });
});

describe('a price', () => {
  test.each([
    ['49.90', 49.9],
    ['0', 0],
    ['0.1', 0.1],
    ['1.2345', 1.2345],
    ['19.900000', 19.9],
    ['0009.50', 9.5],
    ['9999999999.9999', 9999999999.9999],
  ])('%s is exact', (field, price) => {
    expect(parsePrice(field)).toBe(price);
  });

  test.each(['', '-1', '1,5', '1e3', '€5', '1.', '.5', 'NaN', '1.23456', '12345678901', '٣'])(
    '"%s" is refused',
    (field) => {
      expect(() => parsePrice(field)).toThrow(RangeError);
    },
  );
});

describe('an external id', () => {
  test('differs between variants that only look alike', () => {
    const ids = [
      externalIdOf('a', ['b', '', '']),
      externalIdOf('a', ['', 'b', '']),
      externalIdOf('a', ['b/c', '', '']),
      externalIdOf('a', ['b', 'c', '']),
      externalIdOf('a', ['b%2Fc', '', '']),
      externalIdOf('a/b', ['', '', '']),
      externalIdOf('a', ['', '', '']),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is cut to 255 characters without becoming that of another', () => {
    const [one, other] = ['x', 'y'].map((end) => externalIdOf('é'.repeat(300), [end]));
    expect(Array.from(one!).length).toBe(255);
    expect(one).not.toBe(other);
    expect(externalIdOf('é'.repeat(300), ['x'])).toBe(one);
  });
});

describe('text', () => {
  test('is what a reader of the HTML sees', () => {
    const html =
      '<style>p{}</style><script>x()</script><h2>Fine &amp; dry</h2><p>See <a href="https://example.com">the guide</a>.<br>Now\u00a0on.</p><iframe src="https://v.example"></iframe><img src="a.png" alt="">';
    expect(toPlainText(html)).toBe('Fine & dry\n\nSee the guide.\nNow on.');
  });

  test('of HTML nested beyond reason is still made', () => {
    expect(toPlainText('<div>'.repeat(20_000) + 'deep')).toBeDefined();
  });

  test('has no control characters that the API refuses', () => {
    expect(toPlainText('a\u0000b\u0007c')).toBe('a b c');
  });

  test('is cut between characters and between words', () => {
    expect(cut('a👕b', 2)).toBe('a👕');
    expect(cutAtWord('one two three', 20)).toBe('one two three');
    expect(cutAtWord('one two three', 9)).toBe('one two…');
    expect(cutAtWord('one two three', 8)).toBe('one two…');
    expect(cutAtWord('onetwothree', 5)).toBe('onet…');
  });
});

describe('batches', () => {
  test('hold at most 100 items and 800 kB, keep the order and lose nothing', () => {
    const items = Array.from({ length: 250 }, (_, index) => ({ index, text: 'x'.repeat(index < 10 ? 200_000 : 10) }));
    const batches = toBatches(items);
    expect(batches.flat()).toEqual(items);
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(100);
    for (const batch of batches) expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThanOrEqual(800_000);
    expect(toBatches([])).toEqual([]);
  });
});
