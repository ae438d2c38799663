import path from 'node:path';

// The same two levels below the project whether this runs from server/src or, bundled, from server/dist.
const serverDirectory = path.resolve(__dirname, '..');
const projectRoot = path.resolve(serverDirectory, '..');

/** Where the server finds the files it reads. */
export const paths = {
  contract: path.join(projectRoot, 'openapi/generated/openapi.json'),
  consoleContract: path.join(projectRoot, 'openapi/generated/console.json'),
  /** The guides of the reference pages. */
  guides: path.join(projectRoot, 'openapi/guides'),
  migrations: path.join(serverDirectory, 'migrations'),
  assets: path.join(serverDirectory, 'assets'),
  /** The built Settings app. */
  console: path.join(projectRoot, 'console/dist'),
  /** The state of this checkout: embedded database, secret, demo credentials. Never committed. */
  state: path.join(projectRoot, '.paperlink'),
};
