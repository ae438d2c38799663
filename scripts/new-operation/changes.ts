import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files to create and change under one root. Nothing is written here, so that a fault found late leaves nothing half done. */
export class Changes {
  private readonly pending = new Map<string, string>();

  constructor(private readonly root: string) {}

  exists(file: string): boolean {
    return this.pending.has(file) || existsSync(path.join(this.root, file));
  }

  read(file: string): Promise<string> {
    const pending = this.pending.get(file);
    return pending === undefined ? readFile(path.join(this.root, file), 'utf8') : Promise.resolve(pending);
  }

  write(file: string, content: string): void {
    this.pending.set(file, content);
  }

  /** Leaves a file that is there already as it is. */
  create(file: string, content: string): void {
    if (!this.exists(file)) this.write(file, content);
  }

  /** File name from the root → content. */
  get files(): ReadonlyMap<string, string> {
    return this.pending;
  }
}
