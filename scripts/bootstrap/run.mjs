import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program until it ends; resolves with its exit status (128 + number when a signal ended it, as shells count).
 * The first of the signals that ask us to stop is passed on; npm and the terminal may each send one for a single Ctrl-C.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    let asked = false;
    const forward = (signal) => {
      if (!asked) child.kill(signal);
      asked = true;
    };
    for (const signal of forwarded) process.on(signal, forward);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of forwarded) process.off(name, forward);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
