import { chmod, mkdir } from 'node:fs/promises';

/** Where data and binaries go when the account Postgres runs as cannot enter the checkout. Used by root only. */
export const sharedDirectory = '/var/lib/paperlink';

/** Everyone may pass through it, nobody but root may list or change it, whatever the umask. */
export async function ensureSharedDirectory(): Promise<void> {
  await mkdir(sharedDirectory, { recursive: true });
  await chmod(sharedDirectory, 0o711);
}
