import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** What pages of a handout lead to; the last of them must lead nowhere. */
export const handoutLinks = ['https://paperlink.example/', 'mailto:jo@blueharbor.example', 'javascript:alert(1)'];

/**
 * A PDF as people make them: headings, text, links, and a picture on each page that cannot be made smaller.
 * @param pictureBytes about how large each picture is
 */
export async function makeHandout({ pages, pictureBytes = 3_000 }: { pages: number; pictureBytes?: number }) {
  const pdf = new PDFDocument({ size: 'A4', autoFirstPage: false });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage();
    pdf.fontSize(26).text(`Chapter ${page}`).moveDown();
    pdf.fontSize(11).text('The quarterly figures show a steady rise across all regions. '.repeat(20)).moveDown();
    for (const link of handoutLinks) pdf.text(`See ${link.split(':')[0]}`, { link });
    pdf.image(noise(Math.ceil(Math.sqrt(pictureBytes / 3))), { width: 200 });
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** A PDF of two empty pages, of which the first is not to be found. It has no table of objects: readers look for them themselves. */
export function withoutFirstPage(): Buffer {
  const objects = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    '2 0 obj <</Type /Pages /Kids [9 0 R 3 0 R] /Count 2>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj',
  ];
  return Buffer.from(`%PDF-1.7\n${objects.join('\n')}\ntrailer <</Root 1 0 R /Size 4>>\n%%EOF\n`);
}

/** A picture (PNG) of chance, square, of so many pixels a side. */
export function noise(side: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  const rows = randomBytes((side * 3 + 1) * side);
  for (let row = 0; row < side; row += 1) rows[row * (side * 3 + 1)] = 0;
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND')];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
