import { ApiError } from '../../src/errors/api-error';
import { currencyDigits } from '../../src/money/currencies';
import { toMajorUnits, toMinorUnits } from '../../src/money/minor-units';
import { type Billed, type Discount, totalsOf } from '../../src/resources/invoices/totals';
import { type Currency, currencies, RandomInvoices, seeded } from './random-invoices';
import { referenceTotals, type WrittenDiscount, type WrittenInvoice } from './reference-totals';

/** The totals, or the code of the refusal. */
function outcomeOf(billed: Billed): unknown {
  try {
    return totalsOf(billed);
  } catch (error) {
    if (error instanceof ApiError) return error.code;
    throw error;
  }
}

function read(invoice: WrittenInvoice & { currency: Currency }): Billed {
  const number = (discount: WrittenDiscount | null) => discount && { ...discount, value: Number(discount.value) };
  return {
    currency: invoice.currency,
    taxBehavior: invoice.taxBehavior,
    lines: invoice.lines.map((line) => ({
      quantity: Number(line.quantity),
      unitPrice: Number(line.unitPrice),
      taxRate: line.taxRate === null ? null : Number(line.taxRate),
      discount: number(line.discount),
    })),
    discount: number(invoice.discount),
  };
}

it('equals a slow exact reference for 100,000 random invoices', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  const invoices = new RandomInvoices(seeded(seed));
  const seen: Record<string, number> = {};
  for (let count = 0; count < 100_000; count++) {
    const invoice = invoices.next();
    const expected = referenceTotals(invoice);
    const actual = outcomeOf(read(invoice));
    // Comparing text is fast; the matcher then says where they differ.
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      expect({ seed, count, invoice, actual }).toEqual({ seed, count, invoice, actual: expected });
    }
    const kind = typeof expected === 'string' ? expected : invoice.currency;
    seen[kind] = (seen[kind] ?? 0) + 1;
  }
  for (const kind of Object.keys(currencies)) expect(seen[kind]).toBeGreaterThan(10_000);
  for (const refusal of ['discount_too_large', 'amount_too_large', 'amount_precision']) {
    expect([refusal, seen[refusal]! > 100]).toEqual([refusal, true]);
  }
});

const line = (
  quantity: number,
  unitPrice: number,
  taxRate: number | null = null,
  discount: Discount | null = null,
) => ({
  quantity,
  unitPrice,
  taxRate,
  discount,
});
const percent = (value: number): Discount => ({ type: 'percent', value });
const amount = (value: number): Discount => ({ type: 'amount', value });
const bill = (currency: string, lines: Billed['lines'], rest: Partial<Billed> = {}): Billed => ({
  currency,
  taxBehavior: 'exclusive',
  discount: null,
  lines,
  ...rest,
});

