import type { Actor } from '../control/audit';
import type { Access } from '../control/members';
import type { AnyReply, BodyOf, ParametersOf, ReplyOf } from '../contract/operation-types';
import type { OperationId, operationTable } from '../generated/console/operations';
import type { operations } from '../generated/console/types';
import type { SessionOwner } from './session';

export type { OperationId };

/** The session of the browser that asks. */
export interface SessionControl {
  /** Starts a session under a new id. @returns its CSRF token */
  start(owner: SessionOwner): Promise<string>;
  /** Goes on with the session under a new id. @returns its CSRF token */
  continueAs(owner: SessionOwner): Promise<string>;
  end(): Promise<void>;
  /** The CSRF token of the session there is. */
  csrfToken(): string;
}

/** Who is signed in, and how they appear in the audit log. */
export interface SignedIn extends Access {
  actor: Actor & { userId: string };
}

/** What a handler of the Settings app is given: everything in it has passed the description. */
export interface ConsoleInput<Id extends OperationId> {
  path: ParametersOf<operations[Id], 'path'>;
  query: ParametersOf<operations[Id], 'query'>;
  body: BodyOf<operations[Id]>;
  /** Always there where the operation needs a session. */
  visitor: (typeof operationTable)[Id]['secured'] extends true ? SignedIn : SignedIn | undefined;
  session: SessionControl;
  ip: string | undefined;
}

/** A handler for each of the operations named. */
export type ConsoleHandlers<Ids extends OperationId> = {
  [Id in Ids]: (input: ConsoleInput<Id>) => Promise<ReplyOf<operations[Id]>> | ReplyOf<operations[Id]>;
};

/** The handler as the pipeline calls it, whatever its operation. */
export type AnyConsoleHandler = (input: AnyConsoleInput) => Promise<AnyReply> | AnyReply;

export interface AnyConsoleInput {
  path: unknown;
  query: unknown;
  body: unknown;
  visitor: SignedIn | undefined;
  session: SessionControl;
  ip: string | undefined;
}
