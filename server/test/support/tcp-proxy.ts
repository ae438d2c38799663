import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

interface Link {
  client: Socket;
  target: Socket;
}

/** Stands between two programs on this machine and can behave like a bad network. */
export class TcpProxy {
  /** Sees every piece the target sends, before the client does; returning false keeps it, and all that follows, from the client. */
  onReply: (chunk: Buffer, link: Link) => boolean = () => true;
  private readonly links = new Set<Link>();
  private held: 'all' | 'replies' | 'none' = 'none';
  private refusing = false;

  private constructor(
    private readonly server: Server,
    private targetPort: number,
  ) {
    server.on('connection', (client) => this.accept(client));
  }

  static async start(targetPort: number): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server, targetPort);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** `url` with this proxy in the place of its host. */
  through(url: string): string {
    const changed = new URL(url);
    changed.hostname = '127.0.0.1';
    changed.port = String(this.port);
    return changed.href;
  }

  retarget(port: number): void {
    this.targetPort = port;
  }

  /**
   * From now on nothing passes, or no replies do, and no connection ends: a host that is frozen, or a network that drops packets.
   * What is held back arrives after `thaw`.
   */
  freeze(what: 'all' | 'replies' = 'all'): void {
    this.held = what;
    for (const link of this.links) this.hold(link);
  }

  thaw(): void {
    this.held = 'none';
    for (const { client, target } of this.links) [client, target].forEach((socket) => socket.resume());
  }

  /** Ends every connection, and refuses new ones until `restore`. */
  cut(): void {
    this.refusing = true;
    for (const link of this.links) this.drop(link);
  }

  restore(): void {
    this.refusing = false;
  }

  drop(link: Link): void {
    link.client.destroy();
    link.target.destroy();
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private accept(client: Socket): void {
    if (this.refusing) {
      client.destroy();
      return;
    }
    const target = connect(this.targetPort, '127.0.0.1');
    const link = { client, target };
    this.links.add(link);
    let silenced = false;
    client.on('data', (chunk) => target.write(chunk));
    target.on('data', (chunk: Buffer) => {
      silenced ||= !this.onReply(chunk, link);
      if (!silenced) client.write(chunk);
    });
    for (const socket of [client, target]) {
      socket.on('error', () => undefined); // the end of the connection is what counts
      socket.on('close', () => {
        this.links.delete(link);
        this.drop(link);
      });
    }
    this.hold(link);
  }

  private hold({ client, target }: Link): void {
    if (this.held !== 'none') target.pause();
    if (this.held === 'all') client.pause();
  }
}
