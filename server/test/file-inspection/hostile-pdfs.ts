import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { pdfOf, RawPdf } from './raw-pdf';

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';

/** Zeros, compressed as zlib would: one megabyte again and again, since compressing them all would take longer than the test. */
function manyZeros(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const [header, end] = [Buffer.from('789c', 'hex'), Buffer.from('0300', 'hex')];
  return Buffer.concat([header, ...Array<Buffer>(megabytes).fill(one), end]);
}

/** A few kilobytes that become two gigabytes where they are needed to find the pages. */
export function objectStreamBomb(): Buffer {
  const data = deflateSync(manyZeros(2048));
  const start = `%PDF-1.7\n1 0 obj\n${catalogue}\nendobj\n`;
  const stream = Buffer.concat([
    Buffer.from(
      `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length ${data.length} >>\nstream\n`,
    ),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  // Type, place and generation of the objects 0 to 4; 2, the tree of pages, is the first in the stream 4.
  const entries = [
    [0, 0, 255],
    [1, 9, 0],
    [2, 4, 0],
    [0, 0, 0],
    [1, start.length, 0],
  ].flatMap(([type, place, generation]) => [type!, place! >> 8, place! & 255, generation!]);
  const table = `5 0 obj\n<< /Type /XRef /W [1 2 1] /Size 5 /Root 1 0 R /Length ${entries.length} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(start),
    stream,
    Buffer.from(table),
    Buffer.from(entries),
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start.length + stream.length}\n%%EOF`),
  ]);
}

/** A tree of pages that is its own branch. */
export const recursiveTree = (): Buffer =>
  new RawPdf().object(1, catalogue).object(2, '<< /Type /Pages /Count 4 /Kids [2 0 R 2 0 R] >>').bytes();

/** One page under thousands of branches. */
export function deepTree(depth: number): Buffer {
  const pdf = new RawPdf().object(1, catalogue);
  for (let number = 2; number < depth; number++) {
    pdf.object(number, `<< /Type /Pages /Count 1 /Kids [${number + 1} 0 R] >>`);
  }
  return pdf.object(depth, '<< /Type /Page /MediaBox [0 0 9 9] >>').bytes();
}

/** Values within values, as deep as fits. */
export const deepValue = (depth: number): Buffer =>
  pdfOf(1)
    .object(1, `<< /Type /Catalog /Pages 2 0 R /Deep ${'['.repeat(depth)} >>`)
    .bytes();

/** A branch that says to have nearly a thousand million pages, and none, before the one there is. */
export const madeUpBranch = (): Buffer =>
  new RawPdf()
    .object(1, catalogue)
    .object(2, '<< /Type /Pages /Count 999999999 /Kids [3 0 R 4 0 R] >>')
    .object(3, '<< /Type /Pages /Count 999999998 /Kids [] >>')
    .object(4, '<< /Type /Page /MediaBox [0 0 9 9] >>')
    .bytes();

/** A cross-reference table that names itself as the one before it. */
export function crossReferenceLoop(): Buffer {
  const placeholder = '0000000000';
  const bytes = pdfOf(2).bytes(`/Prev ${placeholder}`);
  const at = String(bytes.lastIndexOf('xref\n0')).padStart(placeholder.length, '0');
  bytes.write(at, bytes.indexOf(`/Prev ${placeholder}`) + '/Prev '.length);
  return bytes;
}

/** Runs scripts, fetches files and sends the reader elsewhere where it is given the chance. */
export const activePdf = (address: string): Buffer =>
  pdfOf(1)
    .object(
      1,
      `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (this.submitForm\\("${address}"\\)) >> /AA << /WC << /S /URI /URI (${address}) >> >> >>`,
    )
    .object(
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>`,
    )
    .object(4, `<< /F << /FS /URL /F (${address}) >> /Length 0 >>\nstream\n\nendstream`)
    .object(
      5,
      `<< /Type /XObject /Subtype /Form /Ref << /F << /FS /URL /F (${address}) >> /Page 0 >> /Length 0 >>\nstream\n\nendstream`,
    )
    .bytes();
