import { Agent as HttpAgent, type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { AddressRefused, type AddressRules, checkedLookup, checkWebhookUrl, type Resolve } from './address-guard';

/** For everything: the name, the connection, the request, the last byte of the response. In milliseconds. */
const attemptMs = 15_000;
/** In bytes. */
const responseLimits = { read: 64 * 1024, kept: 1024 };
/**
 * For the connection to one of several addresses, in milliseconds. Where a name has IPv4 and IPv6 addresses, node gives up each but the last after 250 ms, so that
 * a far receiver could never be reached from a network that lacks the kind of the last one.
 */
const connectMs = 4000;
/** Connections that are kept open for the next attempt: how many, and how long in milliseconds. */
const idle = { sockets: 64, ms: 4000 };

/** Why an attempt failed; `response_status` is any status but 2xx. */
export type AttemptError =
  'response_status' | 'timeout' | 'connection_failed' | 'tls_failed' | 'address_refused' | 'response_too_large';

/** What came of an attempt. It succeeded when there is no error. */
export interface Outcome {
  error: AttemptError | undefined;
  responseStatus: number | undefined;
  /** The beginning of the response's body, as text. */
  responseBody: string | undefined;
  durationMs: number;
  /** How long the receiver wants to be left alone. */
  retryAfterMs: number | undefined;
}

export interface Outgoing {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface SenderOptions extends AddressRules {
  /** In place of the name servers, for tests. */
  resolve?: Resolve;
  /** Certificates to trust in place of those that node trusts, for tests. */
  ca?: string;
  /** In place of 15 s, for tests. */
  attemptMs?: number;
}

/** Makes attempts to deliver, over connections that lead only where they may and are kept for a while. */
export class Sender {
  private readonly agents: { http: HttpAgent; https: HttpsAgent };

  constructor(private readonly options: SenderOptions) {
    const settings = {
      keepAlive: true,
      timeout: idle.ms,
      maxFreeSockets: 1,
      autoSelectFamilyAttemptTimeout: connectMs,
      lookup: checkedLookup(options, options.resolve),
    };
    const tls = { rejectUnauthorized: true, ...(options.ca && { ca: options.ca }) };
    this.agents = {
      http: boundIdle(new HttpAgent(settings)),
      https: boundIdle(new HttpsAgent({ ...settings, ...tls })),
    };
  }

  /**
   * Posts once, or again at once where a connection that was kept turns out to have ended. Never throws: whatever happens is an outcome.
   * @param signal ends the attempt, as the time that it may take does
   */
  async send(outgoing: Outgoing, signal?: AbortSignal): Promise<Outcome> {
    const startedAt = performance.now();
    const abort = new AbortController();
    const end = () => abort.abort();
    const timer = setTimeout(end, this.options.attemptMs ?? attemptMs);
    signal?.addEventListener('abort', end);
    let result: Result;
    try {
      const url = checkWebhookUrl(outgoing.url, this.options);
      do {
        result = await new Exchange(url, outgoing, this.agents, abort.signal).result;
      } while (result.stale && !abort.signal.aborted);
    } catch (error) {
      result = { error: reasonOf(error) };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
    return {
      error: result.error ?? (isSuccess(result.responseStatus) ? undefined : 'response_status'),
      responseStatus: result.responseStatus,
      responseBody: result.responseBody,
      durationMs: Math.round(performance.now() - startedAt),
      retryAfterMs: result.retryAfterMs,
    };
  }

  /** Closes the connections. */
  close(): void {
    this.agents.http.destroy();
    this.agents.https.destroy();
  }
}

/** Bounds the idle connections to all hosts together; node bounds those to each. */
function boundIdle<T extends HttpAgent>(agent: T): T {
  const keep = agent.keepSocketAlive.bind(agent) as unknown as (socket: unknown) => boolean;
  const bounded = (socket: unknown) => Object.keys(agent.freeSockets).length < idle.sockets && keep(socket);
  return Object.assign(agent, { keepSocketAlive: bounded });
}

interface Result {
  error?: AttemptError | undefined;
  responseStatus?: number;
  responseBody?: string;
  retryAfterMs?: number | undefined;
  /** A kept connection had ended before the request reached the receiver: nothing is known of it. */
  stale?: boolean;
}

/** One request and its response. */
class Exchange {
  readonly result: Promise<Result>;
  private settle!: (result: Result) => void;
  private readonly request: ClientRequest;
  private response: IncomingMessage | undefined;
  private readonly chunks: Buffer[] = [];
  private received = 0;
  private securing = false;

  constructor(
    url: URL,
    { headers, body }: Outgoing,
    agents: { http: HttpAgent; https: HttpsAgent },
    signal: AbortSignal,
  ) {
    this.result = new Promise((resolve) => (this.settle = resolve));
    const isSecure = url.protocol === 'https:';
    const settings = {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      signal,
    };
    this.request = isSecure
      ? httpsRequest(url, { ...settings, agent: agents.https })
      : httpRequest(url, { ...settings, agent: agents.http });
    if (isSecure) this.request.once('socket', (socket) => this.watchHandshake(socket));
    this.request
      .once('response', (response) => this.read(response))
      .on('error', (error) => this.fail(signal.aborted ? 'timeout' : this.reasonOf(error)))
      .once('close', () => this.fail(signal.aborted ? 'timeout' : 'connection_failed'));
    this.request.end(body);
  }

  /** A connection that is used again has its handshake behind it. */
  private watchHandshake(socket: Socket): void {
    if (this.request.reusedSocket) return;
    socket.once('connect', () => (this.securing = true));
    socket.once('secureConnect', () => (this.securing = false));
  }

  private read(response: IncomingMessage): void {
    this.response = response;
    response
      .on('data', (chunk: Buffer) => {
        this.received += chunk.length;
        if (this.received > responseLimits.read) {
          this.fail('response_too_large');
          this.request.destroy();
        } else if (this.received - chunk.length < responseLimits.kept) {
          this.chunks.push(chunk);
        }
      })
      .once('end', () => this.settle(this.responded(undefined)))
      .on('error', () => undefined); // the request tells of it
  }

  private fail(error: AttemptError): void {
    const stale = this.request.reusedSocket && !this.response && error === 'connection_failed';
    this.settle({ ...this.responded(error), stale });
  }

  private responded(error: AttemptError | undefined): Result {
    if (!this.response) return { error };
    const responseStatus = this.response.statusCode!;
    return { error, responseStatus, responseBody: textOf(this.chunks), retryAfterMs: retryAfterMs(this.response) };
  }

  private reasonOf(error: unknown): AttemptError {
    const reason = reasonOf(error);
    return reason === 'connection_failed' && this.securing ? 'tls_failed' : reason;
  }
}

const isSuccess = (status = 0): boolean => status >= 200 && status < 300;

/** What is not HTTP counts as a failed connection, as does a name without an address. */
const reasonOf = (error: unknown): AttemptError =>
  error instanceof AddressRefused ? 'address_refused' : 'connection_failed';

/** Whole characters only, and no NUL, which Postgres does not take. */
function textOf(chunks: Buffer[]): string {
  const bytes = Buffer.concat(chunks).subarray(0, responseLimits.kept);
  return new TextDecoder().decode(bytes, { stream: true }).replaceAll('\0', '\uFFFD');
}

/** `Retry-After` in either of its forms (RFC 9110, section 10.2.3). */
function retryAfterMs({ headers }: IncomingMessage): number | undefined {
  const text = headers['retry-after']?.trim();
  if (!text) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return ms > 0 ? ms : undefined;
}
