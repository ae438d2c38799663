import { readConfig } from '../../src/config';

describe('where the metrics are', () => {
  it.each([
    [{}, '127.0.0.1', 4011],
    [{ PORT: '80' }, '127.0.0.1', 81],
    [{ PORT: '65535' }, '127.0.0.1', 65534],
    [{ PORT: '0' }, '127.0.0.1', 0],
    [{ PORT: '65535', METRICS_PORT: '9000' }, '127.0.0.1', 9000],
    [{ HOST: '0.0.0.0' }, '127.0.0.1', 4011],
    [{ METRICS_HOST: '10.0.0.5' }, '10.0.0.5', 4011],
  ])('with %j: %s:%i', (environment, host, port) => {
    const { metricsHost, metricsPort } = readConfig(environment);
    expect([metricsHost, metricsPort]).toEqual([host, port]);
  });
});

describe('the addresses of links and invoices begin with', () => {
  const database = { DATABASE_URL: 'postgres://db.example/x', PAPERLINK_SECRET: 'x'.repeat(32) };
  it.each([
    [{}, 'http://localhost:4010'],
    [{ PORT: '80', HOST: '10.0.0.5' }, 'http://10.0.0.5:80'],
    [{ PUBLIC_URL: 'https://paperlink.example/' }, 'https://paperlink.example'],
    [{ PORT: '0' }, ''],
    [database, ''],
  ])('with %j: %s', (environment, origin) => {
    expect(readConfig(environment).sharedOrigin).toBe(origin);
  });

  it('this machine without its being taken for the origin of browsers', () => {
    expect(readConfig({}).publicUrl).toBe('');
  });
});

describe('where emails go', () => {
  it('is a mail server, and then it is said whom they are from', () => {
    const smtpUrl = 'smtps://user:hunter2@mail.example.com:465';
    expect(readConfig({ SMTP_URL: smtpUrl, MAIL_FROM: 'PaperLink <no-reply@example.com>' }).mail).toEqual({
      smtpUrl,
      from: 'PaperLink <no-reply@example.com>',
    });
    expect(readConfig({}).mail).toBeUndefined();
    expect(() => readConfig({ SMTP_URL: smtpUrl })).toThrow('MAIL_FROM');
    for (const from of ['nobody', 'a@b.example, c@d.example', 'X <a@b.example>\r\nBcc: c@d.example']) {
      expect(() => readConfig({ SMTP_URL: smtpUrl, MAIL_FROM: from })).toThrow(/MAIL_FROM(?![^]*hunter2)/);
    }
  });
});

describe('where the files of documents are kept', () => {
  const s3 = {
    S3_BUCKET: 'documents',
    S3_REGION: 'eu-central-1',
    S3_ACCESS_KEY_ID: 'the-key-id',
    S3_SECRET_ACCESS_KEY: 'the-secret',
  };

  it.each([
    [{}, /\.paperlink\/documents$/],
    [{ PAPERLINK_STATE_DIRECTORY: '/srv/state' }, /^\/srv\/state\/documents$/],
    [{ PAPERLINK_STATE_DIRECTORY: '/srv/state', STORAGE_DIRECTORY: '/data' }, /^\/data$/],
  ])('with %j on disk', (environment, directory) => {
    const { storage } = readConfig(environment);
    expect(storage).toEqual({ directory: expect.stringMatching(directory) as string, s3: undefined });
  });

  it('is S3 when it is described', () => {
    expect(readConfig(s3).storage.s3).toMatchObject({ endpoint: undefined, forcePathStyle: false });
    const other = { ...s3, S3_ENDPOINT: 'https://s3.example.com', S3_FORCE_PATH_STYLE: 'on' };
    expect(readConfig(other).storage.s3).toEqual({
      bucket: 'documents',
      region: 'eu-central-1',
      endpoint: 'https://s3.example.com',
      accessKeyId: 'the-key-id',
      secretAccessKey: 'the-secret',
      forcePathStyle: true,
    });
  });

  it('is where files that nothing refers to are deleted only if nobody else can have been given it, or it is asked for', () => {
    const collects = (environment: NodeJS.ProcessEnv) => readConfig(environment).collectOrphans;
    expect([{}, { STORAGE_DIRECTORY: '/data' }, s3].map(collects)).toEqual([true, false, false]);
    expect([s3, {}].map((storage, i) => collects({ ...storage, COLLECT_ORPHANS: ['on', 'off'][i] }))).toEqual([
      true,
      false,
    ]);
  });

  it.each(Object.keys(s3))('is not guessed when %s is missing, and no value is told', (missing) => {
    const complaint = complaintAbout({ ...s3, [missing]: '', S3_ENDPOINT: 'https://s3.example.com' });
    expect(complaint).toBe(`The configuration is wrong:\n  ${missing}: must be set when another S3_ variable is`);
  });

  it.each([
    ['ftp://s3.example.com', 'must be a http: or https: address'],
    ['https://me:the-secret@s3.example.com', 'must not contain a user name or a password'],
  ])('is not at %s, which is not told either', (S3_ENDPOINT, problem) => {
    expect(complaintAbout({ ...s3, S3_ENDPOINT })).toBe(`The configuration is wrong:\n  S3_ENDPOINT: ${problem}`);
  });
});

function complaintAbout(environment: Record<string, string>): string | undefined {
  try {
    readConfig(environment);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
