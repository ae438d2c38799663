import { v7 as uuidv7 } from 'uuid';
import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import { Transaction } from '../db/transaction';
import { type Actor, type AuditAction, type AuditDetails, recordAudit } from './audit';
import { createToken, hashToken } from './tokens';

export type Scope = 'READ_WRITE' | 'READ_ONLY';

/** Where a key was made: the Settings app, the reference page or the command line. */
export type KeySource = 'settings' | 'reference' | 'command_line';

/** A key as its team sees it. The token is not part of it: it is shown once and only its hash is kept. */
export interface ApiKeySummary {
  id: string;
  name: string;
  mode: Mode;
  scope: Scope;
  source: KeySource;
  last4: string;
  rateLimit: number | null;
  createdBy: string;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
  revokedAt: string | null;
  /** By the database's clock. */
  status: 'active' | 'expired' | 'revoked';
  /** Until when the token before the last roll still works; null when there is none that does. */
  previousTokenExpiresAt: string | null;
}

export interface NewApiKey {
  teamId: string;
  name: string;
  mode: Mode;
  scope: Scope;
  actor: Actor;
  /** `settings` if unset. */
  source?: KeySource | undefined;
  /** Requests per window; the configured quota if unset. */
  rateLimit?: number | undefined;
  /** Seconds until the key expires; never if unset. */
  expiresInSeconds?: number | undefined;
}

/** Which keys of a team; each condition that is unset holds for all. */
export interface ApiKeyFilter {
  /** A part of the name in any case of its letters, or the end of the token. */
  q?: string | undefined;
  mode?: Mode | undefined;
  status?: ApiKeySummary['status'] | 'all' | undefined;
  /** The id of the last key of the page before. */
  after?: string | undefined;
  limit: number;
}

/** A key and its token, which cannot be had again. */
export interface IssuedKey {
  key: ApiKeySummary;
  token: string;
}

type KeyRow = ApiKeySummary & Record<string, unknown>;

/** How long the token before a roll may stay valid, in seconds. */
export const maxRollOverlapSeconds = 7 * 24 * 60 * 60;

/** How long a key of the reference page lives, in seconds. */
const referenceKeySeconds = 60 * 60;

/** The channel on which every instance hears that a key has changed; the payload is the key's id. */
export const keyChangedChannel = 'api_key_changed';

const isLiving = 'revoked_at is null and (expires_at is null or expires_at > now())';

const summaryColumns = `
  id, name, mode, scope, source, token_last4 as "last4", rate_limit as "rateLimit", created_by as "createdBy", created_at as "createdAt",
  last_used_at as "lastUsedAt", expires_at as "expiresAt", revoked_at as "revokedAt",
  case when revoked_at is not null then 'revoked' when ${isLiving} then 'active' else 'expired' end as status,
  case when ${isLiving} and previous_token_expires_at > now() then least(previous_token_expires_at, expires_at) end
    as "previousTokenExpiresAt"`;

/** Who changes a key of which team, and what the audit log calls it. */
interface KeyChange {
  teamId: string;
  actor: Actor;
  action: AuditAction;
}

/** A key after the change, and what the audit log is to tell of it. */
interface ChangedKey {
  key: ApiKeySummary;
  details: AuditDetails;
}

/** API keys of all teams: the code path of the command line and of the Settings app alike. Every change is audited in its transaction. */
export class ApiKeys {
  constructor(
    private readonly connections: Connections,
    private readonly secret: string,
  ) {}

  async create(newKey: NewApiKey): Promise<IssuedKey> {
    const { teamId, actor, source = 'settings' } = newKey;
    const token = createToken(newKey.mode);
    const created = await this.change({ teamId, actor, action: 'api_key.created' }, async (transaction) => {
      const [key] = await transaction.query<KeyRow>({
        text: `
          insert into api_keys (team_id, id, name, mode, scope, source, token_hash, token_last4, created_by, rate_limit, expires_at)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + make_interval(secs => $11))
          returning ${summaryColumns}`,
        values: [
          teamId,
          uuidv7(),
          newKey.name,
          newKey.mode,
          newKey.scope,
          source,
          hashToken(token, this.secret),
          token.slice(-4),
          actor.name,
          newKey.rateLimit ?? null,
          newKey.expiresInSeconds ?? null,
        ],
      });
      const { name, mode, scope, rateLimit, expiresAt } = key!;
      return { key: key!, details: { name, mode, scope, source, rateLimit, expiresAt } };
    });
    return { key: created!, token };
  }

  /** A key for trying things out on the reference page; it lives for an hour. */
  mint(key: Pick<NewApiKey, 'teamId' | 'mode' | 'scope' | 'actor'>): Promise<IssuedKey> {
    return this.create({ ...key, name: 'Reference page', source: 'reference', expiresInSeconds: referenceKeySeconds });
  }

