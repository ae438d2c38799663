import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Makes another process end with this one, however this one ends. The guard reads from a pipe that only this process can write to: when this
 * process ends, even by SIGKILL, the pipe does, and the guard sends the signal.
 * @returns what calls the guard off; do so once the process has ended, since its number may then belong to another
 */
export function endWithThisProcess(pid: number, signal: 'KILL' | 'QUIT'): () => void {
  const guard = spawn('/bin/sh', ['-c', 'cat >/dev/null; kill -s "$1" "$2"', 'sh', signal, String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return () => guard.kill('SIGKILL');
}

/** As `endWithThisProcess`, for a child, which calls the guard off itself. */
export function bindToThisProcess(child: ChildProcess): void {
  child.once('exit', endWithThisProcess(child.pid!, 'KILL'));
}

/** Ends a child process at once, and returns when it has ended. */
export async function killAndWait(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
