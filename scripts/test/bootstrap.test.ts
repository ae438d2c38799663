import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const scripts = path.resolve(__dirname, '..');
const moduleUrl = (file: string) => JSON.stringify(pathToFileURL(path.join(scripts, file)).href);

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'paperlink bootstrap-'));
});

afterEach(() => rm(directory, { recursive: true }));

/** Runs a module's code in plain Node, as the bootstrap is, and returns what it prints. */
async function evaluate(code: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const args = ['--input-type=module', '-e', code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
  return stdout.trim();
}

describe('dependencies are installed', () => {
  const lockfile = {
    '': { name: 'project' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/sdk': { link: true },
    'node_modules/for-another-platform': { version: '1.0.0', optional: true },
  };
  const installed = { 'node_modules/a': lockfile['node_modules/a'], 'node_modules/sdk': { link: true } };

  async function reason(packages?: object): Promise<string> {
    await writeFile(path.join(directory, 'package-lock.json'), JSON.stringify({ packages: lockfile }));
    await mkdir(path.join(directory, 'node_modules'));
    if (packages) {
      await writeFile(path.join(directory, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    }
    return evaluate(`
      import { reasonToInstall } from ${moduleUrl('bootstrap/dependencies.mjs')};
      console.log(reasonToInstall(${JSON.stringify(directory)}) ?? 'nothing to do');`);
  }

  it('when there are none, or their installation was cut short', async () => {
    expect(await reason()).toBe('they are not installed yet');
  });

  it('when the lockfile asks for another version', async () => {
    const older = { ...installed, 'node_modules/a': { version: '0.9.0', integrity: 'sha512-b' } };
    expect(await reason(older)).toBe('the lockfile has changed');
  });

  it('when the lockfile asks for one more', async () => {
    expect(await reason({ 'node_modules/a': lockfile['node_modules/a'] })).toBe('the lockfile has changed');
  });

  it('but not when all are there that this platform needs', async () => {
    expect(await reason(installed)).toBe('nothing to do');
  });
});

describe('Node', () => {
  it('is refused where package.json does not name it, and only there', async () => {
    const { engines } = JSON.parse(await readFile(path.join(scripts, '../package.json'), 'utf8'));
    const named = ['20.19.0', '20.20.1', '22.13.0', '22.100.0', '24.0.0', '24.11.1', '26.0.0'];
    const others = ['8.17.0', '18.20.8', '20.9.0', '20.18.3', '21.7.3', '22.12.0', '23.11.1'];
    const output = await evaluate(`
      import { isInRange } from ${moduleUrl('bootstrap/node-version.mjs')};
      const versions = ${JSON.stringify([...named, ...others])};
      console.log(JSON.stringify(versions.filter((version) => isInRange(version, ${JSON.stringify(engines.node)}))));`);
    expect(JSON.parse(output)).toEqual(named);
  });

  it('is told plainly by the bootstrap which one it needs', async () => {
    const asOlder = `Object.defineProperty(process.versions, 'node', { value: '18.20.8' });
      await import(${moduleUrl('bootstrap.mjs')});`;
    const failure = await evaluate(asOlder).catch((error: { stderr: string }) => error.stderr.trim());
    expect(failure).toMatch(/^PaperLink needs Node \^20\.\S.*; this is Node 18\.20\.8\.$/);
  });
});

describe("the API reference's script", () => {
  it('is refused when it is not the pinned file', async () => {
    // Stands in for npm: puts some other archive where it was asked to.
    const npm = path.join(directory, 'npm-cli.js');
    const archive = gzipSync('something else').toString('base64');
    await writeFile(
      npm,
      `const to = process.argv[process.argv.indexOf('--pack-destination') + 1];
       require('node:fs').writeFileSync(to + '/package.tgz', Buffer.from('${archive}', 'base64'));`,
    );
    const target = path.join(directory, 'scalar');
    const output = await evaluate(
      `import { fetchScalar } from ${moduleUrl('vendor/scalar.mjs')};
       await fetchScalar(${JSON.stringify(target)}).catch((error) => console.log(error.message));`,
      { npm_execpath: npm },
    );
    expect(output).toMatch(/^@scalar\/api-reference@\S+ is not the file it should be: sha512-/);
    expect(existsSync(target)).toBe(false);
  });

  it('is read out of an npm archive', async () => {
    await mkdir(path.join(directory, 'package/dist'), { recursive: true });
    await writeFile(path.join(directory, 'package/dist/script.js'), 'x'.repeat(1000));
    await writeFile(path.join(directory, 'package/empty'), '');
    const archive = path.join(directory, 'archive.tar');
    await promisify(execFile)('tar', ['-cf', archive, '-C', directory, 'package/dist', 'package/empty']);
    const output = await evaluate(`
      import { readFileSync } from 'node:fs';
      import { readTar } from ${moduleUrl('vendor/tar.mjs')};
      const files = [...readTar(readFileSync(${JSON.stringify(archive)}))];
      console.log(JSON.stringify(files.map(({ name, content }) => [name, content.length])));`);
    expect(JSON.parse(output)).toEqual([
      ['package/dist/script.js', 1000],
      ['package/empty', 0],
    ]);
  });
});

describe('the program that is run', () => {
  /** Counts the signals it gets, and ends a moment after the first. */
  const program = `
    let signals = [];
    const count = (signal) => {
      if (signals.push(signal) === 1) setTimeout(() => { console.log(signals.join()); process.exit(7); }, 300);
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, count);
    setInterval(() => {}, 1000);
    console.log('ready');`;
  const launcher = `
    import { run } from ${moduleUrl('bootstrap/run.mjs')};
    process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(program)}]);`;

  async function launch(): Promise<{ child: ChildProcess; lines: AsyncIterator<string> }> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', launcher], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('ready');
    return { child, lines };
  }

  it('is asked to stop once, however often we are, and its status is ours', async () => {
    const { child, lines } = await launch();
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(['SIGTERM', 'SIGINT']).toContain((await lines.next()).value);
    expect(await exit).toEqual([7, null]);
  });

  it('is asked to stop when npm, which started us, is killed', async () => {
    const npm = path.join(directory, 'npm.cjs');
    await writeFile(
      npm,
      `require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', process.argv[2]], { stdio: 'inherit' });
       setInterval(() => {}, 1000);`,
    );
    const output = path.join(directory, 'output');
    const shell = `exec "$0" "$1" "$2" > "$3"`;
    const child = spawn('/bin/sh', ['-c', shell, process.execPath, npm, launcher, output], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: 'inherit',
    });
    const printed = async (text: string) => {
      while (!(await readFile(output, 'utf8').catch(() => '')).includes(text)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await printed('ready');
    child.kill('SIGKILL');
    await printed('SIGTERM');
  });
});
