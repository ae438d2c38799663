import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStorage } from '../../src/storage/open-storage';
import { S3Server } from '../storage/s3-server';
import { eventually } from '../support/eventually';
import { samplePdf } from '../support/sample-files';
import { filesBelow } from '../uploads/stored-files';
import { Browser, type SharedLink } from '../viewer/reading';
import { type Hook, HookedApi, verified } from '../webhooks/hooked-api';
import { Receiver } from '../webhooks/receiver';

describe('a document whose file is in S3', () => {
  const file = samplePdf({ pages: 3, name: 'Plan.pdf' });
  let folder: string;
  let s3: S3Server;
  let hooked: HookedApi;
  let receiver: Receiver;
  let hook: Hook;
  let documentId: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'paperlink-shared-'));
    s3 = await S3Server.start(path.join(folder, 's3'));
    const storage = { directory: path.join(folder, 'local'), s3: s3.settings };
    [hooked, receiver] = await Promise.all([HookedApi.start({ config: { storage } }), Receiver.start()]);
    hook = await hooked.createHook(receiver.url());
  });
  afterAll(async () => {
    await hooked.stop();
    await receiver.stop();
    await s3.stop();
    await rm(folder, { recursive: true });
  });

  const storedKeys = async () => {
    const storage = await openStorage({ directory: path.join(folder, 'other'), s3: s3.settings }, () => undefined);
    const keys: string[] = [];
    for await (const { key } of storage.list()) keys.push(key);
    storage.close();
    return keys;
  };

  it('is uploaded once, however often it is sent with its Idempotency-Key, and downloaded whole or in parts', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const upload = () =>
      hooked.api.request('POST', '/documents', { key: hooked.key, form: { file: file.file }, headers });
    const [first, again] = [await upload(), await upload()];
    expect([first.status, first.body.data.pageCount]).toEqual([201, 3]);
    expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
    expect([(await storedKeys()).length, filesBelow(path.join(folder, 'local'))]).toEqual([1, []]);

    documentId = first.body.data.id as string;
    const download = async (range = {}) => {
      const address = `${hooked.api.baseUrl}/documents/${documentId}/download`;
      const reply = await fetch(address, { headers: { Authorization: `Bearer ${hooked.key}`, ...range } });
      return { status: reply.status, bytes: Buffer.from(await reply.arrayBuffer()).toString('hex') };
    };
    const part = (start: number, end: number) => file.bytes.subarray(start, end).toString('hex');
    expect(await download()).toEqual({ status: 200, bytes: part(0, file.size) });
    expect(await download({ Range: 'bytes=10-19' })).toEqual({ status: 206, bytes: part(10, 20) });
  });

  it('is told of to webhooks over its life: made, shared, read to the end and archived', async () => {
    const { body } = await hooked.request('POST', '/links', { documentId });
    const link = body.data as SharedLink;
    await hooked.request('PATCH', `/links/${link.id}`, { name: 'Blue Harbor' });
    const visitId = await new Browser(hooked.api, link.slug, '192.0.2.1').read();
    await hooked.sql('update visits set ends_at = now() where id = $1', [visitId]);
    await eventually(() => expect(receiver.received).toHaveLength(6));
    await hooked.request('DELETE', `/documents/${documentId}`);
    await eventually(() => expect(receiver.received).toHaveLength(7));
    const events = receiver.received.map((one) => verified(one, hook.secret));
    expect(events.map(({ type, data }) => [type, data.object.id])).toEqual([
      ['webhook_endpoint.created', hook.id],
      ['document.created', documentId],
      ['link.created', link.id],
      ['link.updated', link.id],
      ['visit.started', visitId],
      ['visit.completed', visitId],
      ['document.archived', documentId],
    ]);
  });
});
