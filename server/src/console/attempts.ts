import { createHash } from 'node:crypto';
import { addressBlock } from '../http/client-address';
import { tooMany } from '../http/rate-limit';
import type { Limiter } from '../limits/limiter';

/** The window in which attempts count, in seconds. */
export const attemptWindowSeconds = 15 * 60;
const perAccount = 10;
/** More than per account, since an office may share one address. */
const perAddress = 100;

/** Limits guessing, of passwords and of one-time tokens, before anything is hashed or looked up. */
export class Attempts {
  /** @param limiter with a window of `attemptWindowSeconds` */
  constructor(private readonly limiter: Limiter) {}

  /** Counts an attempt from this address and, where it is known to be for one account, on that account. @throws ApiError 429 */
  async take(ip: string | undefined, email?: string): Promise<void> {
    await this.count(`attempts:address:${addressBlock(ip)}`, perAddress);
    if (email !== undefined) await this.takeOnAccount(email);
  }

  /** Counts an attempt on this account; whether there is such an account makes no difference. @throws ApiError 429 */
  async takeOnAccount(email: string): Promise<void> {
    await this.count(`attempts:account:${digest(folded(email))}`, perAccount);
  }

  private async count(caller: string, quota: number): Promise<void> {
    const allowance = await this.limiter.take(caller, quota);
    if (allowance.allowed) return;
    const minutes = Math.ceil(allowance.resetSeconds / 60);
    throw tooMany(`Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`, allowance);
  }
}

/**
 * Emails that may be one account's have one form here. How Postgres lower-cases more than ASCII depends on its locale and differs from JavaScript:
 * `İ`, say, may be an `i` to it. So this makes equal whatever any locale does, and more.
 */
const folded = (email: string) => email.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
