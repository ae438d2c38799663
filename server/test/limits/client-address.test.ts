import { addressBlock, clientAddress } from '../../src/http/client-address';
import { TestApi } from '../support/api';

/** What a proxy may call the client, and the address that is in it. */
const spellings: [string, string | undefined][] = [
  ['203.0.113.9', '203.0.113.9'],
  ['203.0.113.9:5678', '203.0.113.9'],
  ['2001:DB8:0:0:0::1', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['[::1]:80', '::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['[fe80::1%eth0]:80', 'fe80::1'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
  ['[::ffff:203.0.113.9]:443', '203.0.113.9'],
  ['unknown', undefined],
  ['_hidden', undefined],
  ['203.0.113.900', undefined],
  ['203.0.113.0/24', undefined],
  ['[203.0.113.9', undefined],
  [':80', undefined],
  [`' or 1=1`, undefined],
];

describe("the client's address", () => {
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start({ config: { trustedProxies: 1 } });
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

  it.each(spellings)(
    '%s, as a trusted proxy tells it, is audited as %s and keeps no change from being made',
    async (text, ip) => {
      const reply = await api.request('POST', '/products', {
        key,
        body: { name: 'Workshop', unitPrice: 1, currency: 'EUR' },
        headers: { 'X-Forwarded-For': `198.51.100.1, ${text}` },
      });
      expect(reply.status).toBe(201);
      const rows = await api.sql('test', 'select host(ip) as ip from audit_log where resource_id = $1', [
        reply.body.data.id,
      ]);
      expect(rows).toEqual([{ ip: ip ?? null }]);
    },
  );

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
    ['1:2:3::', '1:2:3:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['::5:6:7:8:9', '0:0:0:5::/64'],
  ])('%s is counted as %s', (address, block) => {
    expect(addressBlock(clientAddress(address))).toBe(block);
  });
});
