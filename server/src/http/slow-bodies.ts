import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a body may take to come, in milliseconds and bytes per second. */
export interface BodyPace {
  /** What every body may take, and what is left of one after its reply. */
  graceMs: number;
  /** With each so many bytes that have come, a body may take a second longer. */
  bytesPerSecond: number;
}

/**
 * Watches over the body of a request: a slow one is waited for as long as it keeps coming, whatever its size, one that trickles is not, and what comes after
 * the reply is put up with for a while. (Node's own limit is one for the whole request, too short for large files or too long for all else.)
 * @param onLate called when the client has used up its time and still waits for its reply
 */
export function watchBody(
  request: IncomingMessage,
  response: ServerResponse,
  { graceMs, bytesPerSecond }: BodyPace,
  onLate: () => void,
): void {
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) return;
  const { socket } = request;
  const bytesBefore = socket.bytesRead;
  const begunAt = performance.now();
  let timer = setTimeout(look, graceMs).unref();
  response.once('close', () => {
    clearTimeout(timer);
    if (!request.complete) timer = setTimeout(() => request.complete || socket.destroy(), graceMs).unref();
  });
  request.once('end', () => clearTimeout(timer));

  function look(): void {
    if (request.complete || socket.destroyed) return;
    const allowedMs = graceMs + ((socket.bytesRead - bytesBefore) / bytesPerSecond) * 1000;
    const leftMs = begunAt + allowedMs - performance.now();
    if (leftMs <= 0) onLate();
    else timer = setTimeout(look, leftMs).unref();
  }
}
