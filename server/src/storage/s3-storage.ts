import { once } from 'node:events';
import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { serviceUnavailable } from '../errors/api-error';
import { parseStorageKey, requireStorageKey } from './keys';
import { type ByteRange, type DocumentStorage, type StoredFile, StoredFileMissing } from './storage';

const nothing = () => undefined;
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

export interface S3Settings {
  bucket: string;
  region: string;
  /** Of a service other than Amazon's. */
  endpoint: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
  /** Whether the bucket is part of the path instead of the host's name. */
  forcePathStyle: boolean;
}

/** In milliseconds: until there is a connection, until a reply begins, and while nothing moves on a connection. */
const timeouts = { connect: 2000, reply: 5000, idle: 60_000 };
/** How fast a file has to get there at least: 50 MB may take ten minutes. */
const sending = { graceMs: 60_000, bytesPerMs: 100 };
const attempts = 3;
/** Each reader who is slow to take a file holds a connection. */
const connections = 1000;

/** Files in a bucket of Amazon S3, or of what speaks like it. The bucket holds nothing else: its keys are `<mode>/<teamId>/<id>`. */
export class S3Storage implements DocumentStorage {
  private readonly client: S3Client;
  private readonly bucket: string;

  /** S3 itself need not be there yet. */
  constructor(
    { bucket, region, endpoint, forcePathStyle, accessKeyId, secretAccessKey }: S3Settings,
    readonly incomingDirectory: string,
  ) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      ...(endpoint !== undefined && { endpoint }),
      forcePathStyle,
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: attempts,
      logger: silent, // what goes wrong is thrown
      // Not every service knows the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: timeouts.connect,
        requestTimeout: timeouts.reply,
        throwOnRequestTimeout: true,
        socketTimeout: timeouts.idle,
        httpAgent: { keepAlive: true, maxSockets: connections },
        httpsAgent: { keepAlive: true, maxSockets: connections },
      },
    });
  }

  /** @throws ApiError 503 whose cause says why the bucket cannot be used */
  async check(): Promise<void> {
    await this.ask('reach the bucket', () => this.client.send(new HeadBucketCommand({ Bucket: this.bucket })));
  }

  async put(key: string, path: string, contentType: string): Promise<void> {
    const object = this.object(key);
    // Before the first attempt only: a later one may find what the one before has written without hearing of it.
    if (await this.has(key)) throw serviceUnavailable(new Error('The key of a new file is taken.'));
    await this.ask('put a file', () => this.send({ ...object, ContentType: contentType }, path));
    await rm(path, { force: true }).catch(() => undefined); // what is left there is swept away one day
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const bytes = range && { Range: `bytes=${range.start}-${range.end}` };
    const command = new GetObjectCommand({ ...this.object(key), ...bytes });
    const { Body } = await this.ask('open a file', () => this.client.send(command), key);
    return Body as Readable;
  }

  async delete(key: string): Promise<void> {
    const command = new DeleteObjectCommand(this.object(key));
    await this.ask('delete a file', () => this.client.send(command));
  }

  async *list(): AsyncGenerator<StoredFile> {
    for (const mode of ['live', 'test']) {
      let next: string | undefined;
      do {
        const command = new ListObjectsV2Command({ Bucket: this.bucket, Prefix: `${mode}/`, ContinuationToken: next });
        const page: ListObjectsV2CommandOutput = await this.ask('list files', () => this.client.send(command));
        for (const { Key, LastModified } of page.Contents ?? []) {
          if (Key && LastModified && parseStorageKey(Key)) yield { key: Key, writtenAt: LastModified };
        }
        next = page.NextContinuationToken;
      } while (next !== undefined);
    }
  }

  close(): void {
    this.client.destroy();
  }

  private object(key: string) {
    requireStorageKey(key);
    return { Bucket: this.bucket, Key: key };
  }

  private async has(key: string): Promise<boolean> {
    const command = new HeadObjectCommand(this.object(key));
    try {
      await this.ask('look for a file', () => this.client.send(command), key);
      return true;
    } catch (error) {
      if (error instanceof StoredFileMissing) return false;
      throw error;
    }
  }

  /** Tries again by itself: the client does not where it is given a stream, which can be read only once. */
  private async send(object: PutObjectCommandInput, path: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.sendOnce(object, path);
      } catch (error) {
        if (attempt === attempts || isRefusal(error) || error instanceof UnreadableFile) throw error;
        await delay(100 * 2 ** attempt);
      }
    }
  }

  /** @throws UnreadableFile, which the client would wait for in vain: it does not listen to what it reads from */
  private async sendOnce(object: PutObjectCommandInput, path: string): Promise<void> {
    const file = await open(path).catch(unreadable);
    const body = file.createReadStream(); // whose end closes the file
    const abort = new AbortController();
    try {
      const { size } = await file.stat();
      const failed = once(body, 'error', { signal: abort.signal }).then(([error]) => unreadable(error as Error));
      const command = new PutObjectCommand({ ...object, Body: body, ContentLength: size });
      const requestTimeout = Math.ceil(sending.graceMs + size / sending.bytesPerMs);
      await Promise.race([this.client.send(command, { requestTimeout, abortSignal: abort.signal }), failed]);
    } finally {
      abort.abort();
      body.destroy();
    }
  }

  /** @param key of the file that may be missing */
  private async ask<T>(what: string, work: () => Promise<T>, key?: string): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (key !== undefined && isNotFound(error)) throw new StoredFileMissing(key);
      throw serviceUnavailable(new Error(`S3 could not ${what}: ${reasonOf(error)}.`));
    }
  }
}

/** A file that is to be sent cannot be read. */
class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: string | undefined;

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.message);
    this.code = cause.code;
  }
}

function unreadable(error: Error): never {
  throw new UnreadableFile(error);
}

interface S3Error {
  name: string;
  code?: string;
  $metadata?: { httpStatusCode?: number };
}

const statusOf = (error: unknown): number | undefined => (error as S3Error).$metadata?.httpStatusCode;

/** Of a file, or of the bucket, which the names of the errors tell apart where there is a body to tell it in. */
const isNotFound = (error: unknown): boolean =>
  statusOf(error) === 404 && ['NoSuchKey', 'NotFound'].includes((error as S3Error).name);

/** Whether the request itself was wrong, so that the next attempt would be too. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500 && ![408, 409, 429].includes(status);
}

/** What may be logged: the errors themselves carry signatures and the id of the access key. */
function reasonOf(error: unknown): string {
  const { name, code } = error as S3Error;
  return [name, code, statusOf(error)].filter((part) => part !== undefined).join(' ');
}
