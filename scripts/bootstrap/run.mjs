import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const parentCheckMs = 500;

/**
 * Runs a program until it ends; resolves with its exit status (128 + number when a signal ended it, as shells count).
 * The first of the signals that ask us to stop is passed on; npm and the terminal may each send one for a single Ctrl-C.
 * When npm, having started us, is killed, that asks us to stop as well: nobody could stop us any more.
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
    const parent = process.ppid;
    const stopAsOrphan = () => process.env.npm_lifecycle_event && process.ppid !== parent && forward('SIGTERM');
    const parentCheck = setInterval(stopAsOrphan, parentCheckMs);
    const release = () => {
      clearInterval(parentCheck);
      for (const name of forwarded) process.off(name, forward);
    };
    child.once('error', (error) => {
      release();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
