import { spawn } from 'node:child_process';
import path from 'node:path';
import { readConnection, ConnectionSetupError } from '../catalog-sync/connection';

export interface Connection {
  apiKey: string;
  baseUrl: string;
  /** Stops the server, if it was started here. */
  close(): Promise<void>;
}

const program = path.resolve(__dirname, '../../server/dist/main.js');

/**
 * The server that the environment names (`PAPERLINK_BASE_URL`, `PAPERLINK_API_KEY`), else the one that runs on this machine, else one that is started
 * here as `npm start` does.
 * @param signal stops a server that was started here
 * @throws ConnectionSetupError that says what is missing
 */
export async function connect(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Connection> {
  const local = `http://localhost:${environment['PORT'] || '4010'}`;
  if (environment['PAPERLINK_BASE_URL'] || (await answers(local))) {
    return { ...(await readConnection(environment)), close: () => Promise.resolve() };
  }
  return startServer(environment, signal);
}

async function answers(baseUrl: string): Promise<boolean> {
  return fetch(`${baseUrl}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Starts the built server and learns from what it prints where it is and which key its demo team has. */
function startServer(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Connection> {
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env: { ...environment, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = () => {
    child.kill('SIGINT');
    return ended;
  };
  signal.addEventListener('abort', () => void close());
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (printed === 'told') return;
      printed += text;
      const baseUrl = /PaperLink API +(\S+)\/api\/v1/.exec(printed)?.[1];
      const apiKey = environment['PAPERLINK_API_KEY'] || /Test key +(pk_test_\w+)/.exec(printed)?.[1];
      if (!baseUrl || !apiKey) return;
      printed = 'told';
      resolve({ apiKey, baseUrl, close });
    });
    void ended.then(() => reject(new ConnectionSetupError('The server ended before it was ready.')));
  });
}
