import type { ServerResponse } from 'node:http';
import { anError } from './stub-server';
import { rejectionOf, stopStub, withStub } from './with-stub';

afterEach(stopStub);

const id = '01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c';
/** Bytes that are no text in any encoding. */
const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7) % 256);

const sendFile = (response: ServerResponse, contentType = 'application/pdf') =>
  response.writeHead(200, { 'Content-Type': contentType, 'Request-Id': 'req_1', ETag: '"x"' }).end(bytes);

describe('a file', () => {
  test('comes byte by byte, with its headers', async () => {
    const { paperlink, received } = await withStub(() => (response) => void sendFile(response));
    const { data, response, requestId } = await paperlink.invoices.getPdf(id).withResponse();
    expect(data).toBeInstanceOf(ArrayBuffer);
    expect(Buffer.from(data).equals(bytes)).toBe(true);
    expect([response.headers.get('ETag'), requestId]).toEqual(['"x"', 'req_1']);
    expect(received).toMatchObject([
      { method: 'GET', url: `/api/v1/invoices/${id}/pdf`, headers: { accept: 'application/pdf, application/json' } },
    ]);
  });

  test('is undefined where it is still the one that is there', async () => {
    const { paperlink } = await withStub(() => ({ status: 304 }));
    expect(await paperlink.invoices.getPdf(id, { ifNoneMatch: '"x"' })).toBeUndefined();
  });

  test('is fetched again when it breaks off', async () => {
    const { paperlink, received } = await withStub((_, index) => (response) => {
      if (index > 0) return void sendFile(response);
      response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Length': '1024' });
      response.write(bytes.subarray(0, 100), () => response.destroy());
    });
    expect((await paperlink.invoices.getPdf(id)).byteLength).toBe(1024);
    expect(received).toHaveLength(2);
  });

  test('is not what a proxy says in its place, and an error stays an error', async () => {
    const { paperlink } = await withStub((_, index) =>
      index === 0
        ? (response) => void sendFile(response, 'text/html')
        : anError(404, 'not_found_error', 'invoice_not_found'),
    );
    expect(await rejectionOf(paperlink.invoices.getPdf(id))).toMatchObject({ code: 'unreadable_reply' });
    expect(await rejectionOf(paperlink.invoices.getPdf(id))).toMatchObject({ status: 404, code: 'invoice_not_found' });
  });
});
