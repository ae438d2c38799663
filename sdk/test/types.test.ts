import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folder = path.resolve(__dirname, 'types');

jest.setTimeout(180_000); // Compilers are slow on a busy machine.

/** Compiles `expectations.ts`, changed as told, and returns what the compiler says. */
function compile(change = (text: string) => text): string[] {
  const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => (file.endsWith('expectations.ts') ? change(readFileSync(file, 'utf8')) : readFile(file));
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options, host)).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${path.basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('the types', () => {
  test('allow what works and catch every mistake listed', () => {
    expect(compile()).toEqual([]);
  });

  test('of the listed mistakes each is an error on its own', () => {
    const text = readFileSync(path.join(folder, 'expectations.ts'), 'utf8');
    const mistakes = text.split('// @ts-expect-error').length - 1;
    const found = compile((source) => source.replaceAll('// @ts-expect-error', '// mistake:'));
    expect(mistakes).toBeGreaterThan(20);
    expect(found.length).toBeGreaterThanOrEqual(mistakes);
  });
});
