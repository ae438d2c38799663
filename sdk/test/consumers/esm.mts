import { NotFoundError, PaperLink, type Product } from '@paperlink/sdk';

const paperlink = new PaperLink({ apiKey: 'pk_test_x', baseUrl: process.env['BASE_URL'] });
const names: string[] = [];
for await (const product of paperlink.products.list({ status: 'all' })) names.push(product.name);
const created: Product = await paperlink.products.create({ name: 'From ESM', unitPrice: 1, currency: 'EUR' });
const error: unknown = await paperlink.products.get('missing').catch((reason: unknown) => reason);
const uploaded = await paperlink.documents.create({ file: { path: 'package.json' } });
console.log(
  JSON.stringify({ names, created: created.name, notFound: error instanceof NotFoundError, uploaded: uploaded.name }),
);
