import { setTimeout as sleep } from 'node:timers/promises';
import type { Event } from '../../src/generated/types';
import type { Connections } from '../../src/db/connections';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { connect, type Course, writeChanges } from './ledger';

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const sequencesOf = (events: Event[]) => events.map(({ sequence }) => sequence);

describe('the sequence of events, with two servers that make events of changes', () => {
  let api: TestApi;
  let other: TestApi;
  let connections: Connections;

  beforeAll(async () => {
    api = await TestApi.start({ config: { worker: true } });
    other = await TestApi.start({ config: { worker: true }, database: api.database });
    connections = connect(api.database, 'test', 16);
  });
  afterAll(async () => {
    await connections.close();
    await other.stop();
    await api.stop();
  });

  async function team() {
    const id = await api.createTeam();
    return { id, key: await api.createKey(id) };
  }

  async function pageAfter(key: string, last: Event | undefined, limit = 100): Promise<Event[]> {
    const after = last ? `&after=${last.id}` : '';
    const { status, body } = await api.request('GET', `/events?sort=sequence&limit=${limit}${after}`, { key });
    expect(status).toBe(200);
    return body.data.data as Event[];
  }

  /** Reads on from the last event it has got, again and again, as whoever keeps a copy does, until that is the one it is to end at. */
  async function follow(key: string, end: () => number | undefined, limit: number): Promise<Event[]> {
    const events: Event[] = [];
    while (events.length !== end()) {
      const page = await pageAfter(key, events.at(-1), limit);
      // A gap that somebody sees is one that could fill later.
      expect(sequencesOf(page)).toEqual(page.map((_event, index) => events.length + index + 1));
      events.push(...page);
      if (page.length === 0) await sleep(10);
    }
    return events;
  }

  it('has no gap that fills later, however long transactions take, in whatever order they commit, and whether they do', async () => {
    const { id, key } = await team();
    const committed: string[] = [];
    let begun = 0;
    const courses: Omit<Course, 'changes'>[] = [
      { openMs: 0, commits: true },
      { openMs: 10, commits: true },
      { openMs: 5, commits: false },
      { openMs: 60, commits: true },
      { openMs: 400, commits: true },
      { openMs: 700, commits: false },
    ];
    const until = performance.now() + 2000;
    const writer = async (number: number) => {
      for (let turn = number; performance.now() < until || begun < 100; turn++) {
        begun += 1;
        const course = { changes: 1 + (turn % 3), ...courses[turn % courses.length]! };
        committed.push(...(await writeChanges(connections, id, course)));
      }
    };
    let end: number | undefined;
    const writing = Promise.all(oneTo(10).map(writer)).then(() => (end = committed.length));
    const readers = [100, 7, 1].map((limit) => follow(key, () => end, limit));
    const [seen, ...others] = await Promise.all([...readers, writing].slice(0, readers.length) as Promise<Event[]>[]);

    expect(begun).toBeGreaterThan(50);
    expect(seen!.map((event) => event.id).sort()).toEqual([...committed].sort());
    for (const events of others) expect(events).toEqual(seen);
    // It was put to the test: events became visible in another order than that in which they were recorded.
    const recorded = seen!.map((event) => event.id);
    expect(recorded).not.toEqual([...recorded].sort());
  });

  it('is that of the changes of one thing, whichever server made them', async () => {
    const { key } = await team();
    const body = { name: 'Change 0', unitPrice: 1, currency: 'EUR' };
    const { id } = (await api.request('POST', '/products', { key, body })).body.data;
    const patches = oneTo(30).map((n) =>
      (n % 2 ? api : other).request('PATCH', `/products/${id}`, { key, body: { name: `Change ${n}` } }),
    );
    expect((await Promise.all(patches)).map(({ status }) => status)).toEqual(new Array(30).fill(200));
    const events = await follow(key, () => 31, 100);
    const names = events.map(({ data }) => (data.object as { name: string }).name);
    expect(events.slice(1).map(({ data }) => data.previous)).toEqual(names.slice(0, -1).map((name) => ({ name })));
  });

  it('is one of its own for each team and mode', async () => {
    const [one, two] = [await team(), await team()];
    const live = await api.createKey(one.id, { mode: 'live' });
    const body = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };
    for (const key of [one.key, two.key, live, one.key, live]) await api.request('POST', '/products', { key, body });
    await eventually(async () => {
      const pages = await Promise.all([one.key, two.key, live].map((key) => pageAfter(key, undefined)));
      expect(pages.map(sequencesOf)).toEqual([[1, 2], [1], [1, 2]]);
    });
    expect((await pageAfter(live, undefined)).map(({ mode }) => mode)).toEqual(['live', 'live']);
  });
});
