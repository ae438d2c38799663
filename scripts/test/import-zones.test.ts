import path from 'node:path';
import { projectRoot } from '../generate/bundle';
import { copyProject, type ProjectCopy } from './project-copy';

const noRestrictedPaths = 'import-x/no-restricted-paths';

/** A file with an import or a call where it does not belong: the rule that must refuse it, and what its message says. */
const misplaced: [file: string, code: string, rule: string, message: string][] = [
  ['resources/alpha/a.ts', "import '../../http/planted';", noRestrictedPaths, 'belong in http/'],
  ['resources/alpha/b.ts', "import '../../control/planted';", noRestrictedPaths, 'belong in http/'],
  ['resources/alpha/c.ts', "import '../beta/queries';", noRestrictedPaths, "Another resource's SQL"],
  ['resources/alpha/handlers.ts', "import 'express';", 'no-restricted-imports', 'HTTP belongs in server/src/http'],
  ['resources/alpha/d.ts', "import 'knex';", 'no-restricted-imports', "the resource's queries.ts"],
  ['resources/alpha/e.ts', "import type {} from 'pg';", 'no-restricted-imports', "the resource's queries.ts"],
  [
    'resources/alpha/f.ts',
    "declare const workspace: { query(sql: string): void };\nworkspace.query('select 1');",
    'no-restricted-syntax',
    "the resource's queries.ts",
  ],
  ['resources/alpha/g.ts', "import '../../config';", noRestrictedPaths, 'Configuration is passed in'],
  ['resources/alpha/h.ts', "import '../../../../sdk/src/planted';", noRestrictedPaths, 'The server runs without'],
  ['resources/alpha/i.ts', "console.log('here');", 'no-console', ''],
  ['http/a.ts', "import '../resources/beta/queries';", noRestrictedPaths, 'The pipeline works for any operation'],
  ['db/c.ts', "import '../events/planted';", noRestrictedPaths, 'build on db/'],
  ['contract/b.ts', "import type {} from '../http/planted';", noRestrictedPaths, 'belongs in contract/'],
  ['contract/c.ts', "import '../control/planted';", noRestrictedPaths, 'the affair of control/'],
  ['control/a.ts', "import '../http/planted';", noRestrictedPaths, 'knows neither HTTP nor the resources'],
  ['db/a.ts', "import '../resources/beta/queries';", noRestrictedPaths, 'serve every feature and know none'],
  ['events/a.ts', "import '../http/planted';", noRestrictedPaths, 'serve every feature and know none'],
  ['errors/a.ts', "import '../db/planted';", noRestrictedPaths, 'the lowest layer'],
  ['contract/a.ts', "import '../resources/beta/queries';", noRestrictedPaths, 'binds operations to handlers'],
  ['db/b.ts', "import '../cli/planted';", noRestrictedPaths, 'never up to it'],
  ['../../sdk/src/a.ts', "import '../../server/src/http/planted';", noRestrictedPaths, 'by its contract alone'],
];

/** The same where it does belong. */
const rightlyPlaced: [file: string, code: string][] = [
  [
    'resources/alpha/queries.ts',
    "import 'knex';\ndeclare const db: { query(sql: string): void };\ndb.query('select 1');",
  ],
  ['resources/alpha/j.ts', "import './queries';\nimport '../../db/planted';\nimport '../../errors/planted';"],
  ['resources/alpha/k.ts', "import '../beta/summary';"],
  [
    'http/b.ts',
    "import 'express';\nimport '../control/planted';\nimport '../db/planted';\nimport '../contract/planted';",
  ],
  ['events/b.ts', "import '../db/planted';"],
  ['contract/d.ts', "import type {} from '../control/key-verifier';"],
  ['cli/a.ts', "console.log('done');"],
];

interface FileReport {
  filePath: string;
  messages: { ruleId: string; message: string }[];
}

let project: ProjectCopy;
let reports: Map<string, FileReport['messages']>;

const inServer = (file: string): string => path.join('server/src', file);

beforeAll(async () => {
  project = await copyProject();
  const targets = ['http', 'contract', 'control', 'db', 'events', 'errors', 'cli'].map((name) => `${name}/planted.ts`);
  const plants = [...targets, 'resources/beta/queries.ts', 'resources/beta/summary.ts', '../../sdk/src/planted.ts'];
  for (const file of plants) await project.write(inServer(file), 'export {};\n');
  const subjects = [...misplaced.map(([file, code]) => [file, code] as const), ...rightlyPlaced];
  for (const [file, code] of subjects) await project.write(inServer(file), `${code}\nexport {};\n`);
  const files = subjects.map(([file]) => inServer(file));
  const eslint = path.relative(project.root, path.join(projectRoot, 'node_modules/eslint/bin/eslint.js'));
  const { output } = await project.run(eslint, '--format', 'json', ...files);
  const results = JSON.parse(output.slice(output.indexOf('['))) as FileReport[];
  reports = new Map(results.map(({ filePath, messages }) => [path.relative(project.root, filePath), messages]));
});

afterAll(() => project.remove());

test.each(misplaced)('refuses what %s does: %s', (file, _code, rule, message) => {
  expect(reports.get(inServer(file))).toEqual([
    expect.objectContaining({ ruleId: rule, message: expect.stringContaining(message) }),
  ]);
});

test.each(rightlyPlaced)('accepts what %s does', (file) => {
  expect(reports.get(inServer(file))).toEqual([]);
});
