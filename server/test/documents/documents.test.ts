import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Reply, TestApi } from '../support/api';
import { samplePng } from '../support/sample-files';

let api: TestApi;
let teamId: string;
let key: string;

beforeAll(async () => {
  api = await TestApi.start();
  await beginWithNothing();
});
afterAll(() => api.stop());

/** For tests that look at all that a team has. */
async function beginWithNothing() {
  teamId = await api.createTeam();
  key = await api.createKey(teamId);
}

const nobodysId = '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21';
const first = samplePng(0, 'first.png');
const second = samplePng(200, 'second.png');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const upload = (fields: object = {}, file = first) =>
  api.request('POST', '/documents', { key, form: { ...fields, file: file.file } });
const create = async (fields: object = {}) => (await upload(fields)).body.data;
const addVersion = (id: string, file = second, headers = {}) =>
  api.request('POST', `/documents/${id}/versions`, { key, form: { file: file.file }, headers });
const get = (path: string, headers = {}) => api.request('GET', `/documents${path}`, { key, headers });
const patch = (id: string, body: object, headers = {}) =>
  api.request('PATCH', `/documents/${id}`, { key, body, headers });
const archive = (id: string) => api.request('DELETE', `/documents/${id}`, { key });
const restore = (id: string) => api.request('POST', `/documents/${id}/restore`, { key });
const storedVersions = () => api.sql('test', 'select from document_versions where team_id = $1', [teamId]);
const refusal = ({ status, body }: Reply): string => `${status} ${body.error?.code}`;
const eventsOf = (id: string) =>
  api.sql('test', 'select type, previous from outbox where resource_id = $1 order by id', [id]);
const namesIn = async (query: string) =>
  (await get(query)).body.data.data.map(({ name }: { name: string }) => name) as string[];

describe('createDocument', () => {
  it('answers 201 with the document and the facts of its file, with one event and one audit row', async () => {
    const externalId = randomUUID();
    const reply = await upload({ name: 'Proposal', externalId, metadata: { deal: 'harbor' } });
    const { data } = reply.body;
    expect(reply.status).toBe(201);
    expect(data).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Proposal',
      fileName: 'first.png',
      contentType: 'image/png',
      size: first.size,
      sha256: sha256(first.bytes),
      pageCount: 1,
      version: 1,
      status: 'active',
      externalId,
      metadata: { deal: 'harbor' },
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: data.createdAt,
    });
    expect(reply.headers.get('location')).toBe(`/api/v1/documents/${data.id}`);
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect((await get(`/${data.id}`)).body.data).toEqual(data);
    const recorded = 'select type, data, previous from outbox where resource_id = $1';
    expect(await api.sql('test', recorded, [data.id])).toEqual([{ type: 'document.created', data, previous: {} }]);
    const audited = 'select action from audit_log where resource_id = $1';
    expect(await api.sql('test', audited, [data.id])).toEqual([{ action: 'document.created' }]);
  });

  it('calls the document after its file where it is given no name', async () => {
    expect(await create()).toMatchObject({ name: 'first.png', externalId: null, metadata: {} });
  });

  it('refuses an external id that another document has, an archived one too, and stores nothing', async () => {
    await beginWithNothing();
    const externalId = randomUUID();
    const { id } = await create({ externalId });
    await archive(id);
    expect(refusal(await upload({ externalId }))).toBe('409 external_id_taken');
    expect(await storedVersions()).toHaveLength(1);
  });

  it('stores a file that is sent twice with one Idempotency-Key once, and refuses another file with that key', async () => {
    await beginWithNothing();
    const headers = { 'Idempotency-Key': randomUUID() };
    const send = (file = first) => api.request('POST', '/documents', { key, form: { file: file.file }, headers });
    const reply = await send();
    const replayed = await send();
    expect(replayed.text).toBe(reply.text);
    expect(replayed.headers.get('idempotent-replayed')).toBe('true');
    expect(refusal(await send(second))).toBe('422 idempotency_key_reused');
    expect(await storedVersions()).toHaveLength(1);
  });
});

