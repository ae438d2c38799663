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
