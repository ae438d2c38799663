import type { DownloadedFile } from './downloaded-file';
import type { operations } from './generated/types';

type OperationId = keyof operations;

/** What every call takes, whatever it does. */
export interface RequestOptions {
  /** The longest one attempt may take, from sending to the last byte of the reply, in milliseconds. */
  timeoutMs?: number | undefined;
  /** The longest the whole call may take, retries and waits included, in milliseconds. */
  totalTimeoutMs?: number | undefined;
  /** How many times a failed attempt is repeated; 0 for never. */
  maxRetries?: number | undefined;
  /** Aborts the call: it rejects with an `AbortError` and is not retried. */
  signal?: AbortSignal | undefined;
  /** Headers to send besides the client's own, or in their place. */
  headers?: Record<string, string> | undefined;
}

/** The option each request header of the contract is set with. */
export interface HeaderOptions {
  'Idempotency-Key': 'idempotencyKey';
  'If-Match': 'ifMatch';
  Range: 'range';
  'If-Range': 'ifRange';
}

type HeadersOf<Id extends OperationId> = keyof NonNullable<operations[Id]['parameters']['header']>;

/** The options of an operation: those of every call and one for each header it takes. */
export type Options<Id extends OperationId> = RequestOptions & {
  [Header in HeadersOf<Id> & keyof HeaderOptions as HeaderOptions[Header]]?: string | undefined;
} & { ifNoneMatch?: undefined };

/** The options of a call that resolves to undefined when the resource still is as `ifNoneMatch`, an ETag, says. */
export type Conditional<Id extends OperationId> = Omit<Options<Id>, 'ifNoneMatch'> & { ifNoneMatch: string };

type JsonOf<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never;
type FormOf<Content> = Content extends { content: { 'multipart/form-data': infer Body } } ? Body : never;
/** The JSON of a reply, or the bytes of its file. */
type ContentOf<Reply> = Reply extends { content: { 'application/json': unknown } }
  ? JsonOf<Reply>
  : Reply extends { content: object }
    ? ArrayBuffer
    : never;
type SuccessStatus = 200 | 201 | 202;
type ReplyBody<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses']]: Status extends SuccessStatus
    ? ContentOf<operations[Id]['responses'][Status]>
    : never;
}[keyof operations[Id]['responses']];

/**
 * What an operation resolves to: its reply without the `data` around it, or the bytes of a file; of a file that may be large, and of
 * which parts can be asked for (206), the file to read from.
 */
export type Data<Id extends OperationId> = [ReplyBody<Id>] extends [never]
  ? void
  : 206 extends keyof operations[Id]['responses']
    ? DownloadedFile
    : ReplyBody<Id> extends { data: infer Resource }
      ? Resource
      : ReplyBody<Id> extends ArrayBuffer
        ? ArrayBuffer
        : never;

/** One entry of the pages of a list operation. */
export type Item<Id extends OperationId> = Data<Id> extends { data: (infer Entry)[] } ? Entry : never;

/** The body an operation takes: JSON, or the fields of an upload. */
export type Body<Id extends OperationId> =
  JsonOf<NonNullable<operations[Id]['requestBody']>> | FormOf<NonNullable<operations[Id]['requestBody']>>;

/** The query parameters an operation takes. */
export type Query<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;
