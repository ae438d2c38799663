import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import type { Scope } from './api-keys';
import { hashToken, isWellFormedToken } from './tokens';

/** What a request may do, read from the key it carries. */
export interface VerifiedKey {
  id: string;
  name: string;
  last4: string;
  mode: Mode;
  scope: Scope;
  teamId: string;
  teamName: string;
  rateLimit: number | null;
}

interface KeyRow extends VerifiedKey {
  /** Seconds this token has left by the database's clock; null when it does not expire. */
  secondsLeft: number | null;
  [column: string]: unknown;
}

interface CachedKey {
  key: VerifiedKey;
  /** On this process's monotonic clock, in milliseconds. */
  validUntil: number;
}

/** A question to the database that is under way. */
interface Lookup {
  /** On this process's monotonic clock, in milliseconds. */
  askedAt: number;
  verdict: Promise<CachedKey | undefined>;
}

const findSql = `
  select k.id, k.name, k.token_last4 as "last4", k.mode, k.scope, k.rate_limit as "rateLimit",
         t.id as "teamId", t.name as "teamName",
         extract(epoch from least(k.expires_at, case when k.token_hash <> $1 then k.previous_token_expires_at end) - now())::float8
           as "secondsLeft"
  from api_keys k join teams t on t.id = k.team_id
  where (k.token_hash = $1 or k.previous_token_hash = $1) and k.revoked_at is null`;

/**
 * How long a verdict may be used without asking again, in milliseconds. This bound alone keeps the promise that a revocation holds
 * within 2 s: the notifications only make it faster, and may be lost.
 */
const cacheMs = 1500;

/** Tells whether a bearer token is a valid key, from a small cache with a hard bound on its age. */
export class KeyVerifier {
  private readonly cache = new LRUCache<string, CachedKey>({ max: 10_000 });
  private readonly lookups = new Map<string, Lookup>();

  constructor(
    private readonly connections: Connections,
    private readonly secret: string,
  ) {}

  /** @returns the key, or undefined for every kind of invalid token alike */
  async verify(token: string): Promise<VerifiedKey | undefined> {
    if (!isWellFormedToken(token)) return undefined;
    // Not the token itself, which has no business in a cache, nor its stored hash, which takes ten times as long to compute.
    const cacheKey = hash('sha256', token, 'base64');
    const cached = this.cache.get(cacheKey);
    if (cached && cached.validUntil > performance.now()) return cached.key;
    return (await this.lookUpOnce(cacheKey, token))?.key;
  }

  /** Forgets every verdict, also those of look-ups under way. */
  forgetAll(): void {
    this.cache.clear();
    this.lookups.clear();
  }

  private lookUpOnce(cacheKey: string, token: string): Promise<CachedKey | undefined> {
    const underWay = this.lookups.get(cacheKey);
    // A slow database may still answer as things were long ago: a late answer is as old as an aged one.
    if (underWay && performance.now() - underWay.askedAt < cacheMs) return underWay.verdict;
    const askedAt = performance.now(); // before the query: the verdict is at least this old
    const lookup = { askedAt, verdict: this.lookUp(hashToken(token, this.secret), askedAt) };
    this.lookups.set(cacheKey, lookup);
    const isCurrent = () => this.lookups.get(cacheKey) === lookup;
    void lookup.verdict
      .then((found) => {
        // If a notification came in between, this verdict may already be wrong for the next request.
        if (found && isCurrent()) this.cache.set(cacheKey, found);
      })
      .catch(() => undefined) // the caller sees the failure
      .finally(() => {
        if (isCurrent()) this.lookups.delete(cacheKey);
      });
    return lookup.verdict;
  }

  private async lookUp(tokenHash: Buffer, askedAt: number): Promise<CachedKey | undefined> {
    const [row] = await this.connections.queryShared<KeyRow>({
      name: 'find_api_key',
      text: findSql,
      values: [tokenHash],
    });
    if (!row) return undefined;
    const { secondsLeft, ...key } = row;
    if (secondsLeft !== null && secondsLeft <= 0) return undefined;
    return { key, validUntil: askedAt + Math.min(cacheMs, secondsLeft === null ? Infinity : secondsLeft * 1000) };
  }
}
