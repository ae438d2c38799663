import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findDrift } from '../drift';
import { copyProject, type ProjectCopy } from './project-copy';

const expected = new Map([
  ['server/generated/types.ts', 'types\n'],
  ['sdk/generated/types.ts', 'types\n'],
]);
const folders = ['server/generated', 'sdk/generated'];
let root: string;

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'paperlink-drift-'));
  for (const [file, content] of expected) await write(file, content);
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('reports nothing when every file is as generated', async () => {
  expect(await findDrift(root, folders, expected)).toEqual([]);
});

test('does not mind the line endings of a Windows checkout', async () => {
  await write('sdk/generated/types.ts', 'types\r\n');
  expect(await findDrift(root, folders, expected)).toEqual([]);
});

test('names a stale, a missing and an extra file', async () => {
  await write('server/generated/types.ts', 'older types\n');
  await rm(path.join(root, 'sdk/generated/types.ts'));
  await write('sdk/generated/models/product.ts', '');
  expect(await findDrift(root, folders, expected)).toEqual([
    { kind: 'extra', file: 'sdk/generated/models/product.ts' },
    { kind: 'missing', file: 'sdk/generated/types.ts' },
    { kind: 'stale', file: 'server/generated/types.ts' },
  ]);
});

test('names every file when a generated folder is gone', async () => {
  await rm(path.join(root, 'sdk'), { recursive: true });
  expect(await findDrift(root, folders, expected)).toEqual([{ kind: 'missing', file: 'sdk/generated/types.ts' }]);
});

describe('the command', () => {
  let project: ProjectCopy;

  beforeAll(async () => {
    project = await copyProject();
  });

  afterAll(() => project.remove());

  test('passes after generating, which takes no more than seconds and gives the same bytes each time', async () => {
    const started = Date.now();
    expect(await project.run('scripts/generate.ts')).toMatchObject({ exitCode: 0 });
    expect(Date.now() - started).toBeLessThan(40_000); // ten on a machine that does nothing else
    expect(await project.run('scripts/check-drift.ts')).toMatchObject({ exitCode: 0 });
  });

  test('fails after a change to the contract, naming the files and the fix', async () => {
    const file = 'openapi/resources/products/schemas/Product.yaml';
    await project.write(
      file,
      (await project.read(file)).replace('description: Something you sell.', 'description: Goods.'),
    );
    await project.write('sdk/src/generated/leftover.ts', '');
    const { exitCode, output } = await project.run('scripts/check-drift.ts');
    expect(exitCode).toBe(1);
    expect(output).toMatch(/stale +openapi\/generated\/openapi\.json/);
    expect(output).toMatch(/stale +server\/src\/generated\/types\.ts/);
    expect(output).toMatch(/extra +sdk\/src\/generated\/leftover\.ts/);
    expect(output).toContain('npm run generate');
  });
});
