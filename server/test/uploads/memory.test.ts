import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TestApi } from '../support/api';
import { type SampleFile, samplePdf, samplePng } from '../support/sample-files';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';
import { filesBelow } from './stored-files';

const maxFileBytes = 52_428_800;
const storage = mkdtempSync(path.join(os.tmpdir(), 'paperlink-uploads-'));

let api: TestApi;
let key: string;
let server: ServerProcess;

beforeAll(async () => {
  [api] = await Promise.all([TestApi.start(), buildServer()]);
  key = await api.createKey(await api.createTeam());
  const environment = serverEnvironment(api.database.connectionString);
  server = await ServerProcess.start({ ...environment, STORAGE_DIRECTORY: storage });
});
afterAll(async () => {
  await server.kill();
  await api.stop();
  rmSync(storage, { recursive: true, force: true });
});

/** Uploads a file as its bytes are made. @returns the status, once all has been sent */
function upload(file: SampleFile): Promise<number> {
  const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`;
  const tail = '\r\n--x--\r\n';
  return new Promise((resolve, reject) => {
    const request = http.request(`${server.origin}/api/v1/documents`, {
      method: 'POST',
      agent: false,
      headers: {
        Authorization: `Bearer ${key}`,
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': head.length + file.size + tail.length,
      },
    });
    request.on('response', (response) => response.resume().on('end', () => resolve(response.statusCode!)));
    const body = function* () {
      yield Buffer.from(head);
      yield* file.chunks();
      yield Buffer.from(tail);
    };
    pipeline(Readable.from(body()), request).catch(reject);
  });
}

/** Of the server, and of it together with the processes that open its PDFs; in megabytes. */
function residentMemory(): { server: number; all: number } {
  const { pid } = server.child;
  const memory = { server: 0, all: 0 };
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=']).toString().trim().split('\n')) {
    const [id, parentId, kilobytes] = line.trim().split(/ +/).map(Number);
    if (id === pid) memory.server = kilobytes! / 1024;
    if (id === pid || parentId === pid) memory.all += kilobytes! / 1024;
  }
  return memory;
}

it('20 uploads of 50 MB at once, half of them PDFs, keep the server below 300 MB, it and the processes that open PDFs below 600 MB, and are stored whole', async () => {
  const files = [samplePng(maxFileBytes), samplePdf({ size: maxFileBytes, pages: 2 })];
  const peak = { server: 0, all: 0 };
  const watch = setInterval(() => {
    const { server: ofServer, all } = residentMemory();
    Object.assign(peak, { server: Math.max(peak.server, ofServer), all: Math.max(peak.all, all) });
  }, 50);
  const statuses = await Promise.all(Array.from({ length: 20 }, (_, i) => upload(files[i % 2]!)));
  clearInterval(watch);
  expect(statuses).toEqual(statuses.map(() => 201));
  expect(peak.server).toBeGreaterThan(50);
  expect(peak.server).toBeLessThan(300);
  expect(peak.all).toBeGreaterThan(peak.server);
  expect(peak.all).toBeLessThan(600);
  expect(filesBelow(storage)).toHaveLength(20);
  const sizes = await api.sql<{ size: number }>('test', 'select distinct size::int from document_versions');
  expect(sizes).toEqual([{ size: maxFileBytes }]);
}, 120_000);
