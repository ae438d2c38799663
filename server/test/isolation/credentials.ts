import type { Scope } from '../../src/control/api-keys';
import { createToken } from '../../src/control/tokens';
import type { Mode } from '../../src/db/roles';
import type { TestApi } from '../support/api';

export const modeOfVictim: Mode = 'test';

/** The keys of a team whose data others go after, and of those others. */
export interface Keys {
  victimTeam: string;
  owner: string;
  reader: string;
  otherTeam: string;
  otherMode: string;
}

export async function createKeys(api: TestApi): Promise<Keys> {
  const victimTeam = await api.createTeam('Victim');
  const attackerTeam = await api.createTeam('Attacker');
  const key = (teamId: string, mode: Mode, scope: Scope = 'READ_WRITE') => api.createKey(teamId, { mode, scope });
  return {
    victimTeam,
    owner: await key(victimTeam, modeOfVictim),
    reader: await key(victimTeam, modeOfVictim, 'READ_ONLY'),
    otherTeam: await key(attackerTeam, modeOfVictim),
    otherMode: await key(victimTeam, 'live'),
  };
}

/** Authorization headers that must all be refused alike, by what is wrong with them. */
export async function invalidCredentials(api: TestApi, keys: Keys): Promise<Record<string, string | undefined>> {
  const revoked = await api.createKeyRecord(keys.victimTeam);
  await api.keys.revoke(keys.victimTeam, revoked.key.id, { name: 'a test' });
  const expired = await api.createKey(keys.victimTeam, { expiresInSeconds: 0.001 });
  const { owner } = keys;
  const last = owner.at(-1) === 'a' ? 'b' : 'a';
  return {
    'no key': undefined,
    'an empty header': '',
    'a scheme alone': 'Bearer',
    'another scheme': `Basic ${owner}`,
    'another scheme that mentions Bearer': `Basic Bearer ${owner}`,
    'a key without a scheme': owner,
    'two keys': `Bearer ${owner} ${owner}`,
    'a malformed key': 'Bearer pk_test_short',
    'a very long key': `Bearer ${'x'.repeat(8000)}`,
    'bad check characters': `Bearer ${owner.slice(0, -1)}${last}`,
    'the mode changed by hand': `Bearer ${owner.replace('pk_test', 'pk_live')}`,
    'an unknown key': `Bearer ${createToken(modeOfVictim)}`,
    'a revoked key': `Bearer ${revoked.token}`,
    'an expired key': `Bearer ${expired}`,
    'a key in another case': `Bearer ${owner.toUpperCase()}`,
  };
}
