import type { OperationGate } from './gate';
import type { AnyHandler } from './handlers';

/** An operation of the contract bound to its handler. */
export interface BoundOperation<Handler = AnyHandler> extends OperationGate {
  handler: Handler;
}

/**
 * Joins each operation of the contract with its handler.
 * @throws Error that names the operations without a handler and the handlers without an operation
 */
export function bindHandlers<Handler = AnyHandler>(
  gates: OperationGate[],
  handlers: Record<string, Handler>,
): BoundOperation<Handler>[] {
  const missing = gates.filter((gate) => !handlers[gate.id]).map((gate) => gate.id);
  const surplus = Object.keys(handlers).filter((id) => !gates.some((gate) => gate.id === id));
  if (missing.length + surplus.length > 0) {
    const list = (ids: string[]) => ids.join(', ') || 'none';
    throw new Error(
      `The contract and the handlers differ. Without a handler: ${list(missing)}. Without an operation: ${list(surplus)}.`,
    );
  }
  return gates.map((gate) => ({ ...gate, handler: handlers[gate.id]! }));
}
