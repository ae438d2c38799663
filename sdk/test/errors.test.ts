import * as sdk from '@paperlink/sdk';
import { anError, dropConnection, productId, type Answer } from './stub-server';
import { rejectionOf, stopStub, withStub } from './with-stub';

afterEach(stopStub);

const { PaperLink, PaperLinkError } = sdk;

async function errorOf(answer: Answer): Promise<unknown> {
  const { paperlink } = await withStub(() => answer, { maxRetries: 0 });
  return rejectionOf(paperlink.products.get(productId));
}

describe('an error reply', () => {
  test.each([
    [401, 'authentication_error', sdk.AuthenticationError],
    [403, 'permission_error', sdk.PermissionError],
    [400, 'validation_error', sdk.ValidationError],
    [413, 'validation_error', sdk.ValidationError],
    [404, 'not_found_error', sdk.NotFoundError],
    [405, 'not_found_error', sdk.NotFoundError],
    [409, 'conflict_error', sdk.ConflictError],
    [412, 'conflict_error', sdk.ConflictError],
    [400, 'idempotency_error', sdk.IdempotencyError],
    [409, 'idempotency_error', sdk.IdempotencyError],
    [422, 'idempotency_error', sdk.IdempotencyError],
    [429, 'rate_limit_error', sdk.RateLimitError],
    [500, 'api_error', sdk.ApiError],
    [503, 'api_error', sdk.ApiError],
  ])('%i %s becomes its class', async (status, type, errorClass) => {
    const error = await errorOf(anError(status, type, 'some_code'));
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toBeInstanceOf(PaperLinkError);
    expect(error).toMatchObject({ name: errorClass.prototype.name, type, code: 'some_code', status });
  });

  test('gives all that the envelope says', async () => {
    const errors = [{ path: '/body/unitPrice', code: 'minimum', message: 'must be >= 0' }];
    const error = await errorOf(
      anError(400, 'validation_error', 'invalid_request', { param: 'unitPrice', errors }, { 'X-Extra': 'e' }),
    );
    expect(error).toMatchObject({
      message: 'It is invalid_request.',
      requestId: 'req_FROMBODY',
      param: 'unitPrice',
      errors,
      retryable: false,
      docUrl: '/api/docs/errors#invalid_request',
    });
    expect((error as sdk.PaperLinkError).headers?.get('X-Extra')).toBe('e');
    expect((error as Error).stack).toMatch(/^ValidationError: It is invalid_request\./);
  });

  test('of a type from the future is told by its status', async () => {
    const error = await errorOf(anError(404, 'vanished_error', 'gone'));
    expect(error).toBeInstanceOf(sdk.NotFoundError);
    expect(error).toMatchObject({ type: 'vanished_error', code: 'gone' });
  });

  test('of a rate limit says when to come back', async () => {
    const error = await errorOf(
      anError(429, 'rate_limit_error', 'rate_limited', { retryable: true }, { 'Retry-After': '7' }),
    );
    expect(error).toMatchObject({ retryAfterSeconds: 7, retryable: true });
  });

  test.each([
    ['HTML', '<html>Bad Gateway</html>'],
    ['empty', undefined],
    ['JSON null', null],
    ['JSON of another shape', { error: 'nope' }],
    ['broken JSON', '{"error":'],
  ])('without the envelope (%s) still becomes a class by its status', async (_, body) => {
    const headers = { 'Request-Id': 'req_header', 'Content-Type': 'application/json' };
    const error = await errorOf({ status: 502, headers, body });
    expect(error).toBeInstanceOf(sdk.ApiError);
    expect(error).toMatchObject({
      type: 'api_error',
      code: 'http_502',
      status: 502,
      requestId: 'req_header',
      retryable: true,
      message: 'HTTP 502 without an explanation from the API.',
    });
    await stopStub();
    expect(await errorOf({ status: 401, headers, body })).toBeInstanceOf(sdk.AuthenticationError);
  });
});

describe('a success that is not the API’s', () => {
  test.each([
    ['a sign-in page', '<html>Sign in to the Wi-Fi</html>'],
    ['no body', undefined],
    ['JSON without data', { hello: 1 }],
    ['JSON that is no object', 7],
  ])('is an ApiError: %s', async (_, body) => {
    const error = await errorOf({ status: 200, body });
    expect(error).toBeInstanceOf(sdk.ApiError);
    expect(error).toMatchObject({ code: 'unreadable_reply', status: 200, retryable: false });
  });
});

describe('no reply', () => {
  test('is a ConnectionError with the reason as its cause', async () => {
    const { paperlink, baseUrl } = await withStub(() => dropConnection, { maxRetries: 0 });
    await stopStub();
    const error = await rejectionOf(paperlink.me.get());
    expect(error).toBeInstanceOf(sdk.ConnectionError);
    expect(error).toMatchObject({
      code: 'connection_failed',
      retryable: true,
      status: undefined,
      cause: { code: 'ECONNREFUSED' },
    });
    expect((error as Error).message).toContain(`No reply from ${baseUrl}: `);
  });

  test('is a ConnectionError whatever a custom fetch rejects with', async () => {
    const fetch = () => Promise.reject('unplugged'); // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors -- a fetch may
    const paperlink = new PaperLink({ apiKey: 'pk_test_x', fetch, maxRetries: 0 });
    expect(await rejectionOf(paperlink.me.get())).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('unplugged'),
    });
  });
});
