import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { ApiError } from '../../src/errors/api-error';
import { FileInspector } from '../../src/file-inspection/inspector';
import {
  activePdf,
  crossReferenceLoop,
  deepTree,
  deepValue,
  madeUpBranch,
  objectStreamBomb,
  recursiveTree,
} from './hostile-pdfs';
import { jpegOfSize, jpegWithSegment, png, pngChunk, smallJpeg } from './images';
import { gone, residentBytes } from './processes';
import { pdfOf } from './raw-pdf';

const megabyte = 1024 * 1024;
const emptyChunk = pngChunk('tEXt', Buffer.alloc(0));
const html = Buffer.from('<!doctype html><script>alert(1)</script>');

let folder: string;
let inspector: FileInspector;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paperlink-inspection-'));
  inspector = new FileInspector();
});

afterAll(async () => {
  inspector.close();
  await rm(folder, { recursive: true });
});

async function saved(bytes: Buffer): Promise<string> {
  const file = path.join(folder, crypto.randomUUID());
  await writeFile(file, bytes);
  return file;
}

/** What is found, as `type/pages`, or the code of the refusal. */
async function found(bytes: Buffer, by = inspector): Promise<string> {
  const inspected = by.inspect(await saved(bytes));
  return inspected.then(
    ({ contentType, pageCount }) => `${contentType} ${pageCount}`,
    (error: ApiError) => error.code,
  );
}

function written(options: PDFKit.PDFDocumentOptions, pages = 1): Promise<Buffer> {
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  for (let page = 1; page <= pages; page++) document.addPage().text(`Page ${page}`);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.end();
  return once(document, 'end').then(() => Buffer.concat(chunks));
}

