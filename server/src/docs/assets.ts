import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A file the pages load, under a name that changes with its content. */
export interface Asset {
  /** For example `site-3f9a1c20b7de.css`. */
  fileName: string;
  contentType: string;
  /** The first half of the content's SHA-256, in hexadecimal. */
  digest: string;
  gzipped: Buffer;
}

const sources = {
  site: { path: 'docs/site.css', contentType: 'text/css; charset=utf-8' },
  prose: { path: 'docs/prose.css', contentType: 'text/css; charset=utf-8' },
  guides: { path: 'docs/guides.css', contentType: 'text/css; charset=utf-8' },
  page: { path: 'docs/page.js', contentType: 'text/javascript; charset=utf-8' },
  errors: { path: 'docs/errors.css', contentType: 'text/css; charset=utf-8' },
  'color-mode': { path: 'docs/color-mode.js', contentType: 'text/javascript; charset=utf-8' },
  'accessible-names': { path: 'docs/accessible-names.js', contentType: 'text/javascript; charset=utf-8' },
  'settings-api': { path: 'docs/settings-api.js', contentType: 'text/javascript; charset=utf-8' },
  'key-control': { path: 'docs/key-control.css', contentType: 'text/css; charset=utf-8' },
  'test-key': { path: 'docs/test-key.js', contentType: 'text/javascript; charset=utf-8' },
  samples: { path: 'docs/samples.js', contentType: 'text/javascript; charset=utf-8' },
  'sample-request': { path: 'docs/sample-request.js', contentType: 'text/javascript; charset=utf-8' },
  reference: { path: 'docs/reference.js', contentType: 'text/javascript; charset=utf-8' },
  theme: { path: 'docs/theme.css', contentType: 'text/css; charset=utf-8' },
  favicon: { path: 'docs/favicon.svg', contentType: 'image/svg+xml' },
  scalar: { path: 'scalar/standalone.js', contentType: 'text/javascript; charset=utf-8' },
} as const;

export type AssetName = keyof typeof sources;

async function loadAsset(directory: string, name: AssetName): Promise<Asset> {
  const { path, contentType } = sources[name];
  const content = await readFile(join(directory, path));
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
  const extension = path.slice(path.lastIndexOf('.'));
  return {
    fileName: `${name}-${digest.slice(0, 12)}${extension}`,
    contentType,
    digest,
    gzipped: await compress(content, { level: constants.Z_BEST_COMPRESSION }),
  };
}

/** The bytes of an asset for a client that does not accept gzip. */
export const uncompressed = (asset: Asset): Promise<Buffer> => decompress(asset.gzipped);

const isMissingFile = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';

/** The files of the reference pages: read, hashed and compressed when first asked for, then kept in memory. */
export class AssetStore {
  private readonly assets = new Map<AssetName, Promise<Asset>>();

  constructor(private readonly directory: string) {}

  /** Rejects with the file system's error when the file cannot be read; the next call tries again. */
  get(name: AssetName): Promise<Asset> {
    const known = this.assets.get(name);
    if (known) return known;
    const loading = loadAsset(this.directory, name).catch((error: unknown) => {
      this.assets.delete(name);
      throw error;
    });
    this.assets.set(name, loading);
    return loading;
  }

  /** Whether the vendored Scalar bundle is there. A checkout has to fetch it; our own files come with the source. */
  async hasScalar(): Promise<boolean> {
    try {
      await this.get('scalar');
      return true;
    } catch (error) {
      if (isMissingFile(error)) return false;
      throw error;
    }
  }

  /** The asset with this file name, or undefined where there is none with exactly this content. */
  async find(fileName: string): Promise<Asset | undefined> {
    const name = (Object.keys(sources) as AssetName[]).find((candidate) => fileName.startsWith(`${candidate}-`));
    if (!name || (name === 'scalar' && !(await this.hasScalar()))) return undefined;
    const asset = await this.get(name);
    return asset.fileName === fileName ? asset : undefined;
  }
}
