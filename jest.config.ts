/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const config: Config = {
  testMatch: ['server', 'sdk', 'console', 'scripts', 'examples/*'].map(
    (folder) => `<rootDir>/${folder}/test/**/*.test.ts`,
  ),
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: 'inline' }],
  },
  moduleNameMapper: { '^@paperlink/sdk$': '<rootDir>/sdk/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/(server|sdk|console)/dist/'],
  globalSetup: '<rootDir>/server/test/global-setup.ts',
  globalTeardown: '<rootDir>/server/test/global-teardown.ts',
  reporters: ['default', '<rootDir>/scripts/jest/summary-reporter.cjs'],
  maxWorkers: 3,
  // What files leave behind in a worker adds up, and collecting the garbage around it slows the later ones to a third.
  workerIdleMemoryLimit: '600MB',
  testTimeout: 120_000,
};

export default config;
