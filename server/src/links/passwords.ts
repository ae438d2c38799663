import { hash as digest } from 'node:crypto';
import bcrypt from 'bcrypt';
import { BcryptQueue } from '../crypto/bcrypt-queue';

/**
 * bcrypt's work factor; about 60 ms. Less than for people's own passwords: that of a link is known to several, and protects one document. Guesses are
 * counted where they are made.
 */
const cost = 10;

/**
 * Hashes and compares the passwords of links. They may be of any length and have any characters, since bcrypt is given a digest of them. Each instance has
 * a queue of its own.
 */
export class LinkPasswords {
  private readonly queue = new BcryptQueue({ maxWaiting: 64, retryAfterSeconds: 4 });

  /** Whether this is the password that was hashed. @throws ApiError 503 when too many are waiting */
  matches(password: string, hash: string): Promise<boolean> {
    return this.queue.inTurn(() => bcrypt.compare(digested(password), hash));
  }

  /**
   * The hash of a password: the same as before, if it is the same password. Not for within a transaction, whose connection would wait.
   * @throws ApiError 503 when too many are waiting
   */
  async hash(password: string, before: string | null): Promise<string> {
    if (before !== null && (await this.matches(password, before))) return before;
    return this.queue.inTurn(() => bcrypt.hash(digested(password), cost));
  }
}

/** bcrypt reads 72 bytes and no further than a NUL: the digest is shorter, and text. */
const digested = (password: string): string => digest('sha256', password, 'base64');
