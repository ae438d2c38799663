/** The embedded Postgres cannot be used here; the message says why and what to do instead. */
export class EmbeddedPostgresError extends Error {
  constructor(problem: string, options?: ErrorOptions) {
    super(`${problem}\nTo use a Postgres server of your own instead, set DATABASE_URL.`, options);
    this.name = 'EmbeddedPostgresError';
  }
}

/** Turns a file-system error met while preparing the database into one that names the cure. */
export function explain(error: unknown, stateDirectory: string): Error {
  if (error instanceof EmbeddedPostgresError) return error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const place = path ?? stateDirectory;
  const problem: Record<string, string> = {
    ENOSPC: `The disk that holds ${place} is full.`,
    ENOENT: `${place} cannot be found or run on this system (its C library may be other than the expected one).`,
    EROFS: `${place} is on a read-only file system.`,
    EACCES: `This user may not use ${place}; it may have been created by another user (root?).`,
    EPERM: `This user may not use ${place}, or may not start Postgres as another user.`,
  };
  return new EmbeddedPostgresError(`The embedded Postgres could not be started. ${problem[code ?? ''] ?? message}`, {
    cause: error,
  });
}
