import { createHash } from 'node:crypto';
import { rmSync, truncateSync } from 'node:fs';
import { once } from 'node:events';
import type { Request, Response } from 'express';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { parse } from 'content-disposition';
import { StoredFileBody } from '../../src/contract/file-body';
import { sendStoredFile } from '../../src/http/send-file';
import { fileNameOf } from '../../src/representation/file-name';
import { breachesOf } from '../contract/oracle';
import { operationCalled } from '../contract/operations';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { samplePng } from '../support/sample-files';
import { testStorageDirectory } from '../support/storage';
import { filesBelow, openFilesBelow } from './stored-files';

const operation = operationCalled('downloadDocument');
const png = samplePng(300_000);
const bytes = png.bytes;
const ofTheFile = ['etag', 'content-disposition', 'accept-ranges'];
const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;

let api: TestApi;
let key: string;
let target: string;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  target = await upload(png.file);
});
afterAll(() => api.stop());

async function upload(file: File): Promise<string> {
  const { text, body } = await api.request('POST', '/documents', { key, form: { file } });
  if (!body.data) throw new Error(text);
  return `/documents/${body.data.id}/download`;
}

async function download(headers: Record<string, string> = {}, method = 'GET', path = target) {
  const response = await fetch(api.baseUrl + path, {
    method,
    headers: { Authorization: `Bearer ${key}`, ...headers },
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}

describe('a download', () => {
  it('is an attachment that no browser shows, runs or takes for something else', async () => {
    const { status, headers, body } = await download();
    expect([status, body.equals(bytes)]).toEqual([200, true]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'content-disposition': 'attachment; filename=pixel.png',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      etag,
    });
  });

  const last = bytes.length - 1;
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-1023', 0, 1023],
    ['bytes=100000-200000', 100_000, 200_000],
    ['bytes=1000-', 1000, last],
    ['bytes=-1000', bytes.length - 1000, last],
    ['bytes=-99999999999999999999', 0, last],
    [`bytes=${last}-99999999999999999999`, last, last],
    ['Bytes=5-9', 5, 9],
  ])('of %s is that part', async (range, start, end) => {
    const { status, headers, body } = await download({ Range: range });
    expect(status).toBe(206);
    expect(headers.get('content-range')).toBe(`bytes ${start}-${end}/${bytes.length}`);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(body.equals(bytes.subarray(start, end + 1))).toBe(true);
    expect(breachesOf(operation, status, headers, body.toString('latin1'))).toEqual([]);
  });

  it.each(['bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-9', 'bytes=a-b', 'pages=1-2', 'bytes 0-1'])(
    'of %s, which is no single range of bytes, is the whole file',
    async (range) => {
      const { status, body } = await download({ Range: range });
      expect([status, body.equals(bytes)]).toEqual([200, true]);
    },
  );

  it('of many ranges is the whole file, however long their list', async () => {
    const ranges = Array.from({ length: 600 }, (_, at) => `${10 * at}-${10 * at + 5}`).join();
    const { status, body } = await download({ Range: `bytes=${ranges}` });
    expect([status, body.equals(bytes)]).toEqual([200, true]);
  });

  it.each([`bytes=${bytes.length}-`, 'bytes=999999999-', 'bytes=-0'])(
    'of %s, which it has not, is a 416',
    async (range) => {
      const { status, headers, body } = await download({ Range: range });
      expect([status, headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
      expect(breachesOf(operation, status, headers, body.toString())).toEqual([]);
      expect(body.toString()).toContain('range_not_satisfiable');
      // It tells of the error and not of the file.
      for (const name of ofTheFile) expect([name, headers.get(name)]).toEqual([name, null]);
    },
  );

  it('of a range goes on only where the file is still the same', async () => {
    const Range = 'bytes=10-19';
    expect((await download({ Range, 'If-Range': etag })).status).toBe(206);
    for (const condition of ['"other"', `W/${etag}`, `"${'x'.repeat(7000)}"`, 'Wed, 21 Oct 2026 07:28:00 GMT'])
      expect((await download({ Range, 'If-Range': condition })).status).toBe(200);
  });

  it('is not repeated for a client that has it', async () => {
    const amongMany = `${'"some other", '.repeat(500)}${etag}`;
    for (const condition of [etag, `W/${etag}`, `"a", ${etag}`, amongMany, '*']) {
      const { status, headers, body } = await download({ 'If-None-Match': condition, Range: 'bytes=0-1' });
      expect([status, headers.get('etag'), body.length]).toEqual([304, etag, 0]);
    }
    expect((await download({ 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is told of by HEAD, whole, whatever range is asked for', async () => {
    const { status, headers, body } = await download({ Range: 'bytes=0-1' }, 'HEAD');
    expect([status, headers.get('content-length'), body.length]).toEqual([200, String(bytes.length), 0]);
  });
});

describe('a client that goes away during a download', () => {
  it('leaves no file open', async () => {
    const path = await upload(samplePng(20_000_000).file);
    await Promise.all(
      Array.from(
        { length: 10 },
        () =>
          new Promise<void>((resolve) => {
            const request = http.get(api.baseUrl + path, { headers: { Authorization: `Bearer ${key}` } });
            request.on('error', () => undefined);
            request.on('response', (response) => response.once('data', () => response.destroy()));
            request.on('close', resolve);
          }),
      ),
    );
    await eventually(() => Promise.resolve(expect(openFilesBelow(testStorageDirectory)).toEqual([])));
  });
});

describe('a stored file', () => {
  const uploaded = async (size: number): Promise<{ path: string; stored: string }> => {
    const before = new Set(filesBelow(testStorageDirectory));
    const path = await upload(samplePng(size).file);
    return { path, stored: filesBelow(testStorageDirectory).find((name) => !before.has(name))! };
  };

  it('that has lost some of its bytes ends the connection, and is never taken for whole', async () => {
    const { path, stored } = await uploaded(400_000);
    truncateSync(stored, 200_000);
    const begunAt = performance.now();
    await expect(download({}, 'GET', path)).rejects.toThrow('terminated');
    expect(performance.now() - begunAt).toBeLessThan(10_000); // at once, and not when the connection has been idle for long
  });

  it('that breaks off while it is read is our failure, and a client that goes away is not', async () => {
    const fileThat = (go: (stream: Readable) => void) => {
      const open = () => {
        const stream: Readable = new Readable({ read: () => go(stream) });
        return Promise.resolve(stream);
      };
      return new StoredFileBody({ mediaType: 'image/png', fileName: 'a', size: 1e9, sha256: Buffer.alloc(32), open });
    };
    const more = (stream: Readable) => setImmediate(() => stream.push(Buffer.alloc(1000)));
    const files: Record<string, StoredFileBody> = {
      '/broken-off': fileThat((stream) => (Math.random() < 0.1 ? stream.destroy() : more(stream))),
      '/endless': fileThat(more),
    };
    const outcomes: string[] = [];
    const server = http.createServer((request, response) => {
      void sendStoredFile(request as Request, response as Response, files[request.url!]!, {})
        .then(() => outcomes.push('over'))
        .catch((error: Error) => outcomes.push(error.message));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    server.unref();
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(fetch(`${origin}/broken-off`).then((reply) => reply.arrayBuffer())).rejects.toThrow();
    const reading = new AbortController();
    await fetch(`${origin}/endless`, { signal: reading.signal });
    reading.abort();
    await eventually(() => Promise.resolve(outcomes.length === 2));
    server.close();
    server.closeAllConnections();
    expect(outcomes).toEqual([expect.stringMatching(/^A stored file broke off/), 'over']);
  });

  it('that is gone is our failure', async () => {
    const { path, stored } = await uploaded(1000);
    rmSync(stored);
    const { status, headers, body } = await download({}, 'GET', path);
    expect(status).toBe(500);
    for (const name of ofTheFile) expect([name, headers.get(name)]).toEqual([name, null]);
    expect(breachesOf(operation, status, headers, body.toString())).toEqual([]);
  });
});

describe('the name of a file', () => {
  const names: [sent: string, kept: string][] = [
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['/absolute/path.pdf', 'path.pdf'],
    ['..', 'document.png'],
    ['', 'document.png'],
    ['   ', 'document.png'],
    ['\u200b\u2060 \u3164.\u00ad', 'document.png'],
    ['a%0D%0ASet-Cookie: a=b.pdf', 'aSet-Cookie: a=b.pdf'],
    ['a\u0000b\u0007\u007f.pdf', 'ab.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['\u2066a\u2069\u200f\u061c.pdf', 'a.pdf'],
    ['a%22b; filename=evil.exe', 'a"b; filename=evil.exe'],
    ["it's 100% ; , = * (1).pdf", "it's 100% ; , = * (1).pdf"],
    ['日本語 größe.pdf', '日本語 größe.pdf'],
    [`${'x'.repeat(4096)}.pdf`, `${'x'.repeat(251)}.pdf`],
    ['😀'.repeat(300), '😀'.repeat(255)],
    ['<script>alert(1)</script>.png', 'script>.png'],
  ];

  it.each(names)('%j is kept as %j, and harms no header', async (sent, kept) => {
    const form = [
      '--x',
      `Content-Disposition: form-data; name="file"; filename="${sent}"`,
      '',
      samplePng().bytes.toString('latin1'),
      '--x--',
      '',
    ];
    // The name is in UTF-8, the file is what it is.
    const body = Buffer.concat(form.map((line, i) => Buffer.from(`${line}\r\n`, i === 3 ? 'latin1' : 'utf8')));
    const response = await fetch(`${api.baseUrl}/documents`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'multipart/form-data; boundary=x' },
      body,
    });
    const { data } = (await response.json()) as { data: { id: string; fileName: string; name: string } };
    expect(data).toMatchObject({ fileName: kept, name: kept });
    const { headers } = await download({}, 'HEAD', `/documents/${data.id}/download`);
    const disposition = headers.get('content-disposition')!;
    expect(parse(disposition)).toMatchObject({ type: 'attachment', parameters: { filename: kept } });
    expect(disposition).toMatch(/^[\x20-\x7e]+$/);
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('holds no half of a surrogate pair', () => {
    expect(fileNameOf('a\ud800b.pdf', 'application/pdf')).toBe('ab.pdf');
    expect(fileNameOf(undefined, 'image/jpeg')).toBe('document.jpg');
  });
});
