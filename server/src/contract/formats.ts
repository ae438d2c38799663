import { isCurrency } from '../money/currencies';

const fourDecimals = /^-?\d+(\.\d{1,4})?$/;

/** The formats of our own that the contract uses, beside those of JSON Schema. */
export const formats = {
  decimal4: {
    type: 'number' as const,
    // The shortest decimal that reads back as this number (ECMA-262 Number::toString) is what the client wrote.
    validate: (value: number) => fourDecimals.test(String(value)),
  },
  currency: { type: 'string' as const, validate: isCurrency },
};
