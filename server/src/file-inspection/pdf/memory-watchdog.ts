import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { memorySignal } from './memory-signal';

/** How often to look, in milliseconds: memory can be filled by some hundred megabytes within a few dozen. */
const everyMs = 15;

// As text, so that it is the same where the server runs from TypeScript: its loader does not reach threads.
const watch = `
  const { parentPort, workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.mostResidentBytes) process.kill(process.pid, workerData.memorySignal);
    if (process.ppid !== workerData.parentId) process.kill(process.pid, 'SIGKILL');
  }, workerData.everyMs);
  parentPort.postMessage('watching');
`;

/**
 * Has this process end when it holds more than so many bytes, buffers included, for which V8 knows no limit; and when its parent has died, so that nobody is
 * left to end it. From a thread of its own, since what fills the memory keeps this one too busy to look.
 */
export async function startMemoryWatchdog(mostResidentBytes: number, parentId: number): Promise<void> {
  const workerData = { mostResidentBytes, parentId, everyMs, memorySignal };
  const thread = new Worker(watch, { eval: true, execArgv: [], workerData });
  await once(thread, 'message');
  thread.unref();
}
