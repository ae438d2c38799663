import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Teams } from '../control/teams';
import { runCommand, table, UsageError } from './run';

const usage = `Usage: npm run teams -- <command> [options]

  create --name NAME --owner-email EMAIL [--owner-name NAME]   the owner's password is made up and printed once
  list`;

const newTeam = z.object({
  name: z.string().min(1).max(255),
  email: z.email().max(255),
  ownerName: z.string().min(1).max(255),
});

void runCommand(usage, ['name', 'owner-email', 'owner-name'], {
  async create({ control, option }) {
    const email = option('owner-email');
    const parsed = newTeam.safeParse({ name: option('name'), email, ownerName: option('owner-name') ?? email });
    if (!parsed.success)
      throw new UsageError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
    const password = randomBytes(12).toString('base64url');
    const owner = { email: parsed.data.email, name: parsed.data.ownerName, password };
    const { team, ownerIsNew } = await new Teams(control).create({ name: parsed.data.name, owner });
    const credentials = ownerIsNew
      ? `Password: ${password}\nKeep it now: it is shown only this once.`
      : 'The owner already has a password.';
    return `${table(['ID', 'NAME', 'OWNER'], [[team.id, team.name, owner.email]])}\n\n${credentials}`;
  },

  async list({ control }) {
    const teams = await new Teams(control).list();
    return teams.length > 0
      ? table(
          ['ID', 'NAME', 'CREATED'],
          teams.map((team) => [team.id, team.name, team.createdAt]),
        )
      : 'There are no teams.';
  },
});
