import { parseArgs } from 'node:util';

export const usage = `Usage: npm run sync -- FILE.csv [options]

Brings the products of a Shopify product export into PaperLink. Run it again whenever the export changes.

  --archive-missing   archive products that an earlier sync made and that are no longer in the file
  --currency CODE     the currency of the prices (ISO 4217); default EUR
  --dry-run           read and check the file, send nothing

PAPERLINK_API_KEY     the key; default: the test key of the local demo
PAPERLINK_BASE_URL    where the API is; default: http://localhost:4010`;

export interface Arguments {
  file: string;
  archiveMissing: boolean;
  currency: string;
  dryRun: boolean;
}

/** A command line that cannot be carried out. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws a UsageError. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('Name the file to read.');
  if (others.length > 0) throw new UsageError(`One file at a time: what is ${others.join(' ')}?`);
  const currency = (values.currency ?? 'EUR').toUpperCase();
  if (!Intl.supportedValuesOf('currency').includes(currency)) throw new UsageError(`${currency} is not a currency.`);
  return {
    file,
    archiveMissing: values['archive-missing'] ?? false,
    currency,
    dryRun: values['dry-run'] ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'archive-missing': { type: 'boolean' },
        currency: { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
