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
