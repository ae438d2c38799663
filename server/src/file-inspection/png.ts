import { crc32 } from 'node:zlib';
import type { ByteReader } from './byte-reader';
import { damaged, requireParts, requirePixels } from './refusals';

export const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Colour types, each with the bit depths it allows (PNG, section 11.2.1). */
const bitDepths: Record<number, number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const chunkType = /^[A-Za-z]{4}$/;
const criticalTypes = ['IHDR', 'PLTE', 'IDAT', 'IEND'];
const mostSide = 0x7fffffff;

/**
 * Walks through all chunks of a PNG (ISO/IEC 15948) without decompressing anything.
 * @throws ApiError `file_damaged`, `file_too_complex`
 */
export async function inspectPng(reader: ByteReader): Promise<void> {
  await reader.skip(pngSignature.length);
  let previous = '';
  let imageBytes = 0;
  let type: string;
  let chunks = 0;
  do {
    requireParts(++chunks);
    const header = await reader.take(8);
    const length = header.readUInt32BE(0);
    type = header.toString('latin1', 4);
    checkOrder(type, length, previous);
    const crc = type === 'IHDR' ? await readHeader(reader, header) : await skipData(reader, header, length);
    // Readers pass over what is wrong with a chunk that they could do without.
    const stored = (await reader.take(4)).readUInt32BE(0);
    if (isCritical(type) && crc !== stored) throw broken();
    if (type === 'IDAT') imageBytes += length;
    previous = type;
  } while (type !== 'IEND');
  if (imageBytes === 0) throw broken();
}

const isCritical = (type: string): boolean => type.startsWith(type[0]!.toUpperCase());

function checkOrder(type: string, length: number, previous: string): void {
  const isFirst = previous === '';
  const known = !isCritical(type) || criticalTypes.includes(type);
  if (!chunkType.test(type) || !known || isFirst !== (type === 'IHDR') || length > mostSide) throw broken();
  if (type === 'IHDR' && length !== 13) throw broken();
}

/** @returns the checksum of what was read */
async function readHeader(reader: ByteReader, header: Buffer): Promise<number> {
  const type = crc32(header.subarray(4));
  const data = await reader.take(13);
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth, colour, compression, filter, interlace] = data.subarray(8) as unknown as number[];
  const sound = bitDepths[colour!]?.includes(depth!) && compression === 0 && filter === 0 && interlace! <= 1;
  if (!sound || Math.max(width, height) > mostSide) throw broken();
  requirePixels(width, height);
  return crc32(data, type);
}

/** @returns the checksum of what was skipped */
async function skipData(reader: ByteReader, header: Buffer, length: number): Promise<number> {
  let crc = crc32(header.subarray(4));
  for (let left = length; left > 0;) {
    const bytes = await reader.some(left);
    crc = crc32(bytes, crc);
    left -= bytes.length;
  }
  return crc;
}

const broken = () => damaged('The PNG is broken.');
