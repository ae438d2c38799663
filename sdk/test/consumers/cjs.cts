import { NotFoundError, PaperLink, type Product } from '@paperlink/sdk';
import sdk = require('@paperlink/sdk');

async function main(): Promise<void> {
  const paperlink = new sdk.PaperLink({ apiKey: 'pk_test_x', baseUrl: process.env['BASE_URL'] });
  const names: string[] = [];
  for await (const product of paperlink.products.list({ status: 'all' })) names.push(product.name);
  const created: Product = await paperlink.products.create({ name: 'From CJS', unitPrice: 1, currency: 'EUR' });
  const error: unknown = await paperlink.products.get('missing').catch((reason: unknown) => reason);
  const same = paperlink instanceof PaperLink;
  const uploaded = await paperlink.documents.create({ file: { path: 'package.json' } });
  const notFound = same && error instanceof NotFoundError;
  console.log(JSON.stringify({ names, created: created.name, notFound, uploaded: uploaded.name }));
}

void main();
