import os from 'node:os';
import { operatorName } from '../../src/cli/operator';
import { TestApi } from '../support/api';
import { type CommandOutcome, runCommand } from '../support/command';

let api: TestApi;
let teamId: string;

beforeAll(async () => {
  api = await TestApi.start();
  teamId = await api.createTeam('Acme');
});
afterAll(() => api.stop());

const run = (program: 'keys' | 'teams', ...words: string[]) => runCommand(api.database, program, ...words);

const tokenIn = ({ output }: CommandOutcome): string => /^Token: (\S+)$/m.exec(output)![1]!;
const statusWith = async (token: string) => (await api.request('GET', '/me', { key: token })).status;

test('a key is created, listed, renamed, rolled and revoked, and works as long as it should', async () => {
  const created = await run('keys', 'create', '--name', 'Import', '--mode', 'live', '--scope', 'READ_ONLY');
  expect(created).toMatchObject({ exitCode: 0, complaint: '' });
  const token = tokenIn(created);
  const me = await api.request('GET', '/me', { key: token });
  expect(me.body.data).toMatchObject({
    team: { id: teamId },
    key: { name: 'Import' },
    mode: 'live',
    scope: 'READ_ONLY',
  });
  const keyId: string = me.body.data.key.id;

  const listed = await run('keys', 'list');
  expect(listed.output).toMatch(
    new RegExp(`^${keyId} +Import +pk_live_…${token.slice(-4)} +READ_ONLY .* active$`, 'm'),
  );
  expect(listed.output).not.toContain(token);

  expect((await run('keys', 'rename', keyId, '--name', 'Nightly')).output).toMatch(
    new RegExp(`^${keyId} +Nightly `, 'm'),
  );

  const rolled = tokenIn(await run('keys', 'roll', keyId, '--overlap', '0'));
  expect(await statusWith(rolled)).toBe(200);

  expect((await run('keys', 'revoke', keyId)).output).toMatch(/ revoked \d{4}-/);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect([await statusWith(token), await statusWith(rolled)]).toEqual([401, 401]);

  const actions = await api.sql('control', 'select action, actor from audit_log where subject_id = $1 order by id', [
    keyId,
  ]);
  expect(actions).toEqual(
    ['created', 'renamed', 'rolled', 'revoked'].map((done) => ({ action: `api_key.${done}`, actor: operatorName() })),
  );
});

test('a team is created with a password for its owner, and from then on a key must say whose it is', async () => {
  const created = await run('teams', 'create', '--name', 'Other', '--owner-email', 'owner@other.example');
  expect(created.output).toMatch(/ Other +owner@other\.example\n\nPassword: \S{16}\n/);
  const undecided = await run('keys', 'create', '--name', 'Whose');
  expect(undecided).toMatchObject({ exitCode: 2, output: '' });
  expect(undecided.complaint).toContain(teamId);
});

test.each([
  ['no command', [], 'Which command?'],
  ['an unknown one', ['constructor'], 'There is no command "constructor".'],
  ['a wrong option', ['list', '--nmae', 'x'], '--nmae'],
  ['a wrong value', ['create', '--name', 'x', '--mode', 'prod'], 'mode: '],
])(
  '%s is refused with the usage',
  async (_what, words, reason) => {
    const { exitCode, complaint } = await run('keys', ...words);
    expect(exitCode).toBe(2);
    expect(complaint).toContain(reason);
    expect(complaint).toContain('Usage: npm run keys');
  },
  30_000,
);

test('names the operator by number where the system has no name for them', () => {
  jest.spyOn(os, 'userInfo').mockImplementation(() => {
    throw new Error('uv_os_get_passwd returned ENOENT');
  });
  expect(operatorName()).toBe(`command line (uid ${process.getuid!()})`);
  jest.restoreAllMocks();
});
