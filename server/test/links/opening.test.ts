import { createHash, randomUUID } from 'node:crypto';
import bcrypt from 'bcrypt';
import { Connections } from '../../src/db/connections';
import type { Mode } from '../../src/db/roles';
import { Transaction } from '../../src/db/transaction';
import { TransactionWorkspace } from '../../src/db/workspace';
import { LinkPasswords } from '../../src/links/passwords';
import { findLinkBySlug, takeView } from '../../src/resources/links/queries';
import { ReaderVisits } from '../../src/viewer/reader-visits';
import { SharedLinks } from '../../src/viewer/shared-links';
import { TestApi } from '../support/api';
import { testSecret } from '../support/postgres';
import { samplePng } from '../support/sample-files';
import { someone } from '../visits/visited-team';

let api: TestApi;
let connections: Connections;
let key: string;
let teamId: string;
let documentId: string;

beforeAll(async () => {
  api = await TestApi.start();
  connections = connectTo('test');
  teamId = await api.createTeam();
  key = await api.createKey(teamId);
  documentId = (await upload('/documents', 'proposal.png')).body.data.id;
});
afterAll(async () => {
  await connections.close();
  await api.stop();
});

const connectTo = (mode: Mode) =>
  new Connections(
    { databaseUrl: api.database.connectionString, secret: testSecret, poolSize: 5, onConnectionError: () => undefined },
    mode,
  );
const upload = (path: string, name: string) =>
  api.request('POST', path, { key, form: { file: samplePng(0, name).file } });
const create = async (fields: object = {}) =>
  (await api.request('POST', '/links', { key, body: { documentId, ...fields } })).body.data;
const patch = (id: string, body: object) => api.request('PATCH', `/links/${id}`, { key, body });

describe('whoever opens a link', () => {
  it('is given it with the current version of its document, by its slug alone, unless it is deleted', async () => {
    const slug = `chosen-${randomUUID()}`;
    const { id } = await create({ slug });
    const opened = await findLinkBySlug(connections, `TEST-${slug}`);
    expect(opened).toMatchObject({
      teamId,
      link: { id, slug: `test-${slug}`, view_count: 0 },
      document: { id: documentId, archived: false, version: { number: 1, file_name: 'proposal.png' } },
    });
    await upload(`/documents/${documentId}/versions`, 'next.png');
    await api.request('DELETE', `/documents/${documentId}`, { key });
    const later = await findLinkBySlug(connections, `test-${slug}`);
    expect(later!.document).toMatchObject({ archived: true, version: { number: 2, file_name: 'next.png' } });
    expect(later!.document.version.storage_key).not.toBe(opened!.document.version.storage_key);
    await api.request('DELETE', `/links/${id}`, { key });
    expect(await findLinkBySlug(connections, `test-${slug}`)).toBeUndefined();
    await api.request('POST', `/documents/${documentId}/restore`, { key });
  });

  it('finds a slug that was made only as it is, though another link has it in lower case', async () => {
    const made = await create();
    await create({ slug: made.slug });
    const found = await findLinkBySlug(connections, made.slug);
    expect(found!.link.id).toBe(made.id);
    const inCapitals = await findLinkBySlug(connections, made.slug.toUpperCase());
    expect(inCapitals!.link.slug).toBe(made.slug.toLowerCase());
  });

  it('never finds a link of the other mode', async () => {
    const { slug } = await create();
    const live = connectTo('live');
    expect(await findLinkBySlug(live, slug)).toBeUndefined();
    await live.close();
  });

  const view = (id: string) =>
    Transaction.run(connections, async (transaction) => {
      const workspace = new TransactionWorkspace(teamId, 'test', transaction, () => {
        throw new Error('A view is no change of the link.');
      });
      const taken = await takeView(workspace, id);
      await transaction.commit();
      return taken;
    });

  it('uses it up at once with others exactly as often as it allows, and leaves its version alone', async () => {
    const { id, slug } = await create({ access: { maxViews: 3 } });
    const taken = await Promise.all(Array.from({ length: 8 }, () => view(id)));
    expect(taken.filter(Boolean)).toHaveLength(3);
    expect((await findLinkBySlug(connections, slug))!.link.view_count).toBe(3);
    expect((await api.request('GET', `/links/${id}`, { key })).headers.get('etag')).toBe('"v1"');
  });

  it('takes no view of one whose document has been archived since it was found, and says why', async () => {
    const archived = (await upload('/documents', 'short-lived.png')).body.data.id as string;
    const { id, slug } = await create({ documentId: archived });
    const workspaces = { test: connections, live: connections };
    const found = await new SharedLinks(workspaces).findReadable(slug);
    expect(await view(id)).toBe(true);
    await api.request('DELETE', `/documents/${archived}`, { key });
    expect(await view(id)).toBe(false);
    const reader = { viewerId: 'vwr_0', email: null, emailVerified: false };
    const opening = new ReaderVisits({ workspaces, onRecorded: () => undefined }).open(
      found,
      reader,
      someone,
      undefined,
    );
    await expect(opening).rejects.toMatchObject({
      status: 410,
      message: expect.stringContaining('This document is no longer available'),
    });
  });

  it('takes no view of one that has been closed since it was found', async () => {
    const { id } = await create();
    for (const change of [
      `disabled = true`,
      `disabled = false, expires_at = now()`,
      `expires_at = null, deleted_at = now()`,
    ]) {
      expect(await view(id)).toBe(true);
      await api.sql('test', `update links set ${change} where id = $1`, [id]);
      expect([change, await view(id)]).toEqual([change, false]);
      await api.sql('test', 'update links set disabled = false, expires_at = null where id = $1', [id]);
    }
    expect(await api.sql('test', 'select view_count::integer from links where id = $1', [id])).toEqual([
      { view_count: 3 },
    ]);
  });
});

