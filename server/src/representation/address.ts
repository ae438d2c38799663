/** A postal address. */
export interface Address {
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** An address as a client sends it. */
export interface AddressInput {
  line1: string;
  line2?: string | null;
  city: string;
  region?: string | null;
  postalCode?: string | null;
  country: string;
}

/** The address with all its fields: what was left out is null. */
export function completeAddress({
  line1,
  line2 = null,
  city,
  region = null,
  postalCode = null,
  country,
}: AddressInput): Address {
  return { line1, line2, city, region, postalCode, country };
}