describe('what a file is', () => {
  it('is told by its content: a PDF with its pages, a PNG, a JPEG', async () => {
    expect(await found(await written({}, 12))).toBe('application/pdf 12');
    expect(await found(png(20, 10))).toBe('image/png 1');
    expect(await found(smallJpeg)).toBe('image/jpeg 1');
    expect(await found(Buffer.concat([Buffer.from('\xef\xbb\xbf\r\n', 'latin1'), pdfOf(1).bytes()]))).toBe(
      'application/pdf 1',
    );
  });

  it.each([
    ['an HTML page', html],
    ['an HTML page that is a PDF further down', Buffer.concat([html, pdfOf(1).bytes()])],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
    ['a WebP', Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1')],
    ['a ZIP', Buffer.from('PK\x03\x04', 'latin1')],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01', 'latin1')],
    ['a single byte', Buffer.from('%')],
    ['a JPEG that no browser shows', Buffer.from(smallJpeg.toString('hex').replace('ffc0', 'ffc3'), 'hex')],
  ])('is not guessed: %s is not supported', async (_name, bytes) => {
    expect(await found(bytes)).toBe('file_type_not_supported');
  });

  it.each([
    ['a PDF with an HTML page in it', Buffer.concat([pdfOf(2).bytes(), html]), 'application/pdf 2'],
    ['a PNG with a ZIP after it', Buffer.concat([png(2, 2), Buffer.from('PK\x03\x04', 'latin1')]), 'image/png 1'],
    [
      'a PNG with an HTML page in it',
      Buffer.concat([png(2, 2).subarray(0, 33), pngChunk('tEXt', html), png(2, 2).subarray(33)]),
      'image/png 1',
    ],
    ['a JPEG with a script in it', jpegWithSegment(0xfe, Buffer.from('*/=alert(1);/*')), 'image/jpeg 1'],
    ['a JPEG with more after it', Buffer.concat([smallJpeg, html]), 'image/jpeg 1'],
  ])('is what readers see of it: %s', async (_name, bytes, expected) => {
    expect(await found(bytes)).toBe(expected);
  });
});

describe('an image', () => {
  it.each([
    ['a PNG', png(50, 50)],
    ['a JPEG', jpegWithSegment(0xe1, Buffer.alloc(100))],
  ])('that is cut off anywhere is damaged: %s', async (_name, bytes) => {
    const lengths = Array.from({ length: 12 }, (_, part) => Math.floor((bytes.length * part) / 12)).filter(
      (at) => at > 8,
    );
    for (const length of [...lengths, bytes.length - 1]) {
      expect([length, await found(bytes.subarray(0, length))]).toEqual([length, 'file_damaged']);
    }
  });

  it('that is broken is damaged', async () => {
    const flipped = png(50, 50);
    flipped[45]! ^= 1;
    expect(await found(flipped)).toBe('file_damaged');
    expect(await found(png(2, 2, { depth: 3 }))).toBe('file_damaged');
    expect(await found(png(2, 2, { width: 0 }))).toBe('file_damaged');
    expect(await found(jpegOfSize(10, 0))).toBe('file_damaged');
    expect(await found(Buffer.from('ffd8ffd9', 'hex'))).toBe('file_damaged');
    expect(await found(Buffer.concat([png(2, 2).subarray(0, 33), pngChunk('IEND', Buffer.alloc(0))]))).toBe(
      'file_damaged',
    );
  });

  it('may have 100 megapixels and not one more', async () => {
    expect(await found(png(2, 2, { width: 10_000, height: 10_000 }))).toBe('image/png 1');
    expect(await found(png(2, 2, { width: 10_001, height: 10_000 }))).toBe('file_too_complex');
    expect(await found(png(2, 2, { width: 0x7fffffff, height: 0x7fffffff }))).toBe('file_too_complex');
    expect(await found(jpegOfSize(65_500, 65_500))).toBe('file_too_complex');
  });

  it.each([
    ['a JPEG of filled-in bytes', Buffer.from('ffd8ff', 'hex'), 'ff00', 'file_damaged'],
    ['a JPEG of padding', Buffer.from('ffd8ff', 'hex'), 'ffff', 'file_damaged'],
    ['a JPEG of markers', Buffer.from('ffd8ff', 'hex'), 'd0ff', 'file_damaged'],
    ['a JPEG of empty segments', Buffer.from('ffd8', 'hex'), 'fffe0002', 'file_too_complex'],
    ['a PNG of empty chunks', png(2, 2).subarray(0, 33), emptyChunk.toString('hex'), 'file_too_complex'],
  ])('costs little, whatever is in it: %s', async (_name, beginning, filling, expected) => {
    const file = await saved(Buffer.concat([beginning, Buffer.alloc(12 * megabyte, filling, 'hex')]));
    const before = process.cpuUsage();
    await expect(inspector.inspect(file)).rejects.toMatchObject({ code: expected });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1500); // a tenth of that without instrumentation; it took seconds to wait for each byte
  });

  it('that is one of many waits for its turn', async () => {
    const file = await saved(png(50, 50));
    const all = await Promise.all(Array.from({ length: 40 }, () => inspector.inspect(file)));
    expect(new Set(all.map(({ contentType }) => contentType))).toEqual(new Set(['image/png']));
  });

  it('is read little by little, whatever its size', async () => {
    const file = await saved(
      Buffer.concat([png(2, 2).subarray(0, 33), pngChunk('tEXt', Buffer.alloc(50 * megabyte)), png(2, 2).subarray(33)]),
    );
    const before = process.memoryUsage().arrayBuffers;
    expect((await inspector.inspect(file)).contentType).toBe('image/png');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * megabyte);
  });
});

