import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestApi } from '../../../server/test/support/api';
import { bindToThisProcess, killAndWait } from '../../../server/test/support/bound-process';
import { PaperLink, type VisitDetail } from '@paperlink/sdk';
import { Screen } from '../screen';
import { connect } from '../server';
import { findOrUpload } from '../shared-document';
import { eventually } from '../../../server/test/support/eventually';
import { buildServer } from '../../../server/test/support/server-process';

jest.setTimeout(60_000);

const example = path.resolve(__dirname, '..');
const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

test('draws no more lines than the terminal has, the latest visit first', () => {
  const pages = Array.from({ length: 12 }, (_, index) => ({ page: index + 1, durationMs: 100 }));
  const visits = [1, 2, 3].map((n) => ({ id: `${n}`, viewerId: `vwr_0000000${n}`, pages }) as VisitDetail);
  let written = '';
  const write = (text: string) => (written += text);
  const terminal = { isTTY: true, columns: 80, rows: 20, write } as unknown as NodeJS.WriteStream;
  const screen = new Screen(terminal);
  screen.show(visits);
  expect(written.match(/\n/g)).toHaveLength(19);
  expect(written).toMatch(/^● vwr_00000003/);
  screen.show(visits);
  expect(written).toContain('\x1b[19A');
});

let api: TestApi;
let demo: ChildProcess;
let output = '';
let complaints = '';

beforeAll(async () => {
  api = await TestApi.start();
  demo = spawn(process.execPath, ['--import', 'tsx', path.join(example, 'main.ts')], {
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: path.join(example, 'tsconfig.json'),
      PAPERLINK_BASE_URL: api.origin,
      PAPERLINK_API_KEY: await api.createKey(await api.createTeam()),
    },
  });
  bindToThisProcess(demo);
  demo.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  demo.stderr!.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
});
afterAll(async () => {
  await killAndWait(demo);
  await api.stop();
});

const signal = new AbortController().signal;

test('shares the same document each time, also after it was archived', async () => {
  const paperlink = new PaperLink({ apiKey: await api.createKey(await api.createTeam()), baseUrl: api.origin });
  const { id } = await findOrUpload(paperlink, signal);
  expect((await findOrUpload(paperlink, signal)).id).toBe(id);
  await paperlink.documents.archive(id);
  expect(await findOrUpload(paperlink, signal)).toMatchObject({ id, status: 'active' });
});

test('starts a server where there is none, with a key of its demo team, and ends it with itself', async () => {
  const [stateDirectory] = await Promise.all([mkdtemp(path.join(tmpdir(), 'paperlink-follower-')), buildServer()]);
  const environment = { PATH: process.env['PATH'], PORT: '0', PAPERLINK_STATE_DIRECTORY: stateDirectory };
  const { apiKey, baseUrl, close } = await connect(environment, signal);
  try {
    expect(await new PaperLink({ apiKey, baseUrl }).me.get()).toMatchObject({
      mode: 'test',
      team: { name: 'Demo team' },
    });
  } finally {
    await close();
  }
  await expect(fetch(baseUrl)).rejects.toThrow();
  await rm(stateDirectory, { recursive: true });
});

/** Sends what the page at a link sends. */
async function send(url: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', 'User-Agent': browser, Origin: api.origin, Cookie: cookie };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBeLessThan(300);
  return response;
}

test('shares a document, tells page by page how it is read, and ends with Ctrl-C', async () => {
  await eventually(() => expect([output, complaints].join()).toMatch(/Open this +http\S+\n/), 30_000);
  const link = /Open this +(\S+)/.exec(output)![1]!;
  expect(link).toMatch(`${api.origin}/l/test-`);
  expect(output).toContain('Proposal for Blue Harbor, 5 pages');

  const started = await send(`${link}/visits`, {});
  const [cookie] = started.headers.getSetCookie().map((each) => each.split(';')[0]);
  const { visit } = (await started.json()) as { visit: { id: string; firstReport: number } };
  await eventually(
    () => expect(output).toMatch(/● vwr_\w{8} · Chrome on Linux, desktop · 0.0 s, 0 % of the pages · reading\n/),
    15_000,
  );

  const pages = [
    { page: 1, durationMs: 1500 },
    { page: 3, durationMs: 400 },
  ];
  await send(`${link}/visits/${visit.id}/readings`, { number: visit.firstReport, pages, closed: false }, cookie);
  await eventually(() => expect(output).toContain('1.9 s, 40 % of the pages · reading (1: 1.5 s, 3: 0.4 s)\n'), 15_000);

  const ended = once(demo, 'exit');
  demo.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(output).toContain('The end.');
  expect(complaints).toBe('');
});
