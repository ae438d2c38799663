import { PaperLinkError, type RequestInfo, type ResponseInfo } from '@paperlink/sdk';
import { aProduct, productId } from './stub-server';
import { apiKey, rejectionOf, stopStub, withoutJitter, withStub } from './with-stub';

beforeEach(withoutJitter);
afterEach(async () => {
  jest.restoreAllMocks();
  await stopStub();
});

const ok = { headers: { 'Request-Id': 'req_2' }, body: { data: aProduct() } };

describe('hooks', () => {
  test('see every attempt, without the key', async () => {
    const requests: RequestInfo[] = [];
    const responses: ResponseInfo[] = [];
    const { paperlink, baseUrl } = await withStub((_, index) => (index === 0 ? { status: 503 } : ok), {
      onRequest: (info) => void requests.push(info),
      onResponse: (info) => Promise.resolve(void responses.push(info)),
    });
    await paperlink.products.update(productId, { unitPrice: 1 }, { idempotencyKey: 'mine' });
    const common = { method: 'PATCH', url: `${baseUrl}/api/v1/products/${productId}` };
    expect(requests).toMatchObject([
      { ...common, attempt: 1 },
      { ...common, attempt: 2 },
    ]);
    expect(responses).toMatchObject([
      { ...common, attempt: 1, status: 503, requestId: undefined },
      { ...common, attempt: 2, status: 200, requestId: 'req_2' },
    ]);
    expect(responses[1]!.durationMs).toBeGreaterThan(0);
    expect(requests[0]!.headers.get('Idempotency-Key')).toBe('mine');
    expect(requests[0]!.headers.get('Authorization')).toBe('Bearer [redacted]');
    expect(JSON.stringify([...requests, ...responses].map((info) => [info, [...info.headers]]))).not.toContain(apiKey);
  });

  test('cannot change what is sent', async () => {
    const { paperlink, received } = await withStub(() => ok, {
      onRequest: ({ headers }) => headers.set('Authorization', 'Bearer other'),
    });
    await paperlink.me.get();
    expect(received[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
  });

  test.each(['onRequest', 'onResponse'] as const)(
    'that throw fail the call with their own error, unretried: %s',
    async (name) => {
      const cause = new Error('the logger is full');
      const hook = jest.fn(() => Promise.reject(cause));
      const { paperlink } = await withStub(() => ok, { [name]: hook });
      const error = await rejectionOf(paperlink.me.get());
      expect(error).toBeInstanceOf(PaperLinkError);
      expect(error).toMatchObject({
        code: 'hook_failed',
        cause,
        message: `The ${name} hook threw: the logger is full`,
      });
      expect(hook).toHaveBeenCalledTimes(1);
    },
  );
});
