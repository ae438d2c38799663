import { fullFormats } from 'ajv-formats/dist/formats';
import { isCurrency } from '../money/currencies';
import { isCountry } from './countries';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const fourDecimals = /^-?\d+(\.\d{1,4})?$/;

const rfc3339 = fullFormats['date-time'] as { validate: (text: string) => boolean };
/** Ajv also takes a space between date and time, the year 0, and offsets that no clock shows and Postgres refuses. */
const timeThatExists = /^(?!0000)\d{4}-\d\d-\d\dT.*(Z|[+-](0\d|1[0-5]):\d\d)$/i;

/** How the API itself writes times. Nearly every time that is checked is of this form, on a day that every month or every month but February has. */
const usualTime =
  /^(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

function isTime(text: string): boolean {
  return usualTime.test(text) || (timeThatExists.test(text) && rfc3339.validate(text));
}

const realDate = fullFormats['date'] as { validate: (text: string) => boolean };

/** The formats of our own that the contract uses, and those of JSON Schema that are stricter here. */
export const formats = {
  decimal4: {
    type: 'number' as const,
    // The shortest decimal that reads back as this number (ECMA-262 Number::toString) is what the client wrote.
    validate: (value: number) => fourDecimals.test(String(value)),
  },
  'date-time': { validate: isTime },
  // Postgres knows no year 0.
  date: { validate: (text: string) => !text.startsWith('0000') && realDate.validate(text) },
  // RFC 9562's text form alone; Ajv would take it as a URN too.
  uuid: { validate: (text: string) => uuid.test(text) },
  currency: { type: 'string' as const, validate: isCurrency },
  // The full grammars: without them only the outline of these is checked.
  uri: { validate: fullFormats['uri'] as (text: string) => boolean },
  email: fullFormats['email'] as RegExp,
  country: { type: 'string' as const, validate: isCountry },
};
