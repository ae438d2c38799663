import type { ByteReader } from './byte-reader';
import { damaged, notSupported, requireParts, requirePixels } from './refusals';

export const jpegSignature = Buffer.from('ffd8ff', 'hex');

/** The markers (ISO/IEC 10918-1, table B.1) that are not followed by a segment: TEM and RST0 to RST7. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Baseline, extended and progressive with Huffman coding: what browsers show. */
const shownFrames = [0xc0, 0xc1, 0xc2];
const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * Walks through all segments of a JPEG to the end of the image without decompressing anything. What follows the image is nobody's concern: cameras put
 * previews there.
 * @throws ApiError `file_damaged`, `file_type_not_supported`, `file_too_complex`
 */
export async function inspectJpeg(reader: ByteReader): Promise<void> {
  await reader.skip(2);
  let hasFrame = false;
  let hasScan = false;
  for (let segments = 1; ; segments++) {
    requireParts(segments);
    const marker = await nextMarker(reader);
    if (marker === endOfImage) break;
    const length = (await reader.take(2)).readUInt16BE(0) - 2;
    if (length < 0) throw broken();
    if (isFrame(marker)) {
      if (hasFrame) throw broken();
      await readFrame(reader, marker, length);
      hasFrame = true;
    } else {
      await reader.skip(length);
    }
    if (marker === startOfScan) {
      if (!hasFrame) throw broken();
      hasScan = true;
    }
  }
  if (!hasScan) throw broken();
}

/**
 * The next marker that begins or ends something. What lies before it is passed over, as browsers do: compressed data, in which 0xff is followed by 0,
 * padding, and markers that stand alone.
 */
async function nextMarker(reader: ByteReader): Promise<number> {
  let previous = 0;
  await reader.skipTo((bytes) => {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      const isMarker = previous === 0xff && byte !== 0 && byte !== 0xff && !isAlone(byte);
      previous = byte;
      if (isMarker) return at + 1;
    }
    return undefined;
  });
  return previous;
}

async function readFrame(reader: ByteReader, marker: number, length: number): Promise<void> {
  if (!shownFrames.includes(marker)) throw notSupported('The file is a kind of JPEG that browsers do not show.');
  if (length < 6) throw broken();
  const frame = await reader.take(6);
  const [height, width] = [frame.readUInt16BE(1), frame.readUInt16BE(3)];
  requirePixels(width, height);
  await reader.skip(length - 6);
}

const broken = () => damaged('The JPEG is broken.');
