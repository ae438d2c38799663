import { AddressRefused, checkedLookup, checkWebhookUrl } from '../../src/webhooks/address-guard';
import { Sender } from '../../src/webhooks/sender';
import { Receiver } from './receiver';

const production = { loopback: false };
const development = { loopback: true };

/** Ways to write 127.0.0.1 or ::1, or to reach them. The port is that of a listener. */
const loopbackHosts = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7F.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '%31%32%37.0.0.1',
  '１２７.0.0.1',
  '127。0。0。1',
  '①②⑦.0.0.1',
  '127.255.255.254',
  '0',
  '0.0.0.0',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'anything.localhost',
];

/** Addresses on the inside of networks, of clouds and of tunnels, and those that nobody has. */
const forbiddenAddresses = [
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '192.31.196.1',
  '192.52.193.1',
  '192.88.99.1',
  '192.175.48.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '0.1.2.3',
  'fe80::1',
  'febf::1',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '::10.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::1',
  '100::1',
  '100:0:0:1::1',
  '2001::1',
  '2001:2::1',
  '2001:10::1',
  '2001:20::1',
  '2001:db8::1',
  '2002:a00:1::1',
  '3fff::1',
  '5f00::1',
  '4000::1',
  '1234::1',
];

const otherUrls = [
  'http://hooks.example.com/',
  'ftp://hooks.example.com/',
  'file:///etc/passwd',
  'gopher://hooks.example.com/',
  'javascript:alert(1)',
  'https:',
  'https://',
  'hooks.example.com',
  '//hooks.example.com/',
  '',
  'https://user@hooks.example.com/',
  'https://user:password@hooks.example.com/',
  'https://:password@hooks.example.com/',
  'https://hooks.example.com@127.0.0.1/',
  'https://hooks.example.com/#fragment',
  'https://hooks.example.com\\@127.0.0.1/',
  'https://hooks.example.com/a b',
  'https://hooks.exam\tple.com/',
  ' https://hooks.example.com/',
  'https://hooks.example.com:99999/',
  'https://256.256.256.256/',
  'https://1.2.3.4.5/',
  'https://0x100000000/',
  'https://[fe80::1%25eth0]/',
  'https://[::1/',
  'https://intranet/',
  'https://metadata.google.internal/computeMetadata/v1/',
  'https://printer.local/',
  'https://router.home.arpa/',
];

const bracketed = (address: string) => (address.includes(':') ? `[${address}]` : address);

/** What the lookup of a connection yields. */
const look = (addresses: string[] | Error, rules = production, all = true) =>
  new Promise<string[]>((resolve, reject) => {
    const answer = () => (addresses instanceof Error ? Promise.reject(addresses) : Promise.resolve(addresses));
    checkedLookup(rules, answer)('hooks.example.com', { all }, (error, found) => {
      if (error) reject(error);
      else resolve(typeof found === 'string' ? [found] : found.map(({ address }) => address));
    });
  });

