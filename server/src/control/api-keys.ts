import { v7 as uuidv7 } from 'uuid';
import type { Connections, Statement } from '../db/connections';
import type { Mode } from '../db/roles';
import { Transaction } from '../db/transaction';
import { createToken, hashToken } from './tokens';

export type Scope = 'READ_WRITE' | 'READ_ONLY';

/** A key as its team sees it. The token is not part of it: it is shown once and only its hash is kept. */
export interface ApiKeySummary {
  id: string;
  name: string;
  mode: Mode;
  scope: Scope;
  last4: string;
  rateLimit: number | null;
  createdBy: string;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
  revokedAt: string | null;
}

export interface NewApiKey {
  teamId: string;
  name: string;
  mode: Mode;
  scope: Scope;
  createdBy: string;
  /** Requests per window; the configured quota if unset. */
  rateLimit?: number | undefined;
  /** Seconds until the key expires; never if unset. */
  expiresInSeconds?: number | undefined;
}

/** How long the token before a roll may stay valid, in seconds. */
export const maxRollOverlapSeconds = 7 * 24 * 60 * 60;

/** The channel on which every instance hears that a key has changed; the payload is the key's id. */
export const keyChangedChannel = 'api_key_changed';

const summaryColumns = `
  id, name, mode, scope, token_last4 as "last4", rate_limit as "rateLimit", created_by as "createdBy", created_at as "createdAt",
  last_used_at as "lastUsedAt", expires_at as "expiresAt", revoked_at as "revokedAt"`;

/** API keys of all teams: the code path of the command line and of the Settings app alike. Every change is audited in its transaction. */
export class ApiKeys {
  constructor(
    private readonly connections: Connections,
    private readonly secret: string,
  ) {}

  /** Creates a key and returns its token, which cannot be had again. */
  async create(key: NewApiKey): Promise<{ key: ApiKeySummary; token: string }> {
    const token = createToken(key.mode);
    const rows = await this.change(key.teamId, key.createdBy, 'api_key.created', {
      text: `
        insert into api_keys (team_id, id, name, mode, scope, token_hash, token_last4, created_by, rate_limit, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(secs => $10))
        returning ${summaryColumns}`,
      values: [
        key.teamId,
        uuidv7(),
        key.name,
        key.mode,
        key.scope,
        hashToken(token, this.secret),
        token.slice(-4),
        key.createdBy,
        key.rateLimit ?? null,
        key.expiresInSeconds ?? null,
      ],
    });
    return { key: rows[0]!, token };
  }

  list(teamId: string): Promise<ApiKeySummary[]> {
    return this.connections.query({
      text: `select ${summaryColumns} from api_keys where team_id = $1 order by id desc`,
      values: [teamId],
    });
  }

  /** @returns the key, or undefined if the team has no such key */
  async rename(teamId: string, id: string, name: string, actor: string): Promise<ApiKeySummary | undefined> {
    const rows = await this.change(teamId, actor, 'api_key.renamed', {
      text: `update api_keys set name = $3 where team_id = $1 and id = $2 returning ${summaryColumns}`,
      values: [teamId, id, name],
    });
    return rows[0];
  }

  /**
   * Gives the key a new token. The one before stays valid for `overlapSeconds` (at most 7 days, never beyond the key's own expiry); one
   * from an earlier roll ends at once.
   * @returns undefined if the team has no such key or it is revoked or expired
   */
  async roll(
    teamId: string,
    id: string,
    overlapSeconds: number,
    actor: string,
  ): Promise<{ key: ApiKeySummary; token: string } | undefined> {
    if (!(overlapSeconds >= 0 && overlapSeconds <= maxRollOverlapSeconds)) {
      throw new RangeError(`The overlap must be between 0 and ${maxRollOverlapSeconds} seconds.`);
    }
    const mode = (await this.list(teamId)).find((key) => key.id === id)?.mode;
    if (!mode) return undefined;
    const token = createToken(mode);
    const rows = await this.change(teamId, actor, 'api_key.rolled', {
      text: `
        update api_keys
        set previous_token_hash = token_hash, previous_token_expires_at = now() + make_interval(secs => $3),
            token_hash = $4, token_last4 = $5
        where team_id = $1 and id = $2 and revoked_at is null and (expires_at is null or expires_at > now())
        returning ${summaryColumns}`,
      values: [teamId, id, overlapSeconds, hashToken(token, this.secret), token.slice(-4)],
    });
    return rows[0] && { key: rows[0], token };
  }

  /** Ends the key; every instance refuses it within 2 s. Revoking a revoked key changes nothing. */
  async revoke(teamId: string, id: string, actor: string): Promise<ApiKeySummary | undefined> {
    const rows = await this.change(teamId, actor, 'api_key.revoked', {
      text: `update api_keys set revoked_at = now() where team_id = $1 and id = $2 and revoked_at is null returning ${summaryColumns}`,
      values: [teamId, id],
    });
    return rows[0] ?? (await this.list(teamId)).find((key) => key.id === id);
  }

  private change(teamId: string, actor: string, action: string, statement: Statement): Promise<ApiKeySummary[]> {
    return Transaction.run(this.connections, async (transaction) => {
      const rows = await transaction.query<ApiKeySummary & Record<string, unknown>>(statement);
      for (const { id, name } of rows) {
        transaction.send({
          text: 'insert into audit_log (team_id, actor, action, subject_id, details) values ($1, $2, $3, $4, $5)',
          values: [teamId, actor, action, id, JSON.stringify({ name })],
        });
        transaction.send({ text: 'select pg_notify($1, $2)', values: [keyChangedChannel, id] });
      }
      await transaction.commit();
      return rows;
    });
  }
}
