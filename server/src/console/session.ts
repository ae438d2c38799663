import { createHmac } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler } from 'express';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    teamId: string;
    /** The user's session epoch when the session began; raised, all earlier sessions are void. */
    epoch: number;
    /** When the password was given, in milliseconds since 1970. */
    startedAt: number;
  }
}

/** All that a session holds. What its owner may do is read from the database on every request. */
export type SessionOwner = Pick<SessionData, 'userId' | 'teamId' | 'epoch'>;

/** The prefix makes browsers refuse it unless it is Secure, for the whole site and for this host alone (RFC 6265bis, section 4.1.3.2). */
const cookieName = '__Host-paperlink_session';

const dayMs = 24 * 60 * 60 * 1000;
/** A session ends when it has not been used for this long, in milliseconds. */
const idleMs = 7 * dayMs;
/** However much it is used, it ends this long after the password was given, in milliseconds: a stolen cookie is not for ever. */
const longestMs = 30 * dayMs;
/** How often the rows of ended sessions are deleted, in seconds. */
const pruneSeconds = 15 * 60;

export interface Sessions {
  /** Reads the session of the request, if it has one, and keeps it alive. */
  middleware: RequestHandler;
  close(): void;
}

/** Sessions in Postgres (express-session, connect-pg-simple). @param pool of the control role */
export function createSessions(pool: Pool, secret: string, onError: (error: unknown) => void): Sessions {
  class Store extends connectPgSimple(session) {
    /** Reports where a session could not be kept alive: the request has been answered by then, and is none the worse for it. */
    override touch(sid: string, data: SessionData, done: () => void): void {
      super.touch(sid, data, (error?: unknown) => {
        if (error) onError(error);
        done();
      });
    }
  }
  const store = new Store({
    pool,
    tableName: 'sessions',
    pruneSessionInterval: pruneSeconds,
    errorLog: (...told: unknown[]) => onError(told.at(-1)), // the cause follows what was tried
  });
  const loadSession = session({
    store,
    name: cookieName,
    secret: derive(secret, 'session cookies'),
    cookie: { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: idleMs },
    rolling: true,
    resave: false,
    saveUninitialized: false,
  });
  return {
    middleware(request, response, next) {
      // TLS ends in front of this server, and on a developer's own machine browsers take Secure cookies without it: so the cookie is Secure
      // always, also where express-session, looking at the connection, would rather send none.
      Object.defineProperty(request, 'secure', { value: true });
      loadSession(request, response, next);
    },
    close: () => store.close(),
  };
}

/** Starts a session under a new id, whatever session there was before: an id that somebody else has planted is worth nothing. */
export async function startSession(request: Request, owner: SessionOwner, startedAt = Date.now()): Promise<void> {
  await settle((done) => request.session.regenerate(done));
  Object.assign(request.session, owner, { startedAt });
  await settle((done) => request.session.save(done));
}

/** Goes on with a session under a new id, for as long as it would have gone on under the one before. */
export function continueSession(request: Request, owner: SessionOwner): Promise<void> {
  return startSession(request, owner, request.session.startedAt);
}

/** Who has signed in, and goes on to be; undefined where nobody has, or too long ago. */
export function ownerOf({ session: { userId, teamId, epoch, startedAt } }: Request): SessionOwner | undefined {
  if (userId === undefined || teamId === undefined || epoch === undefined) return undefined;
  return Date.now() - (startedAt ?? 0) < longestMs ? { userId, teamId, epoch } : undefined;
}

/** Ends the session of the request. */
export function endSession(request: Request): Promise<void> {
  return settle((done) => request.session.destroy(done));
}

/** The token that changes within this session must carry. It follows from the session's id, so nothing has to be kept. */
export function csrfTokenOf(request: Request, secret: string): string {
  return derive(secret, `csrf ${request.sessionID}`);
}

function derive(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}

function settle(work: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    work((error) => (error ? reject(error) : resolve()));
  });
}
