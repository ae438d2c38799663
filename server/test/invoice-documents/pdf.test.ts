import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import path from 'node:path';
import type { Discount } from '../../src/generated/types';
import type { InvoiceDocument } from '../../src/invoice-documents/document';
import { InvoicePdfs } from '../../src/invoice-documents/invoice-pdfs';
import { openFonts } from '../../src/invoice-documents/pdf/fonts';
import { renderInvoicePdf } from '../../src/invoice-documents/pdf/invoice-pdf';
import { paths } from '../../src/paths';
import { documentOf, line } from './invoices';
import { type PdfContent, readPdfs, rowsOf } from './read-pdfs';

const tenPercent: Discount = { type: 'percent', value: 10 };
/** How far above the lower edge of a page its text ends, in points; the rule of the footer is 13 points lower. */
const frameBottom = 64;
const fallback = '\u25a1';

const samples = {
  several: documentOf(
    [
      line({ discount: tenPercent }),
      line({ name: 'Hosting', description: null, quantity: 3, unitPrice: 19.99, taxRate: 9, unitOfMeasure: null }),
      line({ name: 'Travel', quantity: 1, unitPrice: 230, taxRate: null, discount: { type: 'amount', value: 30 } }),
    ],
    { discount: { type: 'percent', value: 5 }, amountPaid: 100, notes: 'Thank you.\nSee you soon.' },
  ),
  inclusive: documentOf([line(), line({ taxRate: 9 })], { taxBehavior: 'inclusive' }),
  yen: documentOf([line({ unitPrice: 12000 }), line({ quantity: 0.3333, unitPrice: 99.5 })], { currency: 'JPY' }),
  dinar: documentOf([line({ quantity: 99999.9999, unitPrice: 7999999.9999, taxRate: 12.3456 })], { currency: 'KWD' }),
  draft: documentOf([line()], { status: 'draft', number: null, sentAt: null, issuer: null, customer: null }),
  void: documentOf([line()], { status: 'void' }),
  paid: documentOf([line()], { status: 'paid', amountPaid: 290.4 }),
  sixty: documentOf(
    Array.from({ length: 60 }, (_, index) =>
      line({ name: `Item ${index + 1}`, description: index % 3 ? null : 'With a text. '.repeat(20) }),
    ),
    { notes: 'N'.repeat(2000) },
  ),
  /** Its totals begin where the first page ends. */
  fourteen: documentOf(Array.from({ length: 14 }, () => line({ description: null }))),
  /** Their quantities take more room than their texts; on each page the last line begins at another height. */
  units: documentOf(
    Array.from({ length: 60 }, (_, index) =>
      line({
        name: `Item ${index + 1}`,
        description: index % 4 ? null : 'With a text.',
        unitOfMeasure: index % 5 ? 'pallets of forty cartons with twelve bottles each' : 'hr',
      }),
    ),
  ),
  scripts: documentOf([
    line({ name: 'Συμβουλευτική', description: 'Ἀρχὴ ἥμισυ παντός.' }),
    line({ name: 'Стратегический семинар', description: 'Łódź, ñandú, ğüşiöç, Đorđe', unitOfMeasure: 'час' }),
    line({
      name: '中文 שלום مرحبا 👩‍👩‍👧‍👦!',
      description: 'a\u202Eb\u0000c e\u0301 Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d',
    }),
  ]),
  hostile: documentOf(
    [
      line({ name: 'W'.repeat(255), description: 'q'.repeat(2000), unitOfMeasure: 'u'.repeat(50) }),
      line({ name: 'Endless', description: 'line\n'.repeat(400), unitOfMeasure: null }),
    ],
    { reference: 'R'.repeat(100), customer: { name: 'M'.repeat(255), email: null, taxId: null, address: null } },
  ),
} satisfies Record<string, InvoiceDocument>;

type Sample = keyof typeof samples;

const fonts = openFonts(paths.fonts);
const files = new Map<Sample, Buffer>();
const contents = new Map<Sample, PdfContent>();

beforeAll(async () => {
  const names = Object.keys(samples) as Sample[];
  for (const name of names) files.set(name, await renderInvoicePdf(samples[name], fonts));
  readPdfs([...files.values()]).forEach((content, index) => contents.set(names[index]!, content));
});

const rows = (name: Sample): string[] => rowsOf(contents.get(name)!);
const pagesOf = (name: Sample): string[][] => contents.get(name)!.pages.map((page) => page.map(({ text }) => text));

