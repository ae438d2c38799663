import path from 'node:path';
import { z } from 'zod';
import { localOrigin } from './local-origin';
import { paths } from './paths';
import type { StorageSettings } from './storage/open-storage';

const wholeNumber = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const url = (protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a ${protocols.join(' or ')} address`,
    );

const environmentSchema = z.object({
  PORT: wholeNumber(4010, 0, 65535),
  HOST: z.string().optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  DATABASE_POOL_SIZE: wholeNumber(10, 1, 200),
  PAPERLINK_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  PAPERLINK_STATE_DIRECTORY: z.string().optional(),
  STORAGE_DIRECTORY: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: url(['http:', 'https:'])
    .refine((text) => !text.includes('@'), 'must not contain a user name or a password')
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: z.enum(['on', 'off']).optional(),
  COLLECT_ORPHANS: z.enum(['on', 'off']).optional(),
  PUBLIC_URL: url(['http:', 'https:']).optional(),
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  RATE_LIMIT: wholeNumber(600, 1, 1_000_000),
  RATE_LIMIT_WINDOW_SECONDS: wholeNumber(60, 1, 86_400),
  RATE_LIMIT_PER_ADDRESS: wholeNumber(300, 1, 1_000_000),
  INSTANCES: wholeNumber(1, 1, 1000),
  TRUST_PROXY: wholeNumber(0, 0, 10),
  WORKER: z.enum(['on', 'off']).default('on'),
  WEBHOOK_LOOPBACK: z.enum(['on', 'off']).default('off'),
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(1.5),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'must be an address or Name <address>')
    .optional(),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[\w-]+$/, 'must be the name of a header')
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** Everything the process is told from outside. Passed to what needs it; no feature reads the environment itself. */
export interface Config {
  port: number;
  host: string;
  metricsHost: string;
  /** Where Prometheus scrapes; never the public port. 0 picks a free one. */
  metricsPort: number;
  /** Unset: the embedded Postgres under `stateDirectory` is used. */
  databaseUrl: string | undefined;
  /** Connections per mode for changes and lists. */
  databasePoolSize: number;
  /** Unset only with the embedded Postgres, which keeps one of its own. */
  secret: string | undefined;
  stateDirectory: string | undefined;
  /** Where the files of documents are kept. */
  storage: StorageSettings;
  /** Whether files are deleted that no document refers to. Exactly one database may do so in a storage. */
  collectOrphans: boolean;
  /** The origin clients use, without a trailing slash; empty for relative links. */
  publicUrl: string;
  /** The same in addresses that are passed on to others, as those of links are. A server with the embedded Postgres is used on this machine. */
  sharedOrigin: string;
  redisUrl: string | undefined;
  /** Quotas in requests per window. */
  rateLimit: { perKey: number; perAddress: number; windowSeconds: number; instances: number };
  /** How many reverse proxies add to `X-Forwarded-For` in front of us. */
  trustedProxies: number;
  /** Whether the server carries out jobs; off where `npm run worker` does. */
  worker: boolean;
  /** For development: whether webhooks may be sent to this machine itself, over plain http too. */
  webhookLoopback: boolean;
  /** How long to go on serving after SIGTERM while the load balancer takes note, in milliseconds. */
  drainMs: number;
  /** The mail server and whom emails are from; unset for none. */
  mail: { smtpUrl: string; from: string } | undefined;
  /** In which header a proxy says what country a client is in, as ISO 3166-1 alpha-2; unset for none. In lower case. */
  countryHeader: string | undefined;
  logLevel: string;
}

/** Reads and checks the environment. @throws Error that names each variable that is wrong, and never its value. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    throw wrong(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const values = parsed.data;
  if (values.DATABASE_URL && !values.PAPERLINK_SECRET) {
    throw wrong(['PAPERLINK_SECRET: must be set when DATABASE_URL is (at least 32 random characters)']);
  }
  const storage = readStorage(values);
  // A folder or bucket that was chosen may have been given to a copy of the database as well, which does not know the latest files.
  const isStorageChosen = values.STORAGE_DIRECTORY !== undefined || storage.s3 !== undefined;
  const isEmbedded = values.DATABASE_URL === undefined;
  const host = values.HOST ?? (isEmbedded ? '127.0.0.1' : '0.0.0.0');
  const publicUrl = (values.PUBLIC_URL ?? '').replace(/\/+$/, '');
  return {
    port: values.PORT,
    host,
    metricsHost: values.METRICS_HOST,
    metricsPort: values.METRICS_PORT ?? portBeside(values.PORT),
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    secret: values.PAPERLINK_SECRET,
    stateDirectory: values.PAPERLINK_STATE_DIRECTORY,
    storage,
    collectOrphans: values.COLLECT_ORPHANS ? values.COLLECT_ORPHANS === 'on' : !isStorageChosen,
    publicUrl,
    sharedOrigin: publicUrl || (isEmbedded && values.PORT !== 0 ? localOrigin(host, values.PORT) : ''),
    redisUrl: values.REDIS_URL,
    rateLimit: {
      perKey: values.RATE_LIMIT,
      perAddress: values.RATE_LIMIT_PER_ADDRESS,
      windowSeconds: values.RATE_LIMIT_WINDOW_SECONDS,
      instances: values.INSTANCES,
    },
    trustedProxies: values.TRUST_PROXY,
    worker: values.WORKER === 'on',
    webhookLoopback: values.WEBHOOK_LOOPBACK === 'on',
    drainMs: values.DRAIN_SECONDS * 1000,
    mail: mailSettings(values.SMTP_URL, values.MAIL_FROM),
    countryHeader: values.COUNTRY_HEADER?.toLowerCase(),
    logLevel: values.LOG_LEVEL,
  };
}

function readStorage(values: z.infer<typeof environmentSchema>): StorageSettings {
  const directory = values.STORAGE_DIRECTORY ?? path.join(values.PAPERLINK_STATE_DIRECTORY ?? paths.state, 'documents');
  const set = Object.entries(values).some(([name, value]) => name.startsWith('S3_') && value !== undefined);
  if (!set) return { directory, s3: undefined };
  const required = (name: 'S3_BUCKET' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'): string => {
    const value = values[name];
    if (value === undefined) throw wrong([`${name}: must be set when another S3_ variable is`]);
    return value;
  };
  return {
    directory,
    s3: {
      bucket: required('S3_BUCKET'),
      region: required('S3_REGION'),
      endpoint: values.S3_ENDPOINT,
      accessKeyId: required('S3_ACCESS_KEY_ID'),
      secretAccessKey: required('S3_SECRET_ACCESS_KEY'),
      forcePathStyle: values.S3_FORCE_PATH_STYLE === 'on',
    },
  };
}

function wrong(problems: string[]): Error {
  return new Error(`The configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

/** The next port, the one before where there is no next, and any free one where any will do. */
function portBeside(port: number): number {
  if (port === 0) return 0;
  return port === 65535 ? port - 1 : port + 1;
}

function mailSettings(smtpUrl: string | undefined, from: string | undefined): Config['mail'] {
  if (smtpUrl === undefined) return undefined;
  if (from === undefined) {
    throw new Error('The configuration is wrong:\n  MAIL_FROM: must be set when SMTP_URL is (whom emails are from)');
  }
  return { smtpUrl, from };
}
