/**
 * Fills the path template of an operation. Throws a TypeError for a value that would make the URL name something else:
 * none at all, or a dot segment, which URL parsers resolve even when it is percent-encoded (URL Standard, 4.4).
 */
export function serializePath(template: string, values: Record<string, unknown> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== 'string' || value === '' || value === '.' || value === '..') {
      throw new TypeError(`${name} must be a non-empty string other than "." and "..".`);
    }
    return encodeURIComponent(value);
  });
}

/** Query parameters as the contract has them: `a=1`, repeated for arrays, `metadata[key]=value` for objects; undefined is left out. */
export function serializeQuery(query: Record<string, unknown>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => pairs(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

function pairs(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (value instanceof Date) return [[name, value.toISOString()]];
  if (Array.isArray(value)) return value.flatMap((entry) => pairs(name, entry));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) => pairs(`${name}[${key}]`, entry));
  return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
}
