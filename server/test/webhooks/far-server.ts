import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Listens, and takes no connection until it is told to: by then its queue is full, so that further handshakes have to be begun again. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:http').createServer((request, response) => response.writeHead(204, { Connection: 'close' }).end());
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    Atomics.wait(workerData, 0, 0);
  });`;

/** A server on the loopback whose handshakes take long, as those of a far one do. */
export class FarServer {
  private constructor(
    readonly port: number,
    private readonly thread: Worker,
    private readonly gate: Int32Array,
    private readonly waiting: Socket[],
  ) {}

  static async start(): Promise<FarServer> {
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const thread = new Worker(program, { eval: true, workerData: gate });
    thread.unref();
    const [port] = (await once(thread, 'message')) as [number];
    const waiting = [1, 2].map(() => connect(port, '127.0.0.1').on('error', () => undefined));
    await Promise.all(waiting.map((socket) => once(socket, 'connect')));
    return new FarServer(port, thread, gate, waiting);
  }

  /** From now on it takes connections. */
  answer(): void {
    Atomics.store(this.gate, 0, 1);
    Atomics.notify(this.gate, 0);
  }

  async stop(): Promise<void> {
    for (const socket of this.waiting) socket.destroy();
    await this.thread.terminate();
  }
}
