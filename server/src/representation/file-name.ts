/** The longest name, in characters. */
const maxLength = 255;

const extensions: Record<string, string> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' };

/** Control characters, line and paragraph separators, what turns the direction of text around, and halves of surrogate pairs. */
const harmful = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/**
 * A name that is harmless wherever it is shown or saved: the last part of the path that was sent, without what is invisible or turns text around, at
 * most 255 characters with its extension kept, and never empty.
 * @param raw as the client sent it, if it did
 * @param contentType by which a file without a name is called
 */
export function fileNameOf(raw: string | undefined, contentType: string): string {
  const name = (raw ?? '').replace(harmful, '').split(/[/\\]/).pop()!.trim();
  const visible = /^\.*$/.test(name) ? `document.${extensions[contentType] ?? 'bin'}` : name;
  return shorten([...visible]).join('');
}

function shorten(characters: string[]): string[] {
  if (characters.length <= maxLength) return characters;
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 && characters.length - dot <= 10 ? characters.slice(dot) : [];
  return [...characters.slice(0, maxLength - extension.length), ...extension];
}
