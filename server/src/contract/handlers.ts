import type { VerifiedKey } from '../control/key-verifier';
import type { WritableWorkspace, Workspace } from '../db/workspace';
import type { OperationId, operationTable } from '../generated/operations';
import type { operations } from '../generated/types';
import type { AnyReply, BodyOf, ParametersOf, ReplyOf } from './operation-types';

export type { AnyReply };

type IsSafe<Id extends OperationId> = (typeof operationTable)[Id]['method'] extends 'GET' ? true : false;

/** What a handler is given: everything in it has passed the contract. */
export interface HandlerInput<Id extends OperationId> {
  path: ParametersOf<operations[Id], 'path'>;
  query: ParametersOf<operations[Id], 'query'>;
  body: BodyOf<operations[Id]>;
  /** The entity tag of `If-Match`, if it was sent. */
  ifMatch: string | undefined;
  workspace: IsSafe<Id> extends true ? Workspace : WritableWorkspace;
  key: (typeof operationTable)[Id]['secured'] extends true ? VerifiedKey : undefined;
}

/** What a handler answers: a status of the contract with its body. */
export type Reply<Id extends OperationId> = ReplyOf<operations[Id]>;

export type Handler<Id extends OperationId> = (input: HandlerInput<Id>) => Promise<Reply<Id>> | Reply<Id>;

/** A handler for each of the operations named. */
export type Handlers<Ids extends OperationId> = { [Id in Ids]: Handler<Id> };

/** The handler as the pipeline calls it, whatever its operation. */
export interface AnyHandler {
  (input: AnyHandlerInput, prepared?: unknown): Promise<AnyReply> | AnyReply;
  /** Called before the transaction begins; the handler is given what it makes. */
  prepare?: (input: AnyHandlerInput) => unknown;
}

/**
 * The handler of a change, of which a part takes long and changes nothing: it is prepared before the transaction begins, so that no connection waits for it.
 * @param prepare is called for replays as well, so it refuses nothing that the handler would
 */
export function prepared<Id extends OperationId, Prepared>(
  prepare: (input: Omit<HandlerInput<Id>, 'workspace'> & { workspace: Workspace }) => Promise<Prepared>,
  handle: (input: HandlerInput<Id>, prepared: Prepared) => Promise<Reply<Id>>,
): Handler<Id> {
  return Object.assign(handle, { prepare }) as unknown as Handler<Id>;
}

export interface AnyHandlerInput {
  path: unknown;
  query: unknown;
  body: unknown;
  ifMatch: string | undefined;
  workspace: WritableWorkspace | Workspace | undefined;
  key: VerifiedKey | undefined;
}
