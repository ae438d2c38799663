import { userInfo } from 'node:os';
import type { Actor } from '../control/audit';

/** The person at the terminal, as the audit log names them. */
export const operator = (): Actor => ({ name: operatorName() });

/** Who the audit log names for what is done on the command line: the person at the terminal. */
export function operatorName(): string {
  return `command line (${userName()})`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.()}`; // containers often run as a number that no user has
  }
}
