import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type Express } from 'express';
import type { DocsOptions } from '../../src/docs/router';
import { errorCatalogue, type ErrorDefinition } from '../../src/errors/catalogue';

const projectRoot = join(__dirname, '../../..');

/** What the server gives the documentation where no public address is configured. */
export const docsOptions: DocsOptions = {
  assetsDirectory: join(projectRoot, 'server/assets'),
  guidesDirectory: join(projectRoot, 'openapi/guides'),
  specificationUrl: '/api/v1/openapi.json',
  publicUrl: '',
  errorCatalogue: Object.entries<ErrorDefinition>(errorCatalogue)
    .map(([code, definition]) => ({ code, ...definition }))
    .filter(({ audience }) => audience === undefined),
};

export interface RunningServer {
  /** For example `http://127.0.0.1:41234`. */
  origin: string;
  close(): Promise<void>;
}

/** Serves the app on a free loopback port. */
export async function listen(app: Express): Promise<RunningServer> {
  const server = app.listen(0, '127.0.0.1');
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends exactly these headers (fetch would add its own and undo the content coding). */
export function send(
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.once('error', reject).end();
  });
}

/** An app whose own 404 can be told from the router's replies, and in which nobody is signed in. */
export function appWithNotFound(mount: (app: Express) => void): Express {
  const app = express().disable('x-powered-by');
  mount(app);
  app.get('/api/console/session', (_req, res) => void res.json({ data: null }));
  return app.use((_req, res) => void res.status(404).send('the 404 of the app'));
}
