import { run } from './run.mjs';

/**
 * Runs npm: the very one that runs us, if one does, else the one on the PATH.
 * Rejects when it fails or takes longer than `timeout` milliseconds.
 */
export async function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli?.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm'];
  const status = await run(command, [...first, ...args], options);
  if (status !== 0) throw new Error(`npm ${args[0]} failed (status ${status})`);
}
