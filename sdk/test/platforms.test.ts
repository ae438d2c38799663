import { type ApiError, PaperLink } from '@paperlink/sdk';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { minifiedGzipBytes } from '../../scripts/build-sdk';
import packageJson from '../package.json';
import { version } from '../src/version';
import { restoreGlobal, withGlobal } from './with-global';
import { apiKey, rejectionOf } from './with-stub';

const source = path.resolve(__dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Sends one change and returns the headers it carried. */
async function headersOfAChange(): Promise<Headers> {
  let headers = new Headers();
  const fetch = (request: Request) => {
    ({ headers } = request);
    return Promise.resolve(Response.json({ data: {} }));
  };
  await new PaperLink({ apiKey, fetch }).products.archive('x');
  return headers;
}

afterEach(restoreGlobal);

describe('on every platform', () => {
  test('the source imports nothing but its own files and openapi-fetch', () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(path.join(source, file), 'utf8');
      const imports = [...text.matchAll(/(?:from|import|require)(?:\s+|\s*\(\s*)['"]([^'"]+)['"]/g)].map(
        (match) => match[1],
      );
      expect(imports.filter((name) => !name?.startsWith('.') && name !== 'openapi-fetch')).toEqual([]);
      expect(text).not.toMatch(/\b(process|Buffer|__dirname)\b\s*[.(]/);
    }
  });

  test('the client takes at most 11 kB, minified and gzipped, openapi-fetch included', async () => {
    expect(await minifiedGzipBytes()).toBeLessThanOrEqual(11_000);
  });

  test('the version is the one of the package', () => {
    expect(version).toBe(packageJson.version);
  });

  test('a browser sends only headers that the API’s CORS rules allow', async () => {
    withGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' });
    const names = [...(await headersOfAChange()).keys()];
    const allowed = ['accept', 'authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match'];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test.each(['Node.js/24', 'Deno/2.5.0', 'Bun/1.2.0', 'Cloudflare-Workers'])(
    '%s says which client it runs',
    async (userAgent) => {
      withGlobal('navigator', { userAgent });
      expect((await headersOfAChange()).get('User-Agent')).toBe(`paperlink-sdk/${version}`);
    },
  );

  test('a Cloudflare Worker, whose fetch does not know the redirect mode error, uploads without it', async () => {
    withGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
    const fetch = ({ redirect }: Request) =>
      Promise.resolve(new Response(null, { status: 307, headers: { 'X-Mode': redirect } }));
    const upload = new PaperLink({ apiKey, fetch }).documents.create({ file: Uint8Array.of(1) });
    const error = await rejectionOf(upload);
    expect(error).toMatchObject({ status: 307, message: expect.stringContaining('baseUrl') as unknown });
    expect((error as ApiError).headers?.get('X-Mode')).toBe('manual');
  });

  test('a page without https, where crypto.randomUUID is missing, still sends fresh Idempotency-Keys', async () => {
    const { crypto } = globalThis;
    withGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const keys = [await headersOfAChange(), await headersOfAChange()].map((headers) => headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).not.toBe(keys[0]);
  });
});
