import { PaperLink } from '@paperlink/sdk';
import { inspect } from 'node:util';
import { anError, dropConnection, type Answer } from './stub-server';
import { apiKey, rejectionOf, stopStub, withStub } from './with-stub';

afterEach(stopStub);

/** Everything there is to see of a value. */
function everythingIn(value: unknown): string {
  const deep = inspect(value, { depth: Infinity, showHidden: true, getters: true });
  const stack = value instanceof Error ? (value.stack ?? '') : '';
  return [deep, JSON.stringify(value), String(value), stack].join('\n');
}

describe('the key', () => {
  test('does not show in a client or its resources', () => {
    const paperlink = new PaperLink({ apiKey });
    for (const value of [paperlink, paperlink.products, { ...paperlink }])
      expect(everythingIn(value)).not.toContain(apiKey);
  });

  test.each<[string, Answer]>([
    ['a refusal', anError(401, 'authentication_error', 'invalid_api_key')],
    ['a dropped connection', dropConnection],
    [
      'a page of a proxy that echoes the request',
      (response) => response.writeHead(502).end(`Authorization: Bearer ${apiKey}`),
    ],
    ['a success that is not the API’s', (response) => response.writeHead(200).end(`Authorization: Bearer ${apiKey}`)],
  ])('does not show in the error of %s', async (_, answer) => {
    const { paperlink } = await withStub(() => answer, { maxRetries: 0 });
    expect(everythingIn(await rejectionOf(paperlink.me.get()))).not.toContain(apiKey);
  });

  test('does not show in the error of a custom fetch that repeats the request', async () => {
    const fetch = (request: Request) =>
      Promise.reject(
        Object.assign(new Error(`Cannot send ${request.headers.get('Authorization')}`), {
          request,
          headers: [...request.headers],
        }),
      );
    const error = await rejectionOf(new PaperLink({ apiKey, fetch, maxRetries: 0 }).me.get());
    expect(everythingIn(error)).toContain('Cannot send Bearer [redacted]');
    expect(everythingIn(error)).not.toContain(apiKey);
  });

  test('does not show in the error of a key that cannot be sent', async () => {
    const wrong = `${apiKey}\r\nX-Injected: 1`;
    const error = await rejectionOf(Promise.resolve().then(() => new PaperLink({ apiKey: wrong })));
    expect(everythingIn(error)).not.toContain(apiKey);
  });

  test('does not show in the error of a call that cannot be sent', async () => {
    const paperlink = new PaperLink({ apiKey });
    const error = await rejectionOf(paperlink.products.archive('x', { idempotencyKey: 'a\nb' }));
    expect(error).toBeDefined();
    expect(everythingIn(error)).not.toContain(apiKey);
  });
});
