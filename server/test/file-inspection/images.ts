import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG. @param header what to say in its header that is not so */
export function png(
  width: number,
  height: number,
  header: { width?: number; height?: number; depth?: number } = {},
): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(header.width ?? width, 0);
  data.writeUInt32BE(header.height ?? height, 4);
  data.writeUInt8(header.depth ?? 8, 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', data),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)]);
  chunk.writeUInt32BE(data.length, 0);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

/** The smallest JPEG there is: 1 × 1, grey. */
export const smallJpeg = Buffer.from(
  `ffd8ffdb004300${'01'.repeat(64)}ffc0000b080001000101011100ffc400140001${'00'.repeat(15)}08ffc40014100100${'00'.repeat(14)}00ffda0008010100003f0037ffd9`,
  'hex',
);

/** With another size in its header, in which nothing else is changed. */
export function jpegOfSize(width: number, height: number): Buffer {
  const bytes = Buffer.from(smallJpeg);
  const frame = bytes.indexOf(Buffer.from('ffc0', 'hex'));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

/** With a segment more, after the first marker. */
export function jpegWithSegment(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([smallJpeg.subarray(0, 2), Buffer.from([0xff, marker]), length, data, smallJpeg.subarray(2)]);
}
