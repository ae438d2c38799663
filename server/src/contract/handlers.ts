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

/** A handler for each of the operations named. */
export type Handlers<Ids extends OperationId> = {
  [Id in Ids]: (input: HandlerInput<Id>) => Promise<Reply<Id>> | Reply<Id>;
};

/** The handler as the pipeline calls it, whatever its operation. */
export type AnyHandler = (input: AnyHandlerInput) => Promise<AnyReply> | AnyReply;

export interface AnyHandlerInput {
  path: unknown;
  query: unknown;
  body: unknown;
  ifMatch: string | undefined;
  workspace: WritableWorkspace | Workspace | undefined;
  key: VerifiedKey | undefined;
}
