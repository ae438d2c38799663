import bcrypt from 'bcrypt';
import fastq from 'fastq';
import { ApiError, serviceUnavailable } from '../errors/api-error';

/** bcrypt's work factor; about 0.2 s. */
const cost = 12;

/** Of random bytes that nobody has kept. Compared with where there is no account, so that this takes as long. */
const nobodysHash = '$2b$12$9IOzNILNr8nUIBqCTl7A0e.QWuSOvmNS59hdLqKTIjq8EJkFAn8XC';

const minCharacters = 10;
/** bcrypt reads no further, so two passwords with the same beginning would be one. */
const maxBytes = 72;

/** How many may wait for their turn; beyond that they are told to come back. */
const maxWaiting = 16;
/** About how long a full queue takes, in seconds. */
const retryAfterSeconds = 4;

/**
 * Hashes and compares people's passwords (bcrypt), one at a time and with a bounded queue: a flood of logins takes one core at most. One
 * instance serves the whole process.
 */
export class Passwords {
  private readonly queue = fastq.promise((work: () => Promise<unknown>) => work(), 1);

  /** @throws ApiError 400 `password_unacceptable`; 503 when too many are waiting */
  async hash(password: string): Promise<string> {
    if ([...password].length < minCharacters || !isWhollyHashed(password)) {
      throw new ApiError(
        'password_unacceptable',
        `A password has at least ${minCharacters} characters and at most ${maxBytes} bytes in UTF-8, and no NUL character.`,
      );
    }
    return this.inTurn(() => bcrypt.hash(password, cost));
  }

  /**
   * Whether this is the password that was hashed; never for `undefined`, which takes just as long.
   * @throws ApiError 503 when too many are waiting
   */
  async matches(password: string, hash: string | undefined): Promise<boolean> {
    const stored = isWhollyHashed(password) ? hash : undefined;
    const same = await this.inTurn(() => bcrypt.compare(password, stored ?? nobodysHash));
    return same && stored !== undefined;
  }

  /** Does work with bcrypt when its turn has come. @throws ApiError 503 when too many are waiting */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.queue.length() >= maxWaiting) {
      throw serviceUnavailable(new Error('Too many passwords are waiting to be hashed.'), retryAfterSeconds);
    }
    return (await this.queue.push(work)) as T;
  }
}

const isWhollyHashed = (password: string): boolean =>
  Buffer.byteLength(password) <= maxBytes && !password.includes('\0');
