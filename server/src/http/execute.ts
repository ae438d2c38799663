import type { Request, RequestHandler } from 'express';
import type { BoundOperation } from '../contract/bind';
import type { AnyHandlerInput } from '../contract/handlers';
import { translatePostgresError } from '../db/postgres-errors';
import type { Transaction } from '../db/transaction';
import { ReadOnlyWorkspace } from '../db/workspace';
import { ApiError, type ErrorBody } from '../errors/api-error';
import type { ErrorCode } from '../errors/catalogue';
import type { DocumentStorage } from '../storage/storage';
import { contextOf, type RequestContext } from './context';
import { claim, type IdempotencySecrets, type IdempotentRequest, readIdempotentRequest, store } from './idempotency';
import { Places } from './places';
import { finishError, finishReply, type FinishedReply, sendFile, sendReply } from './reply';
import { downloadLimits } from './send-file';
import { change, type ChangeDependencies } from './unit-of-work';
import { keepIfChanged } from './upload';

export interface ExecutionDependencies extends ChangeDependencies {
  publicUrl: string;
  idempotencySecrets: IdempotencySecrets;
  storage: DocumentStorage;
}

/** The last steps of the pipeline: unit of work, handler, check of the reply, commit, send. */
export function execute(dependencies: ExecutionDependencies): RequestHandler {
  const downloads = new Places(downloadLimits, { holder: 'This key', things: 'downloads' });
  return async (request, response) => {
    const context = contextOf(request);
    const operation = context.operation as BoundOperation; // findOperation was given bound ones
    try {
      const reply = operation.mutating
        ? await keepIfChanged(dependencies.storage, request, () =>
            changeOnce(dependencies, request, context, operation),
          )
        : await read(dependencies, request, context, operation);
      const takePlace = () => downloads.take(context.key!.id);
      if (reply.file) await sendFile(request, response, context, reply, reply.file, takePlace);
      else sendReply(request, response, context, reply);
    } catch (error) {
      throw translatePostgresError(error);
    }
  };
}

async function read(
  { workspaces }: ExecutionDependencies,
  request: Request,
  context: RequestContext,
  operation: BoundOperation,
): Promise<FinishedReply> {
  const { key } = context;
  const workspace = key && new ReadOnlyWorkspace(key.teamId, key.mode, workspaces[key.mode]);
  return finishReply(operation, context, await operation.handler(handlerInput(request, context, workspace)));
}

/** A change is one transaction: the change itself, its events, its audit rows and the stored reply, which has passed the contract before commit. */
async function changeOnce(
  dependencies: ExecutionDependencies,
  request: Request,
  context: RequestContext,
  operation: BoundOperation,
): Promise<FinishedReply> {
  const { handler } = operation;
  const key = context.key!;
  const idempotent = readIdempotentRequest(request, context, context.body, dependencies.idempotencySecrets);
  const origin = { teamId: key.teamId, requestId: context.requestId, apiKeyId: key.id, ip: context.ip };
  const readOnly = new ReadOnlyWorkspace(key.teamId, key.mode, dependencies.workspaces[key.mode]);
  const prepared = await handler.prepare?.(handlerInput(request, context, readOnly));
  return change(dependencies, key.mode, origin, async (workspace, transaction) => {
    const replay = idempotent && (await claim(transaction, idempotent, dependencies.idempotencySecrets));
    if (replay) {
      await transaction.rollback();
      if (replay.status >= 400) context.failure = refusalIn(replay);
      return replay;
    }
    const work = async () =>
      finishReply(operation, context, await handler(handlerInput(request, context, workspace), prepared));
    if (!idempotent) {
      const reply = await work();
      await transaction.commit();
      return reply;
    }
    return workAndStore(dependencies, transaction, context, idempotent, work);
  });
}

/** What a stored reply refused, for the logs. */
function refusalIn({ text }: FinishedReply): ApiError {
  const { error } = JSON.parse(text) as ErrorBody;
  return new ApiError(error.code as ErrorCode, error.message);
}

/** With an `Idempotency-Key`, the handler's own refusals are kept too, without any of what it did before it refused. */
async function workAndStore(
  { publicUrl, idempotencySecrets }: ExecutionDependencies,
  transaction: Transaction,
  context: RequestContext,
  idempotent: IdempotentRequest,
  work: () => Promise<FinishedReply>,
): Promise<FinishedReply> {
  const savepoint = transaction.savepoint();
  let reply: FinishedReply;
  try {
    reply = await work();
  } catch (error) {
    const refusal = translatePostgresError(error);
    if (!(refusal instanceof ApiError) || refusal.status >= 500) throw error;
    await savepoint.rollback();
    reply = finishError(refusal, context, true, publicUrl);
    context.failure = refusal;
  }
  store(transaction, idempotent, reply, idempotencySecrets);
  await transaction.commit();
  return reply;
}

function handlerInput(
  request: Request,
  context: RequestContext,
  workspace: AnyHandlerInput['workspace'],
): AnyHandlerInput {
  return {
    path: context.pathParameters,
    query: request.query,
    body: request.body as unknown,
    ifMatch: request.headers['if-match'],
    workspace,
    key: context.key,
  };
}
