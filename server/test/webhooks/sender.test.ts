import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { TLSSocket } from 'node:tls';
import { Sender, type SenderOptions } from '../../src/webhooks/sender';
import { findFreePort } from '../support/free-port';
import { certificate } from './certificate';
import { FarServer } from './far-server';
import { hang, Receiver } from './receiver';

describe('an attempt to deliver', () => {
  let receiver: Receiver;
  const senders: Sender[] = [];
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  let far: FarServer | undefined;

  beforeEach(async () => {
    receiver = await Receiver.start();
  });
  afterEach(async () => {
    for (const sender of senders.splice(0)) sender.close();
    for (const socket of sockets) socket.destroy();
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
    await Promise.all([receiver.stop(), far?.stop()]);
  });

  function createSender(options: Partial<SenderOptions> = {}): Sender {
    const sender = new Sender({ loopback: true, attemptMs: 3000, ...options });
    senders.push(sender);
    return sender;
  }

  async function portOf(server: Server): Promise<number> {
    servers.push(server);
    server.on('connection', (socket: Socket) => sockets.add(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  const post = (sender: Sender, url = receiver.url(), body = '{}') =>
    sender.send({ url, headers: { 'Content-Type': 'application/json' }, body });

  it('posts the body as it is and succeeds with any 2xx, of which it keeps the beginning', async () => {
    receiver.answer = () => ({ status: 202, body: 'Thank you.', headers: { 'X-Other': 'ignored' } });
    const body = '{"name":"Bücher → Bücher 📚"}';
    expect(await post(createSender(), receiver.url('/hook?x=1'), body)).toEqual({
      error: undefined,
      responseStatus: 202,
      responseBody: 'Thank you.',
      durationMs: expect.any(Number) as number,
      retryAfterMs: undefined,
    });
    expect(receiver.received).toMatchObject([
      { path: '/hook?x=1', body, headers: { 'content-type': 'application/json' } },
    ]);
  });

  it.each([300, 304, 400, 410, 500, 503])('fails with the status %i', async (status) => {
    receiver.answer = () => status;
    expect(await post(createSender())).toMatchObject({ error: 'response_status', responseStatus: status });
  });

  it('follows no redirect', async () => {
    const elsewhere = await Receiver.start();
    for (const status of [301, 302, 303, 307, 308]) {
      receiver.answer = () => ({ status, headers: { Location: elsewhere.url() } });
      expect(await post(createSender())).toMatchObject({ error: 'response_status', responseStatus: status });
    }
    expect(elsewhere.connections).toBe(0);
    await elsewhere.stop();
  });

  it('ends in time where nothing comes, and where something comes for ever', async () => {
    const sender = createSender({ attemptMs: 250 });
    const silent = await portOf(createServer());
    const unresolved = createSender({ attemptMs: 250, resolve: () => new Promise(() => undefined) });
    receiver.answer = ({ path }) => {
      if (path === '/hang') return hang;
      return (response) => {
        response.writeHead(200).write('drip');
        const drip = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drip));
      };
    };
    const outcomes = await Promise.all([
      post(sender, receiver.url('/hang')),
      post(sender, receiver.url('/drip')),
      post(sender, `http://127.0.0.1:${silent}/`),
      post(sender, `https://127.0.0.1:${silent}/`),
      post(unresolved, 'https://hooks.example.com/'),
    ]);
    expect(outcomes.map(({ error }) => error)).toEqual(Array(5).fill('timeout'));
    expect(outcomes.every(({ durationMs }) => durationMs >= 240 && durationMs < 1500)).toBe(true);
    expect(outcomes[1]).toMatchObject({
      responseStatus: 200,
      responseBody: expect.stringMatching(/^drip\.+$/) as string,
    });
  });

  it('takes 15 s, as is published, where it is not told otherwise', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    try {
      const sender = new Sender({ loopback: true });
      senders.push(sender);
      const arrived = new Promise<void>((resolve) => {
        receiver.answer = () => (resolve(), hang);
      });
      let ended = false;
      const outcome = post(sender).finally(() => (ended = true));
      await arrived;
      await jest.advanceTimersByTimeAsync(14_999);
      expect(ended).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      expect(await outcome).toMatchObject({ error: 'timeout', durationMs: 15_000 });
    } finally {
      jest.useRealTimers();
    }
  });

  it('reads no more than 64 kB, whoever sends more, and however', async () => {
    let sent = 0;
    receiver.answer = ({ path }) => {
      if (path === '/limit') return { status: 200, body: 'x'.repeat(64 * 1024) };
      return (response) => {
        response.writeHead(200);
        const more = () => {
          while (!response.destroyed && sent < 50_000_000) {
            sent += 10_000;
            if (!response.write('x'.repeat(10_000))) return response.once('drain', more);
          }
          return response.end();
        };
        more();
      };
    };
    expect(await post(createSender(), receiver.url('/limit'))).toMatchObject({ error: undefined });
    const outcome = await post(createSender());
    expect(outcome).toMatchObject({ error: 'response_too_large', responseStatus: 200, responseBody: 'x'.repeat(1024) });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('keeps whole characters of the first kB, and none that Postgres would refuse', async () => {
    receiver.answer = () => ({ status: 200, body: `\0${'x'.repeat(1021)}é and more` });
    expect((await post(createSender())).responseBody).toBe(`\uFFFD${'x'.repeat(1021)}é`);
    receiver.answer = () => ({ status: 200, body: `${'x'.repeat(1023)}é and more` });
    expect((await post(createSender())).responseBody).toBe('x'.repeat(1023));
    receiver.answer = () => ({ status: 200, body: Buffer.from([0xff, 0x41, 0xed, 0xa0, 0x80]) });
    expect((await post(createSender())).responseBody).toBe('\uFFFDA\uFFFD\uFFFD\uFFFD');
  });

  it('tells apart what went wrong on the way', async () => {
    const sender = createSender();
    const closed = await findFreePort();
    expect(await post(sender, `http://127.0.0.1:${closed}/`)).toMatchObject({
      error: 'connection_failed',
      responseStatus: undefined,
    });
    const hangsUp = await portOf(createServer((socket) => socket.once('data', () => socket.destroy())));
    expect((await post(sender, `http://127.0.0.1:${hangsUp}/`)).error).toBe('connection_failed');
    const babbles = await portOf(createServer((socket) => socket.once('data', () => socket.end('What?\r\n\r\n'))));
    expect((await post(sender, `http://127.0.0.1:${babbles}/`)).error).toBe('connection_failed');
    const bloated = `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`;
    const boasts = await portOf(
      createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(bloated))),
    );
    expect((await post(sender, `http://127.0.0.1:${boasts}/`)).error).toBe('connection_failed');
    const short = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort';
    const breaksOff = await portOf(createServer((socket) => socket.once('data', () => socket.end(short))));
    expect(await post(sender, `http://127.0.0.1:${breaksOff}/`)).toMatchObject({
      error: 'connection_failed',
      responseStatus: 200,
      responseBody: 'short',
    });
    const nowhere = createSender({ resolve: () => Promise.resolve([]) });
    expect((await post(nowhere, 'https://hooks.example.com/')).error).toBe('connection_failed');
  });

  it('goes over TLS to the host that the certificate names, and to no other', async () => {
    const server = createTlsServer(certificate, (_request, response) => void response.writeHead(204).end());
    const port = await portOf(server);
    const resolve = () => Promise.resolve(['127.0.0.1']);
    const trusting = createSender({ resolve, ca: certificate.cert });
    expect(await post(trusting, `https://hooks.example.com:${port}/`)).toMatchObject({
      error: undefined,
      responseStatus: 204,
    });
    expect((await post(trusting, `https://other.example.com:${port}/`)).error).toBe('tls_failed');
    expect((await post(createSender({ resolve }), `https://hooks.example.com:${port}/`)).error).toBe('tls_failed');
    expect((await post(trusting, `https://127.0.0.1:${receiver.port}/`)).error).toBe('tls_failed');
  });

  it('leaves nothing behind on a connection over TLS that is used again', async () => {
    const server = createTlsServer(certificate, (_request, response) => void response.writeHead(204).end());
    const connections: TLSSocket[] = [];
    const port = await portOf(server);
    server.on('secureConnection', (socket: TLSSocket) => connections.push(socket));
    const sender = createSender({ resolve: () => Promise.resolve(['127.0.0.1']), ca: certificate.cert });
    const before = await listenersAfter(1);
    expect(await listenersAfter(20)).toEqual(before);
    expect(connections).toHaveLength(1);

    async function listenersAfter(posts: number): Promise<number[]> {
      for (let i = 0; i < posts; i++)
        expect((await post(sender, `https://hooks.example.com:${port}/`)).error).toBeUndefined();
      const { agents } = sender as unknown as { agents: { https: { freeSockets: Record<string, TLSSocket[]> } } };
      const [kept] = Object.values(agents.https.freeSockets).flat();
      return ['connect', 'secureConnect'].map((event) => kept!.listenerCount(event));
    }
  });

  it('waits longer for a far address than node does where a name has several', async () => {
    far = await FarServer.start();
    // It is connected when its handshake is begun again, after a second; nothing listens at the other address, ::1.
    const sender = createSender({ attemptMs: 8000, resolve: () => Promise.resolve(['127.0.0.1', '::1']) });
    const outcome = post(sender, `http://hooks.localhost:${far.port}/`);
    setTimeout(() => far!.answer(), 400);
    expect(await outcome).toMatchObject({ error: undefined, responseStatus: 204 });
  });

  it('reuses a connection, and makes another at once where the receiver has closed it', async () => {
    const sender = createSender();
    for (let i = 0; i < 3; i++) await post(sender);
    expect(receiver.connections).toBe(1);
    let resets = 0;
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      let requests = 0;
      socket.on('data', () => {
        if (requests++ === 0) return socket.write('HTTP/1.1 204 No Content\r\n\r\n');
        resets++;
        return socket.destroy(); // as where the request crosses the end of the connection
      });
    });
    const url = `http://127.0.0.1:${await portOf(server)}/`;
    expect((await post(sender, url)).error).toBeUndefined();
    expect((await post(sender, url)).error).toBeUndefined();
    expect(resets).toBe(1);
  });

  it('keeps few connections open that nothing is sent on', async () => {
    const receivers = await Promise.all(Array.from({ length: 70 }, () => Receiver.start()));
    const sender = createSender();
    for (const one of receivers) await post(sender, one.url());
    const again = async () => {
      for (const one of receivers) await post(sender, one.url());
      return receivers.filter(({ connections }) => connections === 1).length;
    };
    expect(await again()).toBe(64);
    sender.close();
    await Promise.all(receivers.map((one) => one.stop()));
  });

  it('understands both forms of Retry-After, and takes nonsense for nothing', async () => {
    const retryAfter = async (value: string) => {
      receiver.answer = () => ({ status: 503, headers: { 'Retry-After': value } });
      return (await post(createSender())).retryAfterMs;
    };
    expect(await retryAfter('120')).toBe(120_000);
    const inAnHour = await retryAfter(new Date(Date.now() + 3_600_000).toUTCString());
    expect(inAnHour).toBeGreaterThan(3_590_000);
    expect(inAnHour).toBeLessThanOrEqual(3_600_000);
    for (const nonsense of ['-1', 'soon', '0', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
      expect(await retryAfter(nonsense)).toBeUndefined();
    }
  });
});
