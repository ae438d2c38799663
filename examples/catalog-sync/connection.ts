import { readFile } from 'node:fs/promises';
import path from 'node:path';

const projectRoot = path.resolve(__dirname, '../..');
const localPort = '4010';

/** What the sync cannot start without; the message says how to get it. */
export class ConnectionSetupError extends Error {}

/**
 * Where to send products and with which key: `PAPERLINK_BASE_URL` and `PAPERLINK_API_KEY`, or the local server (on `PORT`, as for
 * `npm start`) and the test key of its demo team.
 * Throws a ConnectionSetupError.
 */
export async function readConnection(env: NodeJS.ProcessEnv): Promise<{ apiKey: string; baseUrl: string }> {
  const baseUrl = env['PAPERLINK_BASE_URL'] || `http://localhost:${env['PORT'] || localPort}`;
  const apiKey = env['PAPERLINK_API_KEY'] || (isLocal(baseUrl) ? await readDemoKey(env) : undefined);
  if (apiKey) return { apiKey, baseUrl };
  throw new ConnectionSetupError(
    `There is no key for ${baseUrl}. Set PAPERLINK_API_KEY, or run \`npm start\` once: it makes a demo team, whose test key is then used here.`,
  );
}

function isLocal(baseUrl: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(baseUrl);
}

/** The demo's key as the server leaves it at its start. */
async function readDemoKey(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folder = env['PAPERLINK_STATE_DIRECTORY'] || path.join(projectRoot, '.paperlink');
  try {
    const demo = JSON.parse(await readFile(path.join(folder, 'demo.json'), 'utf8')) as { testKey?: string };
    return demo.testKey;
  } catch {
    return undefined; // No server has been started here yet.
  }
}
