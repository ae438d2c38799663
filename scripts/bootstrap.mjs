/**
 * What `npm start`, `npm run demo` and `npm test` run on a checkout in any state: installs and builds what is missing, then starts the
 * server, the demo or the tests. Uses nothing but Node itself, since nothing else may be there yet.
 *
 *   node scripts/bootstrap.mjs start | demo | test [jest arguments] | install
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonToInstall } from './bootstrap/dependencies.mjs';
import { isInRange } from './bootstrap/node-version.mjs';
import { runNpm } from './bootstrap/npm.mjs';
import { run } from './bootstrap/run.mjs';
import { fetchScalar, isScalarPresent } from './vendor/scalar.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const scalarDirectory = path.join(root, 'server/assets/scalar');

/** Has the demo take the SDK from its sources. */
const demoEnvironment = { TSX_TSCONFIG_PATH: 'examples/visit-follower/tsconfig.json' };

const commands = {
  install: async () => 0,
  start: async () => (await build()) || runNode(['--enable-source-maps', 'server/dist/main.js']),
  demo: async () => (await build()) || runNode(['--import', 'tsx', 'examples/visit-follower/main.ts'], demoEnvironment),
  test: async (args) => (await build()) || runNode(['node_modules/jest/bin/jest.js', ...args]),
};

async function main([name, ...args]) {
  checkNode(); // before anything that an older one may not know
  if (!Object.hasOwn(commands, name ?? ''))
    throw new Error(`usage: bootstrap.mjs ${Object.keys(commands).join(' | ')}`);
  await Promise.all([installDependencies(), installScalar()]);
  return commands[name](args);
}

/** npm only warns about it. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (isInRange(process.versions.node, engines.node)) return;
  throw new Error(`PaperLink needs Node ${engines.node}; this is Node ${process.versions.node}.`);
}

async function installDependencies() {
  const reason = reasonToInstall(root);
  if (!reason) return;
  console.log(`Installing dependencies (${reason}) …`);
  await runNpm(['ci', '--include=dev', '--include=optional', '--loglevel=error'], { cwd: root });
}

async function installScalar() {
  if (isScalarPresent(scalarDirectory)) return;
  console.log("Fetching the API reference's script …");
  await fetchScalar(scalarDirectory).catch((error) => {
    console.warn(
      `Warning: /api/docs will lack its script: ${error.message}. Start again when the npm registry can be reached.`,
    );
  });
}

const build = () => runNode(['--import', 'tsx', 'scripts/build.ts']);

const runNode = (args, env = {}) => run(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