describe('passwords', () => {
  const hashOf = async (id: string) =>
    (await api.sql<{ password_hash: string }>('test', 'select password_hash from links where id = $1', [id]))[0]!
      .password_hash;
  const passwords = new LinkPasswords();
  const long = `${'é'.repeat(71)}x`;

  it('are kept as a slow hash alone: in no reply, event or stored reply, and in no quick hash that guesses could be tried against', async () => {
    const secret = `secret-${randomUUID()}`;
    const [headers, changeHeaders] = [{ 'Idempotency-Key': randomUUID() }, { 'Idempotency-Key': randomUUID() }];
    const body = { documentId, access: { password: secret } };
    const reply = await api.request('POST', '/links', { key, body, headers });
    const { id } = reply.body.data;
    const change = { access: { password: `${secret}2` } };
    const changed = await api.request('PATCH', `/links/${id}`, { key, body: change, headers: changeHeaders });
    const hash = await hashOf(id);
    expect(bcrypt.getRounds(hash)).toBe(10);
    const kept = await api.sql(
      'test',
      `select data::text || previous::text as text from outbox
       union all select t::text from audit_log t union all select t::text from idempotent_replies t`,
    );
    for (const text of [reply.text, changed.text, ...kept.map((row) => String(row['text']))]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain('$2b$');
    }
    const fingerprint = 'select fingerprint from idempotent_replies where key = $1';
    const [stored] = await api.sql<{ fingerprint: Buffer }>('test', fingerprint, [changeHeaders['Idempotency-Key']]);
    const quick = createHash('sha256')
      .update(`PATCH /api/v1/links/${id}?\n${JSON.stringify(change)}`)
      .digest('hex');
    expect(stored!.fingerprint.toString('hex')).not.toBe(quick);
  });

  it('are changed with an event though nothing shows, and taken away', async () => {
    const { id } = await create({ access: { password: 'the first' } });
    const reply = await patch(id, { access: { password: 'the second' } });
    expect(reply.headers.get('etag')).toBe('"v2"');
    expect(await passwords.matches('the second', await hashOf(id))).toBe(true);
    expect(await passwords.matches('the first', await hashOf(id))).toBe(false);
    expect((await patch(id, { access: { password: null } })).body.data.access.hasPassword).toBe(false);
    expect(await hashOf(id)).toBeNull();
    const recorded = `select type, previous from outbox where resource_id = $1 and type <> 'link.created' order by id`;
    expect(await api.sql('test', recorded, [id])).toEqual([
      { type: 'link.updated', previous: {} },
      { type: 'link.updated', previous: { access: expect.objectContaining({ hasPassword: true }) } },
    ]);
  });

  it('count to their last character, however long they are', async () => {
    const hash = await passwords.hash(long, null);
    expect(await passwords.matches(long, hash)).toBe(true);
    expect(await passwords.matches(`${long.slice(0, -1)}y`, hash)).toBe(false);
  });

  it('are hashed while no connection waits: twenty changes at once succeed, more than there are connections', async () => {
    const body = { documentId, access: { password: 'harbor-2025' } };
    const headers = { 'Idempotency-Key': randomUUID() };
    let finished = 0;
    const links = await Promise.all(Array.from({ length: 10 }, () => create()));
    const changes = [
      api.request('POST', '/links', { key, body, headers }),
      ...Array.from({ length: 9 }, () => api.request('POST', '/links', { key, body })),
      ...links.map(({ id }) => patch(id, { access: { password: 'pier-2025' } })),
    ].map((change) => change.finally(() => finished++));
    await create();
    expect(finished).toBeLessThan(10);
    const made = await Promise.all(changes);
    expect(made.map(({ status }) => status)).toEqual([...Array<number>(10).fill(201), ...Array<number>(10).fill(200)]);
    const { id } = made[0]!.body.data;
    await api.request('DELETE', `/links/${id}`, { key });
    const other = { ...body, access: { password: 'pier-2025' } };
    const replies = [
      await api.request('POST', '/links', { key, body, headers }),
      await api.request('POST', '/links', { key, body: other, headers }),
    ];
    expect(replies[0]!.text).toBe(made[0]!.text);
    expect(replies[1]!.body.error.code).toBe('idempotency_key_reused');
  });

  it('wait for each other, up to a number; the others come again', async () => {
    const quick = await bcrypt.hash('x', 4);
    const results = await Promise.allSettled(Array.from({ length: 70 }, () => passwords.matches(long, quick)));
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ reason: { code: 'service_unavailable' } });
    expect(await passwords.matches(long, quick)).toBe(false);
  });
});
