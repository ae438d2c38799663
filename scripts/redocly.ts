import { spawn } from 'node:child_process';
import { projectRoot, redoclyCli, redoclyEnvironment } from './generate/bundle';

/** What a run of the Redocly CLI gave. */
export interface RedoclyRun {
  exitCode: number;
  stdout: string;
  /** Progress and faults of the run itself, without the banner that Redocly 2.77 prints on Node 20. */
  stderr: string;
}

/** Runs the Redocly CLI at the project's root, offline. Findings make it exit with 1; that is not an error here. */
export function redocly(...args: string[]): Promise<RedoclyRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [redoclyCli, ...args], { cwd: projectRoot, env: redoclyEnvironment });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr: withoutBanner(stderr) }));
  });
}

function withoutBanner(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .trim();
}
