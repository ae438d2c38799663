import type { Request, RequestHandler } from 'express';
import type { BoundOperation } from '../contract/bind';
import type { AnyHandlerInput } from '../contract/handlers';
import type { Connections } from '../db/connections';
import { translatePostgresError } from '../db/postgres-errors';
import type { Mode } from '../db/roles';
import { Transaction } from '../db/transaction';
import { type Change, ReadOnlyWorkspace, TransactionWorkspace } from '../db/workspace';
import { ApiError, type ErrorBody } from '../errors/api-error';
import type { ErrorCode } from '../errors/catalogue';
import { recordChange } from '../events/outbox';
import { contextOf, type RequestContext } from './context';
import { claim, type IdempotentRequest, readIdempotentRequest, store } from './idempotency';
import { finishError, finishReply, type FinishedReply, sendReply } from './reply';

export interface ExecutionDependencies {
  workspaces: Record<Mode, Connections>;
  publicUrl: string;
  /** Told when a change has been committed that waits in the outbox of its mode. */
  onRecorded: (mode: Mode) => void;
}

/** The last steps of the pipeline: unit of work, handler, check of the reply, commit, send. */
export function execute(dependencies: ExecutionDependencies): RequestHandler {
  return async (request, response) => {
    const context = contextOf(request);
    const operation = context.operation as BoundOperation; // findOperation was given bound ones
    try {
      const reply = operation.mutating
        ? await change(dependencies, request, context, operation)
        : await read(dependencies, request, context, operation);
      sendReply(request, response, context, reply);
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
async function change(
  { workspaces, publicUrl, onRecorded }: ExecutionDependencies,
  request: Request,
  context: RequestContext,
  operation: BoundOperation,
): Promise<FinishedReply> {
  const key = context.key!;
  const idempotent = readIdempotentRequest(request, context, context.body);
  const origin = { teamId: key.teamId, requestId: context.requestId, apiKeyId: key.id, ip: context.ip };
  let recorded = false;
  const record = (made: Change) => {
    recorded = true;
    return recordChange(origin, made);
  };
  const finished = await Transaction.run(workspaces[key.mode], async (transaction) => {
    const replay = idempotent && (await claim(transaction, idempotent));
    if (replay) {
      await transaction.rollback();
      if (replay.status >= 400) context.failure = refusalIn(replay);
      return replay;
    }
    const workspace = new TransactionWorkspace(key.teamId, key.mode, transaction, record);
    const work = async () =>
      finishReply(operation, context, await operation.handler(handlerInput(request, context, workspace)));
    if (!idempotent) {
      const reply = await work();
      await transaction.commit();
      return reply;
    }
    return workAndStore(transaction, context, idempotent, work, publicUrl);
  });
  if (recorded) onRecorded(key.mode);
  return finished;
}

/** What a stored reply refused, for the logs. */
function refusalIn({ text }: FinishedReply): ApiError {
  const { error } = JSON.parse(text) as ErrorBody;
  return new ApiError(error.code as ErrorCode, error.message);
}

/** With an `Idempotency-Key`, the handler's own refusals are kept too, without any of what it did before it refused. */
async function workAndStore(
  transaction: Transaction,
  context: RequestContext,
  idempotent: IdempotentRequest,
  work: () => Promise<FinishedReply>,
  publicUrl: string,
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
  store(transaction, idempotent, reply);
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
