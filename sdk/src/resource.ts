import { ApiPromise, type Reply } from './api-promise';
import type { RequestOptions } from './operation-types';
import { PagePromise, type Page } from './page';

/** One operation with its arguments. */
export interface Call {
  method: string;
  /** The path template of the contract, for example `/products/{id}`. */
  path: string;
  pathParameters?: Record<string, string> | undefined;
  query?: object | undefined;
  body?: unknown;
  /** Whether the body is a file with fields beside it (`multipart/form-data`) and not JSON. */
  isUpload?: boolean;
  /** The media types the reply may have, where it is a file and not JSON. */
  fileTypes?: readonly string[];
  /** Whether the file is handed over as it comes and not whole. */
  isDownload?: boolean;
}

/** The options of any call. */
export interface CallOptions extends RequestOptions {
  idempotencyKey?: string | undefined;
  ifMatch?: string | undefined;
  ifNoneMatch?: string | undefined;
  range?: string | undefined;
  ifRange?: string | undefined;
}

/** Carries out a call, retries included. */
export type Transport = (call: Call, options: CallOptions) => Promise<Reply<unknown>>;

interface Input {
  path?: Record<string, string>;
  query?: object | undefined;
  body?: unknown;
}

/** What the generated resource classes are written in. */
export class Api {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Carries out an operation that replies with one resource. */
  call<T>(
    method: string,
    path: string,
    { path: pathParameters, query, body }: Input,
    options: CallOptions = {},
  ): ApiPromise<T> {
    return new ApiPromise(this.#transport({ method, path, pathParameters, query, body }, options) as Promise<Reply<T>>);
  }

  /** Carries out an operation that takes a file, and replies with one resource. */
  upload<T>(
    method: string,
    path: string,
    { path: pathParameters, query, body }: Input,
    options: CallOptions = {},
  ): ApiPromise<T> {
    const call = { method, path, pathParameters, query, body, isUpload: true };
    return new ApiPromise(this.#transport(call, options) as Promise<Reply<T>>);
  }

  /** Carries out an operation that replies with a small file, as an ArrayBuffer. */
  file<T>(
    path: string,
    fileTypes: readonly string[],
    { path: pathParameters, query }: Input,
    options: CallOptions = {},
  ): ApiPromise<T> {
    const call = { method: 'GET', path, pathParameters, query, fileTypes };
    return new ApiPromise(this.#transport(call, options) as Promise<Reply<T>>);
  }

  /** Carries out an operation that replies with a file that may be large, as a DownloadedFile. */
  download<T>(
    path: string,
    fileTypes: readonly string[],
    { path: pathParameters, query }: Input,
    options: CallOptions = {},
  ): ApiPromise<T> {
    const call = { method: 'GET', path, pathParameters, query, fileTypes, isDownload: true };
    return new ApiPromise(this.#transport(call, options) as Promise<Reply<T>>);
  }

  /** Carries out an operation that replies with a page. */
  list<T>(path: string, { path: pathParameters, query }: Input, options: CallOptions = {}): PagePromise<T> {
    const fetchPage = (after?: string) => {
      const call = { method: 'GET', path, pathParameters, query: after === undefined ? query : { ...query, after } };
      return this.#transport(call, options) as Promise<Reply<Pick<Page<T>, 'data' | 'hasMore' | 'nextCursor'>>>;
    };
    return PagePromise.from(fetchPage);
  }
}

/** The base of the generated resource classes. */
export abstract class Resource {
  constructor(protected readonly api: Api) {}
}
