import bcrypt from 'bcrypt';
import { BcryptQueue } from '../crypto/bcrypt-queue';
import { ApiError } from '../errors/api-error';

/** bcrypt's work factor; about 0.2 s. */
const cost = 12;

/** Of random bytes that nobody has kept. Compared with where there is no account, so that this takes as long. */
const nobodysHash = '$2b$12$9IOzNILNr8nUIBqCTl7A0e.QWuSOvmNS59hdLqKTIjq8EJkFAn8XC';

const minCharacters = 10;
/** bcrypt reads no further, so two passwords with the same beginning would be one. */
const maxBytes = 72;

/** Hashes and compares people's passwords (bcrypt), one at a time and with a bounded queue. One instance serves the whole process. */
export class Passwords {
  private readonly queue = new BcryptQueue({ maxWaiting: 16, retryAfterSeconds: 4 });

  /** @throws ApiError 400 `password_unacceptable`; 503 when too many are waiting */
  async hash(password: string): Promise<string> {
    if ([...password].length < minCharacters || !isWhollyHashed(password)) {
      throw new ApiError(
        'password_unacceptable',
        `A password has at least ${minCharacters} characters and at most ${maxBytes} bytes in UTF-8, and no NUL character.`,
      );
    }
    return this.queue.inTurn(() => bcrypt.hash(password, cost));
  }

  /**
   * Whether this is the password that was hashed; never for `undefined`, which takes just as long.
   * @throws ApiError 503 when too many are waiting
   */
  async matches(password: string, hash: string | undefined): Promise<boolean> {
    const stored = isWhollyHashed(password) ? hash : undefined;
    const same = await this.queue.inTurn(() => bcrypt.compare(password, stored ?? nobodysHash));
    return same && stored !== undefined;
  }
}

const isWhollyHashed = (password: string): boolean =>
  Buffer.byteLength(password) <= maxBytes && !password.includes('\0');
