import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BreakingChange } from '../breaking/breaking-change';
import { findChangedDefaultsAndDiscriminators } from '../breaking/defaults-and-discriminators';
import { applyExceptions, describeChange, parseExceptions } from '../breaking/exceptions';
import { findBreakingChanges } from '../breaking/find-breaking-changes';
import { projectRoot } from '../generate/bundle';
import { copyProject, type ProjectCopy } from './project-copy';

const bundleFile = path.join(projectRoot, 'openapi/generated/openapi.json');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a document to cut and change at will
type Document = any;
type Change = (document: Document) => void;

let scratch: string;
let original: string;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'paperlink-breaking-test-'));
  original = await readFile(bundleFile, 'utf8');
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

function changed(...changes: Change[]): Document {
  const document: Document = JSON.parse(original);
  for (const change of changes) change(document);
  return document;
}

async function compareWithOriginal(document: Document): Promise<BreakingChange[]> {
  const revision = path.join(scratch, 'revision.json');
  await writeFile(revision, JSON.stringify(document));
  return findBreakingChanges(bundleFile, revision);
}

/** Each change, and the rule and the end of the pointer it must be reported with. All can be made at once. */
const breakingChanges: [string, Change, string, string][] = [
  ['a removed path', (d) => delete d.paths['/me'], 'path-removed', '/paths/~1me'],
  ['a removed operation', (d) => delete d.paths['/products'].post, 'operation-removed', '~1products/post'],
  [
    'a renamed operation',
    (d) => (d.paths['/products/{id}'].get.operationId = 'readProduct'),
    'operation-id-changed',
    '/get/operationId',
  ],
  [
    'a removed response property',
    (d) => delete d.components.schemas.Product.properties.sku,
    'property-removed',
    '/Product/properties/sku',
  ],
  [
    'a response property that may now be missing',
    (d) => d.components.schemas.ProductEvent.properties.data.required.pop(),
    'required-properties-removed',
    '/data/required',
  ],
  [
    'a newly required request property',
    (d) => d.components.schemas.ProductUpsert.required.push('sku'),
    'required-properties-added',
    '/ProductUpsert/required',
  ],
  [
    'a tighter bound of a request property',
    (d) => (d.components.schemas.ProductUpdate.properties.name.maxLength = 100),
    'schema-constraint-changed',
    '/ProductUpdate/properties/name/maxLength',
  ],
  [
    'a value less in a request enum',
    (d) => d.paths['/products'].get.parameters.find((p: Document) => p.name === 'sort').schema.enum.pop(),
    'enum-values-removed',
    '/schema/enum',
  ],
  [
    'a removed response header',
    (d) => delete d.components.responses.TooManyRequests.headers['Retry-After'],
    'response-header-removed',
    '/headers/Retry-After',
  ],
  ['a removed webhook', (d) => delete d.webhooks['product.created'], 'path-removed', '/webhooks/product.created'],
  [
    'a changed default',
    (d) => (d.components.parameters.Limit.schema.default = 50),
    'default-changed',
    '/Limit/schema/default',
  ],
  [
    'a renamed value of a discriminator',
    ({ components }) => {
      const { mapping } = components.schemas.ProductBatchItem.discriminator;
      mapping.remove = mapping.archive;
      delete mapping.archive;
    },
    'discriminator-changed',
    '/discriminator/mapping/archive',
  ],
];

/** Changes that a program written against the contract does not notice. */
const safeChanges: [string, Change][] = [
  ['a new path', (d) => (d.paths['/whoami'] = { get: { ...d.paths['/me'].get, operationId: 'getWhoami' } })],
  [
    'a new response property',
    (d) => (d.components.schemas.Product.properties.colour = { type: 'string', maxLength: 20 }),
  ],
  [
    'a new optional request property with a default',
    (d) => (d.components.schemas.ProductCreate.properties.colour = { type: 'string', maxLength: 20, default: 'red' }),
  ],
  [
    'a new optional query parameter, listed first',
    (d) =>
      d.paths['/products'].get.parameters.unshift({
        name: 'colour',
        in: 'query',
        schema: { type: 'string', maxLength: 9 },
      }),
  ],
  ['a wider bound of a request property', (d) => (d.components.schemas.ProductUpdate.properties.sku.maxLength = 200)],
  [
    'another description, summary and example',
    (d) => {
      d.paths['/me'].get.summary = 'Who am I?';
      d.components.schemas.Product.description = 'A good or a service.';
      d.components.schemas.Product.example.name = 'Audit';
    },
  ],
  [
    'an inline schema that moves into a component',
    ({ components, paths }) => {
      const sort = paths['/products'].get.parameters.find((parameter: Document) => parameter.name === 'sort');
      components.schemas.ProductSort = sort.schema;
      sort.schema = { $ref: '#/components/schemas/ProductSort' };
    },
  ],
];

test('reports nothing when nothing has changed', async () => {
  expect(await compareWithOriginal(changed())).toEqual([]);
});

