import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { toLine } from './text';

const requiredColumns = ['Handle', 'Title', 'Option1 Value', 'Variant Price'];
const noExport = 'line 1: not a Shopify product export (CSV, separated by commas, UTF-8).';
const longestRecordBytes = 4_000_000;

/** One row of the export: the line of the file it starts on, counted from 1, and its fields by column name. */
export interface Row {
  line: number;
  fields: Record<string, string>;
}

/** A file that cannot be read as a Shopify product export; the message says where and why. */
export class ExportError extends Error {}

interface ParsedRecord {
  record: Record<string, string>;
  info: { lines: number };
}

/**
 * Reads a Shopify product export to its end and returns its rows, empty ones left out: CSV (RFC 4180) in UTF-8, with or without BOM, any line
 * ending, quoted fields over several lines. Throws an ExportError.
 */
export async function readRows(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  let lastLine = 0;
  let hasHeader = false;
  const columns = (header: string[]) => {
    hasHeader = true;
    return checkHeader(header);
  };
  const parser = parse({ columns, info: true, skip_empty_lines: true, max_record_size: longestRecordBytes });
  try {
    await pipeline(createReadStream(file), normalizeText, parser, async (records: AsyncIterable<ParsedRecord>) => {
      for await (const { record, info } of records) {
        const fields = Object.values(record);
        const lineBreaks = fields.join('').split('\n').length - 1;
        if (fields.some((field) => field.trim() !== '')) rows.push({ line: info.lines - lineBreaks, fields: record });
        lastLine = info.lines;
      }
    });
  } catch (error) {
    const reason = error instanceof CsvError && !hasHeader ? noExport : explain(error, lastLine);
    throw new ExportError(`${file}: ${reason}`, { cause: error });
  }
  if (!hasHeader) throw new ExportError(`${file}: the file is empty.`);
  return rows;
}

/** Decodes UTF-8, drops a BOM, and makes every line ending `\n`, which also keeps the parser's count of lines right. */
async function* normalizeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of chunks) {
    const text = pending + decoder.decode(chunk, { stream: true });
    pending = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - pending.length).replace(/\r\n?/g, '\n');
  }
  yield (pending + decoder.decode()).replace(/\r\n?/g, '\n');
}

function checkHeader(header: string[]): string[] {
  const columns = header.map((name) => name.trim());
  const missing = requiredColumns.filter((name) => !columns.includes(name));
  if (missing.length === 0) return columns;
  const names = (list: string[]) => list.map((name) => `"${toLine(name).slice(0, 40)}"`).join(', ');
  throw new ExportError(
    `${noExport} Missing: ${names(missing)}. The first columns found: ${names(columns.slice(0, 5))}.`,
  );
}

function explain(error: unknown, lastLine: number): string {
  if (error instanceof ExportError) return error.message;
  if (!(error instanceof CsvError)) return systemReason(error);
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `line ${lastLine + 1} or later: a quoted field is never closed.`;
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
      return `line ${Number(error.lines)}: the row has ${(error.record as unknown[]).length} fields, the header ${(error.columns as unknown[]).length}.`;
    case 'CSV_MAX_RECORD_SIZE':
      return `line ${lastLine + 1}: the row is longer than ${longestRecordBytes} bytes.`;
    default:
      return `line ${Number(error.lines)}: ${error.message}.`;
  }
}

function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder, not a file.';
  return message;
}
