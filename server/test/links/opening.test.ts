import { randomUUID } from 'node:crypto';
import bcrypt from 'bcrypt';
import { Passwords } from '../../src/control/passwords';
import { Connections } from '../../src/db/connections';
import type { Mode } from '../../src/db/roles';
import { Transaction } from '../../src/db/transaction';
import { TransactionWorkspace } from '../../src/db/workspace';
import { LinkPasswords } from '../../src/links/passwords';
import { findLinkBySlug, takeView } from '../../src/resources/links/queries';
import { TestApi } from '../support/api';
import { testSecret } from '../support/postgres';
import { samplePng } from '../support/sample-files';

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

  it('uses it up at once with others exactly as often as it allows, and leaves its version alone', async () => {
    const { id, slug } = await create({ access: { maxViews: 3 } });
    const view = () =>
      Transaction.run(connections, async (transaction) => {
        const workspace = new TransactionWorkspace(teamId, 'test', transaction, () => {
          throw new Error('A view is no change of the link.');
        });
        const taken = await takeView(workspace, id);
        await transaction.commit();
        return taken;
      });
    const taken = await Promise.all(Array.from({ length: 8 }, view));
    expect(taken.filter(Boolean)).toHaveLength(3);
    expect((await findLinkBySlug(connections, slug))!.link.view_count).toBe(3);
    expect((await api.request('GET', `/links/${id}`, { key })).headers.get('etag')).toBe('"v1"');
  });
});

describe('passwords', () => {
  const hashOf = async (id: string) =>
    (await api.sql<{ password_hash: string }>('test', 'select password_hash from links where id = $1', [id]))[0]!
      .password_hash;
  const passwords = new LinkPasswords(new Passwords());
  const long = `${'é'.repeat(71)}x`;

  it('are kept as a hash alone, and seen in no reply, event or stored reply', async () => {
    const secret = `secret-${randomUUID()}`;
    const headers = { 'Idempotency-Key': randomUUID() };
    const body = { documentId, access: { password: secret } };
    const reply = await api.request('POST', '/links', { key, body, headers });
    const { id } = reply.body.data;
    const changed = await patch(id, { access: { password: `${secret}2` } });
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

  it('that wait to be hashed leave connections to other requests: a few may, the others come again', async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => passwords.hash(long, null)));
    expect(results.map(({ status }) => status)).toEqual([
      ...Array<string>(3).fill('fulfilled'),
      ...Array<string>(3).fill('rejected'),
    ]);
    expect(results[5]).toMatchObject({ reason: { code: 'service_unavailable' } });
    await passwords.hash(long, null);
  });
});
