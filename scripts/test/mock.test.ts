import { PaperLink } from '@paperlink/sdk';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../generate/bundle';

let mock: ChildProcess;
let address: string;

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function untilItAnswers(): Promise<void> {
  for (const deadline = Date.now() + 50_000; Date.now() < deadline; await sleep(200)) {
    if (mock.exitCode !== null) throw new Error(`The mock ended with ${mock.exitCode}.`);
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return;
  }
  throw new Error('The mock did not start.');
}

beforeAll(async () => {
  const port = await findFreePort();
  address = `http://127.0.0.1:${port}`;
  mock = spawn(process.execPath, ['--import', 'tsx', path.join(projectRoot, 'scripts/mock.ts')], {
    cwd: projectRoot,
    env: { ...process.env, MOCK_PORT: String(port), NODE_OPTIONS: '' },
    stdio: 'ignore',
  });
  await untilItAnswers();
});

afterAll(async () => {
  mock.kill('SIGTERM');
  await once(mock, 'close');
  await expect(fetch(address)).rejects.toThrow();
});

test('answers with the example of the contract, to any bearer token', async () => {
  const response = await fetch(`${address}/api/v1/products`, { headers: { Authorization: 'Bearer pk_test_anything' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('RateLimit-Policy')).toBe('"default";q=600;w=60');
  expect(await response.json()).toMatchObject({ data: { data: [{ name: 'Strategy workshop' }], hasMore: true } });
});

test('asks for a token', async () => {
  expect((await fetch(`${address}/api/v1/products`)).status).toBe(401);
});

test('serves the SDK', async () => {
  const paperlink = new PaperLink({ apiKey: 'pk_test_anything', baseUrl: address.replace('127.0.0.1', 'localhost') });
  const page = await paperlink.products.list();
  expect(page.data[0]?.name).toBe('Strategy workshop');
  const created = await paperlink.products.create({ name: 'Workshop', unitPrice: 120, currency: 'EUR' });
  expect(created).toMatchObject({ name: 'Strategy workshop', status: 'active' });
});
