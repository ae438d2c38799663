import { Passwords } from '../../src/control/passwords';
import { SetUp } from '../../src/control/set-up';
import { Teams } from '../../src/control/teams';
import { testSecret } from '../support/postgres';
import { outcome, outcomes, password, People } from './people';

describe('the set-up', () => {
  let people: People;
  let setUp: SetUp;

  beforeEach(async () => {
    people = await People.start();
    setUp = new SetUp(people.control, testSecret, new Passwords());
  });
  afterEach(() => people.stop());

  const first = { name: 'Acme', owner: { email: 'ada@acme.example', name: 'Ada', password } };
  const teams = () => new Teams(people.control).list();

  it('makes the first team and its Owner, and is over then', async () => {
    expect(await setUp.isNeeded()).toBe(true);
    const { team, owner } = await setUp.createFirst(setUp.code, first, '192.0.2.1');
    expect(owner).toMatchObject({ email: 'ada@acme.example', name: 'Ada', sessionEpoch: 0 });
    expect(await people.ownersOf(team.id)).toEqual(['ada@acme.example']);
    expect(await people.auditOf(team.id, team.id)).toEqual([
      {
        actor: 'ada@acme.example',
        ip: '192.0.2.1',
        action: 'team.created',
        details: { name: 'Acme', owner: 'ada@acme.example' },
      },
    ]);
    expect(await setUp.isNeeded()).toBe(false);
    expect(await outcome(setUp.createFirst(setUp.code, first))).toBe('already_set_up');
    expect(await teams()).toHaveLength(1);
  });

  it('makes one team when it is done by several at once', async () => {
    const hold = await people.hold('teams');
    const attempts = ['ada', 'eve', 'bob'].map((name) =>
      new SetUp(people.control, testSecret, new Passwords()).createFirst(setUp.code, {
        name,
        owner: { ...first.owner, email: `${name}@acme.example` },
      }),
    );
    const results = outcomes(attempts);
    await hold.untilWaiting(3);
    await hold.release();
    expect((await results).sort()).toEqual(['already_set_up', 'already_set_up', 'done']);
    expect(await teams()).toHaveLength(1);
  });

  it('takes the code alone, which is that of this server', async () => {
    const { code } = setUp;
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
    expect(new SetUp(people.control, testSecret, new Passwords()).code).toBe(code);
    const another = new SetUp(people.control, 'another secret', new Passwords()).code;
    const wrong = [
      '',
      '-',
      another,
      code.slice(0, -1),
      `${code}0`,
      code.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ];
    for (const attempt of wrong) {
      expect([attempt, await outcome(setUp.createFirst(attempt, first))]).toEqual([attempt, 'setup_code_invalid']);
    }
    expect(await teams()).toEqual([]);
    await setUp.createFirst(` ${code.replaceAll('-', '').toUpperCase()} `, first);
  });

  it('asks for an acceptable password', async () => {
    const attempt = setUp.createFirst(setUp.code, { ...first, owner: { ...first.owner, password: 'short' } });
    expect(await outcome(attempt)).toBe('password_unacceptable');
    expect(await setUp.isNeeded()).toBe(true);
  });
});
