import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connections } from '../../src/db/connections';
import { deletedLinks } from '../../src/retention';
import { type Reply, TestApi } from '../support/api';
import { samplePng } from '../support/sample-files';

let api: TestApi;
let key: string;
let teamId: string;
let documentId: string;

beforeAll(async () => {
  api = await TestApi.start({ config: { sharedOrigin: 'https://paperlink.example' } });
  await beginWithNothing();
});
afterAll(() => api.stop());

/** A team of its own with one document, for tests that look at all that a team has. */
async function beginWithNothing() {
  teamId = await api.createTeam();
  key = await api.createKey(teamId);
  documentId = await upload(key);
}

const nobodysId = '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21';
const upload = async (owner: string, name = 'proposal.png') =>
  (await api.request('POST', '/documents', { key: owner, form: { file: samplePng(0, name).file } })).body.data
    .id as string;
const post = (fields: object = {}) => api.request('POST', '/links', { key, body: { documentId, ...fields } });
const create = async (fields: object = {}) => (await post(fields)).body.data;
const get = (path: string) => api.request('GET', `/links${path}`, { key });
const patch = (id: string, body: object, headers = {}) => api.request('PATCH', `/links/${id}`, { key, body, headers });
const remove = (id: string, headers = {}) => api.request('DELETE', `/links/${id}`, { key, headers });
const archive = (id: string) => api.request('DELETE', `/documents/${id}`, { key });
const refusal = ({ status, body }: Reply): string => `${status} ${body.error?.code} ${body.error?.param}`;
const eventsOf = (id: string) =>
  api.sql('test', 'select type, previous from outbox where resource_id = $1 order by id', [id]);
const namesIn = async (query: string) =>
  (await get(query)).body.data.data.map(({ name }: { name: string }) => name) as string[];

const unrestricted = {
  hasPassword: false,
  requireEmail: false,
  verifyEmail: false,
  allowedEmails: [],
  allowedDomains: [],
  allowDownload: false,
  expiresAt: null,
  maxViews: null,
};

describe('createLink', () => {
  it('answers 201 with a link that nobody guesses, with one event and one audit row', async () => {
    const externalId = randomUUID();
    const reply = await post({ name: 'Jo', externalId, metadata: { contact: 'jo' } });
    const { data } = reply.body;
    expect(reply.status).toBe(201);
    expect(data).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      documentId,
      name: 'Jo',
      slug: expect.stringMatching(/^test-[A-Za-z0-9]{22}$/),
      url: `https://paperlink.example/l/${data.slug}`,
      access: unrestricted,
      disabled: false,
      deleted: false,
      externalId,
      metadata: { contact: 'jo' },
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: data.createdAt,
    });
    expect(reply.headers.get('location')).toBe(`/api/v1/links/${data.id}`);
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect((await get(`/${data.id}`)).body.data).toEqual(data);
    const recorded = 'select type, data, previous from outbox where resource_id = $1';
    expect(await api.sql('test', recorded, [data.id])).toEqual([{ type: 'link.created', data, previous: {} }]);
    const audited = 'select action from audit_log where resource_id = $1';
    expect(await api.sql('test', audited, [data.id])).toEqual([{ action: 'link.created' }]);
  });

  it('keeps the rules as they are compared, and shows that an address is needed where one is', async () => {
    const access = {
      password: 'harbor-2025',
      allowedEmails: ['Jo@Harbor.Example', 'jo@harbor.example'],
      allowedDomains: ['Harbor.Example'],
      allowDownload: true,
      expiresAt: '2035-02-15T02:00:00+02:00',
      maxViews: 50,
    };
    const { access: shown } = await create({ access, disabled: true });
    expect(shown).toEqual({
      ...unrestricted,
      hasPassword: true,
      requireEmail: true,
      allowedEmails: ['jo@harbor.example'],
      allowedDomains: ['harbor.example'],
      allowDownload: true,
      expiresAt: '2035-02-15T00:00:00.000Z',
      maxViews: 50,
    });
    expect((await create({ access: { verifyEmail: true } })).access).toMatchObject({
      requireEmail: true,
      verifyEmail: true,
    });
  });

  it('refuses a document that is nothing here, or archived', async () => {
    expect(refusal(await post({ documentId: nobodysId }))).toBe('422 reference_not_found documentId');
    const others = await upload(await api.createKey(await api.createTeam()));
    expect(refusal(await post({ documentId: others }))).toBe('422 reference_not_found documentId');
    const archived = await upload(key);
    await archive(archived);
    expect(refusal(await post({ documentId: archived }))).toBe('422 document_archived documentId');
  });

  it('refuses to verify addresses where no mail can be sent, and anything else works', async () => {
    const mute = await TestApi.start({
      database: api.database,
      config: { databaseUrl: api.database.connectionString },
    });
    try {
      const send = (method: string, path: string, body: object) => mute.request(method, path, { key, body });
      const access = { verifyEmail: true };
      expect(refusal(await send('POST', '/links', { documentId, access }))).toBe(
        '422 mail_not_configured access.verifyEmail',
      );
      const created = await send('POST', '/links', { documentId, access: { requireEmail: true } });
      expect(created.status).toBe(201);
      const { id } = created.body.data;
      expect(refusal(await send('PATCH', `/links/${id}`, { access }))).toBe(
        '422 mail_not_configured access.verifyEmail',
      );
      const verifying = await create({ access });
      expect((await send('PATCH', `/links/${verifying.id}`, { access })).status).toBe(200);
    } finally {
      await mute.stop();
    }
  });
});

