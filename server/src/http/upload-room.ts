import { statfs } from 'node:fs/promises';
import { ApiError } from '../errors/api-error';

export interface UploadLimits {
  /** Uploads that are not yet stored or refused: of the process, and of one key. */
  underWay: number;
  underWayOfKey: number;
  /** What is left free on the disk, in bytes; of a small disk, a twentieth of it. */
  freeBytes: number;
}

const mebibyte = 1024 * 1024;
const defaultLimits: UploadLimits = { underWay: 64, underWayOfKey: 20, freeBytes: 512 * mebibyte };
const retryAfterSeconds = 5;

/** Counts the uploads under way, so that they fill neither the disk nor all the server's time. */
export class UploadRoom {
  private readonly limits: UploadLimits;
  private readonly byKey = new Map<string, number>();
  private underWay = 0;

  constructor(limits: Partial<UploadLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  /**
   * Takes a place for an upload to the folder.
   * @returns gives the place back; to be called once the file is stored or gone
   * @throws ApiError 503 when there are too many uploads, or the disk is nearly full
   */
  async enter(keyId: string, folder: string): Promise<() => void> {
    const ofKey = this.byKey.get(keyId) ?? 0;
    if (ofKey >= this.limits.underWayOfKey) {
      throw noRoom(
        `This key has ${ofKey} uploads under way already. Send fewer at a time.`,
        'Too many uploads of a key.',
      );
    }
    if (this.underWay >= this.limits.underWay) {
      throw noRoom('Too many uploads are under way. Try again in a moment.', 'Too many uploads.');
    }
    this.underWay++;
    this.byKey.set(keyId, ofKey + 1);
    const leave = once(() => this.leave(keyId));
    try {
      await this.requireSpace(folder);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  private leave(keyId: string): void {
    this.underWay--;
    const left = this.byKey.get(keyId)! - 1;
    if (left === 0) this.byKey.delete(keyId);
    else this.byKey.set(keyId, left);
  }

  private async requireSpace(folder: string): Promise<void> {
    const disk = await statfs(folder).catch(() => undefined); // a full disk shows when it is written to, too
    if (!disk) return;
    const needed = Math.min(this.limits.freeBytes, (disk.blocks * disk.bsize) / 20);
    const free = disk.bavail * disk.bsize;
    if (free < needed) throw noRoom('Files cannot be taken at the moment.', `Only ${free} bytes are free for uploads.`);
  }
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

/** @param cause for the log */
const noRoom = (message: string, cause: string): ApiError =>
  new ApiError('service_unavailable', message, {
    headers: { 'Retry-After': String(retryAfterSeconds) },
    cause: new Error(cause),
  });
