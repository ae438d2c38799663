import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const projectRoot = path.resolve(__dirname, '..');
const outputDirectory = path.join(projectRoot, 'server/dist');

/** Bundles the server's own code into server/dist: main.js and, in its folder, what runs in threads and processes of its own. Packages stay in node_modules. */
export async function buildServer(): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [
      'server/src/main.ts',
      'server/src/invoice-documents/pdf/render-worker.ts',
      'server/src/file-inspection/pdf/count-pages.ts',
    ],
    outbase: 'server/src',
    outdir: outputDirectory,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    write: false,
  });
  // Renamed into place: a server that is starting at this moment finds the old bundle or the new one, never half of one.
  for (const { path: file, contents } of outputFiles) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.${process.pid}`, contents);
    await rename(`${file}.${process.pid}`, file);
  }
}

if (require.main === module) {
  buildServer().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
