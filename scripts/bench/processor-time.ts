import { readFile } from 'node:fs/promises';

/** How many clock ticks Linux counts in a second of processor time. */
const ticksPerSecond = 100;

/** Processor time a process has used so far, in microseconds; undefined where the system does not tell. */
export async function processorTime(pid: number): Promise<number | undefined> {
  const fields = await statOf(pid);
  return fields && microseconds(fields.slice(11, 13));
}

/** The same of a process and all that it has ever started, those that have ended included, but not what these started in turn. */
export async function familyProcessorTime(pid: number): Promise<number | undefined> {
  const fields = await statOf(pid);
  if (!fields) return undefined;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const times = await Promise.all(
    children
      .trim()
      .split(' ')
      .map((child) => processorTime(Number(child))),
  );
  return times.reduce<number>((sum, time) => sum + (time ?? 0), microseconds(fields.slice(11, 15)));
}

/** What follows the name in /proc/PID/stat; the name itself may hold spaces. */
async function statOf(pid: number): Promise<string[] | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

const microseconds = (ticks: string[]): number =>
  (ticks.reduce((sum, text) => sum + Number(text), 0) / ticksPerSecond) * 1e6;
