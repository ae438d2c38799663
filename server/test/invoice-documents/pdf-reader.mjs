/**
 * Reads PDF files for the tests, in a process of its own because pdfjs-dist is an ES module, which Jest does not load.
 * Usage: node pdf-reader.mjs file… → JSON, for each file its title, its fonts and, page by page, its rows of text from the top down.
 */
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

async function read(file) {
  const bytes = new Uint8Array(readFileSync(file));
  const raw = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
  const { info } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(rowsOf(items.filter(({ str }) => str.trim() !== '')));
  }
  const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1]);
  return { title: info.Title, fonts: [...new Set(fonts)].sort(), embedded: raw.includes('/FontFile2'), pages };
}

/** What stands side by side, with a bar between what is apart. */
function rowsOf(items) {
  const byHeight = new Map();
  for (const { str, transform, width } of items) {
    const y = Math.round(transform[5]);
    byHeight.set(y, [...(byHeight.get(y) ?? []), { text: str, x: transform[4], end: transform[4] + width }]);
  }
  return [...byHeight]
    .sort(([a], [b]) => b - a)
    .map(([y, parts]) => ({ y, text: joined(parts.sort((a, b) => a.x - b.x)) }));
}

function joined(parts) {
  let text = '';
  let end = 0;
  for (const part of parts) {
    text += (text === '' ? '' : part.x - end > 6 ? ' | ' : '') + part.text;
    end = part.end;
  }
  return text;
}

const contents = [];
for (const file of process.argv.slice(2)) contents.push(await read(file));
process.stdout.write(JSON.stringify(contents));
