import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Connections } from '../db/connections';
import { type Mode, modes } from '../db/roles';
import { parseStorageKey } from '../storage/keys';
import type { DocumentStorage } from '../storage/storage';

/** After the start, and from then on; in milliseconds. Each instance begins at another moment. */
const firstMs = 10 * 60 * 1000;
const everyMs = 6 * 60 * 60 * 1000;
/** An upload is committed, or not, within minutes of its bytes' being written. In milliseconds. */
const keptMs = 24 * 60 * 60 * 1000;
/** Few enough for one statement to be quick. */
const keysAtOnce = 500;

export interface OrphanSources {
  storage: DocumentStorage;
  control: Connections;
  workspaces: Record<Mode, Connections>;
  /** Whether files of the storage are deleted, too: only one database may do so in a storage, since a copy of it does not know the latest ones. */
  fromStorage: boolean;
  /** Told of each file that could not be deleted; the next collection tries it again. */
  onError: (error: unknown) => void;
}

/**
 * Deletes what uploads have left that were not finished: bytes older than a day that no version of a document refers to, and what was never put into the storage.
 * Bytes of teams that the database does not know are left alone: they are another installation's. Any number of processes may be at it, beside any number of
 * uploads; what cannot be asked about is not deleted.
 * @returns how many files of the storage were deleted. @throws when Postgres or the storage cannot be asked
 */
export async function collectOrphans(sources: OrphanSources, isStopped = () => false): Promise<number> {
  const { storage, control, onError, fromStorage } = sources;
  const before = await cutoff(control);
  await sweepIncoming(storage.incomingDirectory, before, onError);
  if (!fromStorage) return 0;
  let deleted = 0;
  let old: string[] = [];
  for await (const { key, writtenAt } of storage.list()) {
    if (isStopped()) return deleted;
    if (writtenAt < before) old.push(key);
    if (old.length < keysAtOnce) continue;
    deleted += await deleteOrphans(sources, old);
    old = [];
  }
  return deleted + (await deleteOrphans(sources, old));
}

/** Does so now and then, until the returned function is called. */
export function startOrphanCollection(sources: OrphanSources): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const later = (ms: number) => {
    timer = setTimeout(() => {
      void collectOrphans(sources, () => stopped)
        .catch(sources.onError)
        .finally(() => !stopped && later(everyMs));
    }, ms);
    timer.unref();
  };
  later(firstMs * (1 + Math.random()));
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** By the earlier of two clocks, so that one that is fast makes nothing look old. */
async function cutoff(control: Connections): Promise<Date> {
  const text = 'select (extract(epoch from now()) * 1000)::float8 as ms';
  const [now] = await control.query<{ ms: number }>({ text, values: [] });
  return new Date(Math.min(Date.now(), now!.ms) - keptMs);
}

async function deleteOrphans(
  { storage, control, workspaces, onError }: OrphanSources,
  keys: string[],
): Promise<number> {
  const ours = await ofKnownTeams(control, keys);
  let deleted = 0;
  for (const mode of modes) {
    const candidates = ours.filter((key) => parseStorageKey(key)!.mode === mode);
    const needed = await referredTo(workspaces[mode], candidates);
    for (const key of candidates.filter((candidate) => !needed.has(candidate))) {
      await storage.delete(key).then(() => deleted++, onError);
    }
  }
  return deleted;
}

async function ofKnownTeams(control: Connections, keys: string[]): Promise<string[]> {
  const teamOf = (key: string) => parseStorageKey(key)!.teamId;
  const text = 'select id from teams where id = any ($1)';
  const rows = await control.query<{ id: string }>({ text, values: [[...new Set(keys.map(teamOf))]] });
  const known = new Set(rows.map(({ id }) => id));
  return keys.filter((key) => known.has(teamOf(key)));
}

async function referredTo(workspace: Connections, keys: string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const text = 'select storage_key from document_versions where storage_key = any ($1)';
  const rows = await workspace.query<{ storage_key: string }>({ text, values: [keys] });
  return new Set(rows.map(({ storage_key: key }) => key));
}

/** Uploads that a crash broke off. */
async function sweepIncoming(folder: string, before: Date, onError: (error: unknown) => void): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined); // taken over a moment ago
    if (found?.isFile() && found.mtime < before) await rm(file, { force: true }).catch(onError);
  }
}
