import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Router } from 'express';
import { sendBuiltFile } from '../http/built-files';
import type { PageParts } from './page';

/** Where the files that the viewer's pages load are served: no slug begins with a hyphen. */
export const viewerFilesPath = '/l/-';

/** What `scripts/build-viewer.ts` writes down: the names of the files it has made. */
export interface ViewerManifest {
  css: string;
  gate: string;
  reader: string;
}

/** The built files of the viewer's pages. @param buildDirectory what `scripts/build-viewer.ts` writes */
export class ViewerFiles {
  constructor(private readonly buildDirectory: string) {}

  /** The addresses of what a page loads, as of the latest build. @throws Error where there is none */
  async parts(): Promise<PageParts> {
    const manifest = await readFile(path.join(this.buildDirectory, 'manifest.json'), 'utf8').catch(() => {
      throw new Error('The viewer has not been built on this server. Run: npm run build');
    });
    const { css, gate, reader } = JSON.parse(manifest) as ViewerManifest;
    const address = (name: string) => `${viewerFilesPath}/${name}`;
    return { css: address(css), gate: address(gate), reader: address(reader) };
  }

  /** Serves the files below `viewerFilesPath`. @param pdfjsDirectory the package pdfjs-dist */
  router(pdfjsDirectory: string): Router {
    const router = Router({ caseSensitive: true });
    router.get('/:fileName', sendBuiltFile(path.join(this.buildDirectory, 'files'), workerPolicy));
    for (const folder of pdfDataFolders) {
      router.get(`/pdfjs-:version/${folder}/:fileName`, sendBuiltFile(path.join(pdfjsDirectory, folder)));
    }
    return router;
  }
}

/** What PDF files may call for besides their own fonts and images: character maps, standard fonts, colour profiles, decoders. */
const pdfDataFolders = ['cmaps', 'standard_fonts', 'iccs', 'wasm'];

/** A worker has a policy of its own, that of its script. That of pdf.js decodes some images with WebAssembly, and loads nothing but data of ours. */
const workerPolicy = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
};
