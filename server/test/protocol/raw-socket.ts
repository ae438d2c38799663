import { connect, type Socket } from 'node:net';

export interface RawReply {
  status: number;
  headers: Headers;
  text: string;
}

/** A bare TCP connection that sends exactly the bytes it is told to. */
export class RawSocket {
  private received = Buffer.alloc(0);
  private ended = false;
  /** Whether the server has given the connection up altogether. */
  wasReset = false;
  private wake: () => void = () => undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => {
      this.received = Buffer.concat([this.received, chunk]);
      this.wake();
    });
    socket.on('error', () => (this.wasReset = true));
    for (const event of ['end', 'close', 'error']) {
      socket.on(event, () => {
        this.ended = true;
        this.wake();
      });
    }
  }

  static open(port: number): Promise<RawSocket> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => resolve(new RawSocket(socket)));
      socket.once('error', reject);
    });
  }

  write(bytes: string | Buffer): void {
    this.socket.write(bytes);
  }

  /** The next reply. @throws Error when the connection ends before it is complete, or after `timeoutMs` */
  async reply(timeoutMs = 5000, hasBody = true): Promise<RawReply> {
    const headEnd = () => this.received.indexOf('\r\n\r\n');
    await this.until(() => headEnd() >= 0, timeoutMs);
    const [statusLine, ...lines] = this.received.subarray(0, headEnd()).toString('latin1').split('\r\n');
    const headers = new Headers(lines.map((line) => line.split(/:\s*(.*)/s).slice(0, 2) as [string, string]));
    const start = headEnd() + 4;
    const length = hasBody ? Number(headers.get('content-length') ?? 0) : 0;
    await this.until(() => this.received.length >= start + length, timeoutMs);
    const text = this.received.subarray(start, start + length).toString();
    this.received = this.received.subarray(start + length);
    return { status: Number(statusLine!.split(' ')[1]), headers, text };
  }

  /** Waits for the server to close the connection. @returns what else it sent */
  async closed(timeoutMs = 5000): Promise<string> {
    await this.until(() => this.ended, timeoutMs);
    return this.received.toString();
  }

  get isOpen(): boolean {
    return !this.ended;
  }

  destroy(): void {
    this.socket.destroy();
  }

  private async until(condition: () => boolean, timeoutMs: number): Promise<void> {
    const deadline = setTimeout(() => this.wake(), timeoutMs);
    const end = performance.now() + timeoutMs;
    while (!condition()) {
      if (this.ended) throw new Error(`The connection ended after ${JSON.stringify(this.received.toString())}.`);
      if (performance.now() >= end)
        throw new Error(`Nothing more came after ${JSON.stringify(this.received.toString())}.`);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    clearTimeout(deadline);
  }
}
