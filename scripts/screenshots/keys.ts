import { ApiKeys, type NewApiKey } from '../../server/src/control/api-keys';
import type { Site } from './installation';
import { type People, viewers } from './people';

interface Sample extends Pick<NewApiKey, 'name' | 'mode' | 'scope' | 'rateLimit'> {
  /** For `Keys`, where a picture needs this one. */
  as?: 'busy' | 'expired' | 'revoked';
  createdDaysAgo: number;
  /** About how many requests on a working day. */
  perDay: number;
  expiresInDays?: number;
  endedDaysAgo?: number;
  end?: 'expired' | 'revoked';
  isRolled?: boolean;
}

const readWrite = { scope: 'READ_WRITE' } as const;
const readOnly = { scope: 'READ_ONLY' } as const;

const samples: Sample[] = [
  {
    name: 'Zapier (old account)',
    mode: 'live',
    ...readWrite,
    createdDaysAgo: 210,
    perDay: 30,
    end: 'revoked',
    endedDaysAgo: 6,
    as: 'revoked',
  },
  {
    name: 'Trade fair demo',
    mode: 'test',
    ...readWrite,
    createdDaysAgo: 45,
    perDay: 25,
    end: 'expired',
    endedDaysAgo: 9,
    as: 'expired',
  },
  { name: '"><img src=x onerror=alert(1)>', mode: 'test', ...readOnly, createdDaysAgo: 80, perDay: 4 },
  { name: 'تكامل المتجر الرئيسي', mode: 'live', ...readOnly, createdDaysAgo: 33, perDay: 12 },
  {
    name: 'A name as long as names may be '.repeat(9).slice(0, 255),
    mode: 'test',
    ...readWrite,
    createdDaysAgo: 20,
    perDay: 0,
  },
  { name: 'Data warehouse', mode: 'live', ...readOnly, createdDaysAgo: 150, perDay: 80, rateLimit: 120 },
  { name: 'Local development', mode: 'test', ...readWrite, createdDaysAgo: 90, perDay: 18, expiresInDays: 25 },
  { name: 'Catalog sync (staging)', mode: 'test', ...readWrite, createdDaysAgo: 140, perDay: 45 },
  { name: 'Catalog sync', mode: 'live', ...readWrite, createdDaysAgo: 140, perDay: 160, isRolled: true, as: 'busy' },
];

export interface SeededKey extends Pick<Sample, 'perDay' | 'endedDaysAgo' | 'createdDaysAgo'> {
  id: string;
}

/** The keys that have been used, and those that pictures are taken of. */
export interface Keys {
  used: SeededKey[];
  busy: string;
  expired: string;
  revoked: string;
}

/** Keys of every kind and in every state. */
export async function seedKeys(site: Site, { teamId }: People): Promise<Keys> {
  const keys = new ApiKeys(site.control, site.secret);
  const actor = { name: viewers.owner, ip: '203.0.113.7' };
  const seeded: Keys = { used: [], busy: '', expired: '', revoked: '' };
  for (const { as, ...sample } of samples) {
    const { id } = (await keys.create({ teamId, actor, ...pick(sample) })).key;
    await age(site, id, sample);
    if (sample.isRolled)
      await keys.roll(teamId, id, 2 * 24 * 60 * 60, { name: 'grace@acme.example', ip: '2001:db8::7' });
    if (as) seeded[as] = id;
    if (sample.perDay > 0) seeded.used.push({ id, ...sample });
  }
  await keys.mint({ teamId, actor, mode: 'test', ...readOnly });
  return seeded;
}

const pick = ({ name, mode, scope, rateLimit }: Sample) => ({ name, mode, scope, rateLimit });

/** Puts a key and what was done to it into the past. */
async function age(site: Site, id: string, sample: Sample): Promise<void> {
  const { createdDaysAgo, end, endedDaysAgo, expiresInDays } = sample;
  await site.sql(
    `update api_keys
     set created_at = now() - make_interval(days => $2),
         revoked_at = case $3 when 'revoked' then now() - make_interval(days => $4) end,
         expires_at = case when $3 = 'expired' then now() - make_interval(days => $4)
                           when $5::integer is not null then now() + make_interval(days => $5) end
     where id = $1`,
    [id, createdDaysAgo, end ?? null, endedDaysAgo ?? 0, expiresInDays ?? null],
  );
  await site.sql('update audit_log set at = now() - make_interval(days => $2) where subject_id = $1', [
    id,
    createdDaysAgo,
  ]);
  if (end !== 'revoked') return;
  await site.sql(
    `insert into audit_log (team_id, at, actor, ip, action, subject_id, details)
     select team_id, revoked_at, 'grace@acme.example', '2001:db8::7', 'api_key.revoked', id, jsonb_build_object('name', name)
     from api_keys where id = $1`,
    [id],
  );
}
