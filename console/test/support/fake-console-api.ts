import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import { createAppFilesRouter } from '../../../server/src/console/app-files';
import type { components } from '../../src/generated/types';

type Session = components['schemas']['Session'];

interface ReceivedCall {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** The built app with an API that answers as the test has it: what the frame of the app does is seen here, what the server does elsewhere. */
export interface FakeConsole {
  /** For example `http://localhost:41234`. */
  origin: string;
  /** Null while nobody is signed in. */
  session: Session | null;
  /** The calls of the API since the test began. */
  calls: ReceivedCall[];
  /** Answers in place of the ones there are: "GET /members" → status and body. */
  replies: Record<string, { status: number; body: object }>;
  close(): Promise<void>;
}

export const ada: Session = {
  user: { id: '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21', email: 'ada@acme.example', name: 'Ada Lovelace' },
  team: { id: '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20', name: 'Acme Studio' },
  role: 'OWNER',
  teams: [{ id: '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e20', name: 'Acme Studio' }],
  csrfToken: 'the-token-of-this-session',
};

export const notSignedIn = {
  status: 401,
  body: {
    error: {
      type: 'authentication_error',
      code: 'not_signed_in',
      message: 'Sign in first.',
      request_id: 'req_01946e3c2f107a529c3e5b8f0d6a4e21',
      retryable: false,
    },
  },
};

export async function startFakeConsole(): Promise<FakeConsole> {
  const app = express().disable('etag');
  const server = createServer(app);
  const fake: FakeConsole = { origin: '', session: ada, calls: [], replies: {}, close: () => closeServer(server) };
  app.use('/settings', createAppFilesRouter(path.resolve(__dirname, '../../dist')));
  app.use('/api/console', (request, response) => answer(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return fake;
}

function answer(fake: FakeConsole, request: IncomingMessage, response: ServerResponse): void {
  const call = { method: request.method!, path: request.url!, headers: request.headers };
  fake.calls.push(call);
  const name = `${call.method} ${call.path.split('?')[0]}`;
  if (name === 'DELETE /session') fake.session = null;
  const { status, body } = fake.replies[name] ?? standardReply(name, fake.session);
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(status === 204 ? '' : JSON.stringify(body));
}

function standardReply(name: string, session: Session | null): { status: number; body: object } {
  if (name === 'GET /session') return { status: 200, body: { data: session } };
  if (name === 'DELETE /session') return { status: 204, body: {} };
  if (name === 'GET /setup') return { status: 200, body: { data: { needed: false } } };
  if (!session) return notSignedIn;
  if (name === 'GET /members' || name === 'GET /invitations') return { status: 200, body: { data: [] } };
  return { status: 200, body: { data: { data: [], hasMore: false, nextCursor: null } } };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