test('catches each breaking change', async () => {
  const found = await compareWithOriginal(changed(...breakingChanges.map(([, change]) => change)));
  const missed = breakingChanges.filter(
    ([, , rule, place]) => !found.some((change) => change.rule === rule && change.pointer.endsWith(place)),
  );
  expect(missed.map(([name]) => name)).toEqual([]);
});

test('lets safe changes pass', async () => {
  expect(await compareWithOriginal(changed(...safeChanges.map(([, change]) => change)))).toEqual([]);
});

describe('changed defaults and discriminators', () => {
  const find = (...changes: Change[]): string[] =>
    findChangedDefaultsAndDiscriminators(changed(), changed(...changes)).map(
      ({ rule, message }) => `${rule}: ${message}`,
    );

  test.each<[string, Change, string]>([
    [
      'a default that goes away',
      (d) => delete d.components.schemas.ProductCreate.properties.type.default,
      'default-changed: The default changed from `"SERVICES"` to none.',
    ],
    [
      'a default that comes to an existing property',
      (d) => (d.components.schemas.ProductCreate.properties.taxRate.default = 0),
      'default-changed: The default changed from none to `0`.',
    ],
    [
      'a default inside an inlined copy of a component',
      (d) => {
        const media = d.paths['/products'].post.requestBody.content['application/json'];
        media.schema = structuredClone(d.components.schemas.ProductCreate);
        media.schema.properties.unitOfMeasure.default = 'piece';
      },
      'default-changed: The default changed from `"unit"` to `"piece"`.',
    ],
    [
      'another discriminating property',
      (d) => (d.components.schemas.ProductBatchItem.discriminator.propertyName = 'kind'),
      'discriminator-changed: The discriminating property changed from `"action"` to `"kind"`.',
    ],
    [
      'another schema for a value',
      (d) =>
        (d.components.schemas.ProductBatchItem.discriminator.mapping.create =
          '#/components/schemas/ProductBatchUpsert'),
      'discriminator-changed: The value `create` of the discriminator changed from ' +
        '`"#/components/schemas/ProductBatchCreate"` to `"#/components/schemas/ProductBatchUpsert"`.',
    ],
  ])('reports %s, once', (_, change, message) => {
    expect(find(change)).toEqual([message]);
  });

  test('tells a default from a property, an example or a response of that name', () => {
    const rename: Change = ({ components, paths }) => {
      components.schemas.Product.properties.default = { type: 'string', maxLength: 5 };
      components.schemas.Product.example.default = 'x';
      paths['/me'].get.responses.default = { description: 'Anything else.' };
    };
    expect(find(rename)).toEqual([]);
  });
});

describe('exceptions', () => {
  const change = { rule: 'path-removed', pointer: '#/paths/~1me', message: 'Path `/me` was removed.' };
  const line = `${describeChange(change)} | Nobody called it for a year.`;

  test('approve the change they name, and only that one', () => {
    const other = { ...change, pointer: '#/paths/~1you', message: 'Path `/you` was removed.' };
    const result = applyExceptions([change, other], parseExceptions(`# Approved\n\n${line}\n`));
    expect(result).toEqual({ unapproved: [other], unused: [] });
  });

  test('are reported when they approve nothing', () => {
    expect(applyExceptions([], parseExceptions(line)).unused).toMatchObject([{ line: 1 }]);
  });

  test('need a reason', () => {
    expect(() => parseExceptions(`\n${describeChange(change)} | `)).toThrow('Line 2');
    expect(() => parseExceptions(describeChange(change))).toThrow('Line 1');
  });
});

describe('the command', () => {
  let project: ProjectCopy;

  beforeAll(async () => {
    project = await copyProject();
    await project.write('openapi/baseline/openapi.json', original);
  });

  afterAll(() => project.remove());

  test('fails on a break and shows how to approve it; passes once approved; fails when the approval is left over', async () => {
    const file = 'openapi/shared/parameters/Limit.yaml';
    const parameter = await project.read(file);
    await project.write(file, parameter.replace('default: 20', 'default: 50'));
    const refused = await project.run('scripts/check-breaking.ts');
    expect(refused).toMatchObject({ exitCode: 1, output: expect.stringContaining('from `20` to `50`') });

    const offered = /^ {2}(default-changed \| .*) \| <the reason>$/m.exec(refused.output)?.[1];
    await project.write('openapi/breaking-exceptions.txt', `${offered} | Fewer round trips.\n`);
    expect(await project.run('scripts/check-breaking.ts')).toMatchObject({ exitCode: 0 });

    await project.write(file, parameter);
    const leftOver = await project.run('scripts/check-breaking.ts');
    expect(leftOver).toMatchObject({ exitCode: 1, output: expect.stringContaining('breaking-exceptions.txt:1') });
    await project.write('openapi/breaking-exceptions.txt', '');
  });

  test('fails when its own canary goes unnoticed', async () => {
    const config = await project.read('redocly.yaml');
    await project.write('redocly.yaml', config.replace(/^ {2}- diff-recommended.*$/m, ''));
    const blind = await project.run('scripts/check-breaking.ts');
    expect(blind).toMatchObject({ exitCode: 1, output: expect.stringContaining('path-removed') });
    await project.write('redocly.yaml', config);
  });
});
