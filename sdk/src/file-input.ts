import { openLocalFile } from './local-file';

/** The bytes of a file: in memory, as a Blob or File, or as a stream of the web, of Node or of your own. */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A file to upload: its bytes; its bytes and its name; or, where there is Node's file system, its path. A `File`, a path and a
 * stream of `fs.createReadStream` know their names; other files are called `document` unless they are given one.
 */
export type FileInput =
  FileContent | { data: FileContent; fileName?: string | undefined } | { path: string; fileName?: string | undefined };

/** A file that is about to be sent. */
export interface FileSource {
  fileName: string;
  /** In bytes; undefined for a stream. */
  size: number | undefined;
  /** Whether it can be read again. A stream cannot. */
  isRepeatable: boolean;
  /** All of it, where it is at hand. */
  whole?: Blob | Uint8Array;
  /** @param signal ends a stream of the web even while it is waited for */
  open(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}

const nameless = 'document';

/** Finds out what was given. @throws {TypeError} for what is no file, and a PaperLinkError for a path that cannot be read */
export async function openFile(input: unknown): Promise<FileSource> {
  const source = sourceOf(input);
  if (source) return source;
  const { data, path, fileName } = (typeof input === 'object' && input) as Record<string, unknown>;
  if (fileName !== undefined && typeof fileName !== 'string') throw new TypeError('fileName must be a text.');
  const named =
    sourceOf(data) ??
    (typeof path === 'string' && path !== '' ? { fileName: nameOf(path), ...(await openLocalFile(path)) } : undefined);
  if (named) return fileName ? { ...named, fileName } : named;
  throw new TypeError(
    'file must be a Blob, an ArrayBuffer or a view of one, a stream of bytes, { data, fileName } or { path }.',
  );
}

/** Told by what it can do and not by its class: it may come from another realm, or from a library. */
function sourceOf(content: unknown): FileSource | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  if (ArrayBuffer.isView(content))
    return bytesSource(new Uint8Array(content.buffer, content.byteOffset, content.byteLength));
  if (Object.prototype.toString.call(content) === '[object ArrayBuffer]')
    return bytesSource(new Uint8Array(content as ArrayBuffer));
  const { size, stream, getReader, name, path } = content as Record<string, unknown>;
  if (typeof stream === 'function' && typeof size === 'number') {
    const blob = content as Blob;
    return { fileName: nameOf(name), size, isRepeatable: true, whole: blob, open: () => chunksOf(blob.stream()) };
  }
  const once = { fileName: nameOf(path), size: undefined, isRepeatable: false };
  if (typeof getReader === 'function')
    return { ...once, open: (signal) => chunksOf(content as ReadableStream<Uint8Array>, signal) };
  if (Symbol.asyncIterator in content) return { ...once, open: () => content as AsyncIterable<Uint8Array> };
  return undefined;
}

function bytesSource(bytes: Uint8Array): FileSource {
  const open = async function* () {
    yield bytes;
  };
  return { fileName: nameless, size: bytes.length, isRepeatable: true, whole: bytes, open };
}

/** The last part of a path, or the whole of a name. */
function nameOf(path: unknown): string {
  return (typeof path === 'string' && path.split(/[/\\]/).at(-1)) || nameless;
}

/** Not every browser can iterate a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  signal?.addEventListener('abort', () => void reader.cancel(signal.reason).catch(() => {}));
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
