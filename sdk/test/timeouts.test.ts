import { AbortError, PaperLink, TimeoutError } from '@paperlink/sdk';
import type { ServerResponse } from 'node:http';
import { aProduct, productId, type Answer } from './stub-server';
import { apiKey, rejectionOf, stopStub, withoutJitter, withStub } from './with-stub';

beforeEach(withoutJitter);
afterEach(async () => {
  jest.restoreAllMocks();
  await stopStub();
});

const silent: Answer = () => {};
const ok = { body: { data: aProduct() } };

/** Sends headers at once and then a byte at a time, for ever. */
const dripping: Answer = (response: ServerResponse) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

describe('a timeout', () => {
  test.each([
    ['nothing comes', silent],
    ['the body drips', dripping],
  ])('ends an attempt when %s', async (_, answer) => {
    const { paperlink } = await withStub(() => answer, { timeoutMs: 150, maxRetries: 0 });
    const startedAt = performance.now();
    const error = await rejectionOf(paperlink.products.get(productId));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'timeout', retryable: true, message: 'No complete reply within 150 ms.' });
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  test('is retried with the same Idempotency-Key', async () => {
    const { paperlink, received } = await withStub((_, index) => (index === 0 ? dripping : ok), { timeoutMs: 200 });
    expect(await paperlink.products.archive(productId)).toEqual(aProduct());
    expect(received).toHaveLength(2);
    expect(received[1]?.headers['idempotency-key']).toBe(received[0]?.headers['idempotency-key']);
  });

  test('set on a call holds for that call', async () => {
    const { paperlink } = await withStub(() => silent, { maxRetries: 0 });
    expect(await rejectionOf(paperlink.me.get({ timeoutMs: 100 }))).toBeInstanceOf(TimeoutError);
  });

  test('never makes a call longer than its total time', async () => {
    const { paperlink } = await withStub(() => silent, { timeoutMs: 10_000, totalTimeoutMs: 300 });
    const startedAt = performance.now();
    expect(await rejectionOf(paperlink.me.get())).toBeInstanceOf(TimeoutError);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  test('holds even over a custom fetch that ignores its signal', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const paperlink = new PaperLink({ apiKey, fetch, timeoutMs: 50, maxRetries: 0 });
    expect(await rejectionOf(paperlink.me.get())).toBeInstanceOf(TimeoutError);
  });
});

describe('an abort', () => {
  test('before the call sends nothing', async () => {
    const { paperlink, received } = await withStub(() => ok);
    const error = await rejectionOf(paperlink.me.get({ signal: AbortSignal.abort('changed my mind') }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: 'AbortError', code: 'aborted', cause: 'changed my mind', retryable: false });
    expect(received).toEqual([]);
  });

  test.each([
    ['while waiting for the reply', silent],
    ['while reading the body', dripping],
  ])('%s ends the call at once and is not retried', async (_, answer) => {
    const { paperlink, received } = await withStub(() => answer);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 150);
    const startedAt = performance.now();
    expect(await rejectionOf(paperlink.products.get(productId, { signal: controller.signal }))).toBeInstanceOf(
      AbortError,
    );
    expect(performance.now() - startedAt).toBeLessThan(1_500);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received).toHaveLength(1);
  });

  test('during the onRequest hook sends nothing, not even through a fetch that ignores its signal', async () => {
    const controller = new AbortController();
    const fetch = jest.fn(() => Promise.resolve(Response.json({ data: {} })));
    const paperlink = new PaperLink({ apiKey, fetch, onRequest: () => controller.abort() });
    expect(await rejectionOf(paperlink.me.get({ signal: controller.signal }))).toBeInstanceOf(AbortError);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fetch).not.toHaveBeenCalled();
  });

  test('leaves no listener on a signal that is shared by many calls', async () => {
    const { paperlink } = await withStub(() => ok);
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, 'addEventListener');
    const removed = jest.spyOn(signal, 'removeEventListener');
    await paperlink.me.get({ signal });
    expect(added).toHaveBeenCalled();
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });

  test('leaves none either when a custom fetch never settles', async () => {
    const paperlink = new PaperLink({ apiKey, fetch: () => new Promise<Response>(() => {}), maxRetries: 0 });
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, 'addEventListener');
    const removed = jest.spyOn(signal, 'removeEventListener');
    expect(await rejectionOf(paperlink.me.get({ signal, timeoutMs: 20 }))).toBeInstanceOf(TimeoutError);
    expect(added).toHaveBeenCalled();
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});
