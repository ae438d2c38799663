import type { AnyHandler } from '../contract/handlers';
import type { AnyReply } from '../contract/operation-types';
import type { Mode } from '../db/roles';
import { ReadOnlyWorkspace, type Workspace } from '../db/workspace';
import type { OperationId as PublicOperationId } from '../generated/operations';
import { change, type ChangeDependencies } from '../http/unit-of-work';
import type { ConsoleHandlers, OperationId, SignedIn } from './handlers';

/** Operations that the public API and the Settings app both have, under one name, with the same bodies. */
export type SharedOperation = OperationId & PublicOperationId;

export interface PublicOperationsDependencies extends ChangeDependencies {
  publicHandlers: Record<SharedOperation, AnyHandler>;
}

interface SharedInput {
  path?: unknown;
  query: { mode: Mode };
  body?: unknown;
  visitor: SignedIn;
}

/**
 * Carries operations of the public API out for a person in place of a key: in their team, in the mode that they look at. Both descriptions say the same of
 * these operations but for the mode, so what a handler answers to the one is an answer to the other; the gate holds it to that.
 */
export class PublicOperations {
  constructor(private readonly dependencies: PublicOperationsDependencies) {}

  /** Handlers for operations that change nothing. */
  reading<Id extends SharedOperation>(...ids: Id[]): ConsoleHandlers<Id> {
    return handlersFor(ids, (id, input) => this.read(id, input));
  }

  /** Handlers for changes. Each is one transaction, in the person's name. */
  changing<Id extends SharedOperation>(...ids: Id[]): ConsoleHandlers<Id> {
    return handlersFor(ids, (id, input) => this.change(id, input));
  }

  /** Carries out an operation that changes nothing. */
  async read(id: SharedOperation, input: SharedInput): Promise<AnyReply> {
    const { mode } = input.query;
    return this.call(id, input, new ReadOnlyWorkspace(input.visitor.team.id, mode, this.dependencies.workspaces[mode]));
  }

  private change(id: SharedOperation, input: SharedInput): Promise<AnyReply> {
    const { team, actor } = input.visitor;
    const origin = { teamId: team.id, actor: actor.name, ip: actor.ip };
    return change(this.dependencies, input.query.mode, origin, async (workspace, transaction) => {
      const reply = await this.call(id, input, workspace);
      await transaction.commit();
      return reply;
    });
  }

  private async call(id: SharedOperation, input: SharedInput, workspace: Workspace): Promise<AnyReply> {
    const { path, body } = input;
    const { mode: _mode, ...query } = input.query;
    const handle = this.dependencies.publicHandlers[id];
    const { status, body: answer } = await handle({ path, query, body, workspace, ifMatch: undefined, key: undefined });
    // Without its headers, which are about the public API's own addresses.
    return { status, body: answer };
  }
}

function handlersFor<Id extends SharedOperation>(
  ids: Id[],
  handle: (id: Id, input: SharedInput) => Promise<AnyReply>,
): ConsoleHandlers<Id> {
  const handlers = ids.map((id) => [id, (input: SharedInput) => handle(id, input)] as const);
  return Object.fromEntries(handlers) as unknown as ConsoleHandlers<Id>;
}
