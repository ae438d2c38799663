import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What pdf.js finds in a PDF file. */
export interface PdfContent {
  title: string;
  /** The names of the fonts, with the tags of their subsets. */
  fonts: string[];
  embedded: boolean;
  /** The rows of each page from the top down, with a bar between what is apart in a row. */
  pages: { y: number; text: string }[][];
}

export function readPdfs(files: readonly Uint8Array[]): PdfContent[] {
  const directory = mkdtempSync(path.join(tmpdir(), 'paperlink-pdf-'));
  try {
    const names = files.map((bytes, index) => {
      const name = path.join(directory, `${index}.pdf`);
      writeFileSync(name, bytes);
      return name;
    });
    const output = execFileSync(process.execPath, [path.join(__dirname, 'pdf-reader.mjs'), ...names], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(output) as PdfContent[];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

export const rowsOf = (content: PdfContent): string[] => content.pages.flat().map(({ text }) => text);
