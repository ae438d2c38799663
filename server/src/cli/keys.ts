import { z } from 'zod';
import { ApiKeys, type ApiKeySummary, maxRollOverlapSeconds } from '../control/api-keys';
import { Teams } from '../control/teams';
import { operator } from './operator';
import { type CommandContext, runCommand, table, UsageError } from './run';

const usage = `Usage: npm run keys -- <command> [options]

  create --name NAME [--mode test|live] [--scope READ_WRITE|READ_ONLY] [--expires-in SECONDS] [--rate-limit N]
  list
  rename ID --name NAME
  roll ID [--overlap SECONDS]     a new token; the old one stays valid for the overlap (default 86400, at most ${maxRollOverlapSeconds})
  revoke ID

  --team ID   which team; may be left out while there is only one`;

const newKey = z.object({
  name: z.string().min(1).max(255),
  mode: z.enum(['test', 'live']).default('test'),
  scope: z.enum(['READ_WRITE', 'READ_ONLY']).default('READ_WRITE'),
  expiresInSeconds: z.coerce.number().int().min(1).max(315_360_000).optional(),
  rateLimit: z.coerce.number().int().min(1).max(1_000_000).optional(),
});
const overlap = z.coerce.number().int().min(0).max(maxRollOverlapSeconds).default(86_400);
const id = z.uuid();

const actor = operator();

void runCommand(usage, ['team', 'name', 'mode', 'scope', 'expires-in', 'rate-limit', 'overlap'], {
  async create(context) {
    const key = read(newKey, {
      name: context.option('name'),
      mode: context.option('mode'),
      scope: context.option('scope'),
      expiresInSeconds: context.option('expires-in'),
      rateLimit: context.option('rate-limit'),
    });
    const teamId = await findTeam(context);
    const created = await apiKeys(context).create({ teamId, actor, source: 'command_line', ...key });
    return `${describe([created.key])}\n\n${showToken(created.token)}`;
  },

  async list(context) {
    const keys = await apiKeys(context).list(await findTeam(context));
    return keys.length > 0 ? describe(keys) : 'The team has no keys.';
  },

  async rename(context) {
    const name = read(newKey.shape.name, context.option('name'), '--name');
    return describe([found(await apiKeys(context).rename(await findTeam(context), keyId(context), name, actor))]);
  },

  async roll(context) {
    const seconds = read(overlap, context.option('overlap'), '--overlap');
    const rolled = found(await apiKeys(context).roll(await findTeam(context), keyId(context), seconds, actor));
    return `${describe([rolled.key])}\n\n${showToken(rolled.token)}\nThe old token stays valid for ${seconds} seconds.`;
  },

  async revoke(context) {
    return describe([found(await apiKeys(context).revoke(await findTeam(context), keyId(context), actor))]);
  },
});

function apiKeys({ control, secret }: CommandContext): ApiKeys {
  return new ApiKeys(control, secret);
}

async function findTeam({ control, option }: CommandContext): Promise<string> {
  const given = option('team');
  const teams = await new Teams(control).list();
  const team = given === undefined && teams.length === 1 ? teams[0] : teams.find((candidate) => candidate.id === given);
  if (team) return team.id;
  if (teams.length === 0) throw new Error('There is no team yet. Create one with: npm run teams -- create');
  const choices = table(
    ['ID', 'NAME'],
    teams.map(({ id: teamId, name }) => [teamId, name]),
  );
  throw new UsageError(
    `${given === undefined ? 'Say which team with --team ID' : `There is no team ${given}`}:\n${choices}`,
  );
}

const keyId = (context: CommandContext): string => read(id, context.words[0], 'ID');

function found<T>(result: T | undefined): T {
  if (result === undefined) throw new Error('The team has no such key, or it is revoked or expired.');
  return result;
}

/** @param label what the usage calls the value; for an object, its fields are named like options */
function read<T>(schema: z.ZodType<T>, value: unknown, label = ''): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = path.length === 0 ? label : optionName(String(path[0]));
    const given = path.length === 0 ? value : (value as Record<string, unknown>)[String(path[0])];
    return given === undefined ? `${name} is missing.` : `${name}: ${message}.`;
  });
  throw new UsageError(problems.join('\n'));
}

/** `expiresInSeconds` → `--expires-in` */
const optionName = (field: string): string =>
  `--${field.replace(/Seconds$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function showToken(token: string): string {
  return `Token: ${token}\nKeep it now: it is shown only this once.`;
}

function describe(keys: ApiKeySummary[]): string {
  const headings = ['ID', 'NAME', 'TOKEN', 'SCOPE', 'CREATED BY', 'CREATED', 'LAST USED', 'STATUS'];
  return table(
    headings,
    keys.map((key) => [
      key.id,
      key.name,
      `pk_${key.mode}_…${key.last4}`,
      key.scope,
      key.createdBy,
      key.createdAt,
      key.lastUsedAt ?? 'never',
      status(key),
    ]),
  );
}

function status({ status: state, revokedAt, expiresAt }: ApiKeySummary): string {
  if (state === 'revoked') return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'active';
  return `${state === 'expired' ? 'expired' : 'expires'} ${expiresAt}`;
}