describe('updateDocument', () => {
  it('changes what is sent and leaves the rest, with one event that says what was before', async () => {
    const document = await create({ name: 'Old', metadata: { keep: '1', drop: '2' } });
    const externalId = randomUUID();
    const reply = await patch(document.id, { name: 'New', externalId, metadata: { drop: null } });
    expect(reply.body.data).toEqual({
      ...document,
      name: 'New',
      externalId,
      metadata: { keep: '1' },
      updatedAt: reply.body.data.updatedAt,
    });
    expect(reply.headers.get('etag')).toBe('"v2"');
    const previous = { name: 'Old', externalId: null, metadata: { keep: '1', drop: '2' } };
    expect(await eventsOf(document.id)).toEqual([
      { type: 'document.created', previous: {} },
      { type: 'document.updated', previous },
    ]);
  });

  it('changes nothing and causes no event when everything already is as sent', async () => {
    const { id, ...document } = await create({ name: 'Same', metadata: { a: '1' } });
    const reply = await patch(id, { name: 'Same', externalId: null, metadata: { a: '1', gone: null } });
    expect(reply.body.data).toEqual({ id, ...document });
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('refuses what is stale, taken, or of no document', async () => {
    const externalId = randomUUID();
    await create({ externalId });
    const { id } = await create();
    expect(refusal(await patch(id, { name: 'A' }, { 'If-Match': '"v2"' }))).toBe('412 version_mismatch');
    expect(refusal(await patch(id, { externalId }))).toBe('409 external_id_taken');
    expect(refusal(await patch(nobodysId, { name: 'A' }))).toBe('404 document_not_found');
    expect(refusal(await get(`/${nobodysId}`))).toBe('404 document_not_found');
    expect(await eventsOf(id)).toHaveLength(1);
  });
});

describe('versions', () => {
  it('replace the file that is shown, with one event that says what was before', async () => {
    const document = await create({ name: 'Kept' });
    const reply = await addVersion(document.id);
    expect(reply.status).toBe(201);
    const file = { fileName: 'second.png', size: second.size, sha256: sha256(second.bytes) };
    expect(reply.body.data).toEqual({ ...document, ...file, version: 2, updatedAt: reply.body.data.updatedAt });
    expect(reply.headers.get('etag')).toBe('"v2"');
    expect((await get(`/${document.id}`)).body.data).toEqual(reply.body.data);
    const previous = {
      fileName: document.fileName,
      size: document.size,
      sha256: document.sha256,
      version: 1,
    };
    expect((await eventsOf(document.id))[1]).toEqual({ type: 'document.version_created', previous });
  });

  it('are listed from the newest on, page by page, with their own facts', async () => {
    const document = await create();
    const { data: now } = (await addVersion(document.id)).body;
    await addVersion(document.id, first);
    const page = (await get(`/${document.id}/versions?limit=2`)).body.data;
    expect(page.data.map((row: { version: number }) => row.version)).toEqual([3, 2]);
    const { version, fileName, contentType, size, sha256: digest, pageCount, updatedAt: createdAt } = now;
    expect(page.data[1]).toEqual({ version, fileName, contentType, size, sha256: digest, pageCount, createdAt });
    const rest = (await get(`/${document.id}/versions?limit=2&after=${page.nextCursor}`)).body.data;
    expect(rest).toMatchObject({ data: [{ version: 1, createdAt: document.createdAt }], hasMore: false });
    const other = await create();
    expect(refusal(await get(`/${other.id}/versions?after=${page.nextCursor}`))).toBe('400 cursor_mismatch');
    expect(refusal(await get(`/${nobodysId}/versions`))).toBe('404 document_not_found');
  });

  it('are counted without a gap, and none is lost, when many arrive at once', async () => {
    const { id } = await create();
    const replies = await Promise.all(Array.from({ length: 5 }, () => addVersion(id)));
    const numbers = replies.map(({ body }) => body.data.version as number);
    expect(numbers.sort()).toEqual([2, 3, 4, 5, 6]);
    expect(replies.map(({ body }) => body.data.fileName)).toEqual(Array(5).fill('second.png'));
    expect((await get(`/${id}/versions`)).body.data.data).toHaveLength(6);
  });

  it('can be added to an archived document, which stays archived', async () => {
    const { id } = await create();
    await archive(id);
    expect((await addVersion(id)).body.data).toMatchObject({ version: 2, status: 'archived' });
  });

  it('are refused for no document, over a change of somebody else, and beyond the thousandth, with nothing stored', async () => {
    await beginWithNothing();
    const { id } = await create();
    expect(refusal(await addVersion(nobodysId))).toBe('404 document_not_found');
    expect(refusal(await addVersion(id, second, { 'If-Match': '"v2"' }))).toBe('412 version_mismatch');
    await api.sql(
      'test',
      `with version as (
         insert into document_versions
           (team_id, document_id, number, storage_key, file_name, content_type, size, sha256, page_count)
         select team_id, document_id, 1000, storage_key || '-1000', file_name, content_type, size, sha256, page_count
         from document_versions where document_id = $1
       )
       update documents set current_version = 1000 where id = $1`,
      [id],
    );
    expect(refusal(await addVersion(id))).toBe('409 too_many_versions');
    expect(await storedVersions()).toHaveLength(2);
    expect(await eventsOf(id)).toHaveLength(1);
  });
});

describe('downloadDocument', () => {
  it('gives the current version or the one that is named, archived or not, as an attachment', async () => {
    const { id } = await create();
    await addVersion(id);
    await archive(id);
    for (const [query, file] of [
      ['', second],
      ['?version=1', first],
      ['?version=2', second],
    ] as const) {
      const reply = await get(`/${id}/download${query}`);
      expect(reply.status).toBe(200);
      expect(reply.size).toBe(file.size);
      expect(reply.headers.get('etag')).toBe(`"${sha256(file.bytes)}"`);
      expect(reply.headers.get('content-type')).toBe('image/png');
      expect(reply.headers.get('content-disposition')).toBe(`attachment; filename=${file.name}`);
    }
  });

  it('gives a part, or nothing to whoever has the file already', async () => {
    const { id, sha256: digest } = await create();
    const part = await get(`/${id}/download`, { Range: 'bytes=1-3' });
    expect(part.status).toBe(206);
    expect(part.text).toBe('PNG');
    expect(part.headers.get('content-range')).toBe(`bytes 1-3/${first.size}`);
    expect((await get(`/${id}/download`, { 'If-None-Match': `"${digest}"` })).status).toBe(304);
  });

  it('is a 404 for a document or a version that does not exist', async () => {
    const { id } = await create();
    const reply = await get(`/${id}/download?version=2`);
    expect(refusal(reply)).toBe('404 document_not_found');
    expect(reply.body.error.param).toBe('version');
    expect(refusal(await get(`/${nobodysId}/download`))).toBe('404 document_not_found');
  });
});

describe('archived documents', () => {
  it('are archived and restored once, each with one event, and are found meanwhile', async () => {
    const document = await create();
    const archived = await archive(document.id);
    expect(archived.body.data).toEqual({
      ...document,
      status: 'archived',
      updatedAt: archived.body.data.updatedAt,
    });
    expect((await archive(document.id)).headers.get('etag')).toBe('"v2"');
    expect((await get(`/${document.id}`)).body.data).toEqual(archived.body.data);
    expect((await restore(document.id)).body.data.status).toBe('active');
    expect((await restore(document.id)).headers.get('etag')).toBe('"v3"');
    expect(refusal(await archive(nobodysId))).toBe('404 document_not_found');
    expect(await eventsOf(document.id)).toEqual([
      { type: 'document.created', previous: {} },
      { type: 'document.archived', previous: { status: 'active' } },
      { type: 'document.restored', previous: { status: 'archived' } },
    ]);
  });
});

describe('listDocuments', () => {
  it('lists what is active unless asked otherwise, the newest first, in pages that neither skip nor repeat', async () => {
    await beginWithNothing();
    const start = new Date(Date.now() - 1000).toISOString();
    for (const name of ['A', 'B', 'C', 'D']) await create({ name });
    const gone = (await get('?q=B')).body.data.data[0];
    await archive(gone.id);
    expect(await namesIn('')).toEqual(['D', 'C', 'A']);
    expect(await namesIn('?status=archived')).toEqual(['B']);
    expect(await namesIn('?status=all&sort=createdAt')).toEqual(['A', 'B', 'C', 'D']);
    await sleep(100); // until what has been committed counts as complete
    expect(await namesIn(`?updatedSince=${start}`)).toEqual(['A', 'C', 'D', 'B']);
    const page = (await get('?limit=2&sort=-updatedAt&status=all')).body.data;
    expect(await namesIn(`?limit=2&sort=-updatedAt&status=all&after=${page.nextCursor}`)).toEqual(['C', 'A']);
  });

  it('finds by what the name or the current file name contains, by external id, and by metadata', async () => {
    await beginWithNothing();
    const externalId = randomUUID();
    const { id } = await create({ name: 'Harbor 100%', externalId, metadata: { deal: 'x' } });
    await create({ name: 'Other' });
    await addVersion(id);
    expect(await namesIn('?q=hARBOR')).toEqual(['Harbor 100%']);
    expect(await namesIn('?q=100%25')).toEqual(['Harbor 100%']);
    expect(await namesIn('?q=SECOND')).toEqual(['Harbor 100%']);
    expect(await namesIn('?q=first')).toEqual(['Other']);
    expect(await namesIn(`?externalId=${externalId}`)).toEqual(['Harbor 100%']);
    expect(await namesIn('?metadata[deal]=x')).toEqual(['Harbor 100%']);
    expect(await namesIn('?metadata[deal]=y')).toEqual([]);
  });
});
