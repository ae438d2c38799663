import { AbortError, ConnectionError, RateLimitError } from '@paperlink/sdk';
import { aProduct, anError, dropConnection, productId, type Answer } from './stub-server';
import { rejectionOf, stopStub, withoutJitter, withStub } from './with-stub';

beforeEach(withoutJitter);
afterEach(async () => {
  jest.restoreAllMocks();
  await stopStub();
});

const ok = { body: { data: aProduct() } };
const newProduct = { name: 'Strategy workshop', unitPrice: 120, currency: 'EUR' };

describe('retries', () => {
  const failures: [string, Answer][] = [
    ['a dropped connection', dropConnection],
    [
      'a reply cut off in its body',
      (response) => response.writeHead(200, { 'Content-Length': '100' }).write('{"da', () => response.destroy()),
    ],
    ['408', { status: 408 }],
    [
      '409 while the first request is running',
      anError(409, 'idempotency_error', 'idempotency_key_in_use', { retryable: true }),
    ],
    ['429', anError(429, 'rate_limit_error', 'rate_limited', { retryable: true })],
    ['500', anError(500, 'api_error', 'internal_error')],
    ['502 from a proxy', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['503', anError(503, 'api_error', 'service_unavailable', { retryable: true })],
  ];
  test.each(failures)(
    'repeat the same request, byte for byte and with one Idempotency-Key, after %s',
    async (_, failure) => {
      const { paperlink, received } = await withStub((_, index) => (index < 2 ? failure : ok));
      const body = { ...newProduct };
      const promise = paperlink.products.create(body);
      body.name = 'Changed by the caller meanwhile';
      expect(await promise).toEqual(aProduct());
      expect(received).toHaveLength(3);
      expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
      expect(received[0]?.headers['idempotency-key']).toBeTruthy();
      expect(new Set(received.map(({ body }) => body))).toEqual(new Set([JSON.stringify(newProduct)]));
    },
  );

  test.each([
    ['400', anError(400, 'validation_error', 'invalid_request')],
    ['401', anError(401, 'authentication_error', 'invalid_api_key')],
    ['409 of another kind', anError(409, 'conflict_error', 'sku_taken')],
    ['412', anError(412, 'conflict_error', 'version_mismatch')],
    ['422', anError(422, 'idempotency_error', 'idempotency_key_reused')],
  ])('do not repeat after %s', async (_, failure) => {
    const { paperlink, received } = await withStub(() => failure);
    await rejectionOf(paperlink.products.create(newProduct));
    expect(received).toHaveLength(1);
  });

  test('stop after maxRetries and give the last error', async () => {
    const { paperlink, received } = await withStub((_, index) => anError(503, 'api_error', `attempt_${'abc'[index]}`), {
      maxRetries: 2,
    });
    expect(await rejectionOf(paperlink.me.get())).toMatchObject({ code: 'attempt_c' });
    expect(received).toHaveLength(3);
    await rejectionOf(paperlink.me.get({ maxRetries: 0 }));
    expect(received).toHaveLength(4);
  });

  test('wait as long as Retry-After asks', async () => {
    const { paperlink, received } = await withStub((_, index) =>
      index === 0 ? anError(429, 'rate_limit_error', 'rate_limited', {}, { 'Retry-After': '1' }) : ok,
    );
    await paperlink.products.get(productId);
    expect(received[1]!.atMs - received[0]!.atMs).toBeGreaterThanOrEqual(1000);
  });

  test('wait until the date in Retry-After', async () => {
    const date = new Date(Date.now() + 2000).toUTCString();
    const { paperlink, received } = await withStub((_, index) =>
      index === 0 ? { status: 503, headers: { 'Retry-After': date } } : ok,
    );
    await paperlink.products.get(productId);
    expect(received[1]!.atMs - received[0]!.atMs).toBeGreaterThanOrEqual(900);
  });

  test('give up at once when Retry-After reaches beyond the total time', async () => {
    const { paperlink, received } = await withStub(() =>
      anError(429, 'rate_limit_error', 'rate_limited', {}, { 'Retry-After': '60' }),
    );
    const startedAt = performance.now();
    const error = await rejectionOf(paperlink.me.get({ totalTimeoutMs: 5_000 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterSeconds: 60 });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(received).toHaveLength(1);
  });

  test('end within the total time however many are left', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0.2);
    const { paperlink, received } = await withStub(() => ({ status: 503 }), { maxRetries: 1_000, totalTimeoutMs: 700 });
    const startedAt = performance.now();
    expect(await rejectionOf(paperlink.me.get())).toMatchObject({ status: 503 });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(received.length).toBeGreaterThan(1);
  });

  test('back off exponentially up to a cap', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(1);
    const delays: number[] = [];
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms: number) => {
      if (ms === 30_000) return undefined; // The timer of the attempt.
      delays.push(ms);
      queueMicrotask(run);
      return undefined;
    }) as never);
    const fetch = () => Promise.reject(new Error('unplugged'));
    const { paperlink } = await withStub(() => ok, { maxRetries: 7, fetch });
    expect(await rejectionOf(paperlink.me.get())).toBeInstanceOf(ConnectionError);
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  });

  test('end when the caller aborts during the wait', async () => {
    const { paperlink, received } = await withStub(() => ({ status: 503, headers: { 'Retry-After': '30' } }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const startedAt = performance.now();
    const error = await rejectionOf(paperlink.me.get({ signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(received).toHaveLength(1);
  });
});
