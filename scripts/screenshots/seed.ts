import type { Site } from './installation';
import { type Keys, seedKeys } from './keys';
import { type People, seedPeople } from './people';
import { seedRequests } from './requests';
import { seedWebhooks, type Webhooks } from './webhooks';

/** Everything there is to see. */
export interface Scene extends People {
  site: Site;
  keys: Keys;
  /** The newest request of each kind. */
  requests: { failed: string; succeeded: string; odd: string };
  webhooks: Webhooks;
}

/** Fills a site with a team as it is after some months. */
export async function seed(site: Site): Promise<Scene> {
  const people = await seedPeople(site);
  const keys = await seedKeys(site, people);
  await seedRequests(site, keys);
  const newest = async (condition: string): Promise<string> => {
    const [row] = await site.sql(`select id from request_log where ${condition} order by id desc limit 1`);
    return `req_${(row!['id'] as string).replaceAll('-', '')}`;
  };
  const requests = {
    failed: await newest(`error_code = 'sku_taken'`),
    succeeded: await newest('status = 201'),
    odd: await newest(`path like '%script%'`),
  };
  const webhooks = await seedWebhooks(site, people, requests.succeeded);
  return { ...people, site, keys, requests, webhooks };
}

/** Makes this the state of the last reset of the team's test data; none if it is undefined. */
export async function setReset(
  { site, teamId }: Scene,
  status?: 'queued' | 'running' | 'done' | 'failed',
): Promise<void> {
  await site.sql('delete from sandbox_resets where team_id = $1', [teamId]);
  if (status === undefined) return;
  const isOver = status === 'done' || status === 'failed';
  await site.sql(
    `insert into sandbox_resets (team_id, id, status, deleted_rows, total_rows, requested_by, created_at, finished_at)
     values ($1, gen_random_uuid(), $2, $3, $4, 'grace@acme.example', now() - interval '4 minutes',
             case when $5 then now() - interval '3 minutes' end)`,
    [
      teamId,
      status,
      status === 'done' ? 48_210 : status === 'queued' ? 0 : 19_400,
      status === 'queued' ? null : 48_210,
      isOver,
    ],
  );
}
