import { statfs } from 'node:fs/promises';
import { noRoom, type PlaceLimits, Places } from './places';

export interface UploadLimits extends PlaceLimits {
  /** What is left free on the disk, in bytes; of a small disk, a twentieth of it. */
  freeBytes: number;
}

const mebibyte = 1024 * 1024;
const defaultLimits: UploadLimits = { underWay: 64, underWayOfOne: 20, freeBytes: 512 * mebibyte };

/** Counts the uploads that are not yet stored or refused, so that they fill neither the disk nor all the server's time. */
export class UploadRoom {
  private readonly limits: UploadLimits;
  private readonly places: Places;

  constructor(limits: Partial<UploadLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
    this.places = new Places(this.limits, { holder: 'This key', things: 'uploads' });
  }

  /**
   * Takes a place for an upload to the folder.
   * @returns gives the place back; to be called once the file is stored or gone
   * @throws ApiError 503 when there are too many uploads, or the disk is nearly full
   */
  async enter(keyId: string, folder: string): Promise<() => void> {
    const leave = this.places.take(keyId);
    try {
      await this.requireSpace(folder);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  private async requireSpace(folder: string): Promise<void> {
    const disk = await statfs(folder).catch(() => undefined); // a full disk shows when it is written to, too
    if (!disk) return;
    const needed = Math.min(this.limits.freeBytes, (disk.blocks * disk.bsize) / 20);
    const free = disk.bavail * disk.bsize;
    if (free < needed) throw noRoom('Files cannot be taken at the moment.', `Only ${free} bytes are free for uploads.`);
  }
}