describe('the PDF of an invoice', () => {
  it('shows who, what, when and how much on one page', () => {
    expect(contents.get('several')).toMatchObject({ title: 'Invoice INV-2026-0042', pages: { length: 1 } });
    expect(rows('several')).toEqual([
      'Northwind Studio B.V.',
      'Invoice',
      'Invoice number | INV-2026-0042',
      'Issue date | 23 November 2026',
      'Due date | 23 December 2026',
      'Reference | PO 4711',
      'From | Bill to',
      'Northwind Studio B.V. | Blue Harbor Logistics',
      'Keizersgracht 1 | 1 Market Street',
      '1015 CJ Amsterdam | Portland, OR 97205',
      'Netherlands | United States',
      'billing@northwind.example | billing@blueharbor.example',
      'Tax ID NL123456789B01',
      'EUR 400.39 due 23 December 2026',
      'Description | Qty | Unit price | Tax | Amount (EUR)',
      'Strategy workshop | 2 hr | 120.00 | 21% | 216.00',
      'Half a day with your leadership team.',
      'Discount 10%: −24.00',
      'Hosting | 3 | 19.99 | 9% | 59.97',
      'Travel | 1 hr | 230.00 | – | 200.00',
      'Half a day with your leadership team.',
      'Discount: −30.00',
      'Subtotal | 475.97',
      'Discount 5% | −23.80',
      'Tax 9% on 56.97 | 5.13',
      'Tax 21% on 205.20 | 43.09',
      'Not taxed on 190.00 | –',
      'Total | EUR 500.39',
      'Paid | −100.00',
      'Amount due | EUR 400.39',
      'Notes',
      'Thank you.',
      'See you soon.',
      'Invoice INV-2026-0042 · EUR 400.39 due 23 December 2026 | Page 1 of 1',
    ]);
  });

  it('tells of inclusive taxes below the total they are in', () => {
    const from = rows('inclusive').indexOf('Total | EUR 480.00');
    expect(rows('inclusive').slice(from, -1)).toEqual([
      'Total | EUR 480.00',
      'Net of tax | 418.53',
      'Includes tax 9% on 220.18 | 19.82',
      'Includes tax 21% on 198.35 | 41.65',
      'Amount due | EUR 480.00',
    ]);
  });

  it('has as many decimals as the currency', () => {
    expect(rows('yen')).toContain('Strategy workshop | 0.3333 hr | 99.5 | 21% | 33');
    expect(rows('yen')).toContain('Total | JPY 29,080');
    expect(rows('dinar')).toContain(
      'Strategy workshop | 99,999.9999 hr | 7,999,999.9999 | 12.3456% | 799,999,999,190.000',
    );
  });

  it.each([
    ['draft', 'DRAFT | Northwind Studio B.V.', 'Draft invoice'],
    ['void', 'VOID | Northwind Studio B.V.', 'Void: nothing is due'],
    ['paid', 'PAID | Northwind Studio B.V.', 'EUR 290.40 paid'],
  ] as const)('is marked where it is %s', (name, title, text) => {
    expect(rows(name)).toContain(title);
    expect(rows(name).join('\n')).toContain(text);
  });

  it('breaks 60 lines over pages between lines, under headings of their own', () => {
    const pages = pagesOf('sixty');
    const items = pages.map((page) => page.flatMap((row) => /^Item (\d+) \|/.exec(row)?.[1] ?? []));
    expect(items.flat().map(Number)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    for (const [index, page] of pages.entries()) {
      if (items[index]!.length > 0) expect(page).toContain('Description | Qty | Unit price | Tax | Amount (EUR)');
      // What follows the headings, or the end of the page before, is the beginning of a line.
      if (index > 0 && items[index]!.length > 0) expect(page[1]).toMatch(/^Item /);
      expect(page.at(-1)).toMatch(new RegExp(`Page ${index + 1} of ${pages.length}$`));
    }
  });

  it('ends above the footer on every page, quantities of several lines included', () => {
    for (const { pages } of contents.values()) {
      for (const page of pages) {
        const [lowest, footer] = page.slice(-2);
        expect(footer!.text).toMatch(/Page \d+ of \d+$/);
        expect(lowest!.y).toBeGreaterThan(frameBottom);
      }
    }
    const numbered = rows('units').filter((row) => /^Item \d+ \|/.test(row));
    expect(numbered).toHaveLength(60);
    expect(rows('units').filter((row) => row.includes('bottles each'))).toHaveLength(48);
  });

  it.each(['fourteen', 'sixty'] as const)('keeps the totals together (%s lines)', (name) => {
    const totals = pagesOf(name).map((page) =>
      page.filter((row) => /^(Subtotal|Tax 21% on|Total|Amount due) /.test(row)),
    );
    expect(totals.map(({ length }) => length).filter((length) => length > 0)).toEqual([4]);
    expect(totals.length).toBeGreaterThan(1);
  });

  it('embeds the part of Inter that it uses and no other font, for Latin, Greek and Cyrillic', () => {
    for (const { fonts, embedded } of contents.values()) {
      expect(embedded).toBe(true);
      expect(fonts.every((font) => /^[A-Z]{6}\+Inter-(Regular|Medium|SemiBold)$/.test(font))).toBe(true);
    }
    expect(rows('scripts').join('\n')).toMatch(
      /Συμβουλευτική \|[^]*Ἀρχὴ ἥμισυ παντός\.[^]*Стратегический семинар \| 2 час[^]*Łódź, ñandú, ğüşiöç, Đorđe/,
    );
    for (const file of files.values()) expect(file.byteLength).toBeLessThan(100_000);
  });

  it('shows a box for each character that the font lacks, and nothing of what cannot be seen', () => {
    const name = [2, 4, 5, 1].map((count) => fallback.repeat(count)).join(' ');
    expect(rows('scripts').some((row) => row.startsWith(`${name}! |`))).toBe(true);
    expect(rows('scripts').some((row) => row.startsWith('ab'))).toBe(true);
    expect(rows('scripts').join('')).toContain('é');
  });

  it('breaks words that are longer than a line, and loses none of them', () => {
    const text = rows('hostile').join('\n');
    const count = (letter: string) => text.split(letter).length - 1;
    expect([count('W'), count('q'), count('M')]).toEqual([255, 2000, 255]);
    expect(text.match(/line/g)).toHaveLength(400);
    expect(contents.get('hostile')!.pages.length).toBeLessThan(6);
  });
});

describe('the bytes of a PDF', () => {
  it('are the same whatever was made before, in another thread and in another process', async () => {
    const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    // The font has one glyph for both apostrophes.
    await renderInvoicePdf({ ...samples.scripts, notes: 'п\u02bcять' }, fonts);
    const invoice = { ...samples.scripts, notes: 'п\u2019ять' };
    const here = sha(await renderInvoicePdf(invoice, fonts));
    const program = `
      const { renderInvoicePdf } = require('./src/invoice-documents/pdf/invoice-pdf.ts');
      const { openFonts } = require('./src/invoice-documents/pdf/fonts.ts');
      const [invoice, files] = JSON.parse(process.argv[1]);
      renderInvoicePdf(invoice, openFonts(files)).then((bytes) => process.stdout.write(bytes));`;
    const elsewhere = execFileSync(
      process.execPath,
      ['--import', require.resolve('tsx'), '-e', program, JSON.stringify([invoice, paths.fonts])],
      { cwd: path.resolve(__dirname, '../..'), env: { ...process.env, TZ: 'Asia/Tokyo' } },
    );
    expect(sha(elsewhere)).toBe(here);
    const pdfs = new InvoicePdfs(() => undefined);
    try {
      expect(sha(await pdfs.bytes(invoice))).toBe(here);
    } finally {
      await pdfs.close();
    }
  });
});

describe('the threads that make PDFs', () => {
  let pdfs: InvoicePdfs;

  beforeEach(() => {
    pdfs = new InvoicePdfs(() => undefined, { threads: 1, queued: 2 });
  });

  afterEach(() => pdfs.close());

  it('leave the event loop to requests', async () => {
    await pdfs.bytes(samples.several); // Starting a thread is not what is measured.
    const before = performance.eventLoopUtilization();
    await pdfs.bytes(samples.sixty);
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.6); // 1 if it made it itself
  });

  it('make the same file once, however many ask for it, and give it an entity tag of its own', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => pdfs.bytes(samples.yen)));
    expect(new Set(all).size).toBe(1);
    expect(await pdfs.bytes({ ...samples.yen })).toBe(all[0]);
    expect(pdfs.entityTag(samples.yen)).toMatch(/^"[\w-]{22}"$/);
    expect(pdfs.entityTag({ ...samples.yen })).toBe(pdfs.entityTag(samples.yen));
    expect(pdfs.entityTag({ ...samples.yen, notes: 'Other' })).not.toBe(pdfs.entityTag(samples.yen));
  });

  it('give a file up that takes too long', async () => {
    const impatient = new InvoicePdfs(() => undefined, { timeoutMs: 1 });
    await expect(impatient.bytes(samples.sixty)).rejects.toMatchObject({ code: 'service_unavailable', status: 503 });
    await impatient.close();
  });

  it('refuse more than may wait, without breaking those under way, and work again after that', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const made = await Promise.allSettled(names.map((title) => pdfs.bytes({ ...samples.paid, title })));
    const refused = made.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(refused.length).toBeLessThan(names.length);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'service_unavailable', status: 503 });
    expect((await pdfs.bytes({ ...samples.paid, title: 'six' })).byteLength).toBeGreaterThan(10_000);
  });
});
