import { ApiError } from '../errors/api-error';

/** How many may be under way at the same time: of the process, and of one holder. */
export interface PlaceLimits {
  underWay: number;
  underWayOfOne: number;
}

const retryAfterSeconds = 5;

/** Counts what is under way, of everybody and of each holder, so that nobody takes up the server. */
export class Places {
  private readonly byHolder = new Map<string, number>();
  private underWay = 0;

  /** @param words what errors call them, as in "This key has 20 uploads under way already" */
  constructor(
    private readonly limits: PlaceLimits,
    private readonly words: { holder: string; things: string },
  ) {}

  /** Takes a place. @returns gives it back, once @throws ApiError 503 where there is none */
  take(holder: string): () => void {
    const { holder: who, things } = this.words;
    const ofOne = this.byHolder.get(holder) ?? 0;
    if (ofOne >= this.limits.underWayOfOne) {
      const message = `${who} has ${ofOne} ${things} under way already. Try fewer at a time.`;
      throw noRoom(message, `Too many ${things} of one.`);
    }
    if (this.underWay >= this.limits.underWay) {
      throw noRoom(`Too many ${things} are under way. Try again in a moment.`, `Too many ${things}.`);
    }
    this.underWay++;
    this.byHolder.set(holder, ofOne + 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.leave(holder);
      isTaken = false;
    };
  }

  private leave(holder: string): void {
    this.underWay--;
    const left = this.byHolder.get(holder)! - 1;
    if (left === 0) this.byHolder.delete(holder);
    else this.byHolder.set(holder, left);
  }
}

/** Says that there is no room at the moment. @param cause for the log */
export const noRoom = (message: string, cause: string): ApiError =>
  new ApiError('service_unavailable', message, {
    headers: { 'Retry-After': String(retryAfterSeconds) },
    cause: new Error(cause),
  });
