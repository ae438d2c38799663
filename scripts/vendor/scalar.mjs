import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runNpm } from '../bootstrap/npm.mjs';
import { readTar } from './tar.mjs';

/** Installed the usual way this package brings 236 MB of others; the page needs one self-contained file of it. */
const source = {
  package: '@scalar/api-reference@1.72.1',
  integrity: 'sha512-XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow==',
};
const wanted = new Map([
  ['package/dist/browser/standalone.js', 'standalone.js'],
  ['package/package.json', 'origin.json'], // names its licence (MIT), version and source; there is no LICENSE file inside
]);
const fetchLimitMs = 30_000;

/** Whether the API reference's script lies in `directory` in the version named here. */
export function isScalarPresent(directory) {
  try {
    return readFileSync(path.join(directory, 'version'), 'utf8') === source.integrity;
  } catch {
    return false;
  }
}

/** Fetches the API reference's script from the npm registry, checks it against the pinned hash and puts it into `directory`. */
export async function fetchScalar(directory) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'paperlink-scalar-'));
  try {
    await runNpm(
      ['pack', source.package, '--pack-destination', scratch, '--ignore-scripts', '--fetch-retries=0', '--silent'],
      {
        cwd: scratch,
        stdio: 'ignore',
        timeout: fetchLimitMs,
      },
    );
    const [tarball] = readdirSync(scratch).filter((name) => name.endsWith('.tgz'));
    extract(readFileSync(path.join(scratch, tarball)), directory);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function extract(tarball, directory) {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (integrity !== source.integrity) throw new Error(`${source.package} is not the file it should be: ${integrity}`);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const { name, content } of readTar(gunzipSync(tarball))) {
    if (wanted.has(name)) writeFileSync(path.join(directory, wanted.get(name)), content);
  }
  writeFileSync(path.join(directory, 'version'), source.integrity); // last: it says that the rest is complete
}
