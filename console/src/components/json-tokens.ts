/** A piece of JSON text; `space` is all that needs no colour. */
export interface JsonToken {
  kind: 'name' | 'string' | 'literal' | 'space';
  text: string;
}

/** Lays JSON out over several lines. @returns undefined where it is no object and no array */
export function readJson(text: string): { text: string; tokens: JsonToken[] } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const pretty = JSON.stringify(value, null, 2);
  return { text: pretty, tokens: tokensOf(pretty) };
}

/** @param json as `JSON.stringify` writes it */
function tokensOf(json: string): JsonToken[] {
  const pattern = /("(?:[^"\\]|\\.)*")(?=:)|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*|true|false|null)/g;
  const tokens: JsonToken[] = [];
  let end = 0;
  for (const match of json.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: 'space', text: json.slice(end, match.index) });
    const kind = match[1] !== undefined ? 'name' : match[2] !== undefined ? 'string' : 'literal';
    tokens.push({ kind, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < json.length) tokens.push({ kind: 'space', text: json.slice(end) });
  return tokens;
}
