import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConnection } from '../connection';
import { createProgress } from '../progress';

function progressOn(isTTY: boolean, steps: number[]): string {
  let written = '';
  const stream = { isTTY, write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream;
  const progress = createProgress(stream);
  progress.start('Sending', 4);
  steps.forEach((step) => progress.update(step));
  progress.start('Nothing', 0);
  progress.update(0);
  return written;
}

describe('progress', () => {
  test('is a bar that redraws itself on a terminal', () => {
    const [blank, half, full] = ['░'.repeat(30), '█'.repeat(15) + '░'.repeat(15), '█'.repeat(30)];
    expect(progressOn(true, [2, 4])).toBe(
      `\r${blank} Sending: 0 of 4\r${half} Sending: 2 of 4\r${full} Sending: 4 of 4\n`,
    );
  });

  test('is a plain line per step elsewhere', () => {
    expect(progressOn(false, [2, 4])).toBe('Sending: 2 of 4\nSending: 4 of 4\n');
  });
});

describe('the connection', () => {
  async function demo(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'paperlink-demo-'));
    await writeFile(path.join(folder, 'demo.json'), '{"testKey":"pk_test_demo"}');
    return folder;
  }

  test('is the local server with its demo key when nothing is set', async () => {
    const env = { PAPERLINK_STATE_DIRECTORY: await demo() };
    expect(await readConnection(env)).toEqual({ apiKey: 'pk_test_demo', baseUrl: 'http://localhost:4010' });
  });

  test('is what the environment says', async () => {
    const env = { PAPERLINK_API_KEY: 'pk_live_x', PAPERLINK_BASE_URL: 'https://api.example.com' };
    expect(await readConnection(env)).toEqual({ apiKey: 'pk_live_x', baseUrl: 'https://api.example.com' });
  });

  test('never sends the demo key elsewhere', async () => {
    const env = { PAPERLINK_STATE_DIRECTORY: await demo(), PAPERLINK_BASE_URL: 'https://localhost.example.com' };
    await expect(readConnection(env)).rejects.toThrow(
      'There is no key for https://localhost.example.com. Set PAPERLINK_API_KEY',
    );
  });

  test('explains what to do before the first start', async () => {
    await expect(readConnection({ PAPERLINK_STATE_DIRECTORY: '/no/such' })).rejects.toThrow('run `npm start` once');
  });
});