  /** All of the team's keys, newest first. */
  list(teamId: string): Promise<ApiKeySummary[]> {
    return this.connections.query({
      text: `select ${summaryColumns} from api_keys where team_id = $1 order by id desc`,
      values: [teamId],
    });
  }

  /** A page of the team's keys that the filter lets through, newest first. */
  async page(
    teamId: string,
    { q, mode, status = 'all', after, limit }: ApiKeyFilter,
  ): Promise<{ keys: ApiKeySummary[]; hasMore: boolean }> {
    const keys = await this.connections.query<KeyRow>({
      text: `
        select * from (select ${summaryColumns} from api_keys where team_id = $1 and ($2::uuid is null or id < $2)) key
        where ($3::text is null or mode = $3) and ($4 = 'all' or status = $4)
          and ($5::text is null or strpos(lower(name), lower($5)) > 0 or right("last4", char_length($5)) = $5)
        order by id desc limit $6`,
      values: [teamId, after ?? null, mode ?? null, status, q ?? null, limit + 1],
    });
    return { keys: keys.slice(0, limit), hasMore: keys.length > limit };
  }

  /** @returns undefined if the team has no such key */
  async find(teamId: string, id: string): Promise<ApiKeySummary | undefined> {
    const [key] = await this.connections.query<KeyRow>({
      text: `select ${summaryColumns} from api_keys where team_id = $1 and id = $2`,
      values: [teamId, id],
    });
    return key;
  }

  /**
   * Giving a key the name it has changes nothing.
   * @returns the key, or undefined if the team has no such key
   */
  async rename(teamId: string, id: string, name: string, actor: Actor): Promise<ApiKeySummary | undefined> {
    const renamed = await this.change({ teamId, actor, action: 'api_key.renamed' }, async (transaction) => {
      const [before] = await transaction.query<{ name: string }>({
        text: 'select name from api_keys where team_id = $1 and id = $2 for update',
        values: [teamId, id],
      });
      if (!before || before.name === name) return undefined;
      const [key] = await transaction.query<KeyRow>({
        text: `update api_keys set name = $3 where team_id = $1 and id = $2 returning ${summaryColumns}`,
        values: [teamId, id, name],
      });
      return key && { key, details: { name, previousName: before.name } };
    });
    return renamed ?? this.find(teamId, id);
  }

  /**
   * Gives the key a new token. The one before stays valid for `overlapSeconds` (at most 7 days, never beyond the key's own expiry); one
   * from an earlier roll ends at once.
   * @returns undefined if the team has no such key or it is revoked or expired
   */
  async roll(teamId: string, id: string, overlapSeconds: number, actor: Actor): Promise<IssuedKey | undefined> {
    if (!(overlapSeconds >= 0 && overlapSeconds <= maxRollOverlapSeconds)) {
      throw new RangeError(`The overlap must be between 0 and ${maxRollOverlapSeconds} seconds.`);
    }
    const mode = (await this.find(teamId, id))?.mode;
    if (!mode) return undefined;
    const token = createToken(mode);
    const rolled = await this.change({ teamId, actor, action: 'api_key.rolled' }, async (transaction) => {
      const [key] = await transaction.query<KeyRow>({
        text: `
          update api_keys
          set previous_token_hash = token_hash, previous_token_expires_at = now() + make_interval(secs => $3),
              token_hash = $4, token_last4 = $5
          where team_id = $1 and id = $2 and ${isLiving}
          returning ${summaryColumns}`,
        values: [teamId, id, overlapSeconds, hashToken(token, this.secret), token.slice(-4)],
      });
      return key && { key, details: { name: key.name, overlapSeconds } };
    });
    return rolled && { key: rolled, token };
  }

  /** Ends the key; every instance refuses it within 2 s. Revoking a revoked key changes nothing. */
  async revoke(teamId: string, id: string, actor: Actor): Promise<ApiKeySummary | undefined> {
    const revoked = await this.change({ teamId, actor, action: 'api_key.revoked' }, async (transaction) => {
      const [key] = await transaction.query<KeyRow>({
        text: `update api_keys set revoked_at = now() where team_id = $1 and id = $2 and revoked_at is null returning ${summaryColumns}`,
        values: [teamId, id],
      });
      return key && { key, details: { name: key.name } };
    });
    return revoked ?? this.find(teamId, id);
  }

  /** Runs a change of one key in a transaction with its audit row and the news of it; nothing of these where it changed no key. */
  private change(
    { teamId, actor, action }: KeyChange,
    apply: (transaction: Transaction) => Promise<ChangedKey | undefined>,
  ): Promise<ApiKeySummary | undefined> {
    return Transaction.run(this.connections, async (transaction) => {
      const changed = await apply(transaction);
      if (!changed) return undefined;
      const { key, details } = changed;
      transaction.send(recordAudit({ teamId, actor, action, subjectId: key.id, details }));
      transaction.send({ text: 'select pg_notify($1, $2)', values: [keyChangedChannel, key.id] });
      await transaction.commit();
      return key;
    });
  }
}
