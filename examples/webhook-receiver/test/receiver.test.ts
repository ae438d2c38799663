import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { bindToThisProcess, killAndWait } from '../../../server/test/support/bound-process';
import { eventually } from '../../../server/test/support/eventually';

jest.setTimeout(60_000);

const example = path.resolve(__dirname, '..');
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const event = {
  id: '01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f',
  type: 'invoice.paid',
  sequence: 1042,
  data: { object: { number: 'INV-2025-0042', total: 379.46 }, previous: {} },
};

let receiver: ChildProcess;
let address: string;
let output = '';
let complaints = '';

beforeAll(async () => {
  // Not through the command `tsx`, which would be a process in between.
  receiver = spawn(process.execPath, ['--import', 'tsx', path.join(example, 'receiver.ts')], {
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: path.join(example, 'tsconfig.json'),
      PAPERLINK_WEBHOOK_SECRET: secret,
      PORT: '0',
    },
  });
  bindToThisProcess(receiver);
  receiver.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  receiver.stderr!.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await eventually(() => expect(output).toMatch(/port: \d+/), 30_000);
  address = `http://127.0.0.1:${/port: (\d+)/.exec(output)![1]}`;
});
afterAll(() => killAndWait(receiver));

/** Delivers an event as PaperLink does, and returns the status. */
async function deliver(body: string, { id = event.id, key = secret, headers = {} } = {}): Promise<number> {
  const now = new Date();
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(key).sign(id, now, body),
  };
  const reply = await fetch(address, { method: 'POST', body, headers: { ...signed, ...headers } });
  return reply.status;
}

test('is twenty lines of code', () => {
  const lines = readFileSync(path.join(example, 'receiver.ts'), 'utf8').split('\n');
  expect(lines.filter((line) => line.trim() !== '')).toHaveLength(20);
});

test('takes an event once, however often it comes', async () => {
  const body = JSON.stringify(event);
  expect([await deliver(body), await deliver(body)]).toEqual([204, 204]);
  const later = { ...event, id: event.id.replace(/.$/, '0'), type: 'product.created', sequence: 1043 };
  expect(await deliver(JSON.stringify(later), { id: later.id })).toBe(204);
  await eventually(() =>
    expect(output.split('\n').slice(-3)).toEqual(['1042 invoice.paid 379.46', '1043 product.created ', '']),
  );
});

test('refuses what PaperLink has not signed, and goes on', async () => {
  const before = output;
  const body = JSON.stringify({ ...event, id: 'forged' });
  expect(await deliver(body, { key: `whsec_${Buffer.alloc(32, 8).toString('base64')}` })).toBe(400);
  expect(await deliver(body, { headers: { 'webhook-timestamp': '1736940600' } })).toBe(400);
  expect((await fetch(address, { method: 'POST', body: 'x'.repeat(11_000_000) })).status).toBe(400);
  expect((await fetch(address)).status).toBe(400);
  expect(complaints).toContain('No signature matches.');
  expect(complaints).toContain('more than 5 minutes ago');
  expect(complaints).not.toContain(secret);
  expect(output).toBe(before);
});
