import { hash as digest } from 'node:crypto';
import bcrypt from 'bcrypt';
import { serviceUnavailable } from '../errors/api-error';

/**
 * bcrypt's work factor; about 60 ms. Less than for people's own passwords: that of a link is known to several, and protects one document. Guesses are
 * counted where they are made.
 */
const cost = 10;

/** How many changes may wait at once. Each holds a connection to the database, of which others are to have their share. */
const maxChanges = 3;

/** Where work with bcrypt is done one at a time. */
export interface Turns {
  /** @throws ApiError 503 when too many are waiting */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Hashes and compares the passwords of links. They may be of any length and have any characters, since bcrypt is given a digest of them. */
export class LinkPasswords {
  private changes = 0;

  constructor(private readonly turns: Turns) {}

  /** Whether this is the password that was hashed. @throws ApiError 503 when too many are waiting */
  matches(password: string, hash: string): Promise<boolean> {
    return this.turns.inTurn(() => bcrypt.compare(digested(password), hash));
  }

  /**
   * The hash of a password that a change sets: the same as before, if it is the same password. For within a transaction, before that locks anything.
   * @throws ApiError 503 when too many are waiting
   */
  async hash(password: string, before: string | null): Promise<string> {
    if (this.changes >= maxChanges)
      throw serviceUnavailable(new Error('Too many passwords of links are to be hashed.'));
    this.changes++;
    try {
      if (before !== null && (await this.matches(password, before))) return before;
      return await this.turns.inTurn(() => bcrypt.hash(digested(password), cost));
    } finally {
      this.changes--;
    }
  }
}

/** bcrypt reads 72 bytes and no further than a NUL: the digest is shorter, and text. */
const digested = (password: string): string => digest('sha256', password, 'base64');
