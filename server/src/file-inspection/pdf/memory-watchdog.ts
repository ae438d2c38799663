import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** How often to look, in milliseconds: memory can be filled by some hundred megabytes within a few dozen. */
const everyMs = 15;

// As text, so that it is the same where the server runs from TypeScript: its loader does not reach threads.
const watch = `
  const { parentPort, workerData } = require('node:worker_threads');
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > workerData.mostResidentBytes;
    const isOrphaned = process.ppid !== workerData.parentId;
    if (isTooLarge || isOrphaned) process.kill(process.pid, 'SIGKILL');
  }, workerData.everyMs);
  parentPort.postMessage('watching');
`;

/**
 * Has this process end when it holds more than so many bytes, buffers included, for which V8 knows no limit; and when its parent has died, so that nobody is
 * left to end it. From a thread of its own, since what fills the memory keeps this one too busy to look.
 */
export async function startMemoryWatchdog(mostResidentBytes: number, parentId: number): Promise<void> {
  const thread = new Worker(watch, { eval: true, execArgv: [], workerData: { mostResidentBytes, parentId, everyMs } });
  await once(thread, 'message');
  thread.unref();
}
