import { pino, type Logger } from 'pino';

export type { Logger };

const token = /pk_(live|test)_[0-9A-Za-z]+/g;
const webhookSecret = /whsec_[0-9A-Za-z+/=]+/g;
const password = /(:\/\/[^:/@\s]*:)[^@\s]*@/g;

/** Removes what must never be in a log: API tokens, the secrets of webhooks and the passwords in connection strings. */
export function redact(text: string): string {
  if (!text.includes('pk_') && !text.includes('whsec_') && !text.includes('://')) return text;
  return text
    .replace(token, 'pk_$1_[redacted]')
    .replace(webhookSecret, '[redacted]')
    .replace(password, '$1[redacted]@');
}

/** Lines are written together: when so many bytes have gathered, and at the latest after so many milliseconds. */
const buffer = { minLength: 4096, periodicFlush: 100 };

let standardOutput: ReturnType<typeof pino.destination> | undefined;

/** The one stream of the process, whoever logs. What it still holds is written when the process ends. */
function sharedOutput(): ReturnType<typeof pino.destination> {
  if (!standardOutput) {
    const output = pino.destination({ dest: 1, sync: false, ...buffer });
    process.once('exit', () => output.flushSync());
    standardOutput = output;
  }
  return standardOutput;
}

/** Structured logs on standard output, one JSON object a line. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: redact },
    },
    sharedOutput(),
  );
}
