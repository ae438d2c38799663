import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** The two isolated data sets. Each is a schema of its own, reached through a role of its own. */
export const modes = ['live', 'test'] as const;
export type Mode = (typeof modes)[number];

/** Each schema has exactly one role that may use it. */
export const schemas = ['control', ...modes] as const;
export type Schema = (typeof schemas)[number];

/** The job queue has a role too, which owns what is in its schema and reaches nothing else. */
export const roleNames = [...schemas, 'worker'] as const;
export type RoleName = (typeof roleNames)[number];

export const roleOf = (name: RoleName): string => `paperlink_${name}`;

/** The role's password, derived from the server secret so that there is none to distribute. */
function rolePassword(secret: string, name: RoleName): string {
  return createHmac('sha256', secret).update(`postgres role ${name}`).digest('base64url');
}

/** A connection string for the role on the same server and database as `databaseUrl`. */
export function roleConnectionString(databaseUrl: string, secret: string, name: RoleName): string {
  const url = new URL(databaseUrl);
  url.username = roleOf(name);
  url.password = rolePassword(secret, name);
  return url.toString();
}

/** A SCRAM-SHA-256 verifier (RFC 5803), so that the password itself never reaches the server or its log. */
export function roleVerifier(secret: string, name: RoleName): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(rolePassword(secret, name), salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest();
  const serverKey = createHmac('sha256', salted).update('Server Key').digest();
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey.toString('base64')}:${serverKey.toString('base64')}`;
}

/** Tells whether two runs use the same secret without revealing it. */
export function secretFingerprint(secret: string): Buffer {
  return createHmac('sha256', secret).update('installation fingerprint').digest();
}
