import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { enqueue } from '../../src/db/job-queue';
import { Transaction } from '../../src/db/transaction';
import type { Task } from '../../src/jobs/task';
import { eventually, timed } from '../support/eventually';
import { TcpProxy } from '../support/tcp-proxy';
import { JobDatabase } from './job-database';

interface Payload {
  id: string;
}

/** A task that notes what it is told. */
function recorder(run: (signal: AbortSignal) => Promise<void> = () => Promise.resolve()) {
  const seen = { ran: [] as string[], givenUp: [] as string[] };
  const task: Task<Payload> = {
    run: async ({ id }, signal) => {
      seen.ran.push(id);
      await run(signal);
    },
    giveUp: ({ id }) => Promise.resolve(void seen.givenUp.push(id)),
  };
  return { ...seen, tasks: { sample: task } };
}

describe('a worker', () => {
  let database: JobDatabase;
  let proxy: TcpProxy;

  beforeAll(async () => {
    database = await JobDatabase.create();
    proxy = await TcpProxy.start(Number(new URL(database.connectionString).port));
  });
  afterEach(async () => {
    await database.stopWorkers();
    await database.sql('delete from graphile_worker._private_jobs');
  });
  afterAll(async () => {
    await proxy.stop();
    await database.drop();
  });

  const add = async (maxAttempts?: number) => {
    const id = randomUUID();
    await database.control.query(enqueue('sample', { id }, maxAttempts));
    return id;
  };

  it('carries out a job at once when the transaction that added it is committed, and never when it is not', async () => {
    const { tasks, ran } = recorder();
    database.startWorker(tasks);
    await eventually(async () => {
      const before = ran.length;
      await add();
      await eventually(() => ran.length > before, 300);
    });
    const id = randomUUID();
    await Transaction.run(database.control, async (transaction) => {
      await transaction.query(enqueue('sample', { id }));
      await transaction.rollback();
    });
    const { ms } = await timed(async () => {
      for (let i = 0; i < 3; i++) {
        const next = await add();
        await eventually(() => ran.includes(next));
      }
    });
    expect(ms).toBeLessThan(3500); // told of each, not found by looking every 2 s
    await eventually(async () => (await database.jobs()) === 0);
    expect(ran).not.toContain(id);
  });

  it('shares the jobs with others: each is carried out once', async () => {
    const { tasks, ran } = recorder(() => sleep(5));
    const ids = await Promise.all(Array.from({ length: 40 }, () => add()));
    for (let i = 0; i < 3; i++) database.startWorker(tasks);
    await eventually(async () => (await database.jobs()) === 0);
    expect([...ran].sort()).toEqual(ids.sort());
  });

  it('tries a job again that has failed, and gives up when that was often enough', async () => {
    const { tasks, ran, givenUp } = recorder(() => Promise.reject(new Error('out of order')));
    const id = await add(2);
    database.startWorker(tasks);
    await eventually(() => expect(givenUp).toEqual([id]));
    expect(ran).toEqual([id, id]);
    await eventually(async () => (await database.jobs()) === 0);
    expect(database.failures.filter((failure) => failure === 'job: Error: out of order')).toHaveLength(2);
  });

  it('takes up the job of another that has not been heard of', async () => {
    const { tasks, ran } = recorder();
    const id = await add();
    await database.sql(
      `update graphile_worker._private_jobs set locked_by = 'a dead one', attempts = 1, locked_at = now() - interval '12 seconds'`,
    );
    database.startWorker(tasks);
    await sleep(2500);
    expect(ran).toEqual([]);
    await eventually(() => expect(ran).toEqual([id]));
  });

  it('keeps a job that takes long', async () => {
    const { tasks, ran } = recorder(() => sleep(8000));
    database.startWorker(tasks);
    database.startWorker(tasks);
    const id = await add();
    await eventually(() => ran.length > 0);
    await database.sql(`update graphile_worker._private_jobs set locked_at = now() - interval '11 seconds'`);
    await eventually(async () => (await database.jobs()) === 0);
    expect(ran).toEqual([id]);
  });

  it('that is stopped finishes what is soon done, gives back the rest, and takes no more', async () => {
    const short = recorder(() => sleep(500));
    database.startWorker(short.tasks);
    await add();
    await eventually(() => short.ran.length === 1);
    await database.stopWorkers();
    expect(await database.jobs()).toBe(0);

    const long = recorder((signal) => sleep(20_000, undefined, { signal }));
    database.startWorker(long.tasks);
    await add();
    await eventually(() => long.ran.length === 1);
    const { ms } = await timed(() => database.stopWorkers());
    expect(ms).toBeLessThan(10_000); // half of what is left to do
    expect(await database.sql('select locked_by, attempts from graphile_worker.jobs')).toEqual([
      { locked_by: null, attempts: 1 },
    ]);
    await sleep(300);
    await add();
    await sleep(300);
    expect(long.ran).toHaveLength(1);

    const successor = recorder();
    database.startWorker(successor.tasks);
    await eventually(() => expect(successor.ran).toContain(long.ran[0]));
  });

  it('that starts while Postgres is away, or loses it in the middle of a job, goes on when it is back', async () => {
    proxy.cut();
    const { tasks, ran } = recorder(() => sleep(300));
    database.startWorker(tasks, proxy.through(database.connectionString));
    await sleep(2500);
    expect(ran).toEqual([]);
    proxy.restore();
    const first = await add();
    await eventually(() => expect(ran).toEqual([first]));

    await eventually(async () => (await database.jobs()) === 0);
    const second = await add();
    await eventually(() => expect(ran).toContain(second));
    proxy.cut(); // it cannot say that the job is done
    await sleep(1500);
    proxy.restore();
    await eventually(async () => (await database.jobs()) === 0, 25_000);
    const third = await add();
    await eventually(() => expect(ran).toContain(third));
  });

  it('that is stopped while Postgres is away or silent does not take long over it', async () => {
    const { tasks, ran } = recorder();
    database.startWorker(tasks, proxy.through(database.connectionString));
    await add();
    await eventually(() => ran.length === 1);
    proxy.freeze();
    await sleep(500);
    const silent = await timed(() => database.stopWorkers());
    expect(silent.ms).toBeLessThan(15_000);
    proxy.thaw();

    database.startWorker(tasks, proxy.through(database.connectionString));
    await add();
    await eventually(() => ran.length === 2);
    proxy.cut();
    const away = await timed(() => database.stopWorkers());
    expect(away.ms).toBeLessThan(15_000);
    proxy.restore();
  });
});
