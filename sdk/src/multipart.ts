import { unreadableFile } from './file-error';
import { openFile, type FileSource } from './file-input';
import type { PaperLinkError } from './errors';
import { isBrowser, randomId } from './platform';

/** A body of `multipart/form-data` (RFC 7578), the same bytes each time it is opened. */
export interface MultipartBody {
  contentType: string;
  /** In bytes; undefined where it is not known, or told by the body itself. */
  size: number | undefined;
  /** Whether it can be sent again. */
  isRepeatable: boolean;
  /** Why the file could not be read to its end; what fetch says of that differs from platform to platform. */
  failure?: PaperLinkError;
  open(): ReadableStream<Uint8Array> | Blob;
}

/**
 * Encodes the fields of an upload, its `file` last. The file is read as it is sent, never whole.
 *
 * @param signal ends what is read beforehand, as a stream in a browser is
 * @throws {TypeError} for a file that is none, and a PaperLinkError for one that cannot be read
 */
export async function encodeMultipart(
  { file, ...fields }: Record<string, unknown>,
  signal: AbortSignal,
): Promise<MultipartBody> {
  const source = await openFile(file);
  const boundary = `paperlink-${randomId()}`;
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [encodeField(boundary, name, value)],
  );
  const encoder = new TextEncoder();
  const head = encoder.encode(parts.join('') + fileHeader(boundary, source.fileName));
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`);
  const contentType = `multipart/form-data; boundary=${boundary}`;
  if (isBrowser()) {
    const blob = new Blob([head, source.whole ?? (await gather(source, signal)), tail] as ConstructorParameters<
      typeof Blob
    >[0]);
    return { contentType, size: undefined, isRepeatable: true, open: () => blob };
  }
  const body: MultipartBody = {
    contentType,
    size: source.size === undefined ? undefined : head.length + source.size + tail.length,
    isRepeatable: source.isRepeatable,
    open: () => streamOf(chunksOf(head, source, tail, (failure) => (body.failure = failure))),
  };
  return body;
}

function encodeField(boundary: string, name: string, value: unknown): string {
  const [type, text] =
    typeof value === 'string' ? ['', value] : ['Content-Type: application/json\r\n', JSON.stringify(value)];
  return `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"\r\n${type}\r\n${text}\r\n`;
}

function fileHeader(boundary: string, fileName: string): string {
  const disposition = `form-data; name="file"; filename="${quote(fileName)}"`;
  return `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`;
}

/** As browsers write names (HTML, 4.10.21.8). */
function quote(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

/** Browsers send streams seldom, but keep a large Blob on the disk. */
function gather(source: FileSource, signal: AbortSignal): Promise<Blob> {
  return new Response(streamOf(bytesOf(source, () => {}, signal))).blob();
}

async function* chunksOf(head: Uint8Array, source: FileSource, tail: Uint8Array, onFailure: OnFailure) {
  yield head;
  yield* bytesOf(source, onFailure);
  yield tail;
}

type OnFailure = (failure: PaperLinkError) => void;

async function* bytesOf(source: FileSource, onFailure: OnFailure, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source.open(signal)) {
      if (signal?.aborted) return;
      if (!ArrayBuffer.isView(chunk)) throw new TypeError('the stream gives something other than bytes');
      yield chunk;
    }
  } catch (error) {
    const failure = unreadableFile(error);
    onFailure(failure);
    throw failure;
  }
}

/** Reads on only when asked to, so that no more than a chunk is ever in memory. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => void (await chunks.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}
