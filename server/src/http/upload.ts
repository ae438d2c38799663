import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { fileField, formMediaType, type FormShape } from '../contract/form';
import { ReceivedFile } from '../contract/received-file';
import { invalidRequest } from '../contract/validation-errors';
import { UncertainCommit } from '../db/transaction';
import { ApiError } from '../errors/api-error';
import type { FileInspector } from '../file-inspection/inspector';
import { fileNameOf } from '../representation/file-name';
import { newStorageKey } from '../storage/keys';
import type { DocumentStorage } from '../storage/storage';
import { contextOf } from './context';
import { readFields } from './form-fields';
import { boundaryOf, formTooLarge } from './multipart';
import type { FinishedReply } from './reply';
import type { SpooledFile } from './spooled-file';
import { UploadRoom } from './upload-room';

export interface UploadDependencies {
  storage: DocumentStorage;
  inspector: Pick<FileInspector, 'inspect'>;
}

/** What may come in a form besides its file, in bytes: fields, and what holds the parts together. */
const maxBesides = 1024 * 1024;

/** The file of a request until it is known whether a change refers to it: first as it came, then stored. */
export class Upload {
  private storageKey: string | undefined;

  constructor(
    private readonly sentName: string | undefined,
    private readonly spooled: SpooledFile,
    /** Told once when the file is on its way no longer. */
    readonly settle: () => void,
  ) {}

  /** Looks into the file and puts it into storage. @throws ApiError 422 for a file that cannot be shown, 503 */
  async store(
    { storage, inspector }: UploadDependencies,
    mode: 'live' | 'test',
    teamId: string,
  ): Promise<ReceivedFile> {
    const { path, size, sha256 } = this.spooled;
    const { contentType, pageCount } = await inspector.inspect(path);
    this.storageKey = newStorageKey(mode, teamId);
    await storage.put(this.storageKey, path, contentType);
    const fileName = fileNameOf(this.sentName, contentType);
    return new ReceivedFile({ fileName, contentType, size, sha256, pageCount, storageKey: this.storageKey });
  }

  /** Leaves nothing of it. What cannot be removed now is found by the collection of orphans. */
  async discard(storage: DocumentStorage): Promise<void> {
    const stored = this.storageKey;
    await Promise.allSettled([
      this.spooled.remove(),
      stored === undefined ? Promise.resolve() : storage.delete(stored),
    ]);
    this.settle();
  }
}

/** Reads the body of operations that take a form, its file to disk. @throws ApiError 400, 413, 415, or 503 where there is no room for more uploads */
export function readUpload({ storage }: UploadDependencies): RequestHandler {
  const room = new UploadRoom();
  return async (request, _response, next) => {
    const context = contextOf(request);
    const { form } = context.operation!;
    if (!form) return next();
    const boundary = requireForm(request, form);
    const directory = storage.incomingDirectory;
    const leave = await room.enter(context.key!.id, directory);
    try {
      const { fields, file } = await readFields(request, boundary, form, { directory, maxBesides });
      context.body = fields;
      context.upload = file && new Upload(file.sentName, file.spooled, leave);
      if (file?.spooled.size === 0)
        throw invalidRequest([{ path: `/body/${fileField}`, code: 'min_length', message: 'is empty' }]);
    } finally {
      if (!context.upload) leave();
    }
    next();
  };
}

/** The boundary between the parts of the form. @throws ApiError 400 where there is no body, 413 where it is announced as too large, 415 */
function requireForm({ headers }: Request, { maxFileBytes }: FormShape): string {
  const announced = headers['content-length'];
  if (announced === '0' || (announced === undefined && headers['transfer-encoding'] === undefined)) {
    throw invalidRequest([{ path: '/body', code: 'required', message: 'is required' }]);
  }
  const boundary = boundaryOf(headers['content-type']);
  if (boundary === undefined) {
    throw new ApiError(
      'unsupported_media_type',
      `Send the body as ${formMediaType}, with its boundary in the Content-Type.`,
    );
  }
  if (headers['content-encoding'] !== undefined) {
    throw new ApiError('unsupported_media_type', 'Send the body without a Content-Encoding.');
  }
  if (Number(announced) > maxFileBytes + maxBesides) throw formTooLarge(maxFileBytes + maxBesides);
  return boundary;
}

/** Stores the file of a request that has passed the contract, before any transaction begins: no connection waits for a disk or a network. */
export function storeUpload(dependencies: UploadDependencies): RequestHandler {
  return async (request, _response, next) => {
    const { upload, key } = contextOf(request);
    if (upload) {
      const body = request.body as Record<string, unknown>;
      body[fileField] = await upload.store(dependencies, key!.mode, key!.teamId);
    }
    next();
  };
}

/** Leaves nothing of the file of a request that was refused on the way to its handler. */
export function discardUpload({ storage }: UploadDependencies): ErrorRequestHandler {
  return async (error, request, _response, next) => {
    await contextOf(request).upload?.discard(storage);
    next(error);
  };
}

/**
 * Makes a change that may refer to the request's file, which is kept exactly if the change is: not where it was refused, nor where the reply is that to
 * an earlier request. Where nobody knows, it is kept; if nothing refers to it, the collection of orphans finds it.
 */
export async function keepIfChanged(
  storage: DocumentStorage,
  request: Request,
  change: () => Promise<FinishedReply>,
): Promise<FinishedReply> {
  const context = contextOf(request);
  const { upload } = context;
  if (!upload) return change();
  let isKept = false;
  try {
    const reply = await change();
    isKept = reply.status < 400 && reply.headers['Idempotent-Replayed'] === undefined;
    return reply;
  } catch (error) {
    isKept = error instanceof UncertainCommit;
    throw error;
  } finally {
    context.upload = undefined;
    if (isKept) upload.settle();
    else await upload.discard(storage);
  }
}
