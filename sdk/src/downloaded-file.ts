import { fileNameOf } from './content-disposition';

/** A file on its way from the API. Read it once, as a stream or whole; or end it with `stream().cancel()`. */
export class DownloadedFile {
  /** The name of the file, without any path. */
  readonly fileName: string;
  /** What it is, for example `application/pdf`. */
  readonly contentType: string;
  /** How many bytes are coming: the file, or the part of it that was asked for. Undefined where a proxy has left it out. */
  readonly size: number | undefined;
  readonly #stream: ReadableStream<Uint8Array>;

  constructor({ headers }: Response, stream: ReadableStream<Uint8Array>) {
    const length = headers.get('Content-Length');
    this.fileName = fileNameOf(headers.get('Content-Disposition') ?? '');
    this.contentType = headers.get('Content-Type') ?? '';
    this.size = length === null || headers.has('Content-Encoding') ? undefined : Number(length);
    this.#stream = stream;
  }

  /**
   * The bytes as they come; no more than a few are in memory. The stream fails with a PaperLinkError when the connection breaks, when no
   * bytes come for `timeoutMs`, and when the `signal` of the call aborts.
   */
  stream(): ReadableStream<Uint8Array> {
    return this.#stream;
  }

  /** All of it, in memory. Rejects as the stream fails. */
  arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.#stream).arrayBuffer();
  }
}
