import type { WrittenDiscount, WrittenInvoice } from './reference-totals';

export const currencies = { JPY: 0, EUR: 2, KWD: 3 } as const;
export type Currency = keyof typeof currencies;

/** Random numbers that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const quantities = ['1', '2', '3', '0.5', '0.25', '0.0001', '1.3333', '12.5'];
const prices = ['0', '0.0001', '0.005', '0.01', '0.015', '0.1', '1', '1.005', '19.99', '33.3333', '120'];
/** Around what makes the largest amounts. */
const large = { quantities: ['1', '1000', '99999.9999', '99999999.9999'], prices: ['99999999.99', '9999999999.9999'] };
const rates = ['0', '5', '7', '7.7', '10', '19', '20', '21', '33.3333', '100', '0.0001'];
const percents = ['0', '0.0001', '3', '5', '10', '12.5', '33.3333', '50', '99.9999', '100'];

/** Invoices of few different values, so that halves, equal remainders, free lines and amounts at the limits are common, and of any others. */
export class RandomInvoices {
  constructor(private readonly random: () => number) {}

  next(): WrittenInvoice & { currency: Currency } {
    const currency = this.oneOf(Object.keys(currencies) as Currency[]);
    const digits = currencies[currency];
    const lines = Array.from({ length: 1 + this.below(this.happens(0.1) ? 12 : 4) }, () => ({
      ...(this.happens(0.01) ? this.largeLine() : this.usualLine()),
      taxRate: this.happens(0.2) ? null : this.oneOf(rates),
      discount: this.discount(0.3, digits),
    }));
    return {
      currency,
      digits,
      taxBehavior: this.happens(0.5) ? 'inclusive' : 'exclusive',
      lines,
      discount: this.discount(0.5, digits),
    };
  }

  private usualLine() {
    return {
      quantity: this.usual(quantities, () => this.decimal(1, 999)),
      unitPrice: this.usual(prices, () => this.decimal(0, this.oneOf([1, 100, 10_000]))),
    };
  }

  private largeLine() {
    return { quantity: this.oneOf(large.quantities), unitPrice: this.oneOf(large.prices) };
  }

  private discount(chance: number, digits: number): WrittenDiscount | null {
    if (!this.happens(chance)) return null;
    if (this.happens(0.6)) return { type: 'percent', value: this.usual(percents, () => this.decimal(0, 99)) };
    const value = this.happens(0.03)
      ? '0.0005'
      : (this.below(this.oneOf([10, 200, 1000])) / 10 ** digits).toFixed(digits);
    return { type: 'amount', value };
  }

  /** Up to 4 decimals. @param least in ten thousandths */
  private decimal(least: number, below: number): string {
    const decimals = this.below(5);
    const tenThousandths = Math.max(least, this.below(below * 10_000));
    return decimals === 4 || tenThousandths < 10_000
      ? (tenThousandths / 10_000).toFixed(4)
      : (tenThousandths / 10_000).toFixed(decimals);
  }

  private usual(values: string[], other: () => string): string {
    return this.happens(0.5) ? this.oneOf(values) : other();
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  private happens(chance: number): boolean {
    return this.random() < chance;
  }
}
