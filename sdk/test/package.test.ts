import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildSdk } from '../../scripts/build-sdk';
import { aProduct, anError, startStubServer, type StubServer } from './stub-server';

const run = promisify(execFile);
const sdkFolder = path.resolve(__dirname, '..');
const installed = path.resolve(sdkFolder, '../node_modules');

jest.setTimeout(180_000); // Compilers are slow on a busy machine.

let scratch: string;
let project: string;
let packed: string[];
let api: StubServer;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'paperlink-sdk-'));
  project = path.join(scratch, 'project');
  await packAndInstall();
  await cp(path.join(__dirname, 'consumers'), project, { recursive: true });
  api = await startStubServer(({ method, url, body }) => {
    if (url.endsWith('/missing')) return anError(404, 'not_found_error', 'product_not_found');
    if (url.endsWith('/documents')) {
      const name = /filename="(.*)"[^]*"private": true/.exec(body)?.[1];
      return { status: 201, body: { data: { name } } };
    }
    if (method === 'POST') return { status: 201, body: { data: JSON.parse(body) as unknown } };
    if (url.includes('after=')) return { body: { data: { data: [aProduct('B')], hasMore: false, nextCursor: null } } };
    return { body: { data: { data: [aProduct('A')], hasMore: true, nextCursor: 'c1' } } };
  });
});

afterAll(async () => {
  await api?.stop();
  await rm(scratch, { recursive: true, force: true });
});

/** Builds a copy of the package, packs it as npm would publish it, and unpacks that where a project would have it. */
async function packAndInstall(): Promise<void> {
  const copy = path.join(scratch, 'sdk');
  await mkdir(copy);
  for (const file of ['package.json', 'README.md', 'LICENSE'])
    await cp(path.join(sdkFolder, file), path.join(copy, file));
  await buildSdk(path.join(copy, 'dist'));
  const { stdout } = await run('npm', ['pack', '--json', '--offline', '--ignore-scripts'], { cwd: copy });
  const [tarball] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  packed = tarball.files.map((file) => file.path);

  const modules = path.join(project, 'node_modules');
  await mkdir(path.join(modules, '@paperlink/sdk'), { recursive: true });
  await mkdir(path.join(modules, '@types'));
  const archive = path.join(copy, tarball.filename);
  await run('tar', ['-xzf', archive, '-C', path.join(modules, '@paperlink/sdk'), '--strip-components=1']);
  for (const name of ['openapi-fetch', '@types/node', 'undici-types']) {
    await symlink(path.join(installed, name), path.join(modules, name), 'junction');
  }
  await writeFile(path.join(project, 'package.json'), '{ "name": "consumer", "private": true }');
}

/** Compiles files of the project strictly, declarations of the package included, and returns what the compiler says. */
async function compile(files: string[], options: object): Promise<string> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: ['node'],
    typeRoots: ['node_modules/@types'],
    preserveSymlinks: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    ...options,
  };
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = path.join(installed, 'typescript-native/bin/tsc');
  return run(process.execPath, [compiler, '-p', project]).then(
    ({ stdout }) => stdout,
    (failure: { stdout: string }) => failure.stdout,
  );
}

async function output(file: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [file], {
    cwd: project,
    env: { ...process.env, BASE_URL: api.baseUrl },
  });
  return JSON.parse(stdout);
}

describe('the published package', () => {
  test('holds the build, the readme and the licence, and nothing else', () => {
    expect(packed).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/cjs/index.js', 'dist/esm/index.d.ts', 'package.json']),
    );
    expect(packed.filter((file) => !/^(dist\/.*|LICENSE|README\.md|package\.json)$/.test(file))).toEqual([]);
  });

  test('compiles and runs in ES modules and in CommonJS as Node 20 resolves them', async () => {
    const node16 = { module: 'node16', moduleResolution: 'node16' };
    expect(await compile(['esm.mts', 'cjs.cts'], node16)).toBe('');
    const same = { notFound: true, uploaded: 'package.json' };
    expect(await output('esm.mjs')).toEqual({ names: ['A', 'B'], created: 'From ESM', ...same });
    expect(await output('cjs.cjs')).toEqual({ names: ['A', 'B'], created: 'From CJS', ...same });
  });

  test('compiles as a bundler resolves it', async () => {
    const bundler = { module: 'esnext', moduleResolution: 'bundler', noEmit: true };
    expect(await compile(['esm.mts'], bundler)).toBe('');
  });

  test('compiles in a web page, with the DOM’s types and none of Node’s', async () => {
    await writeFile(
      path.join(project, 'web.ts'),
      "import { PaperLink } from '@paperlink/sdk';\nexport const me = new PaperLink({ apiKey: 'k', fetch }).me.get();\n",
    );
    const lib = ['es2022', 'dom', 'dom.iterable'];
    const web = {
      module: 'esnext',
      moduleResolution: 'bundler',
      noEmit: true,
      types: [],
      lib,
    };
    expect(await compile(['web.ts'], web)).toBe('');
  });

  test('reports mistakes in a consumer', async () => {
    await writeFile(
      path.join(project, 'wrong.mts'),
      "import { PaperLink } from '@paperlink/sdk';\nnew PaperLink({ key: 'k' });\n",
    );
    const node16 = { module: 'node16', moduleResolution: 'node16', noEmit: true };
    expect(await compile(['wrong.mts'], node16)).toContain("'key' does not exist");
  });
});
