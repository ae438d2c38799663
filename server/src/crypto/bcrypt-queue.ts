import fastq from 'fastq';
import { serviceUnavailable } from '../errors/api-error';

export interface BcryptQueueBounds {
  /** How many may wait for their turn; beyond that they are told to come back. */
  maxWaiting: number;
  /** About how long a full queue takes, in seconds. */
  retryAfterSeconds: number;
}

/**
 * Does work with bcrypt one at a time: a flood takes one core, and one of the process's threads for such work, at most. Whoever must not be kept waiting by
 * others has a queue of their own.
 */
export class BcryptQueue {
  private readonly queue = fastq.promise((work: () => Promise<unknown>) => work(), 1);

  constructor(private readonly bounds: BcryptQueueBounds) {}

  /** Does the work when its turn has come. @throws ApiError 503 when too many are waiting */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const { maxWaiting, retryAfterSeconds } = this.bounds;
    if (this.queue.length() >= maxWaiting) {
      throw serviceUnavailable(new Error('Too many passwords are waiting to be hashed.'), retryAfterSeconds);
    }
    return (await this.queue.push(work)) as T;
  }
}