describe('slugs', () => {
  it('that are chosen stand behind test- in lower case, once in the mode, whosever they are', async () => {
    const slug = `Proposal-${randomUUID().slice(0, 8)}`;
    const link = await create({ slug });
    expect(link.slug).toBe(`test-${slug.toLowerCase()}`);
    const others = await api.createKey(await api.createTeam());
    const body = { documentId: await upload(others), slug: link.slug };
    expect(refusal(await api.request('POST', '/links', { key: others, body }))).toBe('409 slug_taken slug');
    const other = await create();
    expect(refusal(await patch(other.id, { slug: slug.toUpperCase() }))).toBe('409 slug_taken slug');
    expect(await eventsOf(other.id)).toHaveLength(1);
    await remove(link.id);
    expect((await patch(other.id, { slug })).body.data.slug).toBe(link.slug);
  });

  it('of test mode are refused in live mode', async () => {
    const live = await api.createKey(teamId, { mode: 'live' });
    const body = { documentId: await upload(live), slug: 'test-proposal' };
    const send = (fields: object) => api.request('POST', '/links', { key: live, body: { ...body, ...fields } });
    expect(refusal(await send({}))).toBe('422 slug_reserved slug');
    const slug = `proposal-${randomUUID()}`;
    expect((await send({ slug })).body.data.slug).toBe(slug);
    expect((await send({ slug: undefined })).body.data.slug).toMatch(/^[A-Za-z0-9]{22}$/);
  });

  it('that were made, or chosen as long as they may be, stay as they are when they are sent back', async () => {
    for (const link of [await create(), await create({ slug: randomUUID().padEnd(64, 'x') })]) {
      const reply = await patch(link.id, { slug: link.slug });
      expect(reply.body.data).toEqual(link);
      expect(await eventsOf(link.id)).toHaveLength(1);
    }
  });
});

