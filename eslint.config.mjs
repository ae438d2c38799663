import path from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { importZones } from './eslint.zones.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const projects = ['*/tsconfig.json', 'examples/*/tsconfig.json'];
const tests = ['**/test/**', '**/*.test.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/coverage/',
      '**/generated/',
      '.paperlink/',
      'server/assets/scalar/',
      // Programs of their own, built against the packed SDK.
      'sdk/test/consumers/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs,ts,mts,cts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, ecmaVersion: 2023 },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-throw-literal': 'error',
      'no-unreachable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allowRethrowing: true }],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      // A function that promises something need not wait for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // It takes every method of an interface for one that needs its `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['{server,sdk,console,scripts,examples}/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: projects, noWarnOnMultipleProjects: true })],
    },
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones: importZones }] },
  },
  {
    files: ['server/src/**/*.ts'],
    // The commands, and the process before it has a logger, speak to whoever started them.
    ignores: ['server/src/cli/**', 'server/src/main.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['server/src/resources/**/*.ts'],
    ignores: ['server/src/resources/*/queries.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'express',
              message: 'A handler takes typed input and returns a reply; HTTP belongs in server/src/http.',
            },
            { name: 'knex', message: "SQL belongs in the resource's queries.ts." },
            { name: 'pg', message: "SQL belongs in the resource's queries.ts." },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(query|queryPoint|queryShared|raw)$/]',
          message: "SQL belongs in the resource's queries.ts; call a function of it here.",
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      // What a reply's body holds is what the tests are there to find out.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // Plain scripts for browsers, served as they are.
  { files: ['server/assets/**/*.js'], rules: { 'no-var': 'off' } },
  prettier,
);
