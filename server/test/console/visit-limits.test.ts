import { TestApi } from '../support/api';
import { Visitor } from './visitor';

it('counts visits without a session by the address, and by the /64 of one in IPv6', async () => {
  const rateLimit = { perKey: 1000, perAddress: 3, windowSeconds: 60, instances: 1 };
  const api = await TestApi.start({ config: { trustedProxies: 1, rateLimit } });
  const visit = async (address: string): Promise<number> =>
    (await new Visitor(api).send('GET', '/session', { headers: { 'X-Forwarded-For': address } })).status;
  const neighbours = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3::4', '2001:db8:1:2:ffff::'];
  const statuses: number[] = [];
  for (const address of [...neighbours, '2001:db8:1:3::1', '192.0.2.1']) statuses.push(await visit(address));
  expect(statuses).toEqual([200, 200, 200, 429, 200, 200]);
  await api.stop();
});
