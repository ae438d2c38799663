import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildConsole } from '../build-console';

jest.setTimeout(120_000);

const project = path.resolve(__dirname, '../..');
let root: string;
const file = (name: string): string => path.join(root, 'console/dist', name);
const page = (): string => readFileSync(file('index.html'), 'utf8');
const assets = (): string[] => readdirSync(file('assets'));
const build = (): Promise<boolean> => buildConsole(root);

/** What the app says, and a style that comes with it. */
function writeApp(words: string): void {
  writeFileSync(
    path.join(root, 'console/src/main.tsx'),
    `import './app.css';\ndocument.title = '${words.repeat(99)}';\n`,
  );
  writeFileSync(path.join(root, 'console/src/app.css'), `.a, .b, .c { content: '${words.repeat(99)}'; }\n`);
}

beforeAll(() => {
  jest.spyOn(console, 'log').mockReturnValue();
  root = mkdtempSync(path.join(tmpdir(), 'paperlink-console-'));
  mkdirSync(path.join(root, 'console/src'), { recursive: true });
  // The real build of a small app.
  for (const name of [
    'package-lock.json',
    'console/index.html',
    'console/vite.config.ts',
    'console/package.json',
    'console/src/theme',
  ]) {
    cpSync(path.join(project, name), path.join(root, name), { recursive: true });
  }
  for (const name of ['node_modules', 'console/node_modules'])
    symlinkSync(path.join(project, name), path.join(root, name));
  writeApp('Hello');
});

afterAll(() => rmSync(root, { recursive: true }));

// One after the other: each goes on from what the one before has left.
it('can go on twice at the same time', async () => {
  expect(await Promise.all([build(), build()])).toEqual([true, true]);
  const named = [...page().matchAll(/(?:src|href)="\/settings\/([^"]+)"/g)].map(([, name]) => name!);
  expect(named).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^assets\/first-paint-.+\.js$/),
      expect.stringMatching(/^assets\/index-.+\.js$/),
      expect.stringMatching(/^assets\/index-.+\.css$/),
    ]),
  );
  expect(named.filter((name) => !existsSync(file(name)))).toEqual([]);
  expect(readdirSync(file('.')).sort()).toEqual(['assets', 'index.html']);
});

it('puts no script into the page, and the one that chooses the colours first', () => {
  const scripts = [...page().matchAll(/<script\b([^>]*)>([^<]*)/g)];
  expect(scripts.map(([, , content]) => content)).toEqual(scripts.map(() => ''));
  expect(scripts[0]![1]).toMatch(/src="\/settings\/assets\/first-paint-/);
  expect(page().indexOf('first-paint')).toBeLessThan(page().indexOf('stylesheet'));
});

it('compresses ahead whatever gains by it', () => {
  const scripts = assets().filter((name) => /^index-.*\.(js|css)$/.test(name));
  expect(scripts.length).toBeGreaterThan(1);
  for (const name of scripts) {
    const content = readFileSync(file(`assets/${name}`));
    expect(gunzipSync(readFileSync(file(`assets/${name}.gz`))).equals(content)).toBe(true);
    expect(brotliDecompressSync(readFileSync(file(`assets/${name}.br`))).equals(content)).toBe(true);
  }
});

it('is not done again while the sources are the same', async () => {
  const before = page();
  expect(await build()).toBe(false);
  expect(page()).toBe(before);
});

it('is done again when they are not, keeping for a week what open pages may still load', async () => {
  const before = { page: page(), assets: assets() };
  const sixDaysAgo = new Date(Date.now() - 6 * 24 * 3600 * 1000);
  const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3600 * 1000);
  for (const [name, at] of [['recent.js', sixDaysAgo] as const, ['old.js', eightDaysAgo] as const]) {
    writeFileSync(file(`assets/${name}`), '');
    utimesSync(file(`assets/${name}`), at, at);
  }
  writeApp('Goodbye');
  expect(await build()).toBe(true);
  expect(page()).not.toBe(before.page);
  expect(assets()).toEqual(expect.arrayContaining([...before.assets, 'recent.js']));
  expect(assets()).not.toContain('old.js');
});

it('leaves what is there when it fails', async () => {
  const before = page();
  writeFileSync(path.join(root, 'console/src/main.tsx'), "import './missing';\n");
  await expect(build()).rejects.toThrow('could not be built');
  expect(page()).toBe(before);
  expect(readdirSync(file('.')).sort()).toEqual(['assets', 'index.html']);
});