describe('worked by hand', () => {
  it.each<[string, Billed, number, number, number]>([
    ['one line with tax', bill('EUR', [line(2, 120, 21)]), 24000, 5040, 29040],
    ['half a cent goes up', bill('EUR', [line(1, 0.005)]), 1, 0, 1],
    ['less than half a cent goes down', bill('EUR', [line(1, 0.0049)]), 0, 0, 0],
    ['1.005, which no float holds, goes up', bill('EUR', [line(1, 1.005)]), 101, 0, 101],
    ['half a cent of tax goes up', bill('EUR', [line(1, 0.1, 5)]), 10, 1, 11],
    ['yen have no decimals', bill('JPY', [line(3, 33.5, 10)]), 101, 10, 111],
    ['dinars have three', bill('KWD', [line(3, 1.3335, 5)]), 4001, 200, 4201],
    [
      'tax is rounded once per rate and not per line',
      bill('EUR', [line(1, 0.03, 15), line(1, 0.03, 15), line(1, 0.03, 15)]),
      9,
      1,
      10,
    ],
    ['tax that is contained', bill('EUR', [line(1, 121, 21)], { taxBehavior: 'inclusive' }), 10000, 2100, 12100],
    ['contained tax of 100 %', bill('EUR', [line(1, 0.05, 100)], { taxBehavior: 'inclusive' }), 2, 3, 5],
    [
      'contained tax rounds the tax, not the net',
      bill('JPY', [line(1, 100, 8)], { taxBehavior: 'inclusive' }),
      93,
      7,
      100,
    ],
    ['a percent off before rounding', bill('EUR', [line(3, 0.335, null, percent(50))]), 50, 0, 50],
    ['an amount off a line', bill('EUR', [line(3, 10, 10, amount(0.01))]), 2999, 300, 3299],
    ['an amount off that is all there is', bill('EUR', [line(1, 10, 20, amount(10))]), 0, 0, 0],
    ['100 % off everything', bill('EUR', [line(7, 13.37, 19)], { discount: percent(100) }), 0, 0, 0],
    ['a percent off the whole', bill('EUR', [line(1, 10.05, 20)], { discount: percent(10) }), 904, 181, 1085],
    ['an amount off the whole', bill('EUR', [line(1, 100, 20)], { discount: amount(10.5) }), 8950, 1790, 10740],
    [
      'the smallest quantity at the highest price',
      bill('EUR', [line(0.0001, 9999999999.9999)]),
      100000000,
      0,
      100000000,
    ],
    [
      'the largest amount there is',
      bill('JPY', [line(99999999, 10000000), line(1, 9999999)]),
      999_999_999_999_999,
      0,
      999_999_999_999_999,
    ],
  ])('%s', (_name, billed, netAmount, taxAmount, total) => {
    expect(totalsOf(billed)).toMatchObject({ netAmount, taxAmount, total });
  });

  it('lists the rates in ascending order, what is not taxed last, a rate of 0 before it', () => {
    const { taxes } = totalsOf(
      bill('EUR', [line(1, 1, null), line(1, 2, 21), line(1, 3, 0), line(1, 4, 9), line(1, 5, 21)]),
    );
    expect(taxes).toEqual([
      { taxRate: 0, taxableAmount: 300, taxAmount: 0 },
      { taxRate: 9, taxableAmount: 400, taxAmount: 36 },
      { taxRate: 21, taxableAmount: 700, taxAmount: 147 },
      { taxRate: null, taxableAmount: 100, taxAmount: 0 },
    ]);
  });

  it('gives the last cents of a discount to the largest remainders', () => {
    // 1.00 off 10.00 + 20.00 + 3.00: exactly 30.30…, 60.60… and 9.09… cents. One cent is left, and 0.60… is the largest remainder.
    const { taxes } = totalsOf(bill('EUR', [line(1, 10, 5), line(1, 20, 10), line(1, 3, 20)], { discount: amount(1) }));
    expect(taxes.map((tax) => tax.taxableAmount)).toEqual([970, 1939, 291]);
  });

  it('gives them to the higher rate where remainders are equal, and to what is not taxed last', () => {
    const lines = [line(1, 1, null), line(1, 1, 7), line(1, 1, 19)];
    const taxable = (value: number) =>
      totalsOf(bill('EUR', lines, { discount: amount(value) })).taxes.map((tax) => tax.taxableAmount);
    expect(taxable(0.01)).toEqual([100, 99, 100]);
    expect(taxable(0.02)).toEqual([99, 99, 100]);
    expect(taxable(0.03)).toEqual([99, 99, 99]);
  });

  it('shows a discount on a line by which the line adds up as it is shown', () => {
    // 3 × 0.335 is 1.005, shown as 1.01; half of it is 0.5025, shown as 0.50.
    expect(totalsOf(bill('EUR', [line(3, 0.335, null, percent(50))])).lines).toEqual([
      { amount: 50, discountAmount: 51 },
    ]);
  });
});

it.each<[string, Billed, string, string]>([
  [
    'a discount above its line',
    bill('EUR', [line(1, 1), line(1, 1, null, amount(1.01))]),
    'discount_too_large',
    'lines[1].discount.value',
  ],
  [
    'a discount above a line of less than half a cent',
    bill('EUR', [line(1, 0.004, null, amount(0.01))]),
    'discount_too_large',
    'lines[0].discount.value',
  ],
  [
    'a discount above the sum of the lines',
    bill('EUR', [line(1, 1)], { discount: amount(1.01) }),
    'discount_too_large',
    'discount.value',
  ],
  ['a tenth of a cent', bill('EUR', [line(1, 1)], { discount: amount(0.001) }), 'amount_precision', 'discount.value'],
  [
    'more decimals than any currency has',
    bill('EUR', [line(1, 1)], { discount: amount(1e-7) }),
    'amount_precision',
    'discount.value',
  ],
  ['half a yen', bill('JPY', [line(1, 1, null, amount(0.5))]), 'amount_precision', 'lines[0].discount.value'],
  ['a line too large', bill('EUR', [line(99999999.9999, 9999999999.9999)]), 'amount_too_large', 'lines[0]'],
  [
    'a discount too large, though nothing is left of it',
    bill('EUR', [line(99999999.9999, 9999999999.9999, null, percent(100))]),
    'amount_too_large',
    'lines[0]',
  ],
  ['a sum of lines too large', bill('EUR', [line(1000, 9999999999), line(1, 9999)]), 'amount_too_large', 'lines'],
  ['a total too large by its tax', bill('EUR', [line(1000, 9999999999, 1)]), 'amount_too_large', 'lines'],
])('refuses %s', (_name, billed, code, param) => {
  expect(() => totalsOf(billed)).toThrow(
    expect.objectContaining({ code, extras: expect.objectContaining({ param }) as object }) as Error,
  );
});

it('turns every amount into a number of major units and back without loss', () => {
  const random = seeded(1);
  for (const digits of [0, 2, 3]) {
    const amounts = Array.from({ length: 20_000 }, () => Math.floor(random() * 10 ** (1 + random() * 14)));
    for (const minor of [0, 1, 5, 999_999_999_999_999, ...amounts]) {
      const back = toMinorUnits(toMajorUnits(minor, digits), digits);
      if (back !== BigInt(minor)) expect(back).toBe(BigInt(minor));
    }
  }
});

it('knows how many digits a currency has, and no other currency', () => {
  expect(['JPY', 'EUR', 'KWD'].map(currencyDigits)).toEqual([0, 2, 3]);
  expect(() => currencyDigits('XXX')).toThrow(RangeError);
});
