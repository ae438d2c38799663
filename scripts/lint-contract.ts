import { redocly } from './redocly';

/**
 * Checks every description that redocly.yaml lists against Redocly's recommended-strict and our own rules (openapi/lint).
 * Exits with 1 if anything is found. Under `CI=true` findings are GitHub annotations.
 */
async function main(): Promise<void> {
  const format = process.env.CI === 'true' ? 'github-actions' : 'codeframe';
  const { exitCode, stdout, stderr } = await redocly('lint', '--format', format, '--max-problems', '1000');
  if (stdout.trim()) console.log(stdout.trim());
  if (stderr) console.error(stderr);
  process.exitCode = exitCode;
}

if (require.main === module) void main();
