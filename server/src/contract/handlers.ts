import type { VerifiedKey } from '../control/key-verifier';
import type { WritableWorkspace, Workspace } from '../db/workspace';
import type { OperationId, operationTable } from '../generated/operations';
import type { operations } from '../generated/types';

type JsonContent<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Parameters<Id extends OperationId, In extends string> = operations[Id]['parameters'] extends {
  [K in In]?: infer P;
}
  ? Exclude<P, undefined>
  : Record<string, never>;
type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody: infer Body }
  ? JsonContent<Body>
  : undefined;
type Responses<Id extends OperationId> = operations[Id]['responses'];
/** The statuses a handler may answer with; errors are thrown. */
type SuccessStatus = 200 | 201 | 202 | 204;
type IsPublic<Id extends OperationId> = Id extends 'getSpecification' ? true : false;
type IsSafe<Id extends OperationId> = (typeof operationTable)[Id]['method'] extends 'GET' ? true : false;

/** What a handler is given: everything in it has passed the contract. */
export interface HandlerInput<Id extends OperationId> {
  path: Parameters<Id, 'path'>;
  query: Parameters<Id, 'query'>;
  body: RequestBody<Id>;
  /** The entity tag of `If-Match`, if it was sent. */
  ifMatch: string | undefined;
  workspace: IsSafe<Id> extends true ? Workspace : WritableWorkspace;
  key: IsPublic<Id> extends true ? undefined : VerifiedKey;
}

/** What a handler answers: a status of the contract with its body. */
export type Reply<Id extends OperationId> = {
  [Status in keyof Responses<Id> & SuccessStatus]: {
    status: Status;
    body: JsonContent<Responses<Id>[Status]>;
    headers?: Record<string, string>;
  };
}[keyof Responses<Id> & SuccessStatus];

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

export interface AnyReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}
