import { execFile } from 'node:child_process';
import path from 'node:path';
import { type TestDatabase, testSecret } from './postgres';

const projectRoot = path.resolve(__dirname, '../../..');

export interface CommandOutcome {
  exitCode: number;
  output: string;
  complaint: string;
}

/** Runs a command as `npm run keys -- …` and `npm run teams -- …` do. */
export function runCommand(
  database: TestDatabase,
  program: 'keys' | 'teams',
  ...words: string[]
): Promise<CommandOutcome> {
  const script = path.join('server/src/cli', `${program}.ts`);
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.connectionString,
    PAPERLINK_SECRET: testSecret,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', script, ...words],
      { cwd: projectRoot, env },
      (_error, output, complaint) => resolve({ exitCode: child.exitCode ?? -1, output, complaint }),
    );
  });
}
