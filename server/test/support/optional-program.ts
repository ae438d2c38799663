/**
 * Whether a program is there that some tests need and not every machine has. Where it is not, they are skipped, and it is said which and why; in CI that is a
 * failure, so that no run passes for a whole one.
 * @throws Error in CI where it is missing
 */
export function hasProgram(isInstalled: boolean, program: string, tests: string): boolean {
  if (isInstalled) return true;
  const reason = `${tests} need ${program}, which is not installed here.`;
  if (process.env.CI) throw new Error(reason);
  process.stderr.write(`Skipped: ${reason}\n`);
  return false;
}