describe('updateLink', () => {
  it('changes what is sent and leaves the rest, rules too, with one event that says what was before', async () => {
    const link = await create({ name: 'Old', access: { allowedEmails: ['a@b.example'], maxViews: 3 } });
    const access = { allowedEmails: [], allowedDomains: ['b.example'], allowDownload: true };
    const reply = await patch(link.id, { name: null, disabled: true, access });
    expect(reply.body.data).toEqual({
      ...link,
      name: null,
      disabled: true,
      access: { ...link.access, ...access },
      updatedAt: reply.body.data.updatedAt,
    });
    expect(reply.headers.get('etag')).toBe('"v2"');
    expect((await eventsOf(link.id))[1]).toEqual({
      type: 'link.updated',
      previous: { name: 'Old', disabled: false, access: link.access },
    });
  });

  it('changes nothing and causes no event when everything already is as sent', async () => {
    const access = {
      password: 'harbor-2025',
      allowedEmails: ['a@b.example'],
      expiresAt: '2035-02-15T00:00:00Z',
      maxViews: 3,
    };
    const { id, ...link } = await create({ name: 'Same', access });
    const again = { ...access, allowedEmails: ['A@B.example'], expiresAt: '2035-02-15T01:00:00.000+01:00' };
    const reply = await patch(id, { name: 'Same', access: again, disabled: false, metadata: { gone: null } });
    expect(reply.body.data).toEqual({ id, ...link });
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('remembers what was asked of it about addresses while other rules need one', async () => {
    const { id } = await create({ access: { requireEmail: true, allowedDomains: ['b.example'] } });
    expect((await patch(id, { access: { requireEmail: false } })).body.data.access.requireEmail).toBe(true);
    expect((await patch(id, { access: { allowedDomains: [] } })).body.data.access.requireEmail).toBe(false);
  });

  it('takes the rules that it shows back as no change', async () => {
    for (const rule of [{ verifyEmail: true }, { allowedEmails: ['a@b.example'] }, { allowedDomains: ['b.example'] }]) {
      const { id, access } = await create({ access: rule });
      const { hasPassword: _, ...shown } = access;
      const reply = await patch(id, { access: shown });
      expect([shown.requireEmail, reply.headers.get('etag'), (await eventsOf(id)).length]).toEqual([true, '"v1"', 1]);
      const without = { verifyEmail: false, allowedEmails: [], allowedDomains: [] };
      expect((await patch(id, { access: without })).body.data.access.requireEmail).toBe(false);
      expect((await patch(id, { access: { ...rule, requireEmail: true } })).body.data.access.requireEmail).toBe(true);
      expect((await patch(id, { access: without })).body.data.access.requireEmail).toBe(true);
    }
  });

  it('refuses what is stale or of no link, and changes nothing', async () => {
    const { id } = await create();
    const stale = await patch(id, { name: 'A', access: { password: 'a password' } }, { 'If-Match': '"v2"' });
    expect(refusal(stale)).toBe('412 version_mismatch If-Match');
    expect(refusal(await patch(nobodysId, { access: { password: 'a password' } }))).toMatch('404 link_not_found');
    expect(refusal(await get(`/${nobodysId}`))).toMatch('404 link_not_found');
    expect(refusal(await remove(nobodysId))).toMatch('404 link_not_found');
    expect((await get(`/${id}`)).headers.get('etag')).toBe('"v1"');
  });
});

describe('deleteLink', () => {
  it('answers with the deleted link, with one event, and finds it no more', async () => {
    const externalId = randomUUID();
    const link = await create({ externalId });
    expect(refusal(await remove(link.id, { 'If-Match': '"v9"' }))).toBe('412 version_mismatch If-Match');
    const reply = await remove(link.id);
    expect(reply.body.data).toEqual({ ...link, deleted: true, updatedAt: reply.body.data.updatedAt });
    for (const again of [await get(`/${link.id}`), await patch(link.id, { name: 'A' }), await remove(link.id)]) {
      expect(refusal(again)).toMatch('404 link_not_found');
    }
    expect((await create({ externalId })).externalId).toBe(externalId);
    expect(refusal(await post({ externalId }))).toBe('409 external_id_taken externalId');
    expect((await eventsOf(link.id))[1]).toEqual({ type: 'link.deleted', previous: { deleted: false } });
  });

  it('shows in lists with updatedSince for 30 days, and then is gone', async () => {
    await beginWithNothing();
    const [gone, old] = [await create({ name: 'Gone' }), await create({ name: 'Old' })];
    await create({ name: 'There' });
    await remove(gone.id);
    await remove(old.id);
    await api.sql('test', `update links set deleted_at = now() - interval '30 days 1 hour' where id = $1`, [old.id]);
    await api.sql('test', deletedLinks({} as Connections).sql);
    await sleep(100); // until what has been committed counts as complete
    expect(await namesIn('')).toEqual(['There']);
    expect(await namesIn('?updatedSince=2020-01-01T00:00:00Z')).toEqual(['There', 'Gone']);
  });
});

describe('listLinks', () => {
  it('finds by document, slug, state, name, external id and metadata, and pages neither skip nor repeat', async () => {
    await beginWithNothing();
    const externalId = randomUUID();
    const slug = `chosen-${randomUUID()}`;
    await create({ name: 'Blue Harbor', slug, externalId });
    await create({ name: 'Off', disabled: true });
    const made = await create({ name: 'Made', metadata: { contact: 'jo' } });
    documentId = await upload(key);
    await create({ name: 'Of another' });
    for (const [query, names] of [
      ['', ['Of another', 'Made', 'Off', 'Blue Harbor']],
      ['?sort=createdAt', ['Blue Harbor', 'Off', 'Made', 'Of another']],
      [`?documentId=${documentId}`, ['Of another']],
      [`?slug=TEST-${slug}`, ['Blue Harbor']],
      [`?slug=${made.slug}`, ['Made']],
      ['?slug=test-nothing', []],
      ['?disabled=true', ['Off']],
      ['?disabled=false', ['Of another', 'Made', 'Blue Harbor']],
      ['?q=hARB', ['Blue Harbor']],
      [`?externalId=${externalId}`, ['Blue Harbor']],
      ['?metadata[contact]=jo', ['Made']],
    ] as const) {
      expect([query, await namesIn(query)]).toEqual([query, names]);
    }
    const page = (await get('?limit=3')).body.data;
    expect(await namesIn(`?limit=3&after=${page.nextCursor}`)).toEqual(['Blue Harbor']);
    expect((await get(`?limit=3&disabled=true&after=${page.nextCursor}`)).body.error.code).toBe('cursor_mismatch');
  });
});
