import autocannon, { type Request } from 'autocannon';
import type { ServerProcess } from './server-process';

export interface Measurement {
  requestsPerSecond: number;
  /** The server's own processor time per request, in microseconds; undefined where the system does not tell. */
  cpuMicroseconds: number | undefined;
}

/** Requests under way at any moment. */
export const connections = 16;

/** The pause in which a server finishes what was cut off at the end of a measurement, in milliseconds. */
const settleMs = 50;

/** Loads a server for a while (seconds) or with a number of requests. @throws Error when a single request fails */
export async function load(
  server: ServerProcess,
  requests: Request[],
  extent: { duration: number } | { amount: number },
): Promise<Measurement> {
  const before = await server.cpuMicroseconds();
  const result = await autocannon({ url: server.url, connections, requests, sampleInt: 100, ...extent });
  const after = await server.cpuMicroseconds();
  const { errors, timeouts, non2xx, resets } = result;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${server.name}: ${errors} errors, ${timeouts} timeouts, ${non2xx} replies other than 2xx`);
  }
  if (result['2xx'] === 0 || resets > 0) throw new Error(`${server.name}: no replies, or ${resets} connections reset`);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const seconds = (result.finish.getTime() - result.start.getTime()) / 1000;
  return {
    requestsPerSecond: result['2xx'] / seconds,
    cpuMicroseconds: before === undefined || after === undefined ? undefined : (after - before) / result['2xx'],
  };
}
