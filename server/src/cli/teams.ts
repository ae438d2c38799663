import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Passwords } from '../control/passwords';
import { SetUp } from '../control/set-up';
import { Teams } from '../control/teams';
import { Users } from '../control/users';
import { operator } from './operator';
import { runCommand, table, UsageError } from './run';

const usage = `Usage: npm run teams -- <command> [options]

  create --name NAME --owner-email EMAIL [--owner-name NAME]   the owner's password is made up and printed once
  list
  setup-code                    what the set-up page asks for before it makes the first team
  reset-password --email EMAIL  a new password is made up and printed once; all sessions of that person end`;

const newTeam = z.object({
  name: z.string().min(1).max(255),
  email: z.email().max(255),
  ownerName: z.string().min(1).max(255),
});

void runCommand(usage, ['name', 'owner-email', 'owner-name', 'email'], {
  async create({ control, option }) {
    const email = option('owner-email');
    const parsed = newTeam.safeParse({ name: option('name'), email, ownerName: option('owner-name') ?? email });
    if (!parsed.success)
      throw new UsageError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
    const password = newPassword();
    const owner = { email: parsed.data.email, name: parsed.data.ownerName, password };
    const { team, ownerIsNew } = await new Teams(control).create({ name: parsed.data.name, owner }, operator());
    const credentials = ownerIsNew ? showPassword(password) : knownOwner(owner.email);
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

  async 'setup-code'({ control, secret }) {
    const setUp = new SetUp(control, secret, new Passwords());
    if (!(await setUp.isNeeded())) throw new Error('There is a team already: the set-up page is closed.');
    return `Set-up code: ${setUp.code}`;
  },

  async 'reset-password'({ control, option }) {
    const email = option('email');
    if (email === undefined) throw new UsageError('--email is missing.');
    const password = newPassword();
    const user = await new Users(control, new Passwords()).resetPassword(email, password, operator());
    if (!user) throw new Error(`There is nobody with the email ${email}.`);
    return `${user.name} (${user.email}) is signed out everywhere.\n\n${showPassword(password)}`;
  },
});

const knownOwner = (email: string): string =>
  `${email} has an account already and signs in with its password. If you do not know who made that account, set a new one:\n` +
  `npm run teams -- reset-password --email ${email}`;

const newPassword = (): string => randomBytes(12).toString('base64url');

const showPassword = (password: string): string => `Password: ${password}\nKeep it now: it is shown only this once.`;
