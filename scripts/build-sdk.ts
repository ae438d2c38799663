import { build, type BuildOptions } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

const sdkFolder = path.resolve(__dirname, '../sdk');
const entry = path.join(sdkFolder, 'src/index.ts');

const bundleOptions: BuildOptions = {
  entryPoints: [entry],
  bundle: true,
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

/**
 * Builds the package into a folder: `esm/` and `cjs/`, each with its JavaScript, its declarations, and a package.json that
 * says which of the two it is, as Node and TypeScript read it.
 */
export async function buildSdk(outputFolder: string): Promise<void> {
  await rm(outputFolder, { recursive: true, force: true });
  for (const [folder, format, type] of [
    ['esm', 'esm', 'module'],
    ['cjs', 'cjs', 'commonjs'],
  ] as const) {
    const target = path.join(outputFolder, folder);
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'package.json'), JSON.stringify({ type, sideEffects: false }, null, 2) + '\n');
    await build({ ...bundleOptions, format, packages: 'external', outfile: path.join(target, 'index.js') });
  }
  emitDeclarations([path.join(outputFolder, 'esm'), path.join(outputFolder, 'cjs')]);
}

/** The size in bytes of all that a web page would load, openapi-fetch included: minified, then gzipped. */
export async function minifiedGzipBytes(): Promise<number> {
  const result = await build({ ...bundleOptions, format: 'esm', minify: true, write: false });
  return gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length;
}

/** Writes the declarations to each folder. Relative imports get the `.js` that Node's ES modules demand. */
function emitDeclarations(folders: string[]): void {
  const configFile = path.join(sdkFolder, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    sdkFolder,
  );
  const outDir = '/declarations';
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: path.dirname(entry),
    outDir,
  });
  const emitted = program.emit(undefined, (file, text) => {
    const withExtensions = text.replace(/(from |import\()(['"])(\.\.?\/[^'"]+)\2/g, '$1$2$3.js$2');
    for (const folder of folders) ts.sys.writeFile(path.join(folder, path.relative(outDir, file)), withExtensions);
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (problems.length > 0) {
    const host = {
      getCanonicalFileName: (name: string) => name,
      getCurrentDirectory: () => sdkFolder,
      getNewLine: () => '\n',
    };
    throw new Error(ts.formatDiagnostics(problems, host));
  }
}

async function main(): Promise<void> {
  await buildSdk(path.join(sdkFolder, 'dist'));
  console.log(`Built sdk/dist. In a web page the client is ${await minifiedGzipBytes()} bytes, minified and gzipped.`);
}

if (require.main === module) void main();
