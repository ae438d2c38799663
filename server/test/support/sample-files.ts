import { deflateSync } from 'node:zlib';

/** A file that is what it says, as large as one likes: its bytes are made as they are read. */
export class SampleFile {
  constructor(
    readonly name: string,
    readonly type: 'application/pdf' | 'image/png' | 'image/jpeg',
    private readonly head: Buffer,
    /** Zeros between the two, which say nothing. */
    private readonly padding: number,
    private readonly tail: Buffer,
  ) {}

  get size(): number {
    return this.head.length + this.padding + this.tail.length;
  }

  *chunks(): Generator<Buffer> {
    yield this.head;
    for (let left = this.padding; left > 0; left -= zeros.length) yield zeros.subarray(0, Math.min(left, zeros.length));
    yield this.tail;
  }

  get bytes(): Buffer {
    return Buffer.concat([...this.chunks()]);
  }

  /** For a form of `fetch`. */
  get file(): File {
    return new File([new Uint8Array(this.bytes)], this.name, { type: this.type });
  }
}

const zeros = Buffer.alloc(64 * 1024);

/** An image of one pixel, with a chunk of nothing where it is to be larger (PNG, section 11.3). */
export function samplePng(size = 0, name = 'pixel.png'): SampleFile {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const start = Buffer.concat([signature, pngChunk('IHDR', header)]);
  const end = Buffer.concat([pngChunk('IDAT', deflateSync(Buffer.from([0, 0x33, 0x66, 0x99]))), pngChunk('IEND')]);
  const padding = size - start.length - end.length - 12;
  if (padding <= 0) return new SampleFile(name, 'image/png', start, 0, end);
  const opening = Buffer.alloc(8);
  opening.writeUInt32BE(padding);
  opening.write('noNe', 4, 'latin1');
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crcAfterZeros(crcOf(opening.subarray(4)), padding));
  return new SampleFile(name, 'image/png', Buffer.concat([start, opening]), padding, Buffer.concat([crc, end]));
}

function pngChunk(type: string, data = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crcOf(content));
  return Buffer.concat([length, content, crc]);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** The checksum of what had `crc`, followed by this many zeros. */
function crcAfterZeros(crc: number, count: number): number {
  let state = ~crc;
  for (let i = 0; i < count; i++) state = crcTable[state & 0xff]! ^ (state >>> 8);
  return ~state >>> 0;
}

/** A document of empty pages, with an object that nothing refers to where it is to be larger. */
export function samplePdf({ size = 0, pages = 1, name = 'document.pdf' } = {}): SampleFile {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 4} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/MediaBox[0 0 300 400]/Kids[${kids}]>>`,
    ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R/Resources<<>>>>'),
  ];
  const overhead = pdfAround(objects, 0).size;
  const padding = Math.max(size - overhead, 0);
  // The length and the offsets have more digits in a larger file.
  const { head, tail, size: actual } = pdfAround(objects, padding);
  const surplus = size === 0 ? 0 : actual - size;
  const fitted = surplus > 0 && padding > surplus ? pdfAround(objects, padding - surplus) : { head, tail };
  return new SampleFile(name, 'application/pdf', fitted.head, surplus > 0 ? padding - surplus : padding, fitted.tail);
}

/** The padding is object 3, the first in the file. */
function pdfAround(objects: string[], padding: number) {
  const head = Buffer.from(`%PDF-1.7\n3 0 obj\n<</Length ${padding}>>stream\n`);
  const offsets: number[] = [];
  let text = '\nendstream\nendobj\n';
  objects.forEach((object, i) => {
    offsets[i < 2 ? i + 1 : i + 2] = head.length + padding + text.length;
    text += `${i < 2 ? i + 1 : i + 2} 0 obj\n${object}\nendobj\n`;
  });
  offsets[3] = '%PDF-1.7\n'.length;
  const count = objects.length + 2;
  const table = Array.from({ length: count - 1 }, (_, i) => `${String(offsets[i + 1]).padStart(10, '0')} 00000 n \n`);
  const at = head.length + padding + text.length;
  text += `xref\n0 ${count}\n0000000000 65535 f \n${table.join('')}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  const tail = Buffer.from(text);
  return { head, tail, size: head.length + padding + tail.length };
}
