import { Passwords } from '../../src/control/passwords';
import { SetUp } from '../../src/control/set-up';
import { Users } from '../../src/control/users';
import { runCommand } from '../support/command';
import { testSecret } from '../support/postgres';
import { password, People } from './people';

describe('npm run teams', () => {
  let people: People;

  beforeAll(async () => {
    people = await People.start();
  });
  afterAll(() => people.stop());

  const run = (...words: string[]) => runCommand(people.database, 'teams', ...words);

  test('setup-code shows the code that makes the first team, for as long as there is none', async () => {
    const shown = await run('setup-code');
    const code = /^Set-up code: (\S+)\n$/.exec(shown.output)![1]!;
    const owner = { email: 'ada@acme.example', name: 'Ada', password };
    await new SetUp(people.control, testSecret, new Passwords()).createFirst(code, { name: 'Acme', owner });
    expect(await run('setup-code')).toEqual({
      exitCode: 1,
      output: '',
      complaint: 'There is a team already: the set-up page is closed.\n',
    });
  });

  test('reset-password shows a new password that works, and ends all sessions', async () => {
    const team = await people.team();
    const user = await people.member(team, 'ADMIN');
    await people.signIn(user);
    const { output } = await run('reset-password', '--email', user.name);
    const shown = /^Password: (\S+)$/m.exec(output)![1]!;
    const users = new Users(people.control, new Passwords());
    expect(await users.authenticate(user.name, shown)).toBeDefined();
    expect(await users.authenticate(user.name, password)).toBeUndefined();
    expect(await people.sessionsOf(user)).toEqual({ rows: 0, epoch: 1 });
    expect(await people.auditOf(team, user.userId)).toMatchObject([
      { actor: expect.stringMatching(/^command line \(/), action: 'user.password_reset' },
    ]);
  });

  test('reset-password says what is missing and who is unknown', async () => {
    expect(await run('reset-password')).toMatchObject({
      exitCode: 2,
      complaint: expect.stringMatching(/^--email is missing\.\n/),
    });
    expect(await run('reset-password', '--email', 'nobody@acme.example')).toEqual({
      exitCode: 1,
      output: '',
      complaint: 'There is nobody with the email nobody@acme.example.\n',
    });
  });

  test('create is written down as done on the command line', async () => {
    const { output } = await run('create', '--name', 'Paper Ltd', '--owner-email', 'ben@paper.example');
    const teamId = /^[0-9a-f-]{36}/m.exec(output)![0];
    expect(await people.auditOf(teamId, teamId)).toMatchObject([
      { actor: expect.stringMatching(/^command line \(/), details: { name: 'Paper Ltd', owner: 'ben@paper.example' } },
    ]);
  });
});
