const blockBytes = 512;

/**
 * Yields the regular files of a tar archive (POSIX.1-1988 ustar, as npm packs them): `{ name, content }`.
 * @param {Buffer} archive uncompressed
 */
export function* readTar(archive) {
  for (let offset = 0; offset + blockBytes <= archive.length && archive[offset] !== 0;) {
    const text = (from, length) => archive.toString('utf8', offset + from, offset + from + length).split('\0')[0];
    const size = parseInt(text(124, 12), 8);
    const isFile = ['0', ''].includes(text(156, 1));
    const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
    const start = offset + blockBytes;
    if (isFile)
      yield {
        name: prefix ? `${prefix}/${text(0, 100)}` : text(0, 100),
        content: archive.subarray(start, start + size),
      };
    offset = start + Math.ceil(size / blockBytes) * blockBytes;
  }
}
