import path from 'node:path';
import { findBreakingChanges } from '../breaking/find-breaking-changes';
import { projectRoot } from '../generate/bundle';
import { planOperation } from '../new-operation/plan-operation';
import { copyProject, type ProjectCopy } from './project-copy';

const bundleFile = 'openapi/generated/openapi.json';

/** What the command does, for one request after the other: a process of its own for each would take most of the time. */
const scaffoldAll = `
import { planOperation } from './new-operation/plan-operation';
import { writeFormatted } from './new-operation/write-formatted';
async function main(root: string, ...requests: string[]) {
  for (const request of requests) {
    await writeFormatted(root, await planOperation(root, request.split(' ')));
    console.log('scaffolded ' + request);
  }
}
void main(process.cwd(), ...process.argv.slice(2));
`;

let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject();
});

afterAll(() => project.remove());

describe('a new operation', () => {
  test('is scaffolded by the command', async () => {
    const first = ['listThings', 'GET', '/things'];
    expect(await project.run('scripts/new-operation.ts', ...first)).toMatchObject({ exitCode: 0 });
  });

  test('is scaffolded beside those there are, with every method, for a new resource and an old one', async () => {
    const requests = [
      'createThing POST /things',
      'getThing GET /things/{id}',
      'updateThing PATCH /things/{id}',
      'archiveThing DELETE /things/{id}',
      'sendThing POST /things/{id}/send',
      'upsertThing PUT /things/by-external-id/{externalId}',
      'listThingVersions GET /things/{id}/versions',
      'sendProduct POST /products/{id}/send',
    ];
    await project.write('scripts/scaffold-all.ts', scaffoldAll);
    const { exitCode, output } = await project.run('scripts/scaffold-all.ts', ...requests);
    expect(output.trim().split('\n')).toEqual(requests.map((request) => `scaffolded ${request}`));
    expect(exitCode).toBe(0);
  });

  test('keeps every rule of the contract', async () => {
    expect(await project.run('scripts/generate.ts')).toMatchObject({ exitCode: 0 });
    const { exitCode, output } = await project.run('scripts/lint-contract.ts');
    expect(`${exitCode} ${output}`).toMatch(/^0 /);
  });

  test('documents only errors that it can give', async () => {
    const upsert = await project.read('openapi/resources/things/by-external-id.yaml');
    expect(upsert).toContain("'415':");
    expect(upsert).not.toContain("'404':"); // it makes what is not there
    const send = await project.read('openapi/resources/things/send.yaml');
    expect(send).toContain("'404':");
    expect(send).not.toMatch(/'41[35]':/); // it takes no body
  });

  test('is safe for those who use the API already', async () => {
    const [before, after] = [projectRoot, project.root].map((root) => path.join(root, bundleFile)) as [string, string];
    expect(await project.read(bundleFile)).toContain('"operationId": "upsertThing"');
    expect(await findBreakingChanges(before, after)).toEqual([]);
  });

  test('compiles with its stub, and is named by the compiler without it', async () => {
    const file = 'server/src/resources/things/handlers.ts';
    const source = await project.read(file);
    await project.write(file, source.replace(/ {4}sendThing\(\) \{[\s\S]*?\},\n/, ''));
    const handlersAlone = { extends: './tsconfig.json', include: ['src/resources'] };
    await project.write('server/tsconfig.handlers.json', JSON.stringify(handlersAlone));
    const options = ['-p', 'server/tsconfig.handlers.json', '--noEmit'];
    const { exitCode, output } = await project.run('node_modules/typescript-native/bin/tsc', ...options);
    await project.write(file, source);
    expect(exitCode).toBe(1);
    const errors = output.split('\n').filter((line) => /^server\/src\/resources\/.*error TS/.test(line));
    expect(errors).toEqual([expect.stringMatching(/^server\/src\/resources\/things\/handlers\.ts.*sendThing/)]);
  });

  test('has a stub that throws and a test that expects success', async () => {
    expect(await project.read('server/src/resources/things/handlers.ts')).toContain(
      "throw new Error('createThing is not",
    );
    expect(await project.read('server/src/resources/handlers.ts')).toContain('...thingHandlers(),');
    const test = await project.read('server/test/things/create-thing.test.ts');
    expect(test).toContain('expect(reply.status).toBe(201)');
  });

  test('is formatted', async () => {
    const prettier = 'node_modules/prettier/bin/prettier.cjs';
    const files = [
      'openapi/openapi.yaml',
      'openapi/resources/things',
      'server/src/resources/things',
      'server/test/things',
    ];
    expect(await project.run(prettier, '--check', ...files)).toMatchObject({ exitCode: 0 });
  });
});

describe('is refused, with the reason:', () => {
  test.each([
    ['', 'Usage: npm run new:operation'],
    ['listWidgets GET', 'Usage: npm run new:operation'],
    ['listWidgets GET /widgets twice', 'Usage: npm run new:operation'],
    ['headWidgets HEAD /widgets', 'HEAD is no method of this API; use GET, POST, PUT, PATCH, DELETE.'],
    ['fetchWidgets GET /widgets', 'must be one of list, get, download followed by a noun'],
    ['createWidget GET /widgets', 'must be one of list, get, download followed by a noun'],
    ['list GET /widgets', 'must be one of list, get, download followed by a noun'],
    ['listWidgets GET widgets', 'must be like /things'],
    ['listWidgets GET /Widgets', 'must be like /things'],
    ['listWidgets GET /widgets/', 'must be like /things'],
    ['listWidgets GET /{id}', 'must be like /things'],
    ['listWidgets GET /../widgets', 'must be like /things'],
    ['getWidget GET /widgets/{widgetId}', 'must be like /things'],
    ['getWidget GET /widgets/{toString}', 'must be like /things'],
    ['getPart GET /widgets/{id}/parts/{id}', 'at most once'],
    ['listProducts GET /widgets', 'listProducts is described already, in openapi/resources/products/products.yaml.'],
    ['listWidgets GET /products', 'openapi/resources/products/products.yaml describes a GET already.'],
    ['sendWidget POST /products/batch', 'batch.yaml describes a POST already.'],
    ['createWidget POST /openapi.json', 'must be like /things'],
  ])('%s', async (request, reason) => {
    await expect(planOperation(project.root, request.split(' '))).rejects.toThrow(reason);
  });

  test('the command says so and fails', async () => {
    const { exitCode, output } = await project.run('scripts/new-operation.ts', 'fetchWidgets', 'GET', '/widgets');
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: expect.stringMatching(/^`fetchWidgets` must be/) });
  });
});
