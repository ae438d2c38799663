import { readRows } from '../rows';
import { exportOf, fileOf, smallShop } from './exports';

async function failureOf(content: string | Uint8Array): Promise<string> {
  const file = await fileOf(content);
  const error = await readRows(file).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  const { message } = error as Error;
  expect(message.startsWith(`${file}: `)).toBe(true);
  return message.slice(file.length + 2);
}

describe('reading an export', () => {
  test.each([
    ['\\n', exportOf(smallShop)],
    ['\\r\\n and a BOM', `\ufeff${exportOf(smallShop, '\r\n')}`],
    ['\\r', exportOf(smallShop, '\r')],
    ['no line end after the last row', exportOf(smallShop).trimEnd()],
  ])('gives each row with the line it starts on: %s', async (_, content) => {
    const rows = await readRows(await fileOf(content));
    expect(rows.map(({ line, fields }) => [line, fields['Handle'], fields['Variant Price']])).toEqual([
      [2, 'linen-shirt', '49.90'],
      [4, 'linen-shirt', '52.00'],
      [5, 'linen-shirt', ''],
      [6, 'soap-dish', '9'],
    ]);
    expect(rows[0]?.fields['Body (HTML)']).toBe(smallShop[0]!['Body (HTML)']);
  });

  test('passes over empty lines and rows of nothing but commas, and still counts them', async () => {
    const [header, ...lines] = exportOf(smallShop.slice(3)).split('\n');
    const rows = await readRows(await fileOf([header, '', ','.repeat(16), '', ...lines].join('\r\n')));
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });

  test('reads characters that are split between chunks', async () => {
    const title = 'é👕'.repeat(60_000);
    const rows = await readRows(await fileOf(exportOf([{ Handle: 'h', Title: title }], '\r\n')));
    expect(rows[0]?.fields['Title']).toBe(title);
  });

  test.each([
    ['an empty file', '', 'the file is empty.'],
    ['a JSON file', '{"a": 1}\n', 'line 1: not a Shopify product export'],
    ['a web page', '<!doctype html>\n<p class="x">', 'line 1: not a Shopify product export'],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'line 1: not a Shopify product export'],
    ['semicolons', exportOf(smallShop).replaceAll(',', ';'), 'separated by commas'],
    ['a missing column', exportOf(smallShop).replace('Variant Price', 'Price'), 'Missing: "Variant Price".'],
    ['a row that is too short', `${exportOf(smallShop)}a,b\n`, 'line 7: the row has 2 fields, the header 17.'],
    ['an open quote', `${exportOf(smallShop)}a,"b\n\n\n`, 'line 7 or later: a quoted field is never closed.'],
    ['text after a quote', `${exportOf(smallShop)}a,"b"c\n`, 'line 7: Invalid Closing Quote'],
  ])('refuses %s and says where', async (_, content, message) => {
    expect(await failureOf(content)).toContain(message);
  });

  test('refuses a file that is not there and a folder', async () => {
    await expect(readRows('/no/such.csv')).rejects.toThrow('/no/such.csv: there is no such file.');
    await expect(readRows(__dirname)).rejects.toThrow('this is a folder');
  });
});
