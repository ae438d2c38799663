import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process for all time: pids are used again, a pid with its start time is not. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

/** When the process started, in the platform's own notation; undefined when it is gone. A zombie is gone. */
export function processStartTime(pid: number): string | undefined {
  return process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid);
}

export function currentProcess(): ProcessIdentity {
  return { pid: process.pid, started: processStartTime(process.pid) ?? '' };
}

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return processStartTime(pid) === started;
}

function startTimeFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name, in parentheses, may itself hold spaces and parentheses: count from its end (proc_pid_stat(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${bootId}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

function startTimeFromPs(pid: number): string | undefined {
  try {
    const output = execFileSync('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const [state = '', ...start] = output.split(/\s+/);
    return output === '' || state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}
