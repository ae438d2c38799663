import type { Address, InvoiceParty } from '../generated/types';

/** A party as it is shown. */
export interface PartyBlock {
  name: string;
  lines: string[];
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Where the postal code stands behind the region: `Portland, OR 97205`. */
const postalCodeLast = new Set(['AU', 'CA', 'US']);

export function partyBlock({ name, email, taxId, address }: InvoiceParty): PartyBlock {
  const lines = [...(address ? addressLines(address) : []), email, taxId === null ? null : `Tax ID ${taxId}`];
  return { name, lines: lines.filter((line) => line !== null) };
}

function addressLines({ line1, line2, city, region, postalCode, country }: Address): (string | null)[] {
  const town = postalCodeLast.has(country) ? [joined([city, region], ', '), postalCode] : [postalCode, city];
  return [
    line1,
    line2,
    joined(town, ' '),
    postalCodeLast.has(country) ? null : region,
    countryNames.of(country) ?? country,
  ];
}

const joined = (parts: (string | null)[], separator: string): string =>
  parts.filter((part) => part !== null).join(separator);
