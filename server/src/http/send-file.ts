import type { Request, Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredFileBody } from '../contract/file-body';
import { ApiError } from '../errors/api-error';
import { attachment } from '../representation/content-disposition';
import { matchesEntityTag } from '../representation/entity-tag';
import type { ByteRange } from '../storage/storage';
import { type Pace, usualPace, watchPace } from './pace';
import type { PlaceLimits } from './places';

/** On every reply that is a file: whatever it holds, a browser saves it, takes it for nothing else, and runs nothing in it. */
export const fileHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
};

/** How long the client may take none of the bytes, in milliseconds. */
const stallMs = 60_000;

/** How many stored files are sent at the same time: of the process, and to one key or address. A browser fetches several parts at once, an office of readers many. */
export const downloadLimits: PlaceLimits = { underWay: 1000, underWayOfOne: 100 };

/** What of a stored file is sent, and with which headers of its own. */
export interface FileReply {
  status: 200 | 206 | 304;
  headers: Record<string, string>;
  /** Set where it is not all of the file. */
  range: ByteRange | undefined;
}

/** The headers that tell of a stored file, whatever of it is sent. */
export function storedFileHeaders({ etag, fileName }: StoredFileBody): Record<string, string> {
  return { ETag: etag, 'Content-Disposition': attachment(fileName), 'Accept-Ranges': 'bytes' };
}

/**
 * What the conditions of the request ask for: all of the file, a part of it, or nothing where the client has it already (RFC 9110, sections 13 and 14).
 * One range is served; several, and those that are none, are answered with the whole file.
 * @throws ApiError 416 for a range that the file does not have
 */
export function chooseFileReply({ method, headers }: Request, file: StoredFileBody): FileReply {
  const own = storedFileHeaders(file);
  const condition = headers['if-none-match'];
  if (condition !== undefined && matchesEntityTag(condition, file.etag)) {
    return { status: 304, headers: own, range: undefined };
  }
  const ifRange = headers['if-range'];
  const isRanged = method === 'GET' && (ifRange === undefined || ifRange === file.etag);
  const range = isRanged ? parseRange(headers.range, file.size) : undefined;
  if (!range) return { status: 200, headers: own, range };
  const { start, end } = range;
  return { status: 206, headers: { ...own, 'Content-Range': `bytes ${start}-${end}/${file.size}` }, range };
}

export interface Sending {
  /** What `chooseFileReply` chooses, if unset. */
  reply?: FileReply;
  /** Takes a place among those who are sent bytes. @returns gives it back @throws where there is none */
  takePlace?: (() => () => void) | undefined;
  /** Called when the bytes are about to be sent, and nothing is sent yet. */
  onOpened?: ((reply: FileReply) => Promise<void>) | undefined;
  pace?: Pace;
}

/**
 * Sends what was chosen; to a HEAD request the headers alone. Once the first byte has gone, a failure can be told only by ending the connection.
 * @param common the headers that every reply of this part of the server carries
 * @throws what opening the file throws, with nothing sent yet; what reading it throws, with the reply cut off
 */
export async function sendStoredFile(
  request: Request,
  response: Response,
  file: StoredFileBody,
  common: Record<string, string>,
  { reply = chooseFileReply(request, file), takePlace, onOpened, pace = usualPace }: Sending = {},
): Promise<void> {
  const { status, range } = reply;
  const headers = { ...common, ...fileHeaders, ...reply.headers };
  if (status === 304) {
    response.writeHead(304, headers).end();
    return;
  }
  const length = range ? range.end - range.start + 1 : file.size;
  Object.assign(headers, { 'Content-Type': file.mediaType, 'Content-Length': String(length) });
  if (request.method === 'HEAD') {
    response.writeHead(status, headers).end();
    return;
  }
  const leave = takePlace?.();
  try {
    const bytes = await file.open(range);
    try {
      await onOpened?.(reply);
    } catch (error) {
      bytes.destroy();
      throw error;
    }
    response.writeHead(status, headers);
    await sendBytes(bytes, length, response, pace);
  } finally {
    leave?.();
  }
}

/** Sends bytes for as long as the client takes them at the pace. */
async function sendBytes(bytes: Readable, length: number, response: Response, pace: Pace): Promise<void> {
  const hangUp = () => void response.destroy();
  response.setTimeout(stallMs, hangUp);
  const sentBefore = response.socket?.bytesWritten ?? 0;
  const stop = watchPace(pace, () => (response.socket?.bytesWritten ?? 0) - sentBefore, hangUp);
  try {
    await pipeline(bytes, exactly(length, response), response);
  } catch (error) {
    // The client may go whenever it likes.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    stop();
  }
}

/** Passes on as many bytes as were promised: with fewer the client would wait for the rest, or take the next reply for it. */
function exactly(length: number, response: Response) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let size = 0;
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > length) break;
        yield chunk;
      }
    } catch (error) {
      // A source that breaks off says the same as one that is no longer needed, since the client is gone.
      if (response.destroyed) throw error;
      throw new Error(`A stored file broke off after ${size} of ${length} bytes.`, { cause: error });
    }
    if (size !== length) throw new Error(`A stored file has other bytes than the ${length} it should have.`);
  };
}

/** The one range of a `Range` header, cut to what the file has; undefined where all of it is to be sent. @throws ApiError 416 */
function parseRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, first, last] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  const isSuffix = first === '';
  if (!isSuffix && last !== '' && Number(last) < Number(first)) return undefined;
  const start = isSuffix ? Math.max(size - Number(last), 0) : Number(first);
  const end = isSuffix || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start <= end) return { start, end };
  throw new ApiError('range_not_satisfiable', `The file has ${size} bytes.`, {
    param: 'Range',
    headers: { 'Content-Range': `bytes */${size}` },
  });
}
