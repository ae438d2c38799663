import { redact } from './observability/logger';

/** Says why the process could not start or go on, and has it end with the status 1. */
export function fail(error: unknown): void {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  const taken = `Port ${port} is taken. Set PORT (or METRICS_PORT) to another, or stop what uses it.`;
  process.stderr.write(`${redact(code === 'EADDRINUSE' ? taken : message)}\n`);
  process.exitCode = 1;
}