describe('a PDF', () => {
  it('of no bytes, or broken so that it has no pages, is damaged', async () => {
    const whole = await written({}, 3);
    expect(await found(Buffer.alloc(0))).toBe('file_damaged');
    expect(await found(Buffer.from('%PDF-1.7\n<html>'))).toBe('file_damaged');
    expect(await found(whole.subarray(0, whole.length / 2))).toBe('file_damaged');
    expect(await found(pdfOf(0).bytes())).toBe('file_damaged');
    expect(await found(recursiveTree())).toBe('file_damaged');
    expect(await found(deepValue(2_000_000))).toBe('file_damaged');
  });

  it('that opens with a password only is refused; one that needs a password for changes only is not', async () => {
    for (const pdfVersion of ['1.3', '1.7', '1.7ext3'] as const) {
      expect(await found(await written({ pdfVersion, userPassword: 'secret', ownerPassword: 'owner' }))).toBe(
        'file_encrypted',
      );
      expect(await found(await written({ pdfVersion, ownerPassword: 'owner' }, 2))).toBe('application/pdf 2');
    }
  });

  it('has the pages that it has, whatever number it claims', async () => {
    expect(await found(pdfOf(3, 999_999_999).bytes())).toBe('application/pdf 3');
    expect(await found(pdfOf(3, '(three)').bytes())).toBe('application/pdf 3');
    expect(await found(madeUpBranch())).toBe('file_too_complex');
  });

  it('may have 5000 pages and not one more', async () => {
    expect(await found(pdfOf(5000).bytes())).toBe('application/pdf 5000');
    expect(await found(pdfOf(5001).bytes())).toBe('file_too_complex');
  });

  it('may be deep or refer to itself: it is opened all the same', async () => {
    expect(await found(crossReferenceLoop())).toBe('application/pdf 2');
    expect(await found(deepTree(3000))).toBe('application/pdf 1');
  });

  it('runs no scripts and fetches nothing', async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests++;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await found(activePdf(`http://127.0.0.1:${port}/`))).toBe('application/pdf 1');
    server.close();
    expect(requests).toBe(0);
  });

  it('is refused when it takes too much memory, and the next is opened', async () => {
    const bytes = objectStreamBomb();
    expect(bytes.length).toBeLessThan(20_000);
    const startedAt = performance.now();
    const bomb = found(bytes);
    let largest = 0;
    const watch = setInterval(() => {
      for (const id of inspector.processIds) largest = Math.max(largest, residentBytes(id));
    }, 5);
    expect(await bomb).toBe('file_too_complex');
    clearInterval(watch);
    expect(performance.now() - startedAt).toBeLessThan(12_000);
    if (process.platform === 'linux') expect(largest).toBeGreaterThan(50 * megabyte);
    expect(largest).toBeLessThan(600 * megabyte);
    expect(await found(pdfOf(4).bytes())).toBe('application/pdf 4');
  });

  it('is refused when it takes too long; when too many wait for that the others are asked to come back, and the next is opened', async () => {
    const impatient = new FileInspector({ processes: 1, countingMs: 2000, mostBytes: 4096 * megabyte, waiting: 1 });
    try {
      expect(await found(pdfOf(1).bytes(), impatient)).toBe('application/pdf 1');
      const [slow, next, tooMany] = await Promise.all([
        found(objectStreamBomb(), impatient),
        delayed(() => found(pdfOf(2).bytes(), impatient), 20),
        delayed(() => found(pdfOf(2).bytes(), impatient), 40),
      ]);
      expect([slow, next, tooMany]).toEqual(['file_too_complex', 'application/pdf 2', 'service_unavailable']);
    } finally {
      impatient.close();
    }
    expect(impatient.processIds).toEqual([]);
    expect(await found(pdfOf(1).bytes(), impatient)).toBe('service_unavailable');
  });

  it('is opened anew when its process dies of something else, and is not blamed for that', async () => {
    const counter = new FileInspector({ processes: 1, countingMs: 8000, mostBytes: 4096 * megabyte });
    const killWorking = async (not?: number): Promise<number> => {
      for (;;) {
        const [id] = counter.processIds;
        if (id !== undefined && id !== not) {
          process.kill(id, 'SIGKILL');
          return id;
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    try {
      expect(await found(pdfOf(1).bytes(), counter)).toBe('application/pdf 1');
      process.kill(counter.processIds[0]!, 'SIGKILL'); // while it is idle, which nobody has noticed yet
      expect(await found(pdfOf(2).bytes(), counter)).toBe('application/pdf 2');
      const slow = found(objectStreamBomb(), counter);
      // First the idle one takes it, then a new one.
      await killWorking(await killWorking());
      expect(await slow).toBe('service_unavailable');
      expect(await found(pdfOf(3).bytes(), counter)).toBe('application/pdf 3');
    } finally {
      counter.close();
    }
  });

  it('is opened in one of two processes, which do not see what the server knows and end with it', async () => {
    const counts = await Promise.all(Array.from({ length: 6 }, (_, index) => found(pdfOf(index + 1).bytes())));
    expect(counts).toEqual([1, 2, 3, 4, 5, 6].map((pages) => `application/pdf ${pages}`));
    const ids = inspector.processIds;
    expect(ids).toHaveLength(2);
    if (process.platform === 'linux') {
      expect(readFileSync(`/proc/${ids[0]}/environ`, 'utf8')).not.toContain('PAPERLINK');
      expect(readFileSync(`/proc/${ids[0]}/maps`, 'utf8')).not.toContain('canvas'); // native code that nothing here needs
    }
    inspector.close();
    for (const id of ids) await gone(id);
  });
});

function delayed<T>(work: () => Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms)).then(work);
}
