import type { ApiKeySummary, ApiKeys } from '../../control/api-keys';
import { listAudit } from '../../control/audit';
import type { KeyUsage, Usage } from '../../control/usage';
import type { Connections } from '../../db/connections';
import { ApiError } from '../../errors/api-error';
import type { ApiKey } from '../../generated/console/types';
import type { ConsoleHandlers } from '../handlers';

export interface ApiKeyHandlersDependencies {
  keys: ApiKeys;
  usage: Usage;
  control: Connections;
}

type Operations =
  | 'listApiKeys'
  | 'createApiKey'
  | 'getApiKey'
  | 'updateApiKey'
  | 'rollApiKey'
  | 'revokeApiKey'
  | 'listApiKeyAuditEntries'
  | 'getApiKeyUsage'
  | 'createReferenceKey';

/** The keys of a team. A token is in the reply that makes it and nowhere else. */
export function apiKeyHandlers({ keys, usage, control }: ApiKeyHandlersDependencies): ConsoleHandlers<Operations> {
  const require = async (teamId: string, id: string) => (await keys.find(teamId, id)) ?? refuse();
  const present = async (teamId: string, key: ApiKeySummary) => presentKey(key, await usage.forKeys(teamId, [key.id]));

  return {
    async listApiKeys({ query: { status = 'active', limit = 20, ...filter }, visitor: { team } }) {
      const { keys: found, hasMore } = await keys.page(team.id, { ...filter, status, limit });
      const ids = found.map(({ id }) => id);
      const used = await usage.forKeys(team.id, ids);
      const data = found.map((key) => presentKey(key, used));
      return { status: 200, body: { data: { data, hasMore, nextCursor: hasMore ? ids.at(-1)! : null } } };
    },

    async createApiKey({ body, visitor: { team, actor } }) {
      const { key, token } = await keys.create({ ...body, teamId: team.id, actor });
      return { status: 201, body: { data: { ...presentKey(key), token } } };
    },

    async createReferenceKey({ body: { mode = 'test', scope }, visitor: { team, actor } }) {
      const { key, token } = await keys.mint({ teamId: team.id, actor, mode, scope });
      return { status: 201, body: { data: { ...presentKey(key), token } } };
    },

    async getApiKey({ path: { id }, visitor: { team } }) {
      return { status: 200, body: { data: await present(team.id, await require(team.id, id)) } };
    },

    async updateApiKey({ path: { id }, body: { name }, visitor: { team, actor } }) {
      const key = (await keys.rename(team.id, id, name, actor)) ?? refuse();
      return { status: 200, body: { data: await present(team.id, key) } };
    },

    async rollApiKey({ path: { id }, body: { overlapSeconds }, visitor: { team, actor } }) {
      await require(team.id, id);
      const rolled = await keys.roll(team.id, id, overlapSeconds, actor);
      if (!rolled) throw new ApiError('api_key_not_active', 'A revoked or expired key cannot be rolled.');
      return { status: 200, body: { data: { ...(await present(team.id, rolled.key)), token: rolled.token } } };
    },

    async revokeApiKey({ path: { id }, visitor: { team, actor } }) {
      return {
        status: 200,
        body: { data: await present(team.id, (await keys.revoke(team.id, id, actor)) ?? refuse()) },
      };
    },

    async listApiKeyAuditEntries({ path: { id }, visitor: { team } }) {
      await require(team.id, id);
      const { entries, hasMore } = await listAudit(control, team.id, id);
      const data = entries.map((entry) => ({ ...entry, id: String(entry.id) }));
      return { status: 200, body: { data: { data, hasMore, nextCursor: null } } };
    },

    async getApiKeyUsage({ path: { id }, query: { days = 7 }, visitor: { team } }) {
      return { status: 200, body: { data: (await usage.forKey(team.id, id, days)) ?? refuse() } };
    },
  };
}

function refuse(): never {
  throw new ApiError('api_key_not_found', 'There is no such API key in this team.');
}

const unused = { requests: 0, daily: [0, 0, 0, 0, 0, 0, 0] };

/** @param used the usage of this key, among others; a new key has none */
function presentKey(key: ApiKeySummary, used: KeyUsage[] = []): ApiKey {
  const { requests, daily } = used.find(({ keyId }) => keyId === key.id) ?? unused;
  return { ...key, usage: { total: requests, daily } };
}
