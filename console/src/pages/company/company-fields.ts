import type { Company } from '../../api/company';
import { checkEmail } from '../../components/field-checks';

/** The details as the form has them: nothing is an empty text. */
export interface CompanyFields {
  legalName: string;
  email: string;
  taxId: string;
  line1: string;
  line2: string;
  city: string;
  region: string;
  postalCode: string;
  country: string | null;
}

export function fieldsOf({ legalName, email, taxId, address }: Company): CompanyFields {
  return {
    legalName: legalName ?? '',
    email: email ?? '',
    taxId: taxId ?? '',
    line1: address?.line1 ?? '',
    line2: address?.line2 ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    postalCode: address?.postalCode ?? '',
    country: address?.country ?? null,
  };
}

/** The details as the server takes them; no address where none of its fields is filled in. */
export function companyOf(fields: CompanyFields): Company {
  const { line1, city, country } = fields;
  return {
    legalName: given(fields.legalName),
    email: given(fields.email),
    taxId: given(fields.taxId),
    address:
      hasAddress(fields) && country !== null
        ? {
            line1: line1.trim(),
            line2: given(fields.line2),
            city: city.trim(),
            region: given(fields.region),
            postalCode: given(fields.postalCode),
            country,
          }
        : null,
  };
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function hasAddress({ line1, line2, city, region, postalCode, country }: CompanyFields): boolean {
  return country !== null || [line1, line2, city, region, postalCode].some((text) => given(text) !== null);
}

type Check = (value: string | null, fields: CompanyFields) => string | null;

/** At most so many characters, as the server counts them. */
const atMost =
  (characters: number): Check =>
  (value) =>
    [...(value ?? '').trim()].length > characters ? `At most ${characters} characters.` : null;

/** An address is given in whole or not at all. */
const neededIn =
  (words: string, check: Check = () => null): Check =>
  (value, fields) =>
    hasAddress(fields) && given(value ?? '') === null ? words : check(value, fields);

/** What is wrong with each field, as `useForm` wants it. */
export const companyChecks: Record<keyof CompanyFields, Check> = {
  legalName: atMost(255),
  email: (value) => (given(value ?? '') === null ? null : checkEmail(value ?? '')),
  taxId: atMost(50),
  line1: neededIn('Enter the first line of the address.', atMost(255)),
  line2: atMost(255),
  city: neededIn('Enter the city.', atMost(100)),
  region: atMost(100),
  postalCode: atMost(20),
  country: neededIn('Choose the country.'),
};
