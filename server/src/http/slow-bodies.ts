import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Pace, watchPace } from './pace';

/**
 * Watches over the body of a request: a slow one is waited for as long as it keeps its pace, one that trickles is not, and what comes after the reply is put
 * up with for a while. (Node's own limit is one for the whole request, too short for large files or too long for all else.)
 * @param onLate called when the client has used up its time and still waits for its reply
 */
export function watchBody(request: IncomingMessage, response: ServerResponse, pace: Pace, onLate: () => void): void {
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) return;
  const { socket } = request;
  const bytesBefore = socket.bytesRead;
  const stop = watchPace(
    pace,
    () => socket.bytesRead - bytesBefore,
    () => request.complete || socket.destroyed || onLate(),
  );
  let linger: NodeJS.Timeout | undefined;
  response.once('close', () => {
    stop();
    if (!request.complete) linger = setTimeout(() => request.complete || socket.destroy(), pace.graceMs).unref();
  });
  request.once('end', () => {
    stop();
    clearTimeout(linger);
  });
}
