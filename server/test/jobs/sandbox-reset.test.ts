import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { resetTables } from '../../src/jobs/reset-test-data';
import { newStorageKey } from '../../src/storage/keys';
import { subjects, visit } from '../analytics/arbitrary-visits';
import { referenceFigures } from '../analytics/reference';
import { VisitDatabase } from '../analytics/visit-database';
import { eventually } from '../support/eventually';
import { JobDatabase } from './job-database';

const actor = { name: 'ada@acme.example', ip: '192.0.2.7' };

describe('a reset of the test data', () => {
  let database: JobDatabase;

  beforeAll(async () => {
    database = await JobDatabase.create();
  });
  afterEach(() => database.stopWorkers());
  afterAll(() => database.drop());

  it("deletes all of the team's test data, telling how far it is, and nothing else", async () => {
    const [team, other] = [await database.createTeam(), await database.createTeam()];
    await database.addProducts(team, 'test', 30_000);
    await database.addProducts(team, 'live', 10);
    await database.addProducts(other, 'test', 10);
    expect(await database.sandbox.latest(team)).toBeUndefined();

    const asked = await database.sandbox.reset(team, actor);
    expect(asked).toEqual({
      id: expect.any(String),
      status: 'queued',
      deletedRows: 0,
      totalRows: null,
      requestedBy: actor.name,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      finishedAt: null,
    });
    database.startWorker();
    const seen: number[] = [];
    await eventually(async () => {
      const { status, deletedRows, totalRows } = await database.latest(team);
      if (status === 'running') seen.push(deletedRows);
      expect([null, 120_000]).toContain(totalRows);
      return status === 'done';
    });

    expect(new Set(seen).size).toBeGreaterThan(4);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await database.latest(team)).toEqual({
      ...asked,
      status: 'done',
      deletedRows: 120_000,
      totalRows: 120_000,
      finishedAt: expect.any(String),
    });
    const [all, none] = [
      { products: 10, events: 10, outbox: 10, replies: 10, audit: 1 },
      { products: 0, events: 0, outbox: 0, replies: 0 },
    ];
    expect(await database.rowsOf(team, 'test')).toEqual({ ...none, audit: 1 });
    expect(await database.rowsOf(team, 'live')).toEqual(all);
    expect(await database.rowsOf(other, 'test')).toEqual(all);
    await eventually(async () => (await database.jobs()) === 0);
    expect(database.failures).toEqual([]);
  });

  it('is audited, and refused while one is under way, whoever asks at the same time', async () => {
    const team = await database.createTeam();
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => database.sandbox.reset(team, actor)));
    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refusals.map(({ reason }) => [reason.status, reason.code])).toEqual([
      [409, 'sandbox_reset_running'],
      [409, 'sandbox_reset_running'],
    ]);
    expect(await database.jobs()).toBe(1);
    const { id } = await database.latest(team);
    expect(
      await database.sql('select actor, action, subject_id, host(ip) as ip from control.audit_log where team_id = $1', [
        team,
      ]),
    ).toEqual([{ actor: actor.name, action: 'sandbox.reset', subject_id: id, ip: actor.ip }]);

    database.startWorker();
    await eventually(() => database.isDone(team));
    expect((await database.sandbox.reset(team, actor)).id).not.toBe(id);
    await eventually(() => database.isDone(team));
  });

  it('leaves what comes in after it was asked for, and waits for no request that has a row locked', async () => {
    const team = await database.createTeam();
    await database.addProducts(team, 'test', 5000);
    const asked = await database.sandbox.reset(team, actor);
    const locked = await database.lockProduct(team);
    await database.addProducts(team, 'test', 3);
    try {
      database.startWorker();
      await eventually(async () => expect(await database.rowsOf(team, 'test')).toMatchObject({ products: 1 + 3 }));
      expect((await database.latest(team)).status).toBe('running');
    } finally {
      await locked.release();
    }
    await eventually(() => database.isDone(team));
    expect(await database.rowsOf(team, 'test')).toMatchObject({ products: 3, events: 3, replies: 3 });
    expect((await database.latest(team)).id).toBe(asked.id);
    expect(database.failures).toEqual([]);
  });

  it('deletes with a delivery each attempt at it, those too that were made after it was asked for', async () => {
    const team = await database.createTeam();
    const addDelivery = (attempts: number) =>
      database.sql(
        `with delivery as (
           insert into test.webhook_deliveries (team_id, id, endpoint_id, event_id, event_sequence, event_type, status)
           values ($1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $2::int, 'product.created', 'failed') returning id
         )
         insert into test.webhook_attempts (team_id, delivery_id, number, duration_ms, created_at)
         select $1, id, number, 1, now() + (number - 1) * interval '1 minute' from delivery, generate_series(1, $2::int) number`,
        [team, attempts],
      );
    await addDelivery(3);
    await database.sandbox.reset(team, actor);
    await addDelivery(2);
    database.startWorker();
    await eventually(() => database.isDone(team));
    const left = 'select number from test.webhook_attempts where team_id = $1 order by number';
    expect(await database.sql(left, [team])).toEqual([{ number: 1 }, { number: 2 }]);
    expect(await database.latest(team)).toMatchObject({ deletedRows: 2, totalRows: 2 });
  });

  it('deletes documents with all their versions and files, but leaves one whole whose link was made after it was asked for', async () => {
    const team = await database.createTeam();
    const addFile = async () => {
      const [key, uploaded] = [
        newStorageKey('test', team),
        path.join(database.storage.incomingDirectory, randomUUID()),
      ];
      await writeFile(uploaded, 'x');
      await database.storage.put(key, uploaded, 'image/png');
      return key;
    };
    const addDocument = async (name: string) => {
      const [row] = await database.sql<{ id: string }>(
        `with document as (
           insert into test.documents (team_id, id, name) values ($1, gen_random_uuid(), $2) returning team_id, id
         ), versions as (
           insert into test.document_versions
             (team_id, document_id, number, storage_key, file_name, content_type, size, sha256, page_count)
           select team_id, id, number, key, 'a.png', 'image/png', 1, sha256(''), 1
           from document, unnest($3::text[]) with ordinality as files (key, number)
         )
         select id from document`,
        [team, name, await Promise.all([addFile(), addFile()])],
      );
      return row!.id;
    };
    const addLink = (documentId: string) =>
      database.sql('insert into test.links (team_id, id, document_id, slug) values ($1, gen_random_uuid(), $2, $3)', [
        team,
        documentId,
        `test-${documentId}`,
      ]);
    const [gone, kept] = [await addDocument('Gone'), await addDocument('Kept')];
    await addLink(gone);
    const nobodys = await addFile();
    await database.sandbox.reset(team, actor);
    await addLink(kept);
    database.startWorker();
    await eventually(() => database.isDone(team));
    const keys = 'select storage_key from test.document_versions where team_id = $1';
    const referredTo = (await database.sql<{ storage_key: string }>(keys, [team])).map((row) => row.storage_key);
    const stored: string[] = [];
    for await (const { key } of database.storage.list()) stored.push(key);
    expect(stored.sort()).toEqual([...referredTo, nobodys].sort());
    const left = `select name, number from test.documents join test.document_versions on id = document_id
      where documents.team_id = $1 order by number`;
    expect(await database.sql(left, [team])).toEqual([
      { name: 'Kept', number: 1 },
      { name: 'Kept', number: 2 },
    ]);
    expect(await database.sql('select from test.links where team_id = $1', [team])).toHaveLength(1);
    // The link of the one that is gone, the document and its two versions: all of it was known from the beginning.
    expect(await database.latest(team)).toMatchObject({ deletedRows: 4, totalRows: 4 });
    expect(database.failures).toEqual([]);
  });

  it('takes the visits from before, and all that was counted of them, at one moment; analytics then are those of what came after', async () => {
    const team = await database.createTeam();
    const visits = new VisitDatabase(database.connectionString);
    const [before, after] = [fc.sample(visit, { numRuns: 700, seed: 1 }), fc.sample(visit, { numRuns: 30, seed: 2 })];
    await visits.add(team, before);
    await visits.count();
    // It is locked later, which keeps the reset from coming as far as the visits.
    await database.addProducts(team, 'test', 1);
    await database.sandbox.reset(team, actor);
    await visits.add(team, after);
    await visits.count();
    await visits.complete(team); // those of before and after that are not counted yet
    const expected = [[...before, ...after], after].map((all) => referenceFigures(all, subjects[0]!));
    expect(await visits.figures(team, subjects[0]!)).toEqual(expected[0]);
    const locked = await database.lockProduct(team);
    database.startWorker();
    await eventually(async () => (await database.latest(team)).status === 'running');
    const seen = [await visits.figures(team, subjects[0]!)];
    await visits.count();
    seen.push(await visits.figures(team, subjects[0]!));
    await locked.release();
    await eventually(async () => {
      seen.push(await visits.figures(team, subjects[0]!));
      await visits.count();
      return database.isDone(team);
    });
    await visits.count();
    seen.push(await visits.figures(team, subjects[0]!));
    await visits.close();

    expect(seen).toEqual(seen.map(() => expected[1]));
    const [left] = await database.sql(
      `select (select count(*)::int from test.visits where team_id = $1) as visits,
              (select count(*)::int from test.visits where team_id = $1 and counted_in < 2 and completed_at is not null and not is_bot and not is_internal) as uncounted,
              (select count(*)::int from test.visit_days where team_id = $1 and generation < 2) as void_sums`,
      [team],
    );
    expect(left).toEqual({ visits: 30, uncounted: 0, void_sums: 0 });
    expect(database.failures).toEqual([]);
  }, 20_000);

  it('covers every table of the workspace, but for the audit log, the counters that events, invoices and sums of visits go on from, and webhook endpoints', async () => {
    const rows = await database.sql<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'test'
       and table_name not in ('migrations', 'migrations_lock', 'audit_log', 'event_counters', 'invoice_numbers', 'webhook_endpoints', 'visit_generations')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(resetTables).sort());
  });
});
