import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../generate/bundle';
import { redocly } from '../redocly';

interface Fixture {
  rule: string;
  breaks: string;
  file: string;
  replace: string;
  by: string;
}

interface Problem {
  ruleId: string;
  location: { source: { ref: string } }[];
}

const fixturesFolder = path.join(projectRoot, 'openapi/lint/fixtures');
let scratch: string;
let problems: Problem[];
let fixtures: Fixture[];

async function readFixtures(): Promise<Fixture[]> {
  const files = (await readdir(fixturesFolder)).filter((file) => file.endsWith('.json')).sort();
  const lists = files.map(async (file) => {
    const cases = JSON.parse(await readFile(path.join(fixturesFolder, file), 'utf8')) as Omit<Fixture, 'rule'>[];
    return cases.map((fixture) => ({ ...fixture, rule: `house/${path.basename(file, '.json')}` }));
  });
  return (await Promise.all(lists)).flat();
}

/** A copy of the fixture contract with one passage replaced. */
async function build(fixture: Fixture, folder: string): Promise<string> {
  await cp(path.join(fixturesFolder, 'contract'), folder, { recursive: true });
  const file = path.join(folder, fixture.file);
  const before = await readFile(file, 'utf8');
  if (!before.includes(fixture.replace))
    throw new Error(`${fixture.rule}, ${fixture.breaks}: ${fixture.file} has no such text.`);
  await writeFile(
    file,
    before.replace(fixture.replace, () => fixture.by),
  );
  return path.join(folder, 'openapi.yaml');
}

async function lint(apis: string[]): Promise<Problem[]> {
  const { stdout, stderr } = await redocly('lint', ...apis, '--format', 'json', '--max-problems', '10000');
  if (!stdout.trim()) throw new Error(stderr);
  return reports(stdout).flatMap((report) => report.problems);
}

/** Redocly prints one JSON document per description, with nothing between them. */
function reports(output: string): { problems: Problem[] }[] {
  return output
    .split(/(?<=^\})(?=\{)/m)
    .filter((text) => text.trim())
    .map((text) => JSON.parse(text) as { problems: Problem[] });
}

const isIn = (folder: string, { location }: Problem): boolean =>
  location.some(({ source }) => source.ref.includes(`${folder}/`));

/** The rules that report something in the copy of fixture number `index`, each once. */
function rulesBrokenBy(index: number): string[] {
  const found = problems.filter((problem) => isIn(`${path.basename(scratch)}/${index}`, problem));
  return [...new Set(found.map(({ ruleId }) => ruleId))];
}

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'paperlink-lint-'));
  fixtures = await readFixtures();
  const apis = await Promise.all(fixtures.map((fixture, index) => build(fixture, path.join(scratch, String(index)))));
  problems = await lint([path.join(fixturesFolder, 'contract/openapi.yaml'), ...apis]);
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

test('the contract keeps every rule', async () => {
  expect(await lint([])).toEqual([]);
});

test('the fixture contract keeps every rule, so that a change to it breaks only what it says', () => {
  expect(problems.filter((problem) => !isIn(path.basename(scratch), problem))).toEqual([]);
});

test('every rule of the plugin is turned on and has a fixture', async () => {
  const files = await readdir(path.join(projectRoot, 'openapi/lint/rules'));
  const plugin = await readFile(path.join(projectRoot, 'openapi/lint/plugin.mjs'), 'utf8');
  const config = await readFile(path.join(projectRoot, 'redocly.yaml'), 'utf8');
  const rules = [...plugin.matchAll(/^\s+'([a-z-]+)': /gm)].map((match) => match[1]);
  expect(rules.length).toBeGreaterThan(10);
  expect(files).toEqual(expect.arrayContaining(rules.map((rule) => `${rule}.mjs`)));
  expect([...new Set(fixtures.map(({ rule }) => rule))]).toEqual(rules.map((rule) => `house/${rule}`).sort());
  for (const rule of rules) expect(config).toContain(`\n  house/${rule}: error\n`);
});

test('each fixture is reported by its rule and by no other', () => {
  const outcome = fixtures.map(({ rule, breaks }, index) => ({ rule, breaks, reportedBy: rulesBrokenBy(index) }));
  expect(outcome).toEqual(outcome.map(({ rule, breaks }) => ({ rule, breaks, reportedBy: [rule] })));
});
