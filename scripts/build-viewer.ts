import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type OutputFile } from 'esbuild';
import { viewerFilesPath, type ViewerManifest } from '../server/src/viewer/files';
import { compressAll, removeOldFiles } from './built-files';

const projectRoot = path.resolve(__dirname, '..');
const outputDirectory = path.join(projectRoot, 'server/dist/viewer');
const pdfjsDirectory = path.dirname(require.resolve('pdfjs-dist/package.json'));

/** What goes into the pages, by the name that the manifest gives it. */
const entryPoints = {
  css: 'server/assets/viewer/viewer.css',
  gate: 'server/src/viewer/client/gate.ts',
  reader: 'server/src/viewer/client/reader.ts',
} satisfies ViewerManifest;

const browserBuild = {
  absWorkingDir: projectRoot,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: ['chrome109', 'firefox115', 'safari16'],
  legalComments: 'inline',
} satisfies BuildOptions;

/** The best quality that takes no seconds. */
const brotliQuality = 9;

/**
 * Builds what the pages load at which documents are read into server/dist/viewer. Files have names that change with their content; the manifest that
 * names them is moved into place last, so a build can go on beside a running server or another build.
 */
export async function buildViewer(): Promise<void> {
  const filesDirectory = path.join(outputDirectory, 'files');
  await mkdir(filesDirectory, { recursive: true });
  const scratch = await mkdtemp(path.join(outputDirectory, '.build-'));
  try {
    const manifest = await bundlePages(scratch, await bundleWorker(scratch));
    await compressAll(scratch, brotliQuality);
    for (const file of await readdir(scratch)) {
      await rename(path.join(scratch, file), path.join(filesDirectory, file));
    }
    await writeFile(path.join(scratch, 'manifest.json'), JSON.stringify(manifest));
    await rename(path.join(scratch, 'manifest.json'), path.join(outputDirectory, 'manifest.json'));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  await removeOldFiles(filesDirectory);
}

/** Bundles the part of pdf.js that runs in a worker. @returns its name */
async function bundleWorker(directory: string): Promise<string> {
  const { outputFiles } = await build({
    ...browserBuild,
    stdin: { contents: await patchedWorker(), resolveDir: pdfjsDirectory, sourcefile: 'pdf.worker.mjs' },
    write: false,
  });
  const [{ contents }] = outputFiles as [OutputFile];
  const name = `pdf-worker-${createHash('sha256').update(contents).digest('hex').slice(0, 12)}.js`;
  await writeFile(path.join(directory, name), contents);
  return name;
}

/**
 * The worker of pdf.js, except that it goes straight to a page of a node of the page tree that has nothing but pages. It would look at all pages before
 * that one, each of them a request where they are far apart in the file, and does so for the last page before it shows the first.
 * @throws Error when this version of pdf.js is another than the change was made for
 */
async function patchedWorker(): Promise<string> {
  const source = await readFile(path.join(pdfjsDirectory, 'legacy/build/pdf.worker.mjs'), 'utf8');
  const place = '      for (let last = kids.length - 1; last >= 0; last--) {\n        const lastKid = kids[last];\n';
  const [before, after, ...others] = source.split(place);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error('pdf.js has changed: see whether it still looks at every page before one, in getPageDict.');
  }
  return `${before}${straightToPage}${place}${after}`;
}

const straightToPage = `
      if (count === kids.length) {
        const ref = kids[pageIndex - currentPageIndex];
        const dict = ref instanceof Ref && !visitedNodes.has(ref) ? await xref.fetchAsync(ref) : null;
        if (dict instanceof Dict && !dict.has("Kids")) {
          pageKidsCountCache.put(ref, 1);
          pageIndexCache.put(ref, pageIndex);
          return [dict, ref];
        }
      }
`;

async function bundlePages(directory: string, worker: string): Promise<ViewerManifest> {
  const { version } = JSON.parse(await readFile(path.join(pdfjsDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { metafile } = await build({
    ...browserBuild,
    entryPoints: Object.values(entryPoints),
    entryNames: '[name]-[hash]',
    outdir: directory,
    define: {
      pdfWorkerUrl: JSON.stringify(`${viewerFilesPath}/${worker}`),
      pdfDataUrl: JSON.stringify(`${viewerFilesPath}/pdfjs-${version}/`),
    },
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  const nameOf = (source: string) => path.basename(outputs.find(([, { entryPoint }]) => entryPoint === source)![0]);
  return { css: nameOf(entryPoints.css), gate: nameOf(entryPoints.gate), reader: nameOf(entryPoints.reader) };
}

if (require.main === module) {
  buildViewer().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