describe('the guard of webhook addresses', () => {
  it.each(loopbackHosts)('refuses the loopback as https://%s', (host) => {
    expect(() => checkWebhookUrl(`https://${host}:8443/hook`, production)).toThrow(AddressRefused);
  });

  it.each(forbiddenAddresses)('refuses %s, written out or behind a name', async (address) => {
    expect(() => checkWebhookUrl(`https://${bracketed(address)}/hook`, production)).toThrow(AddressRefused);
    await expect(look([address])).rejects.toThrow(AddressRefused);
    await expect(look(['93.184.215.14', address])).rejects.toThrow(AddressRefused);
    await expect(look([address], production, false)).rejects.toThrow(AddressRefused);
  });

  it.each(otherUrls)('refuses %j', (url) => {
    expect(() => checkWebhookUrl(url, production)).toThrow(AddressRefused);
  });

  it.each([
    'https://hooks.example.com/paperlink?team=1',
    'https://hooks.example.com:8443/',
    'https://hooks.example.com./',
    'https://bücher.example/',
    'https://93.184.215.14/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
  ])('allows %s', (url) => {
    expect(checkWebhookUrl(url, production).href).toBe(new URL(url).href);
    expect(checkWebhookUrl(url, development).href).toBe(new URL(url).href);
  });

  it('fails closed where a name has no address, cannot be resolved, or yields what is no address', async () => {
    await expect(look([])).rejects.toThrow('has no address');
    await expect(look(new Error('SERVFAIL'))).rejects.toThrow('SERVFAIL');
    for (const nonsense of ['', 'localhost', '127.1', 'fe80::1%eth0', '2606:2800::1%1']) {
      await expect(look([nonsense])).rejects.toThrow(AddressRefused);
    }
  });

  it('lets a public name through to each of its addresses, and to no other', async () => {
    const addresses = ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'];
    expect(await look(addresses)).toEqual(addresses);
    expect(await look(addresses, production, false)).toEqual(addresses.slice(0, 1));
  });

  it('allows the loopback alone in development, and http to nothing else', () => {
    for (const url of ['http://127.0.0.1:3000/', 'http://localhost:3000/', 'http://[::1]/', 'https://localhost/']) {
      expect(checkWebhookUrl(url, development)).toBeInstanceOf(URL);
    }
    for (const url of ['http://hooks.example.com/', 'http://10.0.0.1/', 'https://10.0.0.1/', 'https://0.0.0.0/']) {
      expect(() => checkWebhookUrl(url, development)).toThrow(AddressRefused);
    }
  });
});

describe('a webhook that is sent', () => {
  let listeners: Receiver[];
  const connections = () => listeners.reduce((sum, listener) => sum + listener.connections, 0);

  beforeAll(async () => {
    const first = await Receiver.start();
    listeners = [first, await Receiver.start(first.port, '::1')];
  });
  afterAll(() => Promise.all(listeners.map((listener) => listener.stop())));

  it('never connects to the loopback, however its address is written and whatever its name leads to', async () => {
    const sender = new Sender({ ...production, resolve: () => Promise.resolve(['127.0.0.1', '::1']) });
    const { port } = listeners[0]!;
    const hosts = [...loopbackHosts, 'hooks.example.com', 'bücher.example', 'xn--bcher-kva.example.'];
    const urls = hosts.flatMap((host) => [`https://${host}:${port}/`, `http://${host}:${port}/`]);
    for (const url of urls) {
      expect([url, (await sender.send({ url, headers: {}, body: '{}' })).error]).toEqual([url, 'address_refused']);
    }
    expect(connections()).toBe(0);
    sender.close();
  });

  it('is refused where its name leads to the public Internet when it is asked first and to the inside the second time', async () => {
    const { port } = listeners[0]!;
    const answers = [['93.184.215.14'], ['127.0.0.1'], ['93.184.215.14', '127.0.0.1']];
    const resolve = () => Promise.resolve(answers.shift()!);
    const lookup = checkedLookup(production, resolve);
    await new Promise<void>((done) =>
      lookup('rebound.example', { all: true }, (error) => done(expect(error).toBeNull())),
    );
    const sender = new Sender({ ...production, resolve });
    for (let attempt = 0; attempt < 2; attempt++) {
      const outcome = await sender.send({ url: `https://rebound.example:${port}/`, headers: {}, body: '{}' });
      expect(outcome.error).toBe('address_refused');
    }
    expect(answers).toEqual([]);
    expect(connections()).toBe(0);
    sender.close();
  });

  it('goes to an address that was checked: the name is asked once for a connection', async () => {
    let questions = 0;
    const resolve = () => Promise.resolve([questions++ === 0 ? '127.0.0.1' : '10.0.0.1']);
    const sender = new Sender({ ...development, resolve, attemptMs: 2000 });
    const { port } = listeners[0]!;
    // TLS cannot succeed with this listener; that it was tried shows where the connection went.
    const outcome = await sender.send({ url: `https://hooks.example.com:${port}/`, headers: {}, body: '{}' });
    expect(outcome.error).toBe('tls_failed');
    expect([questions, connections()]).toEqual([1, 1]);
    sender.close();
  });
});
