const withoutName = 'download';

/** The file name in a `Content-Disposition` (RFC 6266; RFC 8187 for one beyond ASCII), never with a path. */
export function fileNameOf(disposition: string): string {
  const [, encoded] = /;\s*filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(disposition) ?? [];
  const [, quoted, token] = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))/i.exec(disposition) ?? [];
  const name = decode(encoded) ?? quoted?.replace(/\\(.)/g, '$1') ?? token ?? '';
  const last = name.split(/[/\\]/).at(-1)!;
  return /^\.{0,2}$/.test(last) ? withoutName : last;
}

function decode(encoded: string | undefined): string | undefined {
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined; // The other form says it as well.
  }
}
