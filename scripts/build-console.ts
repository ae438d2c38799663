import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { compressAll, removeOldFiles } from './built-files';

const projectRoot = path.resolve(__dirname, '..');

/** What the build is made from, from the project root; the lockfile stands for every package in it. */
const sources = ['console/src', 'console/index.html', 'console/vite.config.ts', 'package-lock.json'];

/**
 * Builds the Settings app into console/dist, unless it is up to date. Builds at the same time do no harm: each works in a folder of its own, files
 * have names that change with their content, and the page that names them is renamed into place last.
 * @param root the project's folder
 * @returns whether there was anything to do
 */
export async function buildConsole(root = projectRoot): Promise<boolean> {
  const output = path.join(root, 'console/dist');
  const stamp = await hashSources(root);
  if (await isBuiltFrom(stamp, output)) return false;
  console.log('Building the Settings app …');
  await mkdir(output, { recursive: true });
  const scratch = await mkdtemp(path.join(output, '.build-'));
  try {
    await runVite(path.join(root, 'console'), scratch, stamp);
    await compressAll(path.join(scratch, 'assets'));
    await publish(scratch, output);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return true;
}

async function isBuiltFrom(stamp: string, output: string): Promise<boolean> {
  const page = await readFile(path.join(output, 'index.html'), 'utf8').catch(() => '');
  return page.includes(`<meta name="build" content="${stamp}">`);
}

async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(sources.map((source) => listFiles(root, source)))).flat()) {
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

async function listFiles(root: string, source: string): Promise<string[]> {
  if ((await stat(path.join(root, source))).isFile()) return [source];
  const entries = await readdir(path.join(root, source), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
}

async function runVite(consoleDirectory: string, outputDirectory: string, stamp: string): Promise<void> {
  const vite = path.join(
    path.dirname(require.resolve('vite/package.json', { paths: [consoleDirectory] })),
    'bin/vite.js',
  );
  const args = [vite, 'build', '--outDir', outputDirectory, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, {
    cwd: consoleDirectory,
    env: { ...process.env, NODE_ENV: 'production', PAPERLINK_SOURCE_STAMP: stamp },
    stdio: 'inherit',
  });
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status !== 0) throw new Error('The Settings app could not be built.');
}

/** Moves a finished build to where it is served from, and removes what no open page can want any more. */
async function publish(from: string, to: string): Promise<void> {
  await mkdir(path.join(to, 'assets'), { recursive: true });
  for (const file of await readdir(path.join(from, 'assets'))) {
    await rename(path.join(from, 'assets', file), path.join(to, 'assets', file));
  }
  await rename(path.join(from, 'index.html'), path.join(to, 'index.html'));
  await removeOldFiles(path.join(to, 'assets'));
}
